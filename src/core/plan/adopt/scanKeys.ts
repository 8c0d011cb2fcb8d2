import { columnOfContent, endOfLine, hasContent, linesBelow, linesFrom } from '../lines';
import { readLine, type BlockLine } from '../place/blockLine';
import { endOfFlow } from '../place/flowTokens';
import { readFlowTree, type FlowTree } from '../place/flowTree';
import { plainKey } from '../keyName';
import { closeOfQuote, unquote } from '../place/quotes';

/** The kind of a file is decided by this many items of its list. */
export const itemsLookedAt = 50;

/** The names of the keys in a file, at the top and in the items of its list. */
export interface FoundKeys {
  readonly topKeys: ReadonlySet<string>;
  readonly under: 'milestones' | 'top';
  /** The keys of each of the first {@link itemsLookedAt} items. */
  readonly items: readonly ReadonlySet<string>[];
  /** Whether nothing but blanks and comments stands in the file. */
  readonly isEmpty: boolean;
  /** Whether `project` is among the keys at the top only by a slip of it. */
  readonly isMisspelled?: boolean;
}

/** The keys that make a plan by their names, however they are written: `Milestones` and `“milestones”` are no other file. */
export function topKeyName(key: string): string {
  const name = plainKey(key).toLowerCase();
  return name === 'project' || name === 'milestones' ? name : key;
}

/** Reads the keys of a text from its lines and brackets, whether or not it parses. A fault costs the lines around it. */
export function scanKeys(text: string): FoundKeys {
  const scan = new KeyScan(text);
  let next = 0;
  for (const line of linesFrom(text)) {
    if (line.start < next || !hasContent(line)) continue;
    if (line.begins === 'marker') scan.endDocument();
    else next = scan.read(readLine(text, line.start));
  }
  return scan.found;
}

class KeyScan {
  readonly #text: string;
  readonly #topKeys = new Set<string>();
  readonly #items: Set<string>[] = [];
  #root: 'map' | 'list' | undefined;
  /** The column of the dashes of the list; `pending` where it may begin below, undefined outside of it. */
  #dashes: number | 'pending' | undefined;
  /** The item that is open, with the column of its keys once there is one. */
  #item: { readonly keys: Set<string>; column?: number } | undefined;

  constructor(text: string) {
    this.#text = text;
  }

  get found(): FoundKeys {
    const under = this.#root === 'list' ? 'top' : 'milestones';
    const isEmpty = this.#root === undefined;
    return { topKeys: this.#topKeys, under, items: this.#items.slice(0, itemsLookedAt), isEmpty };
  }

  endDocument(): void {
    this.#dashes = undefined;
    this.#item = undefined;
  }

  /** @returns the end of what the line opens: no other line is to be read before it */
  read(line: BlockLine): number {
    const { entries, rest } = line;
    const [first, second] = entries;
    const { end, flow } = this.#readRest(line);
    const isFirst = this.#root === undefined;
    if (isFirst) {
      this.#root = first?.kind === 'dash' || (!first && flow?.isMap === false) ? 'list' : 'map';
      if (this.#root === 'list') this.#dashes = 'pending';
    }
    const key = this.#keyOf(line);
    if (first?.kind === 'dash') {
      if (!this.#beginItem(first.column) || second?.kind === 'dash') return end;
      if (key) this.#addKey(key.name, key.column);
      else if (flow) this.#fillItem(flow);
    } else if (key?.column === 0) {
      const name = topKeyName(key.name);
      this.#topKeys.add(name);
      this.endDocument();
      if (this.#root === 'list' || name !== 'milestones') return end;
      if (flow) this.#addItems(flow);
      else if (rest.form === 'none') this.#dashes = 'pending';
    } else if (key) this.#addKey(key.name, key.column);
    else if (flow) this.#readBelow(flow, isFirst);
    return end;
  }

  /** The key of a line, which may be written after a `?`. Broken blanks count as blanks. */
  #keyOf({ entries, rest, start }: BlockLine): { readonly name: string; readonly column: number } | undefined {
    const last = entries.at(-1);
    if (last?.kind === 'key') {
      return { name: last.name.trim(), column: last.column + last.name.length - last.name.trimStart().length };
    }
    const source = this.#text.slice(rest.span.start, rest.span.end);
    if (rest.form !== 'plain' || !/^\?\s/.test(source)) return undefined;
    return { name: unquote(source.slice(1).trim()), column: rest.span.start - start };
  }

  /** @returns false for a dash of another list */
  #beginItem(column: number): boolean {
    if (this.#dashes === undefined || (this.#dashes !== 'pending' && column > this.#dashes)) return false;
    this.#dashes = column;
    this.#item = { keys: new Set() };
    this.#items.push(this.#item.keys);
    return true;
  }

  #addKey(name: string, column: number): void {
    const item = this.#item;
    if (!item || (item.column !== undefined && column > item.column)) return;
    item.column ??= column;
    if (name !== '<<') item.keys.add(name);
  }

  /** Brackets at the start of a line: the whole file, or the value of a key or a dash above. */
  #readBelow(flow: FlowTree, isFirst: boolean): void {
    if (isFirst && flow.isMap) {
      for (const { key, value } of flow.entries) {
        if (key === undefined) continue;
        const name = topKeyName(key);
        this.#topKeys.add(name);
        if (name === 'milestones' && value) this.#addItems(value);
      }
    } else if (this.#dashes === 'pending') this.#addItems(flow);
    else if (this.#item?.column === undefined) this.#fillItem(flow);
  }

  #addItems({ isMap, entries }: FlowTree): void {
    if (isMap) return;
    for (const { key, value } of entries) {
      // `[title: A]` is a list of maps with one key each.
      if (key !== undefined) this.#items.push(new Set([key]));
      else if (value?.isMap === true) this.#items.push(keysOf(value));
    }
    this.#dashes = undefined;
  }

  #fillItem(flow: FlowTree): void {
    if (flow.isMap) for (const key of keysOf(flow)) this.#item?.keys.add(key);
  }

  #readRest({ entries, rest, end }: BlockLine): { readonly end: number; readonly flow?: FlowTree } {
    const { start } = rest.span;
    const column = entries.at(-1)?.column ?? -1;
    switch (rest.form) {
      case 'none':
      case 'plain':
        return { end };
      case 'block':
        return { end: this.#endOfDeeper(end, column) };
      case 'quoted':
        return { end: (rest.isOpen && closeOfQuote(this.#text, start, this.#endOfDeeper(end, column))) || end };
      case 'flow': {
        const limit = this.#endOfDeeper(end, column, true);
        const close = rest.isOpen ? (endOfFlow(this.#text, start, limit) ?? limit) : rest.span.end;
        return { end: Math.max(close, end), flow: readFlowTree(this.#text, start, close) };
      }
    }
  }

  /** Where the lines end that are indented deeper. @param lineEnd of the line above them */
  #endOfDeeper(lineEnd: number, column: number, orClosing = false): number {
    let end = lineEnd;
    for (const line of linesBelow(this.#text, lineEnd)) {
      const isBelow = columnOfContent(line) > column || (orClosing && line.begins === 'closing');
      if (hasContent(line) && !isBelow) break;
      end = endOfLine(this.#text, line.content);
    }
    return end;
  }
}

function keysOf({ entries }: FlowTree): Set<string> {
  return new Set(entries.flatMap(({ key }) => (key === undefined || key === '<<' ? [] : [key])));
}
