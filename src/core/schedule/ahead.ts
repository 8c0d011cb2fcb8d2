import type { CalendarDate } from '../calendar/calendarDate';
import { forecastPlan, type Forecast } from './forecast';
import { createForecastFactor } from './forecastFactor';
import type { Outlook } from './outlook';
import { trackRecordOf, type CalendaredPlan } from './trackRecord';

/** What lies ahead of a plan: by its own days, and by experience. Private: none of it is part of what a client gets. */
export interface Ahead {
  readonly outlook: Outlook;
  readonly forecast: Forecast;
}

/** @param all the plans whose milestones the forecast rests on, `plan` among them */
export function aheadOf(
  outlook: Outlook,
  plan: CalendaredPlan['plan'],
  all: readonly CalendaredPlan[],
  today: CalendarDate,
): Ahead {
  const factor = createForecastFactor(trackRecordOf(all, today));
  return { outlook, forecast: forecastPlan({ plan, calendars: outlook.calendars }, factor, today) };
}
