import type { PartSpan, TextEdit } from '../../text';
import { columnOfContent, hasContent, linesBelow, type Line } from '../lines';
import { readLine, type BlockLine, type Entry } from '../place/blockLine';
import type { SyntaxKind } from '../problem';
import { planShape } from '../schema/planShape';
import { allKeys, canHold, holdsTexts, listAt, takesText } from './knownKeys';
import { blockLines, enterLine, openBlock, type OpenBlock } from './openBlocks';
import { colonsOfScenario, quoteSpan } from './quoteSpan';
import { writeInline } from '../edit/writeValue';

/** A line that YAML cannot read, with the edits that mend it. */
export interface LineSlip {
  /**
   * A dash is missing, another character stands in its place, or it is in another column than those of its list; a text looks
   * like YAML, or a task begins with a box to tick.
   */
  readonly kind: Extract<SyntaxKind, 'missing-dash' | 'other-dash' | 'dash-column' | 'yaml' | 'check-box'>;
  readonly at: PartSpan;
  readonly edits: readonly TextEdit[];
  /** As in its problem. */
  readonly detail: string;
}

/** Characters that people write in place of the dash. */
const otherDash = /^(?:[*•·‣◦▪●○–—−]|\+(?=[ \t]+\p{L}))(?=[ \t])/u;

/** A dash is looked for in lists up to so many columns beside it. */
const farthest = 3;

/**
 * The first slip of a text, told by the columns in which its lines begin. Only lines that YAML cannot read are slips, such as
 * one without a dash between two list items; what it reads, if in an unexpected way, is none.
 */
export function findLineSlip(text: string): LineSlip | undefined {
  const open: OpenBlock[] = [];
  for (const line of blockLines(text)) {
    if (line.begins === 'marker' || line.content - line.start > line.indent) continue;
    const reader = new LineReader(text, open, line);
    const slip = reader.read() ?? reader.readText();
    if (slip) return slip;
  }
  return undefined;
}

/** Reads one line into the blocks that are open above it. */
class LineReader {
  readonly #text: string;
  readonly #open: OpenBlock[];
  readonly #line: BlockLine;
  readonly #column: number;

  constructor(text: string, open: OpenBlock[], line: BlockLine) {
    this.#text = text;
    this.#open = open;
    this.#line = line;
    this.#column = columnOfContent(line);
  }

  read(): LineSlip | undefined {
    const closed = this.#close();
    const top = this.#open.at(-1);
    if (!top) {
      this.#begin(undefined);
      return undefined;
    }
    if (this.#column > top.column) return this.#readDeeper(top, closed);
    return top.kind === 'list' ? this.#readInList(top) : this.#readInMap(top, closed);
  }

  /** A text on the line that YAML reads as something else, after which something follows that it cannot read. */
  readText(): LineSlip | undefined {
    const { rest, entries } = this.#line;
    const { form, span, isOpen } = rest;
    const last = entries.at(-1);
    if (!last || isOpen || form === 'none' || form === 'block') return undefined;
    const text = this.#text;
    const end = endOfWordsOn(text, this.#line);
    const isNested = form === 'plain' && /:(?:\s|$)/.test(text.slice(span.start, end));
    if (!isNested && (form === 'plain' || end <= span.end)) return undefined;
    const item = this.#itemOfText(last);
    if (!item && (last.kind === 'dash' || !takesText(last.name))) return undefined;
    const words = item ?? { from: span.start, to: end };
    const box = /^\[([ xX\u2713\u2714]?)\][ \t]+(?=\S)/.exec(text.slice(words.from, end));
    if (box && item?.list.owner?.name === 'tasks') return this.#checkBox(words, box[0], box[1] ?? '');
    const first = isNested ? span.start : span.end + (/^\s*/.exec(text.slice(span.end, end))?.[0].length ?? 0);
    const at = { from: first, to: first + (/^\S+/.exec(text.slice(first, end))?.[0].length ?? 1) };
    const detail = isNested ? 'Nested mappings are not allowed' : 'Unexpected scalar at node end';
    return { kind: 'yaml', at, detail, edits: quoteSpan(text, words, { drops: item?.drops }) };
  }

  /**
   * The item of a list of texts that the line is in, where that is a text over one or more lines whose keys are none of the
   * schema.
   */
  #itemOfText(last: Entry): (PartSpan & { readonly list: OpenBlock; readonly drops: readonly number[] }) | undefined {
    const inner = this.#open.findLast((block) => block.entries.at(-1)?.entry === last);
    const list =
      inner?.kind === 'map' ? this.#open.findLast((block) => block.entries.at(-1)?.entry === inner.owner) : inner;
    const text = this.#text;
    if (!inner || list?.kind !== 'list' || !holdsTexts(list.owner)) return undefined;
    const lines = [...inner.entries.map(({ line }) => line)];
    for (const below of linesBelow(text, this.#line.end)) {
      if (!hasContent(below)) continue;
      if (columnOfContent(below) <= list.column) break;
      lines.push(readLine(text, below.start));
    }
    const from = inner === list ? this.#line.rest.span.start : (inner.entries[0]?.entry.span.start ?? 0);
    if (inner === list)
      return lines.at(-1) === this.#line ? { from, to: endOfWordsOn(text, this.#line), list, drops: [] } : undefined;
    const keys = lines.flatMap((line) =>
      line.entries.filter(({ kind, column }) => kind === 'key' && column === inner.column),
    );
    const end = lines.at(-1);
    if (!end || keys.some(({ name }) => allKeys.has(name))) return undefined;
    const drops = colonsOfScenario(keys.map(({ name, end: colon }) => ({ name, colon: colon - 1 })));
    return { from, to: endOfWordsOn(text, end), list, drops };
  }

  /** A task as in Markdown: with a tick it is done. */
  #checkBox({ from, to }: PartSpan, box: string, tick: string): LineSlip {
    const words = this.#text.slice(from + box.length, to);
    const newText = tick.trim() === '' ? writeInline(words) : writeInline({ text: words, done: true });
    const at = { from, to: from + box.trimEnd().length };
    return { kind: 'check-box', at, detail: box.trim(), edits: [{ start: from, end: to, newText }] };
  }

  /** Closes the blocks that are indented further than the line. @returns those, the innermost first */
  #close(): readonly OpenBlock[] {
    const closed: OpenBlock[] = [];
    for (let top = this.#open.at(-1); top && top.column > this.#column; top = this.#open.at(-1)) {
      closed.push(top);
      this.#open.pop();
    }
    return closed;
  }

  #begin(owner: OpenBlock['owner']): void {
    const [first] = this.#line.entries;
    if (!first) return;
    const block = openBlock(first, owner);
    const around = this.#open.at(-1);
    if (around) around.value = 'collection';
    this.#open.push(block);
    enterLine(this.#open, block, this.#line);
  }

  #readInList(list: OpenBlock): LineSlip | undefined {
    const { entries, begins } = this.#line;
    const [first] = entries;
    const around = this.#open.at(-2);
    const isUnindented = around?.kind === 'map' && around.column === list.column;
    if (begins === 'dash' || !isUnindented || first?.kind !== 'key') {
      if (begins !== 'dash') return this.#missingDash(list);
      enterLine(this.#open, list, this.#line);
      return undefined;
    }
    this.#open.pop();
    around.ended = list;
    // `title: B` at the column of the dashes of the milestones, with more of its milestone below.
    const isOwn = this.#isKeyOf(around, first.name);
    if (!isOwn && this.#hasDeeperEntry()) return this.#missingDash(list);
    enterLine(this.#open, around, this.#line);
    return undefined;
  }

  #readInMap(map: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { entries, begins } = this.#line;
    const isBare = map.value === 'none';
    if (begins === 'dash') {
      if (isBare) {
        this.#begin(map.entries.at(-1)?.entry);
        return undefined;
      }
      return this.#dashInMap(map, closed);
    }
    if (entries.length > 0) {
      enterLine(this.#open, map, this.#line);
      return undefined;
    }
    const next = this.#contentBelow();
    const listBelow = isBare && next?.begins === 'dash' && columnOfContent(next) === this.#column;
    if (listBelow) return this.#missingDash(undefined);
    return undefined;
  }

  /** A dash where a map goes on. */
  #dashInMap(map: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { ended } = map;
    if (ended) {
      const from = map.entries.findIndex(({ entry }) => entry === ended.owner) + 1;
      const between = map.entries.slice(from);
      const [first] = between;
      const areTexts = between.every(({ entry }) => !this.#isKeyOf(map, entry.name));
      if (first && areTexts) return this.#missingDash(ended, first.line);
    }
    const empty = map.entries.findLastIndex(
      ({ entry, line }) => line.rest.form === 'none' && listAt(entry.name) !== undefined,
    );
    const below = map.entries.slice(empty + 1);
    if (empty >= 0 && below[0] && below.every(({ entry }) => !allKeys.has(entry.name))) {
      return this.#missingDash(undefined, below[0].line);
    }
    const [first] = map.entries;
    const isInPlaceOfList = map.owner?.kind === 'key' && map.entries.every(({ entry }) => !allKeys.has(entry.name));
    if (first && (isInPlaceOfList || map.owner?.name === 'milestones')) return this.#missingDash(undefined, first.line);
    return this.#dashColumn(closed);
  }

  #readDeeper(top: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { entries, begins, content } = this.#line;
    switch (top.value) {
      case 'none':
        if (/^\*[ \t]/.test(this.#text.slice(content, content + 2))) return this.#missingDash(undefined);
        if (entries.length > 0) this.#begin(top.entries.at(-1)?.entry);
        else top.value = 'plain';
        return undefined;
      case 'plain':
        if (entries.at(-1)?.kind !== 'key') return undefined;
        if (begins === 'dash') return this.#dashColumn(closed);
        return top.owner?.name === 'milestones' && top.kind === 'map'
          ? this.#missingDash(undefined, top.entries.at(-1)?.line)
          : undefined;
      default:
        return begins === 'dash' ? this.#dashColumn(closed) : undefined;
    }
  }

  /** @param list that the line is an item of; undefined where it would be the first */
  #missingDash(list: OpenBlock | undefined, line = this.#line): LineSlip | undefined {
    const text = this.#text;
    const { content, end, rest } = line;
    // A dash without a blank behind it is another slip.
    if (/^-\S/.test(text.slice(content, content + 2))) return undefined;
    const mark = otherDash.exec(text.slice(content, content + 4))?.[0];
    if (mark !== undefined) {
      const at = { from: content, to: content + mark.length };
      return { kind: 'other-dash', at, detail: mark, edits: [{ start: at.from, end: at.to, newText: '-' }] };
    }
    const key = line.entries[0];
    const at = { from: content, to: rest.form === 'none' ? (line.entries.at(-1)?.end ?? end) : rest.span.end };
    const isMap = key?.kind === 'key' && (allKeys.has(key.name) || list?.owner?.name === 'milestones');
    const detail = text.slice(at.from, at.to);
    if (isMap)
      return { kind: 'missing-dash', at, detail, edits: [insertion(content, '- '), ...this.#indentKeys(line)] };
    const isValue =
      rest.form === 'plain'
        ? !/^[\]}#&*!|>%@`,?]/.test(detail)
        : !rest.isOpen && rest.span.end === endOfWordsOn(text, line);
    const isPlain = key === undefined && isValue;
    const isAlone = columnOfContent(this.#contentBelow(line) ?? line) <= columnOfContent(line);
    const edits = isPlain || !isAlone ? [insertion(content, '- ')] : quoteSpan(text, at, { before: '- ' });
    return { kind: 'missing-dash', at, detail, edits };
  }

  /** Indents the further keys of an item that begin at the column of its missing dash, with all below them. */
  #indentKeys(line: BlockLine): readonly TextEdit[] {
    const column = columnOfContent(line);
    const names = new Set([line.entries[0]?.name]);
    const edits: TextEdit[] = [];
    for (const below of linesBelow(this.#text, line.end)) {
      if (!hasContent(below)) continue;
      const at = columnOfContent(below);
      if (at < column) break;
      if (at > column) {
        if (edits.length > 0) edits.push(insertion(below.content, '  '));
        continue;
      }
      const name = readLine(this.#text, below.start).entries[0]?.name ?? '';
      if (below.begins === 'dash' || !allKeys.has(name) || names.has(name)) break;
      names.add(name);
      edits.push(insertion(below.content, '  '));
    }
    return edits;
  }

  /** Moves the dash of the line, and the keys below that stand in the column of its words, to the nearest list. */
  #dashColumn(closed: readonly OpenBlock[]): LineSlip | undefined {
    const names = this.#namesOfItem();
    const near = [...closed, ...this.#open.toReversed()]
      .filter(({ kind, column }) => kind === 'list' && Math.abs(column - this.#column) <= farthest)
      .filter(({ owner }) => canHold(owner, names))
      .sort((one, other) => Math.abs(one.column - this.#column) - Math.abs(other.column - this.#column));
    const [list] = near;
    if (!list || list.column === this.#column) return undefined;
    const by = list.column - this.#column;
    const { content, start } = this.#line;
    const edits = [shiftLine(start, by), ...this.#shiftBelow(by)];
    return { kind: 'dash-column', at: { from: content, to: content + 1 }, detail: '-', edits };
  }

  /** The keys of the item that begins on the line; none for a text. */
  #namesOfItem(): readonly string[] {
    const [, key] = this.#line.entries;
    if (key?.kind !== 'key' || !allKeys.has(key.name)) return [];
    const names = [key.name];
    for (const below of linesBelow(this.#text, this.#line.end)) {
      if (!hasContent(below)) continue;
      if (columnOfContent(below) < key.column) break;
      const [first] = readLine(this.#text, below.start).entries;
      if (columnOfContent(below) === key.column && first?.kind === 'key') names.push(first.name);
    }
    return names;
  }

  /** Moves what stands in the column of the words of the dash, and the dashes below it that are in the same column. */
  #shiftBelow(by: number): readonly TextEdit[] {
    let words = wordsColumn(this.#line);
    let isShifted: boolean | undefined;
    const edits: TextEdit[] = [];
    for (const below of linesBelow(this.#text, this.#line.end)) {
      if (!hasContent(below)) continue;
      const column = columnOfContent(below);
      if (below.begins === 'dash' && column === this.#column) {
        words = wordsColumn(readLine(this.#text, below.start));
        isShifted = undefined;
      } else {
        if (column <= this.#column || (below.begins === 'dash' && column === this.#column + by)) break;
        isShifted ??= column === words;
        if (isShifted && column < words) break;
        if (!isShifted) continue;
      }
      edits.push(shiftLine(below.start, by));
    }
    return edits;
  }

  #isKeyOf(map: OpenBlock, name: string): boolean {
    return (this.#open[0] === map && map.kind === 'map' ? planShape.keys : allKeys).has(name);
  }

  #contentBelow(line: BlockLine = this.#line): Line | undefined {
    for (const below of linesBelow(this.#text, line.end)) if (hasContent(below)) return below;
    return undefined;
  }

  #hasDeeperEntry(): boolean {
    const below = this.#contentBelow();
    if (!below || columnOfContent(below) <= this.#column || this.#line.rest.form === 'none') return false;
    return !this.#line.rest.isOpen && readLine(this.#text, below.start).entries.length > 0;
  }
}

function endOfWordsOn(text: string, { content, end, rest }: BlockLine): number {
  return content + text.slice(content, rest.comment ?? end).trimEnd().length;
}

function insertion(at: number, newText: string): TextEdit {
  return { start: at, end: at, newText };
}

/** The column of what stands behind the dash of a line. */
function wordsColumn({ entries, rest, start }: BlockLine): number {
  return entries[1]?.column ?? rest.span.start - start;
}

function shiftLine(start: number, by: number): TextEdit {
  return by > 0 ? insertion(start, ' '.repeat(by)) : { start, end: start - by, newText: '' };
}
