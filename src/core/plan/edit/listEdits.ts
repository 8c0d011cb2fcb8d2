import type { CalendarDate } from '../../calendar/calendarDate';
import { isSameList } from '../isSameList';
import type { PlanFile } from '../parsePlan';
import type { Repetition } from '../repetitions';
import type { Intent, PlainMap } from './intent';
import { moveWithin } from './moveWithin';
import { nextId } from './nextId';
import { plannedOf } from './plannedOf';
import { repeatedOf } from './repeatedOf';
import { withoutReferences } from './withoutReferences';

interface NewMilestone {
  readonly title: string;
  readonly due?: CalendarDate;
  readonly phase?: string;
  /** Index (0-based) of the milestone above the new one; undefined for the end of the list. */
  readonly after?: number;
}

/**
 * The list of milestones during several edits. Its methods take indexes (0-based) in the file before all edits, and return
 * intents for `editPlan` with indexes in the list after the preceding intents.
 */
export class EditedList {
  /** The original index of each item; negative for a new one. */
  #items: number[];
  readonly #file: PlanFile;
  /** The ids of the file and of added milestones; collected when the first milestone is added. */
  #ids: string[] | undefined;

  constructor(file: PlanFile) {
    this.#file = file;
    this.#items = [...file.plan.milestones.keys()];
  }

  /** Adds a milestone with the next free id; without an id where those of the others do not end in numbers. */
  add({ title, due, phase, after }: NewMilestone): Intent[] {
    return this.#append({ title, phase, due }, after === undefined ? undefined : this.#items.indexOf(after));
  }

  /** @param above the place in the edited list (0-based) below which it is added; undefined for the end */
  #append(keys: PlainMap, above: number | undefined): Intent[] {
    const ids = (this.#ids ??= this.#file.plan.milestones.flatMap((milestone) => milestone.id?.value ?? []));
    const id = this.#items.length === 0 ? 'M1' : nextId(ids);
    if (id !== undefined) ids.push(id);
    this.#items.splice(above === undefined ? this.#items.length : above + 1, 0, -this.#items.length - 1);
    const value: PlainMap = { id, ...keys };
    return [{ kind: 'append', path: ['milestones'], value, after: above, layout: 'block' }];
  }

  /** Adds a copy of what is planned below a milestone, with an id of its own. */
  duplicate(index: number, title: string): Intent[] {
    const milestone = this.#file.plan.milestones[index];
    return milestone ? this.#append(plannedOf(milestone, title), this.#items.indexOf(index)) : [];
  }

  /** Adds what a milestone is when it is repeated, one below the other, each with an id of its own. */
  repeat(index: number, repetitions: readonly Repetition[]): Intent[] {
    const milestone = this.#file.plan.milestones[index];
    if (!milestone) return [];
    const place = this.#items.indexOf(index);
    return repetitions.flatMap((one, after) => this.#append(repeatedOf(milestone, one), place + after));
  }

  /** Deletes milestones with the comments above them, and the references to them. */
  delete(indexes: readonly number[]): Intent[] {
    const deleted = new Set(indexes);
    const places = [...deleted].map((index) => this.#items.indexOf(index)).sort((a, b) => b - a);
    const intents = withoutReferences(this.#file.plan, deleted, (index) => this.#items.indexOf(index));
    this.#items = this.#items.filter((index) => !deleted.has(index));
    // A block list cannot be empty.
    if (this.#items.length === 0) {
      const path = ['milestones'];
      return [...intents, { kind: 'remove', path }, { kind: 'set', path, value: [] }];
    }
    const removals = places.map((place): Intent => {
      return { kind: 'remove', path: ['milestones', place], withComments: true };
    });
    return [...intents, ...removals];
  }

  /**
   * Moves milestones, which keep their relative order.
   * @param before index of the milestone to move them above, which may be one of them; undefined for the end of the list
   */
  move(indexes: readonly number[], before: number | undefined): Intent[] {
    const items = this.#items;
    const places = indexes.map((index) => items.indexOf(index)).sort((a, b) => a - b);
    const place = before === undefined ? undefined : items.indexOf(before);
    this.#items = moveWithin(items, places, place);
    if (isSameList(items, this.#items)) return [];
    return [{ kind: 'move', path: ['milestones'], items: places, ...(place !== undefined && { before: place }) }];
  }

  /** Moves milestones by one position, together. @returns undefined when one of them is already the first, or the last */
  moveByOne(indexes: readonly number[], direction: 'up' | 'down'): Intent[] | undefined {
    const places = indexes.map((index) => this.#items.indexOf(index));
    const next = direction === 'up' ? Math.min(...places) - 1 : Math.max(...places) + 1;
    if (next < 0 || next >= this.#items.length) return undefined;
    return this.move(indexes, direction === 'up' ? this.#items[next] : this.#items[next + 1]);
  }
}
