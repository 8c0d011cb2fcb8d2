import type { Span } from '../../text';
import { maskNonProse } from '../reading/mask';
import type { Hit, Prose } from '../reading/prose';
import { amountLeads, emptyNames, gapEnds, gapNames, instructions, notedThings } from '../words/gaps';
import { shape } from '../words/shape';

/**
 * Words and marks that stand where something is still to be written.
 *
 * @param isEnglish whether phrases of several words are looked for, too
 */
export function findGaps(prose: Prose, isEnglish: boolean): readonly Span[] {
  if (prose.hits.length === 0 && !prose.mayHaveGaps) return [];
  return [...prose.hits.filter((hit) => isGap(prose.text, hit, isEnglish)), ...marksIn(prose)];
}

const beforeAmount = shape()`\b${amountLeads}\s$`;
const endsThere = shape('i')`^\s{0,10}(?:$|[.,;:!?)\]]|${gapEnds}\b)`;

function isGap(text: string, { kind, start, end, words }: Hit, isEnglish: boolean): boolean {
  const isPhrase = words.includes(' ');
  if (kind !== 'placeholder' || (isPhrase && !isEnglish)) return false;
  const after = text.slice(end, end + 24);
  // “Orders to be confirmed by the admin” are no gap.
  if (isPhrase && start > 0 && /^\s{1,10}(?:by|with|when|until|once|in|at)\b/.test(after)) return false;
  if (beforeAmount.test(text.slice(Math.max(0, start - 9), start))) {
    return words === words.toUpperCase() || endsThere.test(after);
  }
  // An organisation may be called so: only at the end, before punctuation, or alone.
  if (!endsThere.test(after)) return false;
  return isPhrase || words === words.toUpperCase() || text.trimStart().startsWith(words);
}

/**
 * Several question marks, dates and amounts still to be filled in, notes to oneself, and instructions in brackets; not `<T>`,
 * `[text](url)`, `[x]` or “TODO list”.
 */
const marks = [
  /\?{2,}/g,
  /\bYYYY-MM-DD\b|\bDD\.MM\.YYYY\b/g,
  /\bTODO\b(?=:|\s*$|\))/g,
  shape('g')`^\s{0,3}(?:TODO|FIXME)\b(?=:|\s{1,3}(?!${notedThings}\b)[a-z])`,
  shape('gu')`^\s{0,3}\{\{\s?\w[\w .-]{0,30}\}\}(?=\s[\p{L}%])`,
  shape('gi')`(?<![\w<])<(?:${emptyNames}|x{1,4}|n{1,2})>(?=$|[\s.,;:!?)%])`,
  shape('giu')`<(?:[\p{L}\d’',-]{1,30} ){1,20}[\p{L}\d’',.-]{1,30}>|<${gapNames}>`,
  shape('gi')`\[(?:${instructions}|e\.g\.)\s[^\]\n]{2,200}\](?!\()`,
];

function marksIn({ text, mayHaveGaps }: Prose): readonly Span[] {
  if (!mayHaveGaps) return [];
  const masked = maskNonProse(text);
  return marks.flatMap((pattern) =>
    [...masked.matchAll(pattern)].map(({ index, 0: found }) => ({ start: index, end: index + found.length })),
  );
}
