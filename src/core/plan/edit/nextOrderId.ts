import type { ChangeOrder } from '../types';
import { freeId } from './nextId';

/** The next free number: `CO2` after `CO1`. */
export function nextOrderId(orders: readonly ChangeOrder[]): string {
  return freeId(
    orders.flatMap(({ id }) => id?.value ?? []),
    'CO',
  );
}
