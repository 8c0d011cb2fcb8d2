import { count } from '../calendar/durationWords';

/** `2 working days of float`; what has none is on the critical path. */
export function floatWords(days: number): string {
  if (days > 0) return `${count(days, 'working day')} of float`;
  return days === 0 ? 'no float: critical' : `${count(-days, 'working day')} short of the last due day: critical`;
}
