import type { PartSpan } from '../../../text';
import { columnOfContent, hasContent, linesBelow } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { readCheckBox } from '../checkBox';
import { quoteSource } from '../quoteSource';
import { colonsOfScenario, quoteSpan } from '../quoteSpan';
import { allKeys, holdsTexts, takesText } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { listBelowText } from './listBelowText';
import { contentBelow, endOfWordsOn, type OpenBlock } from './openBlocks';

/* Texts that YAML reads as something else, after which something follows that it cannot read: `Load time: < 2 s: really`. */

/** @param open the blocks that are open on the line, with its entries */
export function findTextSlip(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const { rest, entries } = line;
  const { form, span, isOpen } = rest;
  const last = entries.at(-1);
  if (!last || isOpen || form === 'none' || form === 'block') return undefined;
  const end = endOfWordsOn(text, line);
  const isNested = form === 'plain' && /:(?:\s|$)/.test(text.slice(span.start, end));
  if (!isNested && (form === 'plain' || end <= span.end)) return undefined;
  // What follows was meant as a comment.
  if (text.charAt(span.end) === '#') return undefined;
  const item = itemOfText(text, open, line, last);
  const below = isNested && text.charAt(end - 1) === ':' ? contentBelow(text, line) : undefined;
  if (!item && below?.begins === 'dash' && columnOfContent(below) >= last.column) {
    const list = listBelowText(text, line, last, below);
    if (list) return list;
  }
  if (!item && (last.kind === 'dash' || !takesText(last.name))) return undefined;
  const further = item ? [] : (linesOfText(text, line, last.column) ?? []);
  const words = item ?? { from: span.start, to: endOfWordsOn(text, further.at(-1) ?? line) };
  const task = item?.list.owner?.name === 'tasks' ? readCheckBox(text.slice(words.from, words.to)) : undefined;
  if (task) {
    const detail = task.box.trimEnd();
    const edits = [{ start: words.from, end: words.to, newText: task.written }];
    return { kind: 'check-box', at: { from: words.from, to: words.from + detail.length }, detail, edits };
  }
  const first = isNested ? span.start : span.end + (/^\s*/.exec(text.slice(span.end, end))?.[0].length ?? 0);
  const at = { from: first, to: first + (/^\S+/.exec(text.slice(first, end))?.[0].length ?? 1) };
  const detail = isNested ? 'Nested mappings are not allowed' : 'Unexpected scalar at node end';
  // The marks of comments and blocks between the words stay where they are all on one line.
  const isOnLine = words.to <= line.end && !item?.drops.length;
  const edits = isOnLine ? quoteSource(text, words) : quoteSpan(text, words, { drops: item?.drops });
  return { kind: 'yaml', at, detail, edits };
}

/**
 * The value of a key that goes on below with words before a colon: `title: Login`, and `shows more: 3 providers` below it.
 * @param map that the key is the last one of
 */
export function textOverLines(text: string, map: OpenBlock): LineSlip | undefined {
  const last = map.entries.at(-1);
  if (map.kind !== 'map' || !last || !takesText(last.entry.name) || last.line.rest.comment !== undefined)
    return undefined;
  const { start: from, end: first } = last.line.rest.span;
  let to = first;
  for (const below of linesBelow(text, last.line.end)) {
    if (below.begins === 'blank') continue;
    if (columnOfContent(below) <= map.column) break;
    const line = readLine(text, below.start);
    const isWords = line.rest.form === 'plain' && line.rest.comment === undefined;
    if (!isWords || line.entries.some(({ kind, name }) => kind === 'dash' || allKeys.has(name))) return undefined;
    to = line.rest.span.end;
  }
  const edits = quoteSource(text, { from, to });
  return { kind: 'yaml', at: { from, to: first }, detail: 'Nested mappings are not allowed', edits };
}

export interface ItemOfText extends PartSpan {
  readonly list: OpenBlock;
  /** Offsets of colons that are left out of the text. */
  readonly drops: readonly number[];
}

/**
 * The item of a list of texts that the line is in, where that is a text over one or more lines whose keys are none of the
 * schema.
 */
export function itemOfText(
  text: string,
  open: readonly OpenBlock[],
  line: BlockLine,
  last: Entry,
): ItemOfText | undefined {
  const inner = open.findLast((block) => block.entries.at(-1)?.entry === last);
  const list = inner?.kind === 'map' ? open.findLast((block) => block.entries.at(-1)?.entry === inner.owner) : inner;
  if (!inner || list?.kind !== 'list' || !holdsTexts(list.owner)) return undefined;
  const further = linesDeeper(text, line, list.column);
  if (inner === list) {
    const to = endOfWordsOn(text, further.at(-1) ?? line);
    return further.every(isText) ? { from: line.rest.span.start, to, list, drops: [] } : undefined;
  }
  const lines = [...inner.entries.map((one) => one.line), ...further];
  const from = inner.entries[0]?.entry.span.start ?? 0;
  const keys = lines.flatMap(({ entries }) =>
    entries.filter(({ kind, column }) => kind === 'key' && column === inner.column),
  );
  const end = lines.at(-1);
  if (!end || keys.some(({ name }) => allKeys.has(name))) return undefined;
  const drops = colonsOfScenario(keys.map(({ name, end: colon }) => ({ name, colon: colon - 1 })));
  return { from, to: endOfWordsOn(text, end), list, drops };
}

/** The lines below that are indented deeper than the column. */
function linesDeeper(text: string, line: BlockLine, column: number): readonly BlockLine[] {
  const lines: BlockLine[] = [];
  for (const below of linesBelow(text, line.end)) {
    if (!hasContent(below)) continue;
    if (columnOfContent(below) <= column) break;
    lines.push(readLine(text, below.start));
  }
  return lines;
}

/** The same where a text goes on in them; undefined where keys or items stand there. */
function linesOfText(text: string, line: BlockLine, column: number): readonly BlockLine[] | undefined {
  const lines = linesDeeper(text, line, column);
  return lines.every(isText) ? lines : undefined;
}

function isText({ begins, entries }: BlockLine): boolean {
  return begins === 'other' && entries.length === 0;
}

/**
 * A line in the column of a key that was none: the text above goes on in it.
 *
 * @param open the blocks that are open on the line
 */
export function findWrapSlip(text: string, open: readonly OpenBlock[], line: BlockLine): LineSlip | undefined {
  const above = open.at(-1)?.entries.at(-1);
  if (!isText(line) || !above || open.at(-1)?.column !== columnOfContent(line)) return undefined;
  const item = above.entry.kind === 'key' ? itemOfText(text, open, above.line, above.entry) : undefined;
  if (!item) return undefined;
  const at = { from: line.content, to: endOfWordsOn(text, line) };
  return { kind: 'yaml', at, detail: 'Text goes on below', edits: quoteSpan(text, item, { drops: item.drops }) };
}
