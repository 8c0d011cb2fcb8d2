// The samples tell a story around one day. Moved by whole weeks, so that weekdays stay, it always happens around today.

/** The day on which the story of the sample stands as it is written down in `examples/`. */
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
 * By how many days a story is to be moved: the last multiple of seven that does not reach beyond today, so that what has
 * happened in the story has happened.
 * @param {string} today "YYYY-MM-DD"
 */
export function shiftFor(today) {
  return Math.floor((toDayNumber(today) - toDayNumber(referenceDay)) / 7) * 7;
}

/**
 * Moves every calendar day in a text.
 * @param {string} text
 * @param {number} days
 */
export function shiftDates(text, days) {
  return text.replace(/(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (day) => addDays(day, days));
}

/** Today where this process runs, as "YYYY-MM-DD". */
export function localToday() {
  const now = new Date();
  const two = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
