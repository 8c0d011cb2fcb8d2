import { isMap, isScalar } from 'yaml';
import type { TextEdit } from '../../text';
import { Refused, type Path } from './intent';
import { rangeOf } from './layout';
import { resolvePath, refuseShared } from './resolvePath';
import { writeText } from './writeValue';
import { findPair, isMerged, type YamlSource } from './yamlSource';

/**
 * Plans to rename a key. Its quotes stay, and its value may be anything, also an alias.
 * @returns alternative sets of edits, the best first
 * @throws Refused
 */
export function planRename(source: YamlSource, path: Path, to: string): TextEdit[][] {
  const from = path.at(-1);
  const target = resolvePath(source, path.slice(0, -1));
  const map = target.kind === 'missing' ? undefined : target.node;
  if (!isMap(map) || typeof from !== 'string') throw new Refused('not-found');
  refuseShared(source, map);
  const pair = findPair(map, from);
  if (!pair) throw new Refused(isMerged(source, map, from) ? 'shared' : 'not-found');
  const { key } = pair;
  const [start, end] = rangeOf(key);
  if (findPair(map, to)) throw new Refused('too-intricate', [start, end]);
  const quotes = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" } as const;
  const type = isScalar(key) ? key.type : undefined;
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? quotes[type] : undefined;
  return [[{ start, end, newText: writeText(to, { quote }) }]];
}
