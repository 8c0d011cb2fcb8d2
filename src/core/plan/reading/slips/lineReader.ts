import { columnOfContent } from '../../lines';
import { readLine, type BlockLine } from '../../place/blockLine';
import { planShape } from '../../schema/planShape';
import { dashColumn } from './dashColumn';
import { goesOn, isKeyAmongItems, keyColumn, keyOfPlan } from './keyColumn';
import { allKeys, lacks, listAt } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { listBelowText } from './listBelowText';
import { missingListKey } from './listKey';
import { missingColon } from './missingColon';
import { dashBeforeKey, firstDash, missingDash, otherMark, repeatsItem, textBesideList } from './missingDash';
import { contentBelow, enterLine, openBlock, type OpenBlock } from './openBlocks';
import { textOverLines } from './textSlip';

/** Reads one line into the blocks that are open above it. */
export class LineReader {
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
      const root = closed.at(-1);
      const ofPlan = root && keyOfPlan(this.#text, root, this.#line);
      if (ofPlan) return ofPlan;
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
    return textBesideList(this.#text, closed, this.#line);
  }

  /** A dash where a map goes on. */
  #dashInMap(map: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const listKey = missingListKey(this.#text, this.#open, this.#line);
    if (listKey) return listKey;
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
    return this.#shiftedDash(closed) ?? this.#listBelow(map);
  }

  /** The dashes of a list right below a key with a text. */
  #listBelow(map: OpenBlock): LineSlip | undefined {
    const last = map.entries.at(-1);
    if (!last || map.value !== 'plain') return undefined;
    const isRightBelow = contentBelow(this.#text, last.line)?.start === this.#line.start;
    return isRightBelow ? listBelowText(this.#text, last.line, last.entry, this.#line) : undefined;
  }

  #readDeeper(top: OpenBlock, closed: readonly OpenBlock[]): LineSlip | undefined {
    const { entries, begins, content } = this.#line;
    switch (top.value) {
      case 'none':
        if (/^\*[ \t]/.test(this.#text.slice(content, content + 2)) || this.#isItemOf(top))
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
          : textOverLines(this.#text, top);
      default:
        if (begins === 'dash') return this.#shiftedDash(closed);
        return this.#shiftedKey(closed) ?? textBesideList(this.#text, closed, this.#line);
    }
  }

  /** Whether another mark stands in place of the dash before the key of an item of the list below the key above. */
  #isItemOf(map: OpenBlock): boolean {
    const mark = otherMark(this.#text, this.#line);
    const name = this.#line.entries[0]?.name.slice(mark?.detail.length).trim();
    return mark !== undefined && listAt(map.entries.at(-1)?.entry.name ?? '') !== undefined && allKeys.has(name ?? '');
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
    const first = firstDash(this.#text, closed, this.#line);
    return first ?? dashColumn(this.#text, [...closed, ...this.#open.toReversed()], this.#line);
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
