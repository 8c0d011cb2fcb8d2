import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanFile } from '../parsePlan';
import type { Intent, PlainMap } from './intent';
import { nextId } from './nextId';

interface NewMilestone {
  readonly title: string;
  readonly due?: CalendarDate;
  readonly phase?: string;
  /** Place of the milestone above the new one, from 0; at the end of the list without it. */
  readonly after?: number;
}

/**
 * The list of milestones while it is edited. Its methods take places in the file as it was read, from 0, and return intents
 * for `editPlan` on the list as the intents before them have left it.
 */
export class EditedList {
  /** Of each item the place that it had in the file; negative for a new one. */
  readonly #items: number[];
  readonly #file: PlanFile;
  /** Of the file and of what was added; read when the first milestone is added. */
  #ids: string[] | undefined;

  constructor(file: PlanFile) {
    this.#file = file;
    this.#items = [...file.plan.milestones.keys()];
  }

  /** A milestone with an id like those of the others; without one where theirs follow no pattern. */
  add({ title, due, phase, after }: NewMilestone): Intent[] {
    const ids = (this.#ids ??= this.#file.plan.milestones.flatMap((milestone) => milestone.id?.value ?? []));
    const id = this.#items.length === 0 ? 'M1' : nextId(ids);
    if (id !== undefined) ids.push(id);
    const above = after === undefined ? undefined : this.#items.indexOf(after);
    this.#items.splice(above === undefined ? this.#items.length : above + 1, 0, -this.#items.length - 1);
    const value: PlainMap = { id, title, phase, due };
    return [{ kind: 'append', path: ['milestones'], value, after: above, layout: 'block' }];
  }

  /**
   * Other places in the list for some milestones, which keep their order among each other.
   * @param before place of the milestone that they come to stand above; at the end of the list when undefined
   */
  move(indices: readonly number[], before: number | undefined): Intent[] {
    const items = this.#items;
    const wanted = new Set(indices);
    const moved = items.filter((item) => wanted.has(item));
    // A landmark that is moved itself is replaced by the next milestone that stays.
    const start = before === undefined ? items.length : items.indexOf(before);
    const landmark = items.find((item, at) => at >= start && !wanted.has(item));
    return moved.flatMap((item): Intent[] => {
      const from = items.indexOf(item);
      items.splice(from, 1);
      const to = landmark === undefined ? items.length : items.indexOf(landmark);
      items.splice(to, 0, item);
      return from === to ? [] : [{ kind: 'move', path: ['milestones', from], to }];
    });
  }

  /** Moves milestones by one place, together. @returns undefined when one of them is the first or the last already */
  moveByOne(indices: readonly number[], direction: 'up' | 'down'): Intent[] | undefined {
    const places = indices.map((index) => this.#items.indexOf(index));
    const next = direction === 'up' ? Math.min(...places) - 1 : Math.max(...places) + 1;
    if (next < 0 || next >= this.#items.length) return undefined;
    return this.move(indices, direction === 'up' ? this.#items[next] : this.#items[next + 1]);
  }
}
