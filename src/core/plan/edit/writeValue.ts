import { stringify } from 'yaml';
import { parseCalendarDate } from '../../calendar/calendarDate';
import type { PlainMap, PlainValue } from './intent';

/** How values are written in one collection. */
export interface Style {
  /** Whether the value stands inside brackets or braces, where `,` and brackets end a text. */
  readonly inFlow?: boolean;
  /** The quotes of the neighbours, which every text gets. */
  readonly quote?: '"' | "'";
  /** Whether keys are in double quotes, as in JSON. */
  readonly quoteKeys?: boolean;
}

/** Whether the whole text is JSON, so that tools may read it which know no YAML. */
export function isJson(text: string): boolean {
  if (!/^\uFEFF?\s*[[{]\s*["{\]}]/.test(text)) return false;
  try {
    JSON.parse(text.replace(/^\uFEFF/, ''));
    return true;
  } catch {
    return false;
  }
}

/** How values are written in a text at least. */
export function styleOfText(text: string): Style {
  return isJson(text) ? { quote: '"', quoteKeys: true } : {};
}

/** The value on one line. */
export function writeInline(value: PlainValue, style: Style = {}): string {
  if (typeof value === 'string') return writeText(value, style);
  if (typeof value !== 'object') return String(value);
  const inner = { ...style, inFlow: true };
  if (isList(value)) return `[${value.map((item) => writeInline(item, inner)).join(', ')}]`;
  const pairs = entriesOf(value).map(([key, item]) => `${writeKey(key, inner)}: ${writeInline(item, inner)}`);
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

export function writeKey(key: string, style: Style): string {
  return style.quoteKeys ? writeText(key, { quote: '"' }) : writeText(key, { inFlow: style.inFlow });
}

/** The lines of a block map, without indentation. Values stand beside their keys, texts of several lines below them. */
export function writeBlockMap(map: PlainMap, style: Style = {}): string[] {
  return entriesOf(map).flatMap(([key, value]) => writePair(key, value, style));
}

/** The lines of a key with its value, without indentation. */
export function writePair(key: string, value: PlainValue, style: Style = {}): string[] {
  const name = writeKey(key, style);
  const literal = typeof value === 'string' ? writeLiteral(value) : undefined;
  if (literal) return [`${name}: ${literal.header}`, ...literal.lines.map((line) => (line === '' ? '' : `  ${line}`))];
  return [`${name}: ${writeInline(value, style)}`];
}

/** A text of several lines as a literal block scalar (`|`); undefined where that would not read the same. */
export function writeLiteral(text: string): { readonly header: string; readonly lines: readonly string[] } | undefined {
  if (!text.includes('\n') || needsEscapes(text)) return undefined;
  if (/^\s|\n\n$|^\s*$/.test(text) || /[ \t](?:\n|$)/.test(text)) return undefined;
  const ends = text.endsWith('\n');
  return { header: ends ? '|' : '|-', lines: (ends ? text.slice(0, -1) : text).split('\n') };
}

/**
 * A text as a scalar on one line: plain where YAML 1.2 and 1.1 both read the same text, else in quotes. Days stay plain,
 * although some readers convert them to dates.
 */
export function writeText(text: string, style: Style = {}): string {
  if (style.quote === "'" && !/[\n\r\t]/.test(text) && !needsEscapes(text)) return `'${text.replaceAll("'", "''")}'`;
  if (style.quote === '"' || needsEscapes(text)) return inDoubleQuotes(text);
  if (parseCalendarDate(text) !== undefined) return text;
  const written = stringify(text, { compat: 'yaml-1.1', lineWidth: 0 }).trimEnd();
  if (/^["']/.test(written)) return written;
  const isPlain = written === text && text !== '=' && !text.startsWith('=');
  if (!isPlain || (style.inFlow && /[,[\]{}]/.test(text)) || /[\t]|:$/.test(text)) return inDoubleQuotes(text);
  return written;
}

/** Whether the text has control characters, line separators or bidirectional marks, which are invisible in an editor. */
function needsEscapes(text: string): boolean {
  return escaped.test(text);
}

const escaped =
  /[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const allEscaped = new RegExp(escaped.source, 'g');

function inDoubleQuotes(text: string): string {
  const written = JSON.stringify(text).replace(allEscaped, (found) => {
    return `\\u${found.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
  return written;
}

function isList(value: PlainValue): value is readonly PlainValue[] {
  return Array.isArray(value);
}

export function entriesOf(map: PlainMap): [string, PlainValue][] {
  return Object.entries(map).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]]));
}
