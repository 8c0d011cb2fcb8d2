/**
 * The list after a move of some of its items, which come to stand next to each other and keep their order.
 * @param places indexes (0-based) of the items to move
 * @param before index of the item to move them above, which may be one of them; undefined for the end
 */
export function moveWithin<T>(list: readonly T[], places: readonly number[], before?: number): T[] {
  const start = before ?? list.length;
  const moved = new Set(places);
  return [
    ...list.filter((_item, index) => index < start && !moved.has(index)),
    ...list.filter((_item, index) => moved.has(index)),
    ...list.filter((_item, index) => index >= start && !moved.has(index)),
  ];
}
