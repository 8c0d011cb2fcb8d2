import type { CalendarDate } from '../calendar/calendarDate';
import { forecastPlan, type Forecast } from './forecast';
import { createForecastFactor, type ForecastFactor } from './forecastFactor';
import type { Outlook } from './outlook';
import { trackRecordOf, type CalendaredPlan } from './trackRecord';

/** What lies ahead of a plan: by its own days, and by experience. Private: none of it is part of what a client gets. */
export interface Ahead {
  readonly outlook: Outlook;
  readonly forecast: Forecast;
}

/** What the milestones of some plans say about one's estimates. It is the same for each of these plans. */
export function experienceOf(plans: readonly CalendaredPlan[], today: CalendarDate): ForecastFactor {
  return createForecastFactor(trackRecordOf(plans, today));
}

export function aheadOf(
  outlook: Outlook,
  plan: CalendaredPlan['plan'],
  experience: ForecastFactor,
  today: CalendarDate,
): Ahead {
  return { outlook, forecast: forecastPlan({ plan, calendars: outlook.calendars }, experience, today) };
}
