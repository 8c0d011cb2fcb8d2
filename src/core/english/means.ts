import type { Prose } from './prose';
import { sentenceAt } from './phrases';

/** “Enhance the map with clusters”, but not “with better icons” and not “communication with the client”. */
const withThing =
  /(?<!\b(?:communication|integration|interaction|compatibility|relations?|relationships?|collaboration|cooperation|experience|satisfaction))\swith\s(?!(?:a\s|an\s|the\s)?(?:professional|advanced|robust|proper|appropriate|better|more|new|additional|improved|further|modern|various|help|latest|client|customers?|users?|community)\b)/i;

/** By what it is done, or what it makes possible, says as much as a number: “by replacing …”, “so that it accepts …”. */
export function hasMeans(prose: Prose, end: number): boolean {
  const claim = sentenceAt(prose.text, end);
  const text = prose.text.slice(end, claim.end);
  return (
    withThing.test(text) ||
    /#\d|\b[A-Z]{2,10}-\d|\band (?:post|publish|release|merge|submit|upload)\s(?:it|them|the|an?|to|as|on|\d)\b/.test(
      text,
    ) ||
    /\b(?:by|through|via)\s(?:[a-z]{2,20}ly\s)?[a-z]{2,20}ing\s\S|\bso that\b|\bto (?:be compatible|comply|conform|support|accept|include|show|use|allow|handle|run|return|cover)(?=\s\w)(?!\s(?:additional|more|further|growing|increased|future|new)\b)/i.test(
      text,
    )
  );
}
