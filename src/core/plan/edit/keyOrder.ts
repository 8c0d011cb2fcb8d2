import { planSchema } from '../schema';
import { toShape, type Shape } from '../shape';
import type { Path } from './intent';

const shape = toShape(planSchema);

/** The keys of the map at the path in the order in which they are written; none for maps that the schema does not know. */
export function keyOrderAt(path: Path): readonly string[] {
  let at: Shape | undefined = shape;
  for (const step of path) {
    if (at?.form === 'map') at = typeof step === 'string' ? at.keys.get(step) : undefined;
    else if (at?.form === 'list') at = typeof step === 'string' ? undefined : at.item;
    else return [];
  }
  if (at?.form === 'list' && at.orSingle) at = at.item;
  return at?.form === 'map' ? [...at.keys.keys()] : [];
}
