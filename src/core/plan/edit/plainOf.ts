import { isMap, isScalar, isSeq, type Scalar } from 'yaml';
import { isNull, keyOf } from '../reading/yamlNodes';
import type { PlainMap, PlainValue } from './intent';

/**
 * What a node says, as data that can be written elsewhere with the same meaning.
 * @returns undefined for aliases, anchors and tags, whose meaning depends on their place, and for keys without a value
 */
export function plainOf(node: unknown): PlainValue | undefined {
  if (isScalar(node)) return node.anchor || node.tag ? undefined : plainScalar(node);
  if (isSeq(node)) {
    const items = node.items.map(plainOf);
    const known = items.filter((item) => item !== undefined);
    return node.anchor || node.tag || known.length < items.length ? undefined : known;
  }
  if (!isMap(node) || node.anchor || node.tag) return undefined;
  const map: Record<string, PlainValue> = {};
  for (const pair of node.items) {
    const value = plainOf(pair.value);
    if (value === undefined || keyOf(pair) === '<<') return undefined;
    map[keyOf(pair)] = value;
  }
  return map satisfies PlainMap;
}

/**
 * Everything is read as text. Numbers whose digits would change, such as `3e21109`, stay texts: the plan reads hashes and the like
 * as they are written.
 */
function plainScalar({ value, type }: Scalar): PlainValue | undefined {
  const text = String(value);
  if (type !== 'PLAIN') return text;
  if (isNull(text)) return undefined;
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && String(Number(text)) === text ? Number(text) : text;
}
