import { columnOfContent } from '../../lines';
import { readLine, type BlockLine, type Entry } from '../../place/blockLine';
import { planShape } from '../../schema/planShape';
import { dashColumn } from './dashColumn';
import { isKeyAmongItems, keyColumn, tabBefore } from './keyColumn';
import { allKeys, canHold, lacks, listAt } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { missingColon } from './missingColon';
import { dashBeforeKey, missingDash, repeatsItem } from './missingDash';
import { blockLines, contentBelow, enterLine, openBlock, rememberOpen, type OpenBlock } from './openBlocks';
import { findSignSlip } from './signSlip';
import { findTextSlip, findWrapSlip } from './textSlip';

/** The first slip of a text; undefined where there is none. */
export function findLineSlip(text: string): LineSlip | undefined {
  return findLineSlips(text).next().value;
}

/**
 * The slips of a text from the top, told by the columns in which its lines begin. Only lines that YAML cannot read are slips,
 * such as one without a dash between two list items; what it reads, if in an unexpected way, is none. Each slip is answered with
 * the text without it, which is read on from the line of the slip.
 */
export function* findLineSlips(written: string): Generator<LineSlip, undefined, string> {
  let text = written;
  let open: OpenBlock[] = [];
  for (let from = 0; ;) {
    const found = findFrom(text, open, from);
    if (!found) return undefined;
    text = yield found.slip;
    // What is above the line is read already, unless its own lines were mended.
    const isAbove = found.slip.edits.some(({ start }) => start < found.line.start);
    [open, from] = isAbove ? [[], 0] : [found.reopen(), found.line.start];
  }
}

interface FoundSlip {
  readonly slip: LineSlip;
  readonly line: BlockLine;
  /** The blocks as they were open above the line. */
  reopen(): OpenBlock[];
}

/** @param open the blocks that are open where the line begins, into which the lines are read */
function findFrom(text: string, open: OpenBlock[], from: number): FoundSlip | undefined {
  for (const line of blockLines(text, from)) {
    if (line.begins === 'marker') continue;
    if (line.content - line.start > line.indent) {
      const tab = tabBefore(open, line);
      if (tab) return { slip: tab, line, reopen: rememberOpen(open) };
      continue;
    }
    const reopen = rememberOpen(open);
    const slip =
      new LineReader(text, open, line).read() ??
      findTextSlip(text, open, line) ??
      findWrapSlip(text, open, line) ??
      findSignSlip(text, open, line);
    if (slip) return { slip, line, reopen };
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
      return this.#line.entries.length > 0 || this.#column > 0 ? undefined : this.#withoutColon(undefined);
    }
    if (this.#column > top.column) return this.#readDeeper(top, closed);
    return top.kind === 'list' ? this.#readInList(top, closed) : this.#readInMap(top, closed);
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

  #readInList(list: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { entries, begins } = this.#line;
    const [first] = entries;
    const around = this.#open.at(-2);
    const isUnindented = around?.kind === 'map' && around.column === list.column;
    if (begins === 'dash' || !isUnindented || first?.kind !== 'key') {
      if (begins !== 'dash')
        return goesOn(list, closed, first) ? this.#shiftedKey(closed) : missingDash(this.#text, list, this.#line);
      enterLine(this.#open, list, this.#line);
      return undefined;
    }
    this.#open.pop();
    around.ended = list;
    const among = this.#keyAmongItems(around, [...closed, list]);
    if (among) return among;
    // `title: B` at the column of the dashes of the milestones, with more of its milestone below.
    const isOwn = this.#isKeyOf(around, first.name);
    if (!isOwn && this.#hasDeeperEntry()) return missingDash(this.#text, list, this.#line);
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
      const among = this.#keyAmongItems(map, closed) ?? this.#itemAgain(map);
      if (!among) enterLine(this.#open, map, this.#line);
      return among;
    }
    const colon = this.#withoutColon(map);
    if (colon) return colon;
    const next = contentBelow(this.#text, this.#line);
    const listBelow = isBare && next?.begins === 'dash' && columnOfContent(next) === this.#column;
    if (listBelow) return missingDash(this.#text, undefined, this.#line);
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
      if (first && areTexts) return missingDash(this.#text, ended, first.line);
    }
    const empty = map.entries.findLastIndex(
      ({ entry, line }) => line.rest.form === 'none' && listAt(entry.name) !== undefined,
    );
    const below = map.entries.slice(empty + 1);
    if (empty >= 0 && below[0] && below.every(({ entry }) => !allKeys.has(entry.name))) {
      return missingDash(this.#text, undefined, below[0].line);
    }
    const [first] = map.entries;
    const isInPlaceOfList = map.owner?.kind === 'key' && map.entries.every(({ entry }) => !allKeys.has(entry.name));
    if (first && (isInPlaceOfList || map.owner?.name === 'milestones'))
      return missingDash(this.#text, undefined, first.line);
    return this.#shiftedDash(closed);
  }

  #readDeeper(top: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { entries, begins, content } = this.#line;
    switch (top.value) {
      case 'none':
        if (/^\*[ \t]/.test(this.#text.slice(content, content + 2)))
          return missingDash(this.#text, undefined, this.#line);
        if (entries.length > 0) this.#begin(top.entries.at(-1)?.entry);
        else top.value = 'plain';
        return undefined;
      case 'plain':
        if (entries.at(-1)?.kind !== 'key') return undefined;
        if (begins === 'dash') return this.#shiftedDash(closed);
        if (entries.length === 1 && lacks(top, entries[0]?.name ?? '', this.#open)) return this.#shiftedKey(closed);
        return top.owner?.name === 'milestones' && top.kind === 'map'
          ? missingDash(this.#text, undefined, top.entries.at(-1)?.line ?? this.#line)
          : undefined;
      default:
        return begins === 'dash' ? this.#shiftedDash(closed) : this.#shiftedKey(closed);
    }
  }

  #withoutColon(map: OpenBlock | undefined): LineSlip | undefined {
    return missingColon(this.#text, map, this.#open, this.#line);
  }

  #shiftedKey(closed: readonly OpenBlock[]): LineSlip | undefined {
    return keyColumn(this.#text, [...closed, ...this.#open.toReversed()], this.#line);
  }

  /** The key of a milestone left of the list, which goes on below. */
  #keyAmongItems(map: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    if (this.#isKeyOf(map, this.#line.entries[0]?.name ?? '')) return undefined;
    return isKeyAmongItems(this.#text, closed, this.#line) ? keyColumn(this.#text, closed, this.#line) : undefined;
  }

  /** The keys of one more item where its dash is missing. */
  #itemAgain(map: OpenBlock): LineSlip | undefined {
    const list = this.#open.at(-2);
    const isAgain = list?.kind === 'list' && repeatsItem(this.#text, map, this.#line);
    return isAgain ? dashBeforeKey(this.#text, list.column, this.#line) : undefined;
  }

  #shiftedDash(closed: readonly OpenBlock[]): LineSlip | undefined {
    // The first item of the list is above, without its dash.
    const item = closed.find(
      ({ kind, owner, column }) => kind === 'map' && owner?.kind === 'key' && column > this.#column,
    );
    const names = item?.entries.map(({ entry }) => entry.name) ?? [];
    const [first] = item?.entries ?? [];
    if (item && first && listAt(item.owner?.name ?? '') && canHold(item.owner, names)) {
      const dash = dashBeforeKey(this.#text, this.#column, first.line);
      if (dash) return dash;
    }
    return dashColumn(this.#text, [...closed, ...this.#open.toReversed()], this.#line);
  }

  #isKeyOf(map: OpenBlock, name: string): boolean {
    return (this.#open[0] === map && map.kind === 'map' ? planShape.keys : allKeys).has(name);
  }

  #hasDeeperEntry(): boolean {
    const below = contentBelow(this.#text, this.#line);
    if (!below || columnOfContent(below) <= this.#column || this.#line.rest.form === 'none') return false;
    return !this.#line.rest.isOpen && readLine(this.#text, below.start).entries.length > 0;
  }
}

/** Whether a key at the column of the dashes belongs to the item above, which lacks it: VS Code indents a new line like the dash. */
function goesOn(list: OpenBlock, closed: readonly OpenBlock[], key: Entry | undefined): boolean {
  const item = closed.find(({ owner, kind }) => kind === 'map' && owner === list.entries.at(-1)?.entry);
  if (!key || !item || !allKeys.has(key.name)) return false;
  const names = item.entries.map(({ entry }) => entry.name);
  return names.every((name) => allKeys.has(name)) && !names.includes(key.name) && !opensItem(list, key.name);
}

/** Whether items of the list begin with the key. */
function opensItem({ entries }: OpenBlock, name: string): boolean {
  return entries.some(({ line }) => line.entries[1]?.name === name);
}
