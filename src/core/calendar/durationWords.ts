const daysAMonth = 365.25 / 12;

/** Weeks from `weeksFrom` days on, months from twelve weeks on, years from two years on. */
function measure(days: number, weeksFrom: number): readonly [amount: number, unit: 'day' | 'week' | 'month' | 'year'] {
  if (days < weeksFrom) return [days, 'day'];
  if (days < 84) return [Math.floor(days / 7), 'week'];
  const months = Math.round(days / daysAMonth);
  return months < 24 ? [months, 'month'] : [Math.round(months / 12), 'year'];
}

/**
 * A length of time in the unit that people would use for it: `3 days`, `10 weeks`, `5 months`, `4 years`.
 * @param days whole, from 0
 * @param weeksFrom fewer days than this are counted as days; at most 84
 */
export function durationWords(days: number, weeksFrom = 29): string {
  return count(...measure(days, weeksFrom));
}

/** The same where there is little room: `3d`, `10w`, `5mo`, `4y`. */
export function briefDuration(days: number, weeksFrom = 29): string {
  const [amount, unit] = measure(days, weeksFrom);
  return `${amount}${unit === 'month' ? 'mo' : unit.charAt(0)}`;
}

/** `1 day`, `2 days`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
