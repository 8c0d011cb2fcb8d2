import { sentenceAt } from '../grammar/sentences';
import type { Prose } from '../reading/prose';
import { companions, effects, emptyAdditions, emptyGrowth } from '../words/changeContext';
import { shape } from '../words/shape';

/** “Enhance the map with clusters”, but not “with better icons” and not “communication with the client”. */
const withThing = shape('i')`(?<!\b${companions}|\baccordance)\swith\s(?!(?:a\s|an\s|the\s)?${emptyAdditions}\b)`;

/** What is done with the result. */
const handover = /\band (?:post|publish|release|merge|submit|upload)\s(?:it|them|the|an?|to|as|on|\d)\b/;

/** “By replacing …”, “so that it accepts …”, “to support …”. */
const meansOrEffect = shape(
  'i',
)`\b(?:by|through|via)\s(?:[a-z]{2,20}ly\s)?[a-z]{2,20}ing\s\S|\bso that\b|\bto ${effects}(?=\s\w)(?!\s${emptyGrowth}\b)`;

/** Whether the sentence goes on to say by what something is changed, or what that makes possible: as much as a number says. */
export function hasMeans(prose: Prose, end: number): boolean {
  const text = prose.text.slice(end, sentenceAt(prose.text, end).end);
  return withThing.test(text) || handover.test(text) || meansOrEffect.test(text);
}
