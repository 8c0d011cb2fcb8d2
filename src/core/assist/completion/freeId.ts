import { nextId } from '../../plan/edit/nextId';
import type { Plan } from '../../plan/types';

/** Lists whose items have ids of their own, with the first id of a list that has none yet. */
const firstIds = { milestones: 'M1', objectives: 'O1', phases: undefined, change_orders: 'CO1' } as const;
export type ListWithIds = keyof typeof firstIds;

export function hasIds(list: unknown): list is ListWithIds {
  return typeof list === 'string' && Object.hasOwn(firstIds, list);
}

/**
 * The id for a new item, after the pattern of the others.
 * @param except index of the item itself, whose id may be half typed
 * @returns undefined where the others have no numbers
 */
export function freeId(plan: Pick<Plan, ListKey>, list: ListWithIds, except?: number): string | undefined {
  const items = list === 'change_orders' ? plan.changeOrders : plan[list];
  const others = items.filter((_item, index) => index !== except);
  return nextId(others.flatMap(({ id }) => id?.value ?? [])) ?? (others.length === 0 ? firstIds[list] : undefined);
}

type ListKey = 'milestones' | 'objectives' | 'phases' | 'changeOrders';
