import { isAlias, isCollection, isMap, isNode, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refused, type Path, type Step } from './intent';
import { rangeOf } from './layout';
import { findPair, isMerged, keyOf, type YamlSource } from './yamlSource';

/** Where a path leads. */
export type Place = (PairPlace | MissingPlace | ItemPlace | { readonly kind: 'root'; readonly node: Node }) & {
  /** Inside brackets or braces. */
  readonly inFlow: boolean;
};

/** A key that stands in its map. */
interface PairPlace {
  readonly kind: 'pair';
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly node: Node | undefined;
}

/** A key that its map does not have, unless another map brings it in by `<<`. */
export interface MissingPlace {
  readonly kind: 'missing';
  readonly map: YAMLMap;
  readonly key: string;
  readonly isMerged: boolean;
}

/** An item of a list, or what stands in place of a list of one and then has no `list`. */
interface ItemPlace {
  readonly kind: 'item';
  readonly list?: YAMLSeq;
  readonly index: number;
  readonly node: Node;
  /** Where a single value stands in place of its list. */
  readonly single?: PairPlace;
}

/** Follows the path, refusing whatever would change something elsewhere. @throws Refused */
export function locate(source: YamlSource, path: Path): Place {
  let place: Place = { kind: 'root', node: source.root, inFlow: false };
  for (const step of path) {
    if (place.kind === 'missing') {
      if (place.isMerged) throw merged(place);
      throw new Refused('not-found');
    }
    const node: Node | undefined = place.node;
    if (node && !isAlias(node)) refuseShared(source, node, step);
    const next: Place | undefined = node && takeStep(source, node, step, place);
    if (!next) throw new Refused('not-found');
    place = next;
  }
  if (place.kind !== 'missing' && isAlias(place.node)) refuseAlias(place.node);
  return place;
}

function takeStep(source: YamlSource, node: Node, step: Step, from: Place): Place | undefined {
  if (isAlias(node)) return refuseAlias(node);
  const inFlow = from.inFlow || (isCollection(node) && node.flow === true);
  if (typeof step === 'string') {
    if (!isMap(node)) return undefined;
    const pair = findPair(node, step);
    if (pair) return { kind: 'pair', map: node, pair, node: isNode(pair.value) ? pair.value : undefined, inFlow };
    return { kind: 'missing', map: node, key: step, isMerged: isMerged(source, node, step), inFlow };
  }
  if (!isSeq(node)) {
    const isOnly = typeof step === 'number' ? step === 0 : rangeOf(node)[0] === step.at;
    if (!isOnly || from.kind !== 'pair') return undefined;
    return { kind: 'item', index: 0, node, single: from, inFlow: from.inFlow };
  }
  const index = typeof step === 'number' ? step : node.items.findIndex((item) => rangeOf(item)[0] === step.at);
  const item: unknown = node.items[index];
  return isNode(item) ? { kind: 'item', list: node, index, node: item, inFlow } : undefined;
}

function refuseAlias(node: Node): never {
  throw new Refused('shared', rangeOf(node));
}

/** What comes out of another map is no place to edit. */
export function merged({ map }: MissingPlace): Refused {
  const from = map.items.find((pair) => keyOf(pair) === '<<');
  return new Refused('shared', rangeOf(from?.key));
}

/**
 * Refuses a value that other places refer to.
 * @param step the key below it that changes: maps that merge it in and have that key themselves do not mind
 */
export function refuseShared(source: YamlSource, node: Node, step?: Step): void {
  const references = source.references.get(node) ?? [];
  const minding = references.filter(({ merging }) => {
    return !merging || typeof step !== 'string' || findPair(merging, step) === undefined;
  });
  if (minding.length > 0) throw new Refused('shared', rangeOf(node));
}

/** The same path with places for offsets, which hold only for the text as it is. @throws Refused */
export function settle(source: YamlSource, path: Path): Path {
  const settled: Step[] = [];
  for (const step of path) {
    if (typeof step !== 'object') {
      settled.push(step);
      continue;
    }
    const place = locate(source, [...settled, step]);
    if (place.kind !== 'item') throw new Refused('not-found');
    settled.push(place.index);
  }
  return settled;
}
