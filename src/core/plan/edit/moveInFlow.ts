import type { YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { endOfLine, isFirstOnLine } from '../lines';
import { removedSpan, rotateSpans, startWithComments } from './chunks';
import { rangeOf } from './layout';
import type { YamlSource } from './yamlSource';

/** Plans to move an item of a flow list. @returns alternative sets of edits, the best first */
export function moveInFlow(source: YamlSource, list: YAMLSeq, from: number, to: number): TextEdit[][] {
  return hasOwnLines(source.text, list) ? moveLinesInFlow(source, list, from, to) : rotate(source.text, list, from, to);
}

/** Whether each item of the flow list has lines of its own, so that a comment beside an item belongs to it. */
function hasOwnLines(text: string, list: YAMLSeq): boolean {
  return list.items.every((item) => {
    const [start, end] = rangeOf(item);
    return isFirstOnLine(text, start) && /^[ \t]*(?:,[ \t]*)?(?:#.*)?$/.test(text.slice(end, endOfLine(text, end)));
  });
}

/** Moves whole lines, as in a block list. Afterwards the last item has a comma only if the last one had one before. */
function moveLinesInFlow(source: YamlSource, list: YAMLSeq, from: number, to: number): TextEdit[][] {
  const { text, lineEnd } = source;
  const items = list.items.map((item) => {
    const [start, end] = rangeOf(item);
    return { start: startWithComments(text, start), valueEnd: end, end: endOfLine(text, end) };
  });
  const last = items.length - 1;
  const commaOf = (index: number): number => /^[ \t]*,/.exec(text.slice(items[index]?.valueEnd))?.[0].length ?? 0;
  const order = items.map((_item, index) => index);
  order.splice(to, 0, ...order.splice(from, 1));
  const newLast = order.at(-1) ?? last;
  const isEnded = commaOf(last) > 0;
  const write = (index: number): string => {
    const item = items[index];
    if (!item) return '';
    const comma = commaOf(index);
    const value = text.slice(item.start, item.valueEnd);
    const rest = text.slice(item.valueEnd + comma, item.end);
    if (isEnded || (index !== last && index !== newLast)) return text.slice(item.start, item.end);
    return value + (index === newLast ? '' : ',') + rest;
  };
  const moved = items[from];
  const target = items[to];
  if (!moved || !target) return [];
  const at = to < from ? target.start : target.end;
  const newText = to < from ? write(from) + lineEnd : lineEnd + write(from);
  const { start, end } = removedSpan(text, moved, from === last, false);
  const commas = [last, newLast].flatMap((index): TextEdit[] => {
    const item = items[index];
    if (isEnded || last === newLast || index === from || !item) return [];
    const stop = item.valueEnd + commaOf(index);
    return [{ start: item.valueEnd, end: stop, newText: index === newLast ? '' : ',' }];
  });
  return [[...commas, { start, end, newText: '' }, { start: at, end: at, newText }]];
}

/** Swaps the texts of items that share lines. A comment there belongs to no certain item: then there is no alternative. */
function rotate(text: string, list: YAMLSeq, from: number, to: number): TextEdit[][] {
  const spans = list.items.map((item) => ({ start: rangeOf(item)[0], end: rangeOf(item)[1] }));
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  for (let index = low; index < high; index++) {
    if (text.slice(spans[index]?.end, spans[index + 1]?.start).includes('#')) return [];
  }
  return [rotateSpans(text, spans, from, to)];
}
