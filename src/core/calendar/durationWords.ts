const daysAMonth = 365.25 / 12;

/** Exact for four weeks. Then weeks are counted, from twelve of them on months, and from two years on years. */
function measure(days: number): readonly [amount: number, unit: 'day' | 'week' | 'month' | 'year'] {
  if (days < 29) return [days, 'day'];
  if (days < 84) return [Math.floor(days / 7), 'week'];
  const months = Math.round(days / daysAMonth);
  return months < 24 ? [months, 'month'] : [Math.round(months / 12), 'year'];
}

/**
 * A length of time as people say it, for nobody counts “73 days”: `3 days`, `10 weeks`, `5 months`, `4 years`.
 * @param days whole, from 0
 */
export function durationWords(days: number): string {
  return count(...measure(days));
}

/** The same where there is little room: `3d`, `10w`, `5mo`, `4y`. */
export function briefDuration(days: number): string {
  const [amount, unit] = measure(days);
  return `${amount}${unit === 'month' ? 'mo' : unit.charAt(0)}`;
}

/** `1 day`, `2 days`. */
export function count(amount: number, noun: string, plural = `${noun}s`): string {
  return `${amount} ${amount === 1 ? noun : plural}`;
}
