import { isAlias, isCollection, isMap, isNode, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refused, type Path, type Step } from './intent';
import { rangeOf } from './layout';
import { keyOf } from '../reading/yamlNodes';
import { findPair, isMerged, type YamlSource } from './yamlSource';

/** Where a path leads. */
export type EditTarget = (PairTarget | MissingTarget | ItemTarget | { readonly kind: 'root'; readonly node: Node }) & {
  /** Inside brackets or braces. */
  readonly inFlow: boolean;
};

/** A key that stands in its map. */
interface PairTarget {
  readonly kind: 'pair';
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly node: Node | undefined;
}

/** A key that its map does not have, unless another map brings it in by `<<`. */
export interface MissingTarget {
  readonly kind: 'missing';
  readonly map: YAMLMap;
  readonly key: string;
  readonly isMerged: boolean;
}

/** An item of a list, or what stands in place of a list of one and then has no `list`. */
interface ItemTarget {
  readonly kind: 'item';
  readonly list?: YAMLSeq;
  readonly index: number;
  readonly node: Node;
  /** Where a single value stands in place of its list. */
  readonly single?: PairTarget;
}

/** Follows the path, refusing whatever would change something elsewhere. @throws Refused */
export function resolvePath(source: YamlSource, path: Path): EditTarget {
  let target: EditTarget = { kind: 'root', node: source.root, inFlow: false };
  for (const step of path) {
    if (target.kind === 'missing') {
      if (target.isMerged) throw mergedRefusal(target);
      throw new Refused('not-found');
    }
    const node: Node | undefined = target.node;
    if (node && !isAlias(node)) refuseShared(source, node, step);
    const next: EditTarget | undefined = node && takeStep(source, node, step, target);
    if (!next) throw new Refused('not-found');
    target = next;
  }
  if (target.kind !== 'missing' && isAlias(target.node)) refuseAlias(target.node);
  return target;
}

function takeStep(source: YamlSource, node: Node, step: Step, from: EditTarget): EditTarget | undefined {
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
export function mergedRefusal({ map }: MissingTarget): Refused {
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
export function resolveOffsets(source: YamlSource, path: Path): Path {
  const settled: Step[] = [];
  for (const step of path) {
    if (typeof step !== 'object') {
      settled.push(step);
      continue;
    }
    const target = resolvePath(source, [...settled, step]);
    if (target.kind !== 'item') throw new Refused('not-found');
    settled.push(target.index);
  }
  return settled;
}
