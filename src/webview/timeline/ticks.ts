import { UTCDateMini } from '@date-fns/utc/date/mini';
import {
  eachDayOfInterval,
  eachMonthOfInterval,
  eachQuarterOfInterval,
  eachWeekOfInterval,
  eachYearOfInterval,
  getQuarter,
  setYear,
} from 'date-fns';
import { dateFormat } from './dateFormats';
import { toDay, type Scale } from './scale';

const millisecondsADay = 86_400_000;

export interface Tick {
  /** The day on which the interval begins. */
  readonly day: number;
  readonly label: string;
  /** For where there is no room for the label. */
  readonly short?: string;
}

export interface Axis {
  readonly level: 'day' | 'week' | 'month' | 'quarter' | 'year';
  /** The coarse line: months above days, years above months. Empty where years alone are shown. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

/** The first days of all intervals that overlap the days from `start` to `end`. */
type Intervals = (span: { readonly start: Date; readonly end: Date }) => readonly Date[];

interface Level {
  readonly name: Axis['level'];
  readonly minor: Intervals;
  readonly minorLabel: (date: Date) => string;
  readonly major?: Intervals;
  readonly majorLabel?: (date: Date) => string;
  readonly majorShort?: (date: Date) => string;
}

/** The ticks for what is in view, from just before its left edge. Pure: the same scale and locale give the same ticks. */
export function ticksFor(scale: Scale, width: number, locale?: string): Axis {
  const level = levelFor(scale.pixelsPerDay, locale);
  const span = { start: dateOf(toDay(scale, 0)), end: dateOf(toDay(scale, width)) };
  const ticks = (
    intervals: Intervals,
    label: (date: Date) => string,
    short?: (date: Date) => string,
  ): readonly Tick[] =>
    intervals(span).map((date) => ({
      day: date.getTime() / millisecondsADay,
      label: label(date),
      short: short?.(date),
    }));
  return {
    level: level.name,
    minor: ticks(level.minor, level.minorLabel),
    major: level.major && level.majorLabel ? ticks(level.major, level.majorLabel, level.majorShort) : [],
  };
}

function levelFor(pixelsPerDay: number, locale: string | undefined): Level {
  const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
    const formatter = dateFormat(locale, options);
    return (date) => formatter.format(date);
  };
  const day = format({ day: 'numeric' });
  const year = format({ year: 'numeric' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });
  const perMonth = { major: eachMonthOfInterval, majorLabel: monthAndYear, majorShort: format({ month: 'short' }) };
  const perYear = { major: eachYearOfInterval, majorLabel: year };

  if (pixelsPerDay >= 22) {
    const minorLabel = pixelsPerDay >= 52 ? format({ weekday: 'short', day: 'numeric' }) : day;
    return { name: 'day', minor: eachDayOfInterval, minorLabel, ...perMonth };
  }
  if (pixelsPerDay >= 4) return { name: 'week', minor: mondays, minorLabel: day, ...perMonth };
  if (pixelsPerDay >= 1.2)
    return { name: 'month', minor: eachMonthOfInterval, minorLabel: format({ month: 'short' }), ...perYear };
  if (pixelsPerDay >= 0.36) {
    return { name: 'quarter', minor: eachQuarterOfInterval, minorLabel: (date) => `Q${getQuarter(date)}`, ...perYear };
  }
  const step = [1, 2, 5, 10, 20, 50].find((years) => years * 365 * pixelsPerDay >= 44) ?? 100;
  return { name: 'year', minor: everyYears(step), minorLabel: year };
}

const mondays: Intervals = (span) => eachWeekOfInterval(span, { weekStartsOn: 1 });

/** Years that are multiples of the step, so that the ticks stay the same while the page is scrolled. */
function everyYears(step: number): Intervals {
  return ({ start, end }) => {
    const first = Math.floor(start.getUTCFullYear() / step) * step;
    return eachYearOfInterval({ start: setYear(start, first), end }, { step });
  };
}

/** date-fns reads and sets the parts of this date in UTC, whatever the time zone of the browser. */
function dateOf(day: number): Date {
  return new UTCDateMini(Math.floor(day) * millisecondsADay);
}
