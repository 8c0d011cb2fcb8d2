import { shapeAt } from '../schema/shapeAt';
import type { Path } from './intent';

/** The keys of the map at the path in the order of the schema; empty for maps that the schema does not know. */
export function keyOrderAt(path: Path): readonly string[] {
  const shape = shapeAt(path);
  const map = shape?.form === 'list' && shape.orSingle ? shape.item : shape;
  return map?.form === 'map' ? [...map.keys.keys()] : [];
}
