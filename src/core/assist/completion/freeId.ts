import { nextId } from '../../plan/edit/nextId';
import type { Plan } from '../../plan/types';

/** Lists whose items have ids, with the first id of a list without ids. */
const firstIds = { milestones: 'M1', objectives: 'O1', phases: undefined, change_orders: 'CO1' } as const;
export type ListWithIds = keyof typeof firstIds;

export function hasIds(list: unknown): list is ListWithIds {
  return typeof list === 'string' && Object.hasOwn(firstIds, list);
}

/**
 * The next free id of a list, by the pattern of the other ids.
 * @param except index of the item that is being typed, whose id may be incomplete
 * @returns undefined where the other ids do not end in numbers
 */
export function freeId(plan: Pick<Plan, ListKey>, list: ListWithIds, except?: number): string | undefined {
  const items = list === 'change_orders' ? plan.changeOrders : plan[list];
  const others = items.filter((_item, index) => index !== except);
  return nextId(others.flatMap(({ id }) => id?.value ?? [])) ?? (others.length === 0 ? firstIds[list] : undefined);
}

type ListKey = 'milestones' | 'objectives' | 'phases' | 'changeOrders';
