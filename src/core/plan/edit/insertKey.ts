import { isScalar, isSeq, isMap, type Pair, type YAMLMap } from 'yaml';
import type { TextEdit } from '../../text';
import { columnOf, endOfLine, isFirstOnLine, startOfLine } from '../lines';
import type { Path } from './intent';
import { keyOrderAt } from './keyOrder';
import { columnOfBlock, endOfPair, insertLines, isFlow, dashOf, rangeOf, startOfPair } from './layout';
import type { MissingTarget } from './resolvePath';
import type { Style } from './writeValue';
import { keyOf } from '../reading/yamlNodes';
import type { YamlSource } from './yamlSource';

/** A new key with its value, written for a block map and for a flow map. */
export interface NewPair {
  /** Lines without the indentation of the map. */
  readonly lines: readonly string[];
  readonly inline: string;
}

/** Plans to insert a key at its position in the order of the schema. @returns alternative sets of edits, the best first */
export function planInsert(source: YamlSource, { map, key }: MissingTarget, path: Path, pair: NewPair): TextEdit[][] {
  const neighbour = findNeighbour(map, key, keyOrderAt(path.slice(0, -1)));
  return [[isFlow(map) ? insertInFlow(source, map, neighbour, pair) : insertInBlock(source, map, neighbour, pair)]];
}

interface Neighbour {
  readonly pair: Pair;
  readonly side: 'before' | 'after';
}

/** The pair before or after which the new one is inserted; undefined in a map without pairs. */
function findNeighbour(map: YAMLMap, key: string, order: readonly string[]): Neighbour | undefined {
  const rank = order.indexOf(key);
  let preceding: { pair: Pair; rank: number } | undefined;
  let following: { pair: Pair; rank: number } | undefined;
  for (const pair of map.items) {
    const at = order.indexOf(keyOf(pair));
    if (at < 0 || rank < 0) continue;
    if (at < rank && (!preceding || at > preceding.rank)) preceding = { pair, rank: at };
    if (at > rank && (!following || at < following.rank)) following = { pair, rank: at };
  }
  if (preceding) return { pair: preceding.pair, side: 'after' };
  if (following) return { pair: following.pair, side: 'before' };
  const last = map.items.at(-1);
  return last && { pair: last, side: 'after' };
}

function insertInBlock(
  source: YamlSource,
  map: YAMLMap,
  neighbour: Neighbour | undefined,
  { lines }: NewPair,
): TextEdit {
  const { text, lineEnd } = source;
  const column = columnOfBlock(text, map);
  const indent = ' '.repeat(column);
  if (neighbour?.side === 'before') {
    const start = startOfPair(neighbour.pair);
    const [first = '', ...rest] = lines;
    const written = [first, ...rest.map((line) => indented(indent, line)), indent];
    return { start, end: start, newText: written.join(lineEnd) };
  }
  const end = neighbour ? endOfPair(text, neighbour.pair) : rangeOf(map)[1];
  return insertLines(
    source,
    end,
    column,
    lines.map((line) => indented(indent, line)),
  );
}

function insertInFlow(
  source: YamlSource,
  map: YAMLMap,
  neighbour: Neighbour | undefined,
  { inline }: NewPair,
): TextEdit {
  if (!neighbour) return emptyFlow(rangeOf(map)[0] + 1, source, inline);
  const start = startOfPair(neighbour.pair);
  if (neighbour.side === 'before') {
    return { start, end: start, newText: inline + separatorBefore(source, start) };
  }
  return insertAfterInFlow(source, start, endOfPair(source.text, neighbour.pair), inline);
}

function emptyFlow(at: number, { text }: YamlSource, inline: string): TextEdit {
  const isTight = text.charAt(at) === '}';
  return { start: at, end: at, newText: isTight ? ` ${inline} ` : ` ${inline}` };
}

function separatorBefore({ text, lineEnd }: YamlSource, start: number): string {
  return isFirstOnLine(text, start) ? `,${lineEnd}${blanksBefore(text, start)}` : ', ';
}

/**
 * Inserts text after an entry of a flow collection: on a line of its own where the entries have lines of their own.
 * @param start offset of the entry
 * @param end offset of its end, where the text is inserted
 */
export function insertAfterInFlow({ text, lineEnd }: YamlSource, start: number, end: number, inline: string): TextEdit {
  const rest = text.slice(end, endOfLine(text, end));
  const hasOwnLine = isFirstOnLine(text, start) && ['', ','].includes(rest.trim());
  const separator = hasOwnLine ? `,${lineEnd}${blanksBefore(text, start)}` : ', ';
  return { start: end, end, newText: separator + inline };
}

/** In brackets a line may begin with tabs. */
function blanksBefore(text: string, start: number): string {
  return text.slice(startOfLine(text, start), start);
}

export function indented(indent: string, line: string): string {
  return line === '' ? '' : indent + line;
}

/** How texts and keys are written in a map. In a flow map with keys in double quotes everything is quoted, as in JSON. */
export function styleOfMap({ style }: YamlSource, map: YAMLMap, inFlow: boolean): Style {
  const isJson =
    isFlow(map) && map.items.length > 0 && map.items.every(({ key }) => isScalar(key) && key.type === 'QUOTE_DOUBLE');
  return { ...style, inFlow: inFlow || isFlow(map), ...(isJson && { quote: '"', quoteKeys: true }) };
}

/** The columns by which the first block list of the document is indented from its key: 0 or more; 2 without such a list. */
export function listIndentOf({ text, root }: YamlSource): number {
  const waiting: unknown[] = [root];
  for (let node = waiting.shift(); node !== undefined; node = waiting.shift()) {
    if (isSeq(node)) waiting.push(...node.items.slice(0, 20));
    if (!isMap(node) || isFlow(node)) continue;
    for (const pair of node.items) {
      const { value } = pair;
      if (isSeq(value) && !isFlow(value) && value.items.length > 0) {
        return Math.max(0, columnOf(text, dashOf(value, 0)) - columnOf(text, startOfPair(pair)));
      }
      waiting.push(value);
    }
  }
  return 2;
}
