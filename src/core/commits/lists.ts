import type { Span } from '../text';

/** A part of a list, with its span in the text of the list. */
export interface ListPart extends Span {
  readonly text: string;
}

/** Longer texts are no lists. */
export const longestList = 300;

const connectives: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y']);

/**
 * The parts of `M1, M2`, `M1 and M2` or `M1/M2`, in each way in which the text is a list: ids may contain signs that separate
 * others, so that `web/M4, M1` is a list of two and one of three. Empty where the text is no list of at least two.
 */
export function listsIn(text: string): readonly (readonly ListPart[])[] {
  if (text.length > longestList || !/[,;&+/|\s]/.test(text)) return [];
  const loose = partsOf(text, /[,;]|[^\s,;]+/g);
  const tight = partsOf(text, /[,;&+/|]|[^\s,;&+/|]+/g);
  const distinct = loose.length === tight.length ? [loose] : [loose, tight];
  return distinct.filter(({ length }) => length > 1);
}

/** @returns nothing where the text is not one part after another with a separator between */
function partsOf(text: string, words: RegExp): readonly ListPart[] {
  const all = [...text.matchAll(words)].map(({ 0: word, index: start }) => ({
    text: word,
    start,
    end: start + word.length,
  }));
  const isPart = (part: ListPart | undefined): part is ListPart => part !== undefined && !/^[,;&+/|]$/.test(part.text);
  if (all[0]?.start !== 0 || all.at(-1)?.end !== text.length) return [];
  const parts: ListPart[] = [];
  for (let i = 0; ; i++) {
    const part = all[i];
    if (!isPart(part)) return [];
    parts.push(part);
    if (++i === all.length) return parts;
    const hasSign = !isPart(all[i]);
    const word = all[hasSign ? i + 1 : i];
    // Between two parts, also behind a comma: `M1, M2, and M3`.
    const hasConnective = word !== undefined && connectives.has(word.text) && isPart(all[hasSign ? i + 2 : i + 1]);
    if (!hasSign && !hasConnective) return [];
    if (hasSign && hasConnective) i++;
  }
}
