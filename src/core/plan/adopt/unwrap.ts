import { isMap, isNode, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import type { TextEdit } from '../../text';
import { Refused, type Path } from '../edit/intent';
import { endOfSeparator, endOfValue, isFlow, rangeOf } from '../edit/layout';
import { refuseShared, resolvePath } from '../edit/resolvePath';
import { writeText } from '../edit/writeValue';
import type { YamlSource } from '../edit/yamlSource';
import { isEmpty, keyOf } from '../reading/yamlNodes';

/** Keys that hold the words of their map. */
export const wordKeys: readonly string[] = ['text', 'name', 'title', 'description', 'label', 'summary'];

/** The only value of a list of one, or of a map with one key that holds its words: `[Sam]`, `{ name: Sam }`. */
export function onlyText(node: unknown): Scalar | undefined {
  const isWords = isMap(node) && wordKeys.includes(node.items[0] ? keyOf(node.items[0]).toLowerCase() : '');
  if (!(isWords || isSeq(node)) || node.items.length !== 1) return undefined;
  const inner: unknown = isMap(node) ? node.items[0]?.value : node.items[0];
  return isScalar(inner) && !isEmpty(inner) ? inner : undefined;
}

/** Whether YAML reads the words `API: all routes answer` as a map, so that quotes make them the text that was meant. */
export function isMisread(node: unknown): boolean {
  if (!isMap(node) || isFlow(node) || node.items.length !== 1) return false;
  const [pair] = node.items;
  return (
    isScalar(pair?.key) &&
    pair.key.type === 'PLAIN' &&
    /^\p{L}[^_]*$/u.test(String(pair.key.value)) &&
    isPlainText(pair.value)
  );
}

function isPlainText(value: unknown): boolean {
  return isScalar(value) && value.type === 'PLAIN' && !isEmpty(value);
}

export function canBeText(node: unknown): boolean {
  return onlyText(node) !== undefined || isMisread(node);
}

/** The text that the collection at a path stands for; undefined where it may stand for more. */
export function textOf({ text }: YamlSource, node: Node): string | undefined {
  const only = onlyText(node);
  if (only) return String(only.value);
  return isMisread(node) ? text.slice(rangeOf(node)[0], endOfValue(text, node)) : undefined;
}

/** Whether nothing but blanks and at least one line end stands there. */
function isLineEndOnly(between: string): boolean {
  return between.trim() === '' && /[\r\n]/.test(between);
}

/** Plans to write in place of a collection the text that it stands for. What stands in it stays as it is written. @throws Refused */
export function planUnwrap(source: YamlSource, path: Path): readonly TextEdit[] {
  const { text } = source;
  const target = resolvePath(source, path);
  if ((target.kind !== 'pair' && target.kind !== 'item') || !isNode(target.node)) throw new Refused('not-found');
  const { node } = target;
  const only = onlyText(node);
  refuseShared(source, node);
  const [from] = rangeOf(node);
  const end = endOfValue(text, node);
  if (node.tag !== undefined || ('anchor' in node && node.anchor !== undefined)) throw new Refused('too-intricate');
  if (!only) {
    if (/[\r\n#]/.test(text.slice(from, end))) throw new Refused('too-intricate');
    return [{ start: from, end, newText: writeText(text.slice(from, end), { inFlow: target.inFlow }) }];
  }
  refuseShared(source, only);
  const separator = target.kind === 'pair' ? endOfSeparator(target.pair) : undefined;
  const isBelow = separator !== undefined && isLineEndOnly(text.slice(separator, from));
  const start = isBelow ? separator : from;
  const [innerStart, innerEnd] = [rangeOf(only)[0], endOfValue(text, only)];
  const hasComment = /#/.test(text.slice(start, innerStart) + text.slice(innerEnd, end));
  if (hasComment || only.anchor !== undefined || only.tag !== undefined) throw new Refused('too-intricate');
  return [
    { start, end: innerStart, newText: isBelow ? ' ' : '' },
    ...(end > innerEnd ? [{ start: innerEnd, end, newText: '' }] : []),
  ];
}
