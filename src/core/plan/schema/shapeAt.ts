import { planSchema } from './schema';
import { toShape, type Shape } from './shape';

const root = toShape(planSchema);

/**
 * What the schema says about the value that a path leads to. A list that may be written as its only item counts as that
 * item where the path goes on with a key.
 * @param path keys and numbers of items, from the top
 * @returns undefined for keys that the schema does not know, and for what is below them
 */
export function shapeAt(path: readonly unknown[]): Shape | undefined {
  let at: Shape | undefined = root;
  for (const step of path) {
    if (at?.form === 'list' && (typeof step !== 'string' || at.orSingle)) at = at.item;
    else if (at?.form === 'list') return undefined;
    if (typeof step === 'string' && at?.form === 'map') at = at.keys.get(step);
    else if (typeof step === 'string') at = at?.form === 'record' ? at.value : undefined;
  }
  return at;
}

/** What a key or an item is for, in a sentence; undefined where the schema says nothing. */
export function descriptionOf(shape: Shape): string | undefined {
  return shape.hints.description ?? (shape.form === 'list' ? descriptionOf(shape.item) : undefined);
}
