import { applyEdits, type TextEdit } from '../../text';

/** A text in the course of being edited: pieces of the original (offsets of it), and new text between them. */
export type Fragment = { readonly start: number; readonly end: number } | { readonly newText: string };

export function wholeText(text: string): readonly Fragment[] {
  return [{ start: 0, end: text.length }];
}

/** Applies edits that were computed against the text that the pieces make up. */
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

/** What lies between the pieces of the original, as edits against it: sorted, and none of them beside another. */
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

/** @returns undefined when two of the edits overlap */
export function tryEdits(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
