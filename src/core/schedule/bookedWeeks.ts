import { mondayOf } from '../calendar/isoWeek';
import type { WorkingDays } from '../calendar/workingDays';
import { roundingError } from './workQueue';

/**
 * Hours of one person by week. Work over many weeks costs the same as work in one: only the weeks in which it begins and ends are
 * counted by themselves, and between them it is kept as hours a working day from one week to another.
 */
export class BookedWeeks {
  readonly #days: WorkingDays;
  /** Hours in single weeks, by the day number of the Monday. */
  readonly #hours = new Map<number, number>();
  /** By how much the hours a working day change from a week on. */
  readonly #changes = new Map<number, number>();

  constructor(days: WorkingDays) {
    this.#days = days;
  }

  /**
   * Spreads hours evenly over the working days from one day through another. Where there is none they count on the first working
   * day from there on.
   */
  book(hours: number, from: number, to: number): void {
    const total = this.#worked(from, to + 1);
    if (total <= 0) {
      const day = this.#days.at(this.#days.before(from)) ?? from;
      return add(this.#hours, mondayOf(day), hours);
    }
    const first = mondayOf(from);
    const last = mondayOf(to);
    const perDay = hours / total;
    add(this.#hours, first, perDay * this.#worked(from, Math.min(first + 7, to + 1)));
    if (last === first) return;
    add(this.#hours, last, perDay * this.#worked(last, to + 1));
    add(this.#changes, first + 7, perDay);
    add(this.#changes, last, -perDay);
  }

  /**
   * The weeks with work, by the day number of their Monday, in rising order.
   * @param until weeks that begin after this day are left out
   */
  booked(until: number): readonly { readonly monday: number; readonly hours: number }[] {
    const mondays = [...this.#hours.keys()].sort((a, b) => a - b);
    const [first] = mondays;
    const last = mondays.at(-1);
    const weeks: { readonly monday: number; readonly hours: number }[] = [];
    if (first === undefined || last === undefined) return weeks;
    let perDay = 0;
    for (let monday = first; monday <= Math.min(last, until); monday += 7) {
      perDay += this.#changes.get(monday) ?? 0;
      const hours = (this.#hours.get(monday) ?? 0) + perDay * this.#worked(monday, monday + 7);
      if (hours > roundingError) weeks.push({ monday, hours });
    }
    return weeks;
  }

  /** Working days from one day up to, not including, another. */
  #worked(from: number, to: number): number {
    return this.#days.before(to) - this.#days.before(from);
  }
}

function add(to: Map<number, number>, monday: number, more: number): void {
  to.set(monday, (to.get(monday) ?? 0) + more);
}
