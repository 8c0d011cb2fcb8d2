import { milestoneShape, milestonesShape, planShape } from '../../schema/planShape';
import type { Entry } from '../../place/blockLine';
import { shortShapeOf } from '../../schema/shape';
import type { ListShape, MapShape, Shape } from '../../schema/shape';
import { synonyms } from '../../adopt/synonyms';
import type { OpenBlock } from './openBlocks';
import { isAnyText, keyForWords } from '../words';

/* What the schema says of keys by their name alone, for texts that cannot be parsed. */

/** All keys of the schema, at any depth: what begins with one of them is no text. */
export const allKeys: ReadonlySet<string> = new Set(keysBelow(planShape));

/** The list that a key takes, at the top, in `scope` or in a milestone. */
export function listAt(key: string): ListShape | undefined {
  const owners = [planShape, milestoneShape, planShape.keys.get('scope')];
  const shapes = owners.map((owner) => (owner?.form === 'map' ? owner.keys.get(key) : undefined));
  return shapes.find((shape): shape is ListShape => shape?.form === 'list');
}

/**
 * What a map takes, by the key or the list that it is the value of.
 * @param around the blocks around it, and those that are closed right above the line
 */
export function shapeOfMap({ kind, owner }: OpenBlock, around: readonly OpenBlock[]): MapShape | undefined {
  if (kind === 'list') return undefined;
  const shape = owner === undefined ? planShape : owner.kind === 'key' ? mapAt(owner.name) : itemOf(owner, around);
  return shape?.form === 'map' ? shape : undefined;
}

function mapAt(key: string): Shape | undefined {
  return planShape.keys.get(key) ?? milestoneShape.keys.get(key);
}

function itemOf(dash: Entry, around: readonly OpenBlock[]): Shape | undefined {
  const list = around.find(({ kind, entries }) => kind === 'list' && entries.some(({ entry }) => entry === dash));
  return list && (list.owner ? listAt(list.owner.name) : milestonesShape)?.item;
}

/** Whether the map takes the key and has it not yet. */
export function lacks(map: OpenBlock, name: string, around: readonly OpenBlock[]): boolean {
  return shapeOfMap(map, around)?.keys.has(name) === true && map.entries.every(({ entry }) => entry.name !== name);
}

/** Whether an item with these keys, or a text where there are none, may stand in the list. */
export function canHold(owner: OpenBlock['owner'], names: readonly string[]): boolean {
  const shape = owner?.kind === 'key' ? listAt(owner.name) : milestonesShape;
  const item = shape?.item;
  if (item?.form !== 'map') return names.length === 0 || item === undefined;
  return names.length === 0 ? item.hints.shortKey !== undefined : names.every((name) => item.keys.has(name));
}

const maps: readonly MapShape[] = mapsBelow(planShape);

function mapsBelow(shape: Shape): readonly MapShape[] {
  if (shape.form === 'list') return mapsBelow(shape.item);
  return shape.form === 'map' ? [shape, ...[...shape.keys.values()].flatMap(mapsBelow)] : [];
}

/** A map of the plan that has both keys. */
export function mapWith(one: string, other: string): MapShape | undefined {
  return maps.find(({ keys }) => keys.has(one) && keys.has(other));
}

function keysBelow(shape: Shape): readonly string[] {
  if (shape.form === 'list') return keysBelow(shape.item);
  return shape.form === 'map' ? [...shape.keys].flatMap(([key, inner]) => [key, ...keysBelow(inner)]) : [];
}

/** Whether the items of the list may be texts. */
export function holdsTexts(owner: OpenBlock['owner']): boolean {
  const item = owner?.kind === 'key' ? listAt(owner.name)?.item : undefined;
  return isAnyText(item) || (item?.form === 'map' && keyForWords(item) === item.hints.shortKey);
}

const textKeys: ReadonlySet<string> = new Set(textKeysBelow(planShape));

function textKeysBelow(shape: Shape): readonly string[] {
  if (shape.form === 'list') return textKeysBelow(shape.item);
  if (shape.form !== 'map') return [];
  return [...shape.keys].flatMap(([key, inner]) => [
    ...(isAnyText(inner) || isAnyText(shortShapeOf(inner)) ? [key] : []),
    ...textKeysBelow(inner),
  ]);
}

/** Whether a key takes any text: by the schema, or since that does not know it. */
export function takesText(key: string): boolean {
  return textKeys.has(key) || !allKeys.has(key);
}

/** The name of a key as the schema writes it. */
export function nameOf(key: string): string {
  return key.toLowerCase().replace(/[ -]/g, '_');
}

/** Whether any map of the plan has the key, in another spelling too, or by a synonym. */
export function mayBeKey(key: string): boolean {
  const name = nameOf(key);
  return allKeys.has(name) || synonyms[name] !== undefined;
}

/** What a map takes by the key, in another spelling too, or by a synonym. */
export function innerShape(keys: ReadonlyMap<string, Shape>, key: string): Shape | undefined {
  const name = nameOf(key);
  return keys.get(name) ?? keys.get(synonyms[name] ?? '');
}
