import { isMap, isNode, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml';
import type { Span } from '../../text';
import { rangeOf } from '../edit/layout';
import { findPair } from '../edit/yamlSource';
import { keyOf } from '../reading/yamlNodes';
import { milestoneShape, planShape } from '../schema/planShape';
import type { Shape } from '../schema/shape';
import { ownNameOf } from './keyMeaning';
import type { KeyLeft } from './wishes';

/** A key of another format that no part of a plan has, with its first place in the adopted text. */
export interface UnreadKey {
  readonly key: string;
  /** The value at this place, where it is a scalar. */
  readonly value?: string;
  /** How often it stands at places of this kind. */
  readonly times: number;
  readonly span: Span;
  /** Whether the milestone has no deadline, and this may be it. */
  readonly mayBeDue: boolean;
}

/**
 * All that nothing shows of an adopted file: keys at the top, of milestones and of the entries of their lists that have no name of
 * ours and do not begin with `x-`.
 * @param left what is told already
 */
export function unreadKeys(root: YAMLMap, left: readonly KeyLeft[]): readonly UnreadKey[] {
  const found = new Map<string, UnreadKey>();
  const told = new Set(left.map(({ key, milestone }) => JSON.stringify([milestone, ownNameOf(key) ?? key])));
  walk(planShape, root, '');
  return [...found.values()];

  function walk(shape: Shape, node: unknown, owner: string, milestone?: number): void {
    if (shape.form === 'list') {
      const items = isSeq(node) ? node.items : [node];
      items.forEach((item, index) => walk(shape.item, item, owner, shape.item === milestoneShape ? index : milestone));
      return;
    }
    if (shape.form !== 'map' || !isMap(node)) return;
    for (const pair of node.items) {
      const key = keyOf(pair);
      const inner = shape.keys.get(key);
      if (inner) walk(inner, pair.value, key, milestone);
      else if (key !== '' && key !== '<<' && !/^x[-_]/i.test(key)) {
        const isMilestone = shape === milestoneShape;
        if (!isMilestone || !told.has(JSON.stringify([milestone, ownNameOf(key) ?? key]))) {
          add(owner, key, pair, isMilestone && !findPair(node, 'due'));
        }
      }
    }
  }

  function add(owner: string, key: string, { key: node, value }: Pair, lacksDue: boolean): void {
    const name = JSON.stringify([owner, key]);
    const known = found.get(name);
    const text = isScalar(value) ? String(value.value) : undefined;
    const mayBeDue = lacksDue && (ownNameOf(key) === 'due' || /\b(?:19|20)\d\d\b/.test(text ?? ''));
    const [start, end] = rangeOf(isNode(node) ? node : undefined);
    const first = known ?? { key, span: { start, end }, ...(text !== undefined && { value: text }) };
    found.set(name, { ...first, times: (known?.times ?? 0) + 1, mayBeDue: known?.mayBeDue === true || mayBeDue });
  }
}
