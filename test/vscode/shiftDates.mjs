// The dates of the samples are relative to a reference day. They are shifted by whole weeks, so that weekdays stay the same.

/** The reference day of the dates in `examples/`. */
export const referenceDay = '2026-11-24';

const dayInMs = 24 * 60 * 60 * 1000;

/** @param {string} day */
const toDayNumber = (day) => Math.floor(Date.parse(`${day}T00:00:00Z`) / dayInMs);

/**
 * @param {string} day "YYYY-MM-DD"
 * @param {number} days may be negative
 */
export function addDays(day, days) {
  return new Date((toDayNumber(day) + days) * dayInMs).toISOString().slice(0, 10);
}

/**
 * The number of days to shift the samples by: the largest multiple of seven with which the reference day is not after today,
 * so that past dates stay in the past.
 * @param {string} today "YYYY-MM-DD"
 */
export function shiftFor(today) {
  return Math.floor((toDayNumber(today) - toDayNumber(referenceDay)) / 7) * 7;
}

/**
 * Shifts every date in a text.
 * @param {string} text
 * @param {number} days may be negative
 */
export function shiftDates(text, days) {
  return text.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => addDays(day, days));
}

/** Today in the time zone of this process, as "YYYY-MM-DD". */
export function localToday() {
  const now = new Date();
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
