import { isScalar } from 'yaml';
import type { TextEdit } from '../../text';
import { Refused, type Path } from './intent';
import { rangeOf } from './layout';
import { locate, merged, refuseShared } from './locate';
import { writeText } from './writeValue';
import { findPair, type YamlSource } from './yamlSource';

/** Gives a key another name; its quotes stay. @returns ways of writing it @throws Refused */
export function planRename(source: YamlSource, path: Path, to: string): TextEdit[][] {
  const place = locate(source, path);
  if (place.kind === 'missing' && place.isMerged) throw merged(place);
  if (place.kind !== 'pair') throw new Refused('not-found');
  refuseShared(source, place.map);
  const { key } = place.pair;
  const [start, end] = rangeOf(key);
  if (findPair(place.map, to)) throw new Refused('too-intricate', [start, end]);
  const quotes = { QUOTE_DOUBLE: '"', QUOTE_SINGLE: "'" } as const;
  const type = isScalar(key) ? key.type : undefined;
  const quote = type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE' ? quotes[type] : undefined;
  return [[{ start, end, newText: writeText(to, { quote }) }]];
}
