import type { Path } from '../plan/edit/intent';
import { allMilestones, milestonesWithin, type PlacedMilestone } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { createSourceMap } from '../plan/sourceMap';
import type { Field } from '../plan/types';
import type { Span } from '../text';

export type IdKind = 'milestone' | 'phase' | 'objective';

/** One place where an id stands: where it is given to something, or where something is referred to by it. */
export interface IdPlace {
  readonly kind: IdKind;
  readonly id: Field<string>;
  /** Index of the milestone in which it stands; undefined around the milestones. */
  readonly milestone: number | undefined;
  /** In the text of the file. */
  readonly span: Span;
  /** Whether the id is given here. A phase that no list names is given nowhere, and its name stands for itself. */
  readonly isDefinition: boolean;
  /** Where an edit finds it. */
  readonly path: Path;
}

/** All ids of a plan and all references to them. */
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
    // A phase may be written as its id alone.
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
    for (const id of order.milestones) {
      add('milestone', id, ['change_orders', { at: order.at.from }, 'milestones', { at: id.at.from }], false);
    }
  }
  return places;
}

/** One id with all the places where it means the same thing. */
export interface FoundId {
  /** The place that was asked about. */
  readonly here: IdPlace;
  /** Where the id is given. Undefined for phases without a list and for references to what there is not. */
  readonly definition: IdPlace | undefined;
  /** All of them in the order of the text, the definition and the place asked about among them. */
  readonly places: readonly IdPlace[];
}

/**
 * The id at the offset, its end included.
 * @returns undefined where no id stands. The second of two that share an id is referred to by nobody, and stands alone.
 */
export function idAt(file: PlanFile, offset: number): FoundId | undefined {
  const isHere = ({ span }: IdPlace): boolean => span.start <= offset && offset <= span.end;
  // The cursor is seldom at an id: only then is it looked for everywhere.
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

/** All of what the id is given to: the milestone, phase or objective. */
export function itemSpan(file: PlanFile, { id, milestone, span }: IdPlace): Span {
  const { milestones, phases, objectives } = file.plan;
  const around = [...phases, ...objectives].find((item) => item.id === id);
  const item = milestone === undefined ? around : milestones[milestone];
  return item ? file.spanOf(item.at, milestone) : span;
}

/** The characters of the id itself, without its quotes; all of the alias where another place says what it is. */
export function wordSpan(file: PlanFile, { id, milestone }: Pick<IdPlace, 'id' | 'milestone'>): Span {
  const at = createSourceMap(file.textOf(milestone), id).placeOf(0, id.value.length);
  return file.spanOf(at, milestone);
}
