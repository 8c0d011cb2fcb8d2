import { isAlias, isCollection, isMap, isNode, isSeq, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { Refused, type Path, type Step } from './intent';
import { rangeOf } from './layout';
import { keyOf } from '../reading/yamlNodes';
import { findPair, isMerged, type YamlSource } from './yamlSource';

/** What a path leads to. */
export type EditTarget = (PairTarget | MissingTarget | ItemTarget | { readonly kind: 'root'; readonly node: Node }) & {
  /** Whether the target lies inside brackets or braces. */
  readonly inFlow: boolean;
};

/** A key that is present in its map. */
interface PairTarget {
  readonly kind: 'pair';
  readonly map: YAMLMap;
  readonly pair: Pair;
  readonly node: Node | undefined;
}

/** A key that is not written in its map. `isMerged` if another map provides it by `<<`. */
export interface MissingTarget {
  readonly kind: 'missing';
  readonly map: YAMLMap;
  readonly key: string;
  readonly isMerged: boolean;
}

/** An item of a list; without `list` for a single value that counts as a list of one. */
interface ItemTarget {
  readonly kind: 'item';
  readonly list?: YAMLSeq;
  readonly index: number;
  readonly node: Node;
  /** The pair whose value is the single value. */
  readonly single?: PairTarget;
}

/** Follows the path. @throws Refused where a change of the target would change the data elsewhere */
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

/** The refusal for a key that `<<` merges in: it can only be edited in the other map. */
export function mergedRefusal({ map }: MissingTarget): Refused {
  const from = map.items.find((pair) => keyOf(pair) === '<<');
  return new Refused('shared', rangeOf(from?.key));
}

/**
 * Refuses a value that aliases use.
 * @param step the key below it that changes: a map that merges the value in and has that key itself is not affected
 */
export function refuseShared(source: YamlSource, node: Node, step?: Step): void {
  const references = source.references.get(node) ?? [];
  const minding = references.filter(({ merging }) => {
    return !merging || typeof step !== 'string' || findPair(merging, step) === undefined;
  });
  if (minding.length > 0) throw new Refused('shared', rangeOf(node));
}

/** Replaces the offsets in a path by indexes, which stay valid after other edits. @throws Refused */
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
