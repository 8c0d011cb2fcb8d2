// `node scripts/holidays.mjs` writes data/holidays: the public holidays of every country in date-holidays, one file for each
// country, and index.json with all codes. It takes about half a minute. The output is committed and reproducible.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Holidays from 'date-holidays';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const folder = path.join(root, 'data', 'holidays');
const firstYear = 2025;
const lastYear = 2035;
/** Countries of which the data has only the parts with holidays of their own: most of the country has none. */
const mostlyAlike = new Set(['AD', 'FR', 'MD', 'SV']);
const millisecondsADay = 86_400_000;

/** @typedef {Map<string, Set<string>>} Days days "YYYY-MM-DD" by the name of the holiday */

/**
 * The public holidays that last whole days. A holiday that begins at noon is left out, since half of the day is worked.
 * @param {string} country
 * @param {string} [state]
 * @param {string} [region]
 * @returns {Days}
 */
function daysOf(country, state, region) {
  // In UTC all days have the same length, so that lengths are whole days. `date` is the local day nevertheless.
  const source = new Holidays({ country, state, region }, { types: ['public'], timezone: 'UTC', languages: ['en'] });
  /** @type {Days} */
  const days = new Map();
  // A holiday of the previous year may last into the first year.
  for (let year = firstYear - 1; year <= lastYear; year++) {
    for (const holiday of source.getHolidays(year, 'en')) {
      if (holiday.type !== 'public' || !holiday.date.startsWith('00:00:00', 11)) continue;
      // Turkish holidays begin with half a day and have lengths such as 90 hours.
      const length = Math.floor((holiday.end.getTime() - holiday.start.getTime()) / millisecondsADay);
      // `start` is an instant in time; the first ten characters of `date` are the calendar day.
      const first = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`);
      for (let i = 0; i < length; i++) {
        const day = new Date(first + i * millisecondsADay).toISOString().slice(0, 10);
        if (day < `${firstYear}` || day > `${lastYear}-12-31`) continue;
        days.set(holiday.name, (days.get(holiday.name) ?? new Set()).add(day));
      }
    }
  }
  return days;
}

/**
 * @param {Days} days
 * @param {Days} others
 * @returns {Days} the days that are not in `others` under the same name
 */
function difference(days, others) {
  /** @type {Days} */
  const rest = new Map();
  for (const [name, dates] of days) {
    const own = [...dates].filter((date) => !others.get(name)?.has(date));
    if (own.length > 0) rest.set(name, new Set(own));
  }
  return rest;
}

/**
 * @param {Days} days
 * @returns {Record<string, string[]>} ordered by the first day of each holiday, so that the output is reproducible
 */
function toJson(days) {
  const entries = [...days].map(([name, dates]) => /** @type {[string, string[]]} */ ([name, [...dates].sort()]));
  /** @param {[string, string[]]} entry */
  const key = ([name, dates]) => `${dates[0] ?? ''} ${name}`;
  return Object.fromEntries(entries.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
}

/** @param {unknown} value */
function toLine(value) {
  return `${JSON.stringify(value)}\n`;
}

/** @param {Record<string, unknown>} record */
function sorted(record) {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * The contents by file name. They are written at the end, so that a failure does not leave the folder incomplete.
 * @type {Map<string, string>}
 */
const files = new Map();

const all = new Holidays();
/** @type {Record<string, { name: string, states?: Record<string, string>, differ?: boolean }>} */
const index = {};
for (const [country, name] of Object.entries(all.getCountries('en')).sort(([a], [b]) => (a < b ? -1 : 1))) {
  const days = daysOf(country);
  /** @type {Record<string, { name: string, adds?: object, drops?: object }>} */
  const states = {};
  /**
   * @param {string} code
   * @param {string} stateName
   * @param {Days} stateDays
   */
  const addState = (code, stateName, stateDays) => {
    const adds = difference(stateDays, days);
    const drops = difference(days, stateDays);
    states[code] = {
      name: stateName,
      ...(adds.size > 0 && { adds: toJson(adds) }),
      ...(drops.size > 0 && { drops: toJson(drops) }),
    };
  };
  for (const [state, stateName] of Object.entries(all.getStates(country, 'en') ?? {})) {
    addState(state, stateName, daysOf(country, state));
    for (const [region, regionName] of Object.entries(all.getRegions(country, state, 'en') ?? {})) {
      addState(`${state}-${region}`, `${stateName}, ${regionName}`, daysOf(country, state, region));
    }
  }
  const hasStates = Object.keys(states).length > 0;
  const ordered = sorted(states);
  files.set(`${country}.json`, toLine({ name, days: toJson(days), ...(hasStates && { states: ordered }) }));
  const names = Object.fromEntries(Object.keys(ordered).map((code) => [code, states[code]?.name ?? '']));
  const areAllOwn = Object.values(states).every(({ adds, drops }) => adds !== undefined || drops !== undefined);
  const differ = hasStates && areAllOwn && !mostlyAlike.has(country);
  index[country] = { name, ...(hasStates && { states: names }), ...(differ && { differ }) };
}
files.set('index.json', toLine(index));

const source = path.resolve(path.dirname(createRequire(import.meta.url).resolve('date-holidays')), '..');
const { version } = JSON.parse(readFileSync(path.join(source, 'package.json'), 'utf8'));
const attributions = /<attribution>\s*([\s\S]*?)\s*<\/attribution>/.exec(
  readFileSync(path.join(source, 'LICENSE'), 'utf8'),
)?.[1];
if (attributions === undefined) throw new Error('The attributions of date-holidays are not where they were');
files.set(
  'ATTRIBUTION.md',
  `# Public holidays

The JSON files in this folder are public holidays of the years ${firstYear} to ${lastYear}, worked out and shortened by
\`scripts/holidays.mjs\` from the data of [date-holidays](https://github.com/commenthol/date-holidays) ${version} by commenthol and
contributors. Left out: holidays that are not public, and those that do not take the whole day.

The data, in that form and in this, is available under
[CC BY-SA 3.0](https://creativecommons.org/licenses/by-sa/3.0/). It relies on these sources:

${attributions
  .split('\n')
  .map((line) => line.trim())
  .filter((line) => line !== '')
  .map((line) => `- <${line}>`)
  .join('\n')}
`,
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const [file, text] of files) writeFileSync(path.join(folder, file), text);
const size = [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`${Object.keys(index).length} countries, ${Math.round(size / 1024)} KB in ${path.relative(root, folder)}`);
