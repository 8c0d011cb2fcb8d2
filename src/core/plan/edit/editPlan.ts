import {
  isMap,
  isScalar,
  isSeq,
  Document as YamlDocument,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import { applyEdits, lineEndOf, type TextEdit } from '../../text';
import { milestoneKeys } from '../schema';
import { readYaml } from '../yamlText';

export type PlainValue = string | number | boolean | readonly PlainValue[] | { readonly [key: string]: PlainValue };
export type Path = readonly (string | number)[];

/** What is to change, on a path of keys and places in lists. */
export type Intent =
  | { readonly kind: 'set'; readonly path: Path; readonly value: PlainValue }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'append'; readonly path: Path; readonly value: PlainValue };

export type Refusal = 'broken' | 'not-found' | 'shared' | 'too-intricate';

/**
 * Turns intents into edits of the characters that they concern. The result is read again and compared before it is given
 * out: whatever else it would change, it is refused instead.
 */
export function editPlan(
  text: string,
  intents: readonly Intent[],
): { readonly edits: readonly TextEdit[] } | { readonly refusal: Refusal } {
  const yaml = readYaml(text);
  if (!yaml.document?.contents || yaml.problems.length > 0) return { refusal: 'broken' };
  if (yaml.targets.size > 0 && /&|\*/.test(text) && hasSharedPath(yaml.document, intents)) return { refusal: 'shared' };
  const wanted = structuredClone(plainOf(yaml.document));
  const edits: TextEdit[] = [];
  for (const intent of intents) {
    const edit = toEdit(text, yaml.document, intent);
    if (!edit || !change(wanted, intent)) return { refusal: 'not-found' };
    edits.push(edit);
  }
  const result = readYaml(safely(text, edits) ?? '');
  if (!result.document || result.problems.length > 0) return { refusal: 'too-intricate' };
  if (JSON.stringify(sorted(plainOf(result.document))) !== JSON.stringify(sorted(wanted)))
    return { refusal: 'too-intricate' };
  return { edits };
}

function safely(text: string, edits: readonly TextEdit[]): string | undefined {
  try {
    return applyEdits(text, edits);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function hasSharedPath(document: Document.Parsed, intents: readonly Intent[]): boolean {
  return intents.some(({ path }) => path.some((_, depth) => !isNodeOfOwn(document.getIn(path.slice(0, depth), true))));
}

function isNodeOfOwn(node: unknown): boolean {
  return isMap(node) || isSeq(node);
}

function plainOf(document: Document.Parsed): unknown {
  return document.toJS({ maxAliasCount: 1000 });
}

function toEdit(text: string, document: Document.Parsed, intent: Intent): TextEdit | undefined {
  const key = intent.path.at(-1);
  const parent = document.getIn(intent.path.slice(0, -1), true);
  if (intent.kind === 'append') return appendEdit(text, document, intent.path, intent.value);
  if (isSeq(parent) && typeof key === 'number') {
    const item = parent.items[key];
    return intent.kind === 'set' ? replaceEdit(text, item, intent.value, parent.flow === true) : undefined;
  }
  if (!isMap(parent) || typeof key !== 'string') return undefined;
  const pair = parent.items.find((candidate) => isScalar(candidate.key) && candidate.key.value === key);
  if (intent.kind === 'remove') return pair && removeEdit(text, parent, pair);
  if (!pair) return insertEdit(text, parent, key, intent.value);
  const node = pair.value;
  if (isScalar(node) && node.range && node.range[0] < node.range[1])
    return replaceEdit(text, node, intent.value, parent.flow === true);
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? -1) : -1;
  const colon = text.indexOf(':', keyEnd);
  if (keyEnd < 0 || (node !== null && !isScalar(node))) return undefined;
  return { start: colon + 1, end: colon + 1, newText: ` ${format(intent.value)}` };
}

function replaceEdit(text: string, node: unknown, value: PlainValue, isInFlow: boolean): TextEdit | undefined {
  if (!isScalar(node) || !node.range) return undefined;
  const [start, end] = node.range;
  const old = text.slice(start, end);
  if (/[\r\n]/.test(old) || node.type?.startsWith('BLOCK')) return undefined;
  const quote = old.charAt(0);
  if (typeof value === 'string' && quote === '"') return { start, end, newText: JSON.stringify(value) };
  if (typeof value === 'string' && quote === "'") return { start, end, newText: `'${value.replaceAll("'", "''")}'` };
  return { start, end, newText: format(value, isInFlow) };
}

function insertEdit(text: string, map: YAMLMap, key: string, value: PlainValue): TextEdit | undefined {
  const order = milestoneKeys.indexOf(key);
  const keyed = map.items.filter((pair): pair is Pair<Node, Node | null> => isScalar(pair.key));
  const before = keyed.filter((pair) => isScalar(pair.key) && milestoneKeys.indexOf(String(pair.key.value)) < order);
  const after = before.at(-1) ?? keyed.at(-1);
  const first = keyed[0];
  if (!after || !isScalar(after.key) || !isScalar(first?.key)) return undefined;
  const end = endOf(after);
  if (end === undefined) return undefined;
  if (map.flow === true) return { start: end, end, newText: `, ${key}: ${format(value)}` };
  const keyStart = first.key.range?.[0] ?? 0;
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  const indent = ' '.repeat(keyStart - lineStart - (lineStart === 0 && text.startsWith('\uFEFF') ? 1 : 0));
  const eol = lineEndOf(text);
  const written = Array.isArray(value)
    ? [`${indent}${key}:`, ...value.map((item: PlainValue) => `${indent}  - ${format(item)}`)].join(eol)
    : `${indent}${key}: ${format(value)}`;
  // A block scalar ends with its line; anything else may have a comment beside it.
  const isAtLineStart = text.charAt(end - 1) === '\n';
  const lineEnd = isAtLineStart ? end : text.indexOf('\n', end);
  if (lineEnd < 0) return { start: text.length, end: text.length, newText: `${eol}${written}` };
  const at = isAtLineStart ? end : lineEnd + 1;
  return { start: at, end: at, newText: `${written}${eol}` };
}

/** Where the text of the pair ends, comments beside it left out. */
function endOf(pair: Pair<Node, Node | null>): number | undefined {
  const { value, key } = pair;
  const end = value?.range?.[1] ?? key.range?.[1];
  if (end === undefined) return undefined;
  if ((isMap(value) || isSeq(value)) && value.flow !== true) {
    const last = value.items.at(-1);
    if (isMap(value)) return endOf(last as Pair<Node, Node | null>);
    const item = last as Node | null | undefined;
    if (isMap(item) && item.flow !== true) return endOf(item.items.at(-1) as Pair<Node, Node | null>);
    return item?.range?.[1] ?? end;
  }
  return end;
}

function removeEdit(text: string, map: YAMLMap, pair: Pair): TextEdit | undefined {
  if (!isScalar(pair.key) || !pair.key.range) return undefined;
  if (map.flow === true) {
    const before = map.items[map.items.indexOf(pair) - 1] as Pair<Node, Node | null> | undefined;
    const from = before && endOf(before);
    const to = endOf(pair as Pair<Node, Node | null>);
    return from === undefined || to === undefined ? undefined : { start: from, end: to, newText: '' };
  }
  const start = text.lastIndexOf('\n', pair.key.range[0] - 1) + 1;
  if (text.slice(start, pair.key.range[0]).trim() !== '') return undefined;
  const end = endOf(pair as Pair<Node, Node | null>) ?? pair.key.range[1];
  const lineEnd = text.indexOf('\n', end);
  return { start, end: lineEnd < 0 ? text.length : lineEnd + 1, newText: '' };
}

function appendEdit(text: string, document: Document.Parsed, path: Path, value: PlainValue): TextEdit | undefined {
  const list = document.getIn(path, true);
  const parent = document.getIn(path.slice(0, -1), true);
  const key = path.at(-1);
  if (!isSeq(list)) {
    const isFree = list === undefined && isMap(parent) && typeof key === 'string';
    return isFree ? insertEdit(text, parent, key, [value]) : undefined;
  }
  const last = list.items.at(-1) as Node | undefined;
  if (list.flow === true) {
    const close = (list.range?.[1] ?? 0) - 1;
    const at = last?.range?.[1] ?? close;
    return { start: at, end: at, newText: `${last ? ', ' : ''}${format(value, true)}` };
  }
  const [start] = list.range ?? [0];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const indent = text.slice(lineStart, start);
  if (indent.trim() !== '' || !last) return undefined;
  const end =
    (isMap(last) && last.flow !== true ? endOf(last.items.at(-1) as Pair<Node, Node | null>) : last.range?.[1]) ?? 0;
  const eol = lineEndOf(text);
  const item = isRecord(value) && path.length === 1 ? blockItem(value, indent, eol) : `${indent}- ${format(value)}`;
  const isAtLineStart = text.charAt(end - 1) === '\n';
  const lineEnd = isAtLineStart ? end : text.indexOf('\n', end);
  if (lineEnd < 0) return { start: text.length, end: text.length, newText: `${eol}${item}` };
  const at = isAtLineStart ? end : lineEnd + 1;
  return { start: at, end: at, newText: `${item}${eol}` };
}

function blockItem(value: { readonly [key: string]: PlainValue }, indent: string, eol: string): string {
  return Object.entries(value)
    .map(([key, inner], index) => `${indent}${index === 0 ? '- ' : '  '}${key}: ${format(inner)}`)
    .join(eol);
}

function isRecord(value: PlainValue): value is { readonly [key: string]: PlainValue } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** On one line. Strings are quoted where YAML 1.2 or 1.1 would read something else; calendar days never are. */
function format(value: PlainValue, isInFlow = false): string {
  if (typeof value === 'string') {
    if (/^\d{4}-\d\d-\d\d$/.test(value)) return value;
    const document = new YamlDocument(isInFlow ? [value] : value, { compat: 'yaml-1.1' });
    if (isInFlow && isSeq(document.contents)) document.contents.flow = true;
    const written = document.toString({ lineWidth: 0, flowCollectionPadding: false }).trimEnd();
    const inner = isInFlow ? written.slice(1, -1) : written;
    return /[\r\n]/.test(inner) ? JSON.stringify(value) : inner;
  }
  if (Array.isArray(value)) return `[${value.map((item: PlainValue) => format(item, true)).join(', ')}]`;
  if (isRecord(value))
    return `{ ${Object.entries(value)
      .map(([key, inner]) => `${key}: ${format(inner, true)}`)
      .join(', ')} }`;
  return String(value);
}

/** Makes the change in plain data. */
function change(root: unknown, intent: Intent): boolean {
  const parent = intent.path
    .slice(0, -1)
    .reduce<unknown>((node, step) => (node as Record<string, unknown> | undefined)?.[step], root);
  const key = intent.path.at(-1);
  if (typeof parent !== 'object' || parent === null || key === undefined) return false;
  const record = parent as Record<string, unknown>;
  const value = 'value' in intent ? asText(intent.value) : undefined;
  if (intent.kind === 'set') record[key] = value;
  else if (intent.kind === 'remove') delete record[key];
  else record[key] = [...(Array.isArray(record[key]) ? (record[key] as unknown[]) : []), value];
  return true;
}

/** All scalars are read as strings. */
function asText(value: PlainValue): unknown {
  if (Array.isArray(value)) return value.map(asText);
  if (isRecord(value)) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, asText(inner)]));
  return String(value);
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}
