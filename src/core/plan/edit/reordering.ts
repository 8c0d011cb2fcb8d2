import type { TextEdit } from '../../text';
import { removedSpan, type Chunk } from './chunks';
import { moveWithin } from './moveWithin';
import type { YamlSource } from './yamlSource';

/** How the items of a list are moved. */
export interface Reordering {
  /** The present index of each item, in the order that is wanted. */
  readonly order: readonly number[];
  /** Indexes of the items that are cut out and come to stand below the item {@link above}. */
  readonly down: readonly number[];
  readonly above: number;
  /** Indexes of the items that are cut out and come to stand above the item {@link below}. */
  readonly up: readonly number[];
  readonly below: number;
}

/** Plans which items must be cut out. Moved items that stand next to their new place stay. */
export function planReordering(count: number, items: readonly number[], before = count): Reordering {
  const moved = new Set(items);
  const all = Array.from({ length: count }, (_none, index) => index);
  const above = all.findLast((index) => index < before && !moved.has(index)) ?? -1;
  const below = all.find((index) => index >= before && !moved.has(index)) ?? count;
  return {
    order: moveWithin(all, items, before),
    down: all.filter((index) => moved.has(index) && index < above),
    above,
    up: all.filter((index) => moved.has(index) && index > below),
    below,
  };
}

/** How chunks are cut out and written. */
export interface ChunkWriting {
  /** The text of an item at its new place. */
  readonly write: (index: number) => string;
  /** Whether the blank lines that set an item apart are cut out with it. */
  readonly takesBlanks: boolean;
  /** Whether those are written at its new place. */
  readonly bringsBlanks: boolean;
}

/** Moves whole lines. */
export function moveChunks(
  { text, lineEnd }: Pick<YamlSource, 'text' | 'lineEnd'>,
  chunks: readonly Chunk[],
  { down, above, up, below }: Reordering,
  { write, takesBlanks, bringsBlanks }: ChunkWriting,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const cut = (index: number, isLast: boolean): { readonly written: string; readonly blanks: string } => {
    const chunk = chunks[index] ?? { start: 0, end: 0 };
    const { start, end, blanks } = removedSpan(text, chunk, isLast, takesBlanks);
    edits.push({ start, end, newText: '' });
    return { written: write(index), blanks: bringsBlanks ? blanks : '' };
  };
  const insert = (at: number | undefined, texts: readonly string[]): void => {
    if (at !== undefined && texts.length > 0) edits.push({ start: at, end: at, newText: texts.join('') });
  };
  // Of the items at the end of the list each is cut out with the line end before it, since there may be none after them.
  let firstOfEnd = chunks.length;
  while (up.includes(firstOfEnd - 1)) firstOfEnd--;
  const lowered = down.map((index) => cut(index, false));
  insert(
    chunks[above]?.end,
    lowered.map(({ written, blanks }) => lineEnd + blanks + written),
  );
  const raised = up.map((index) => cut(index, index >= firstOfEnd));
  insert(
    chunks[below]?.start,
    raised.map(({ written, blanks }) => written + lineEnd + blanks),
  );
  return edits;
}

/** Exchanges the texts of spans. The text between the spans stays where it is. @param order as in {@link Reordering} */
export function exchangeSpans(text: string, spans: readonly Chunk[], order: readonly number[]): TextEdit[] {
  return spans.flatMap(({ start, end }, index) => {
    const other = spans[order[index] ?? index];
    return !other || order[index] === index ? [] : [{ start, end, newText: text.slice(other.start, other.end) }];
  });
}
