import type { CalendarDate } from '../../core/calendar/calendarDate';
import { isSameList } from '../../core/plan/isSameList';
import type { Plan } from '../../core/plan/types';
import type { PlanCalendars } from '../../core/schedule/calendarsOf';
import type { Ahead } from '../../core/schedule/ahead';
import type { ForecastFactor } from '../../core/schedule/forecastFactor';
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
  readonly #aheads = new WeakMap<Outlook, { readonly experience: ForecastFactor; readonly ahead: Ahead }>();
  /** What the plans of these outlooks say about one's estimates. */
  #experience: { readonly basis: readonly Outlook[]; readonly factor: ForecastFactor } | undefined;

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

  /** With the forecast, which rests on the milestones of all plans: it is made again once one of them has changed. */
  aheadOf(entry: PlanEntry, engine: Engine): Ahead {
    const experience = this.#experienceOf(engine);
    const outlook = this.of(entry, engine);
    const known = this.#aheads.get(outlook);
    if (known?.experience === experience) return known.ahead;
    const ahead = engine.aheadOf(outlook, entry.lastGood.plan, experience, this.#today.date);
    this.#aheads.set(outlook, { experience, ahead });
    return ahead;
  }

  #experienceOf(engine: Engine): ForecastFactor {
    const plans = this.#plans.ours;
    // An outlook is another one when its plan, the calendars or the day are.
    const basis = plans.map((entry) => this.of(entry, engine));
    if (this.#experience && isSameList(this.#experience.basis, basis)) return this.#experience.factor;
    const calendared = plans.map(({ lastGood: { plan }, calendars }) => ({ plan, calendars }));
    const factor = engine.experienceOf(calendared, this.#today.date);
    this.#experience = { basis, factor };
    return factor;
  }
}
