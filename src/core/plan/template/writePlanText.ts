import type { PlainMap, PlainValue } from '../edit/intent';
import { entriesOf, writeInline, writeKey, writePair } from '../edit/writeValue';

/** A value that takes more than this many characters is written over several lines. */
const widest = 80;

/**
 * A plan as the text of a file, from its data: short values on one line, lists of texts and of milestones with one entry a line. Lines
 * end with `\n`.
 */
export function writePlanText(plan: PlainMap): string {
  const lines = entriesOf(plan).flatMap(([key, value]) => {
    if (key !== 'milestones' || !isListOfMaps(value)) return writeEntry(key, value);
    return ['', `${key}:`, ...value.flatMap((milestone) => [...indent(dashed(writeMap(milestone))), ''])];
  });
  return `${lines.join('\n').trimEnd()}\n`;
}

function writeMap(map: PlainMap): string[] {
  return entriesOf(map).flatMap(([key, value]) => writeEntry(key, value));
}

function writeEntry(key: string, value: PlainValue): string[] {
  if (typeof value !== 'object') return writePair(key, value);
  const [line = ''] = writePair(key, value);
  const hasTexts = isList(value) && value.some((item) => typeof item === 'string' && item.includes(' '));
  if (line.length <= widest && !hasTexts && !isListOfMaps(value)) return [line];
  const inner = isList(value) ? value.flatMap(writeItem) : writeMap(value);
  return [`${writeKey(key, {})}:`, ...indent(inner)];
}

function writeItem(item: PlainValue): string[] {
  const line = `- ${writeInline(item)}`;
  return line.length <= widest || !isMap(item) ? [line] : dashed(writeMap(item));
}

/** The lines of a map as an entry of a list. */
function dashed(lines: readonly string[]): string[] {
  return lines.map((line, index) => (index === 0 ? `- ${line}` : line === '' ? '' : `  ${line}`));
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => (line === '' ? '' : `  ${line}`));
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

function isMap(value: PlainValue): value is PlainMap {
  return typeof value === 'object' && !isList(value);
}

function isListOfMaps(value: PlainValue): value is readonly PlainMap[] {
  return isList(value) && value.length > 0 && value.every(isMap);
}
