import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { endOfLine, isFirstOnLine } from '../lines';
import { startWithComments } from './chunks';
import { rangeOf } from './layout';
import { exchangeSpans, moveChunks, type Reordering } from './reordering';
import type { YamlSource } from './yamlSource';

/** Plans to move items of a flow list. @returns alternative sets of edits, the best first */
export function moveInFlow(source: YamlSource, list: YAMLSeq, reordering: Reordering): TextEdit[][] {
  return hasOwnLines(source.text, list)
    ? [moveLinesInFlow(source, list, reordering)]
    : exchange(source.text, list, reordering.order);
}

/** Whether each item of the flow list has lines of its own, so that a comment beside an item belongs to it. */
function hasOwnLines(text: string, list: YAMLSeq): boolean {
  return list.items.every((item) => {
    const [start, end] = rangeOf(item);
    return isFirstOnLine(text, start) && /^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(text.slice(end, endOfLine(text, end)));
  });
}

/** Moves whole lines, as in a block list. Afterwards the last item has a comma only if the last one had one before. */
function moveLinesInFlow(source: YamlSource, list: YAMLSeq, reordering: Reordering): TextEdit[] {
  const { text } = source;
  const items = list.items.map((item) => {
    const [start, end] = rangeOf(item);
    return { start: startWithComments(text, start), valueEnd: end, end: endOfLine(text, end) };
  });
  const last = items.length - 1;
  const newLast = reordering.order.at(-1) ?? last;
  const commaOf = (index: number): number => /^[ \t]*,/.exec(text.slice(items[index]?.valueEnd))?.[0].length ?? 0;
  const isEnded = commaOf(last) > 0;
  const write = (index: number): string => {
    const item = items[index];
    if (!item) return '';
    if (isEnded || (index !== last && index !== newLast)) return text.slice(item.start, item.end);
    const rest = text.slice(item.valueEnd + commaOf(index), item.end);
    return text.slice(item.start, item.valueEnd) + (index === newLast ? '' : ',') + rest;
  };
  const cut = new Set([...reordering.down, ...reordering.up]);
  const commas = [last, newLast].flatMap((index): TextEdit[] => {
    const item = items[index];
    if (isEnded || last === newLast || cut.has(index) || !item) return [];
    const stop = item.valueEnd + commaOf(index);
    return [{ start: item.valueEnd, end: stop, newText: index === newLast ? '' : ',' }];
  });
  const moved = moveChunks(source, items, reordering, { write, takesBlanks: false, bringsBlanks: false });
  return [...commas, ...moved];
}

/** Exchanges the texts of items that share lines. A comment there belongs to no certain item: then there is no alternative. */
function exchange(text: string, list: YAMLSeq, order: readonly number[]): TextEdit[][] {
  const spans = list.items.map((item) => ({ start: rangeOf(item)[0], end: rangeOf(item)[1] }));
  const isMoved = (index: number, place: number): boolean => index !== place;
  const [low, high] = [order.findIndex(isMoved), order.findLastIndex(isMoved)];
  for (let index = low; index < high; index++) {
    if (text.slice(spans[index]?.end, spans[index + 1]?.start).includes('#')) return [];
  }
  return [exchangeSpans(text, spans, order)];
}
