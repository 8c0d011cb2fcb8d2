import { utcDay, utcMonday, utcMonth, utcYear, type TimeInterval } from 'd3-time';
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
  /** The coarse line: months above days, years above months. Empty where the fine line has years. */
  readonly major: readonly Tick[];
  readonly minor: readonly Tick[];
}

interface Level {
  readonly name: Axis['level'];
  readonly minor: TimeInterval;
  readonly minorLabel: (date: Date) => string;
  readonly major?: TimeInterval;
  readonly majorLabel?: (date: Date) => string;
  readonly majorShort?: (date: Date) => string;
}

/** The ticks of the days in view; the first interval may begin before the left edge. */
export function ticksFor(scale: Scale, width: number, locale?: string): Axis {
  const level = levelFor(scale.pixelsPerDay, locale);
  const from = dateOf(toDay(scale, 0));
  const to = dateOf(toDay(scale, width) + 1);
  const between = (
    interval: TimeInterval,
    label: (date: Date) => string,
    short?: (date: Date) => string,
  ): readonly Tick[] =>
    interval.range(interval.floor(from), to).map((date) => ({
      day: date.getTime() / millisecondsADay,
      label: label(date),
      short: short?.(date),
    }));
  return {
    level: level.name,
    minor: between(level.minor, level.minorLabel),
    major: level.major && level.majorLabel ? between(level.major, level.majorLabel, level.majorShort) : [],
  };
}

function levelFor(pixelsPerDay: number, locale: string | undefined): Level {
  const format = (options: Intl.DateTimeFormatOptions): ((date: Date) => string) => {
    let formatter: Intl.DateTimeFormat | undefined;
    return (date) => (formatter ??= dateFormat(locale, options)).format(date);
  };
  const day = format({ day: 'numeric' });
  const year = format({ year: 'numeric' });
  const monthAndYear = format({ month: 'long', year: 'numeric' });
  const perMonth = { major: utcMonth, majorLabel: monthAndYear, majorShort: format({ month: 'short' }) };
  const perYear = { major: utcYear, majorLabel: year };

  if (pixelsPerDay >= 22) {
    const minorLabel = pixelsPerDay >= 52 ? format({ weekday: 'short', day: 'numeric' }) : day;
    return { name: 'day', minor: utcDay, minorLabel, ...perMonth };
  }
  if (pixelsPerDay >= 4) return { name: 'week', minor: utcMonday, minorLabel: day, ...perMonth };
  if (pixelsPerDay >= 1.2)
    return { name: 'month', minor: utcMonth, minorLabel: format({ month: 'short' }), ...perYear };
  if (pixelsPerDay >= 0.36) {
    const quarters = utcMonth.every(3) ?? utcMonth;
    return { name: 'quarter', minor: quarters, minorLabel: quarterName, ...perYear };
  }
  const years = [1, 2, 5, 10, 20, 50].find((step) => step * 365 * pixelsPerDay >= 44) ?? 100;
  return { name: 'year', minor: utcYear.every(years) ?? utcYear, minorLabel: year };
}

function quarterName(date: Date): string {
  return `Q${Math.floor(date.getUTCMonth() / 3) + 1}`;
}

function dateOf(day: number): Date {
  return new Date(Math.floor(day) * millisecondsADay);
}
