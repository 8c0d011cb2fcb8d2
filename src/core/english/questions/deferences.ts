import type { Hit, Prose } from '../reading/prose';
import { anyOf } from '../words/shape';

/** References to requirements or a talk that cannot be looked up. */
export function findDeferences(prose: Prose): readonly Hit[] {
  const { text } = prose;
  return prose.hits.filter(
    ({ kind, start, end, words }) =>
      kind === 'deference' &&
      !isContinued(prose, end, words) &&
      isReference(text, start, end, words) &&
      !isNamed(text.slice(end, end + 80)) &&
      !/^\s(?:guide|page|document|handbook|section|for)\b/i.test(text.slice(end, end + 12)),
  );
}

/** “The reports they need” leaves the choice to others; “users need to sign in” says what they do. */
function isReference(text: string, start: number, end: number, words: string): boolean {
  if (!/\s(?:need|require|expect|deserve)$/i.test(words)) return true;
  return (
    /^[\s.,;)]*$/.test(text.slice(end, end + 40)) &&
    /\b(?:(?:the|all|any)\s[\w-]{1,30}|what(?:ever)?|everything|anything|things)\s(?:that\s)?(?:the\s|our\s)?$/i.test(
      text.slice(Math.max(0, start - 60), start),
    )
  );
}

/** “As described in the RFC” goes on to say where; at the end of a promise nothing does. */
function isContinued({ text, form }: Prose, end: number, words: string): boolean {
  return (
    /^as (?:described|defined|outlined|specified)$/i.test(words) &&
    (form === 'sentences' || !/^[\s.)]*$/.test(text.slice(end)))
  );
}

const namedSource = anyOf(
  /https?:|\b[\w-]{1,40}\.(?:md|pdf|docx?|html?|txt|xlsx?)\b|#\d|\b[A-Z]{2,10}-\d|§/i,
  /\b(?:section|chapter|appendix|annex|version|rev|v)\.?\s?\d|\d{4}-\d\d|["“`([]|\b(?:below|above)\b/i,
);

/** A link, a file, a ticket, a section, a version, a date or a name in quotes says where to look. */
function isNamed(after: string): boolean {
  return namedSource.test(after);
}
