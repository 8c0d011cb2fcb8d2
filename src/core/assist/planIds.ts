import type { Path } from '../plan/edit/intent';
import { milestonesWithin } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { createSourceMap } from '../plan/sourceMap';
import type { Field, Plan } from '../plan/types';
import type { Span } from '../text';

export type IdKind = 'milestone' | 'phase' | 'objective';

/** One place where an id stands: where it is given to something, or where something is referred to by it. */
export interface IdPlace {
  readonly kind: IdKind;
  readonly id: Field<string>;
  /** Whether the id is given here. A phase that no list names is given nowhere, and its name stands for itself. */
  readonly isDefinition: boolean;
  /** Where an edit finds it; its offsets hold for the text of the plan. */
  readonly path: Path;
}

/** All ids of a plan and all references to them. */
export function idPlaces({ milestones, phases, objectives, changeOrders }: Plan): readonly IdPlace[] {
  const places: IdPlace[] = [];
  const define = (kind: IdKind, id: Field<string> | undefined, path: Path): void => {
    if (id) places.push({ kind, id, isDefinition: true, path });
  };
  const refer = (kind: IdKind, id: Field<string> | undefined, path: Path): void => {
    if (id) places.push({ kind, id, isDefinition: false, path });
  };
  for (const { id, span } of objectives) define('objective', id, ['objectives', { at: span.start }, 'id']);
  for (const { id, span } of phases) {
    const item = ['phases', { at: span.start }];
    // A phase may be written as its id alone.
    define('phase', id, id?.span.start === span.start ? item : [...item, 'id']);
  }
  for (const { index, id, phase, objective, dependsOn } of milestones) {
    define('milestone', id, ['milestones', index, 'id']);
    refer('phase', phase, ['milestones', index, 'phase']);
    refer('objective', objective, ['milestones', index, 'objective']);
    for (const field of dependsOn) {
      refer('milestone', field, ['milestones', index, 'depends_on', { at: field.span.start }]);
    }
  }
  for (const order of changeOrders) {
    for (const field of order.milestones) {
      const path = ['change_orders', { at: order.span.start }, 'milestones', { at: field.span.start }];
      refer('milestone', field, path);
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
  const { plan } = file;
  const isHere = ({ id: { span } }: IdPlace): boolean => span.start <= offset && offset <= span.end;
  // The cursor is seldom at an id: only then is it looked for everywhere.
  const milestones = milestonesWithin(file, { start: offset, end: offset });
  if (!idPlaces({ ...plan, milestones }).some(isHere)) return undefined;
  const all = idPlaces(plan);
  const here = all.find(isHere);
  if (!here) return undefined;
  const same = all.filter(({ kind, id }) => kind === here.kind && id.value === here.id.value);
  const definition = same.find(({ isDefinition }) => isDefinition);
  if (here.isDefinition && here !== definition) return { here, definition: here, places: [here] };
  const places = same.filter((place) => !place.isDefinition || place === definition);
  return { here, definition, places: places.sort((a, b) => a.id.span.start - b.id.span.start) };
}

/** The characters of the id itself, without its quotes; all of the alias where another place says what it is. */
export function wordSpan({ text }: PlanFile, { id }: IdPlace): Span {
  return createSourceMap(text, id).spanOf(0, id.value.length);
}
