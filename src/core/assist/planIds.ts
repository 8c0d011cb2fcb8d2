import type { Path } from '../plan/edit/intent';
import { allMilestones, milestonesWithin, type PlacedMilestone } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { createSourceMap } from '../plan/sourceMap';
import type { Field } from '../plan/types';
import type { Span } from '../text';

export type IdKind = 'milestone' | 'phase' | 'objective';

/** One occurrence of an id: its definition or a reference. */
export interface IdPlace {
  readonly kind: IdKind;
  readonly id: Field<string>;
  /** Index of the milestone in which it occurs; undefined in the frame. */
  readonly milestone: number | undefined;
  /** The span in the text of the file. */
  readonly span: Span;
  /** Whether this is the definition. A phase that no list declares has no definition. */
  readonly isDefinition: boolean;
  /** The path for an edit. */
  readonly path: Path;
}

/** All occurrences of ids in a plan. */
export function idPlaces(
  file: PlanFile,
  milestones: readonly PlacedMilestone[] = allMilestones(file),
): readonly IdPlace[] {
  const { objectives, phases, changeOrders } = file.plan;
  const places: IdPlace[] = [];
  const add = (
    kind: IdKind,
    id: Field<string> | undefined,
    path: Path,
    isDefinition: boolean,
    milestone?: number,
  ): void => {
    if (id) places.push({ kind, id, isDefinition, path, milestone, span: file.spanOf(id.at, milestone) });
  };
  for (const { id, at } of objectives) add('objective', id, ['objectives', { at: at.from }, 'id'], true);
  for (const { id, at } of phases) {
    const item = ['phases', { at: at.from }];
    // A phase may be written as only its id.
    add('phase', id, id?.at.from === at.from ? item : [...item, 'id'], true);
  }
  for (const { milestone, index } of milestones) {
    const { id, phase, objective, dependsOn } = milestone;
    const own = ['milestones', index];
    add('milestone', id, [...own, 'id'], true, index);
    add('phase', phase, [...own, 'phase'], false, index);
    add('objective', objective, [...own, 'objective'], false, index);
    for (const dependency of dependsOn) {
      const { entry, at } = dependency;
      const path = [...own, 'depends_on', { at: entry.from }];
      add('milestone', dependency, entry.from === at.from ? path : [...path, 'id'], false, index);
    }
  }
  for (const order of changeOrders) {
    for (const key of ['milestones', 'drops'] as const) {
      for (const id of order[key]) {
        add('milestone', id, ['change_orders', { at: order.at.from }, key, { at: id.at.from }], false);
      }
    }
  }
  return places;
}

/** One id with all of its occurrences. */
export interface FoundId {
  /** The occurrence at the requested offset. */
  readonly here: IdPlace;
  /** Undefined for phases that no list declares and for references to unknown ids. */
  readonly definition: IdPlace | undefined;
  /** All occurrences in the order of the text, including {@link definition} and {@link here}. */
  readonly places: readonly IdPlace[];
}

/**
 * The id at an offset, end included. A duplicate definition has no references and is returned alone.
 * @returns undefined where there is no id
 */
export function idAt(file: PlanFile, offset: number): FoundId | undefined {
  const isHere = ({ span }: IdPlace): boolean => span.start <= offset && offset <= span.end;
  // Searches the milestones near the offset first: usually there is no id, and the whole plan need not be searched.
  const milestones = milestonesWithin(file, { start: offset, end: offset });
  if (!idPlaces(file, milestones).some(isHere)) return undefined;
  const all = idPlaces(file);
  const here = all.find(isHere);
  if (!here) return undefined;
  const same = all.filter(({ kind, id }) => kind === here.kind && id.value === here.id.value);
  const definition = same.find(({ isDefinition }) => isDefinition);
  if (here.isDefinition && here !== definition) return { here, definition: here, places: [here] };
  const places = same.filter((place) => !place.isDefinition || place === definition);
  return { here, definition, places: places.sort((a, b) => a.span.start - b.span.start) };
}

/** The span of the item that the id identifies: the milestone, phase or objective. */
export function itemSpan(file: PlanFile, { id, milestone, span }: IdPlace): Span {
  const { milestones, phases, objectives } = file.plan;
  const around = [...phases, ...objectives].find((item) => item.id === id);
  const item = milestone === undefined ? around : milestones[milestone];
  return item ? file.spanOf(item.at, milestone) : span;
}

/** The span of the id without its quotes; of an alias the whole alias. */
export function wordSpan(file: PlanFile, { id, milestone }: Pick<IdPlace, 'id' | 'milestone'>): Span {
  const at = createSourceMap(file.textOf(milestone), id).placeOf(0, id.value.length);
  return file.spanOf(at, milestone);
}
