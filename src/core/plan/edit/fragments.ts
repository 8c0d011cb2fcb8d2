import { applyEdits, type TextEdit } from '../../text';

/** A part of an edited text: a span of the original (offsets in it), or new text. */
export type Fragment = { readonly start: number; readonly end: number } | { readonly newText: string };

export function wholeText(text: string): readonly Fragment[] {
  return [{ start: 0, end: text.length }];
}

/** Applies edits that were computed against the text that the fragments make up. */
export function editFragments(fragments: readonly Fragment[], edits: readonly TextEdit[]): readonly Fragment[] {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const result: Fragment[] = [];
  let done = 0;
  for (const { start, end, newText } of ordered) {
    result.push(...slice(fragments, done, start));
    if (newText !== '') result.push({ newText });
    done = end;
  }
  return [...result, ...slice(fragments, done, Number.POSITIVE_INFINITY)];
}

function slice(fragments: readonly Fragment[], from: number, to: number): Fragment[] {
  let at = 0;
  return fragments.flatMap((fragment): Fragment[] => {
    const length = lengthOf(fragment);
    const first = Math.max(0, from - at);
    const last = Math.min(length, to - at);
    at += length;
    if (last <= first) return [];
    if ('newText' in fragment) return [{ newText: fragment.newText.slice(first, last) }];
    return [{ start: fragment.start + first, end: fragment.start + last }];
  });
}

function lengthOf(fragment: Fragment): number {
  return 'newText' in fragment ? fragment.newText.length : fragment.end - fragment.start;
}

/** The edits that turn the original into the text of the fragments: sorted, and no two of them adjacent. */
export function toEdits(text: string, fragments: readonly Fragment[]): TextEdit[] {
  const edits: TextEdit[] = [];
  let done = 0;
  let newText = '';
  for (const fragment of [...fragments, { start: text.length, end: text.length }]) {
    if ('newText' in fragment) {
      newText += fragment.newText;
      continue;
    }
    if (newText !== '' || fragment.start > done) edits.push({ start: done, end: fragment.start, newText });
    newText = '';
    done = fragment.end;
  }
  return edits.filter(({ start, end, newText: written }) => written !== text.slice(start, end));
}

/** The text after the edits; undefined when two of them overlap. */
export function tryEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
