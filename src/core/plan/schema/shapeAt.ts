import { planShape } from './planShape';
import type { Shape } from './shape';

/**
 * The shape of the value at a path. A list that may be written as its only item counts as that item where the path
 * continues with a key.
 * @param path keys and indexes, from the top of the plan
 * @returns undefined for keys that the schema does not know, and for anything below them
 */
export function shapeAt(path: readonly unknown[]): Shape | undefined {
  let at: Shape | undefined = planShape;
  for (const step of path) {
    if (at?.form === 'list' && (typeof step !== 'string' || at.orSingle)) at = at.item;
    else if (at?.form === 'list') return undefined;
    if (typeof step === 'string' && at?.form === 'map') at = at.keys.get(step);
    else if (typeof step === 'string') at = at?.form === 'record' ? at.value : undefined;
  }
  return at;
}

/** The description of a key or an item, in a sentence; undefined where the schema has none. */
export function descriptionOf(shape: Shape): string | undefined {
  return shape.hints.description ?? (shape.form === 'list' ? descriptionOf(shape.item) : undefined);
}
