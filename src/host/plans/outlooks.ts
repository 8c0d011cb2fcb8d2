import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { Plan } from '../../core/plan/types';
import type { PlanCalendars } from '../../core/schedule/calendarsOf';
import type { Ahead } from '../../core/schedule/ahead';
import type { Outlook } from '../../core/schedule/outlook';
import type { Engine } from '../engine';
import type { Today } from '../today';
import type { PlanEntry } from './planEntry';
import type { PlanStore } from './planStore';

/** What an outlook was made from. */
interface Known {
  readonly calendars: PlanCalendars;
  readonly today: CalendarDate;
  readonly outlook: Outlook;
}

/**
 * What lies ahead of the plans, made when it is first asked for and once for each version of a plan and each day. It is about
 * the last good text.
 */
export class Outlooks {
  readonly #plans: PlanStore;
  readonly #today: Today;
  readonly #known = new WeakMap<Plan, Known>();

  constructor(plans: PlanStore, today: Today) {
    this.#plans = plans;
    this.#today = today;
  }

  of({ lastGood: { plan }, calendars }: PlanEntry, { lookAhead }: Engine): Outlook {
    const today = this.#today.date;
    const known = this.#known.get(plan);
    if (known?.calendars === calendars && known.today === today) return known.outlook;
    const outlook = lookAhead(plan, calendars, today);
    this.#known.set(plan, { calendars, today, outlook });
    return outlook;
  }

  /** With the forecast, which rests on the milestones of all plans. */
  aheadOf(entry: PlanEntry, engine: Engine): Ahead {
    const all = this.#plans.ours.map(({ lastGood: { plan }, calendars }) => ({ plan, calendars }));
    return engine.aheadOf(this.of(entry, engine), entry.lastGood.plan, all, this.#today.date);
  }
}
