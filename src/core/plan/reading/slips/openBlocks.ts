import { columnOfContent, endOfLine, hasContent, isGap, linesBelow, startOfNextLine, type Line } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { endOfFlow } from '../../place/flowTokens';
import { closeOfQuote } from '../../place/quotes';
import { isTightComment } from './tightComment';

/** A list or a map that the lines read so far have left open. */
export interface OpenBlock {
  readonly kind: 'list' | 'map';
  /** Of the dashes or the keys. */
  readonly column: number;
  /** The key or dash that it is the value of; undefined at the top. */
  readonly owner: Entry | undefined;
  /** The line of each of its entries, with the entry. */
  readonly entries: { readonly line: BlockLine; readonly entry: Entry }[];
  /** The form of the value of the last entry. */
  value: ValueForm;
  /** The list at the same column that a key of this map has ended; of the last key with a list. */
  ended: OpenBlock | undefined;
}

export type ValueForm = 'none' | 'plain' | 'quoted' | 'flow' | 'block' | 'collection';

/**
 * The lines that begin no earlier than in the text of a value above: those of texts over several lines are passed over.
 * @param from where a line begins
 */
export function* blockLines(text: string, from = 0): Generator<BlockLine> {
  for (let at = from; at < text.length;) {
    const line = readLine(text, at);
    if (hasContent(line)) yield line;
    at = endOfValueOn(text, line);
  }
}

/** The start of the line below what the line begins. */
function endOfValueOn(text: string, line: BlockLine): number {
  const next = startOfNextLine(text, line.end);
  const { form, span, isOpen } = line.rest;
  if (!isOpen) return next;
  if (form === 'block') {
    const column = line.entries.at(-1)?.column ?? -1;
    for (let at = next; ; at = startOfNextLine(text, at)) {
      if (at >= text.length) return at;
      const below = readLine(text, at);
      if (below.begins !== 'blank' && columnOfContent(below) <= column) return at;
    }
  }
  const close =
    form === 'quoted' ? closeOfQuote(text, span.start, text.length) : endOfFlow(text, span.start, text.length);
  return close === undefined ? text.length : startOfNextLine(text, endOfLine(text, close));
}

/** Enters the entries of a line: the first into the block, each further one into a block of its own that it opens. */
export function enterLine(open: OpenBlock[], block: OpenBlock, line: BlockLine): void {
  let inner = block;
  line.entries.forEach((entry, index) => {
    if (index > 0) open.push((inner = openBlock(entry, line.entries[index - 1])));
    inner.entries.push({ line, entry });
    inner.value = index < line.entries.length - 1 ? 'collection' : line.rest.form;
  });
}

export function openBlock({ kind, column }: Pick<Entry, 'kind' | 'column'>, owner: Entry | undefined): OpenBlock {
  return { kind: kind === 'dash' ? 'list' : 'map', column, owner, entries: [], value: 'none', ended: undefined };
}

/** @returns what opens the blocks again as they are now, whatever is entered into them until then */
export function rememberOpen(open: readonly OpenBlock[]): () => OpenBlock[] {
  const kept = open.map((block) => ({ block, count: block.entries.length, value: block.value, ended: block.ended }));
  return () =>
    kept.map(({ block, count, value, ended }) => {
      block.entries.length = count;
      block.value = value;
      block.ended = ended;
      return block;
    });
}

/** The next line that is neither blank nor a comment. */
export function contentBelow(text: string, { end }: BlockLine): Line | undefined {
  for (const below of linesBelow(text, end)) if (hasContent(below)) return below;
  return undefined;
}

/**
 * The end of what stands on the line, without a comment. One without a blank behind its `#` most likely belongs to the words.
 * @param from where the words begin
 */
export function endOfWordsOn(text: string, { content, end }: BlockLine, from = content): number {
  let to = end;
  for (let at = from + 1; at < to; at++) {
    if (text.charAt(at) !== '#' || !isGap(text, at - 1, end)) continue;
    if (!isTightComment(text, at) || text.startsWith('#milepost-', at)) to = at;
  }
  return from + text.slice(from, to).trimEnd().length;
}
