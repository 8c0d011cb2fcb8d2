import type { DaySpan } from '../../core/views/timelineModel';

/** Maps days to pixels. Days are day numbers and may have fractions: 0.5 is noon. */
export interface Scale {
  /** The day at the left edge. */
  readonly start: number;
  readonly pixelsPerDay: number;
}

/** From "a century is a thumb wide" to "a day holds its name". */
const zoomLimits = { min: 0.02, max: 96 };

/** Years 0001 to 9998, so that an axis around them still has names. */
const dayLimits = { min: -719_000, max: 2_932_000 };

/** Room beside the first and the last bar, also for the words that stand after a bar. */
const fitPadding = { left: 16, right: 56 };

export function toX(scale: Scale, day: number): number {
  return (day - scale.start) * scale.pixelsPerDay;
}

export function toDay(scale: Scale, x: number): number {
  return scale.start + x / scale.pixelsPerDay;
}

/** Multiplies the zoom; the day at `x` stays where it is. */
export function zoomAt(scale: Scale, factor: number, x: number): Scale {
  const pixelsPerDay = between(scale.pixelsPerDay * factor, zoomLimits.min, zoomLimits.max);
  return { pixelsPerDay, start: clampDay(toDay(scale, x) - x / pixelsPerDay) };
}

/** Positive pixels pan to later days. */
export function panBy(scale: Scale, pixels: number): Scale {
  return { ...scale, start: clampDay(scale.start + pixels / scale.pixelsPerDay) };
}

/** Puts the middle of the day in the middle of the view. */
export function centerOn(scale: Scale, day: number, width: number): Scale {
  return { ...scale, start: clampDay(day + 0.5 - width / 2 / scale.pixelsPerDay) };
}

/** Where today stands when the timeline opens, as a share of the width: what is ahead matters more than what is over. */
const todayShare = 0.25;

/** Days ahead that are in view at least. */
const leastAhead = 21;

/** Puts today at a quarter of the view. */
export function showToday(scale: Scale, today: number, width: number): Scale {
  return { ...scale, start: clampDay(today + 0.5 - (width * todayShare) / scale.pixelsPerDay) };
}

/** What the timeline opens on: today at a quarter of the width and all that is ahead; the whole range where today is not in it. */
export function openingScale(range: DaySpan, today: number, width: number): Scale {
  if (today < range.first || today > range.last) return fitTo(range, width);
  const room = Math.max(40, width * (1 - todayShare) - fitPadding.right);
  const days = Math.max(leastAhead, range.last - today + 1);
  return showToday({ start: 0, pixelsPerDay: between(room / days, zoomLimits.min, 40) }, today, width);
}

/** Fits the range, but zooms in no further than the name of a day needs. */
export function fitTo(range: DaySpan, width: number): Scale {
  const room = Math.max(40, width - fitPadding.left - fitPadding.right);
  const pixelsPerDay = between(room / (range.last - range.first + 1), zoomLimits.min, 40);
  return { pixelsPerDay, start: clampDay(range.first - fitPadding.left / pixelsPerDay) };
}

/** Where the span lies: in view at least in part, or wholly to one side. */
export function sideOf(scale: Scale, span: DaySpan, width: number): 'before' | 'in' | 'after' {
  if (toX(scale, span.last + 1) <= 0) return 'before';
  return toX(scale, span.first) >= width ? 'after' : 'in';
}

export function between(value: number, min: number, max: number): number {
  return Math.min(max, Math.max(min, value));
}

function clampDay(day: number): number {
  return between(day, dayLimits.min, dayLimits.max);
}
