import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import * as dateFns from 'date-fns';
import { readSources, type Source } from './sources';

/**
 * The clock and chance, which belong to the language, so that no project of TypeScript can hold them out of core. Day and
 * zone come in as arguments. Dates of libraries without an argument are the time now, too, and so is what `Intl` formats
 * without one.
 */
const impure = new RegExp(
  [
    /\bDate\.now\b|\bnew \w*Date(?:Mini)?(?:\(\s*\)|\b(?!\())|(?<!new )\bDate\(|\bTemporal\.Now\b/,
    /\.format(?:ToParts)?\(\s*\)/,
    /\bMath\.random\b|\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b/,
    new RegExp(`\\b(?:${namesThatAskTheClock().join('|')})\\b`),
  ]
    .map(({ source }) => source)
    .join('|'),
);

/** What date-fns itself calls impure: it counts from the time now, or from defaults that anything may set. */
function namesThatAskTheClock(): readonly string[] {
  const folder = path.dirname(createRequire(import.meta.url).resolve('date-fns'));
  return Object.keys(dateFns).filter((name) => {
    const file = path.join(folder, `${name}.cjs`);
    return existsSync(file) && /@pure false|\bDate\.now\(/.test(readFileSync(file, 'utf8'));
  });
}

function impurities(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => /^(?:core|protocol|drawing|pages)\//.test(file))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line) => (impure.test(line) ? [`${file}: ${line.trim()}`] : [])),
    );
}

describe('Core', () => {
  it('asks neither the clock nor chance', () => {
    const sources = readSources();
    assert.ok(sources.some(({ text }) => text.includes('new Date(')));
    assert.deepEqual(impurities(sources), []);
  });

  it('would notice where something does', () => {
    const planted = [
      'Date.now() | new Date() | new Date | Date() | new UTCDateMini() | new UTCDateMini | new TZDate( )',
      'Temporal.Now.instant() | performance.now() | Intl.DateTimeFormat().format() | format.formatToParts()',
      'Math.random | crypto.randomUUID() | crypto.getRandomValues(bytes)',
      'isToday | isPast | isFuture | isThisWeek | startOfToday | endOfYesterday | formatDistanceToNow',
    ].flatMap((row) => row.split(' | '));
    for (const text of planted) assert.equal(impurities([{ file: 'core/plan/x.ts', text }]).length, 1, text);
    for (const text of [
      'new Date(2027, 0, 1)',
      'new UTCDateMini(day)',
      'format.format(day)',
      'toDate(day)',
      'new DateWords()',
      'Date.UTC(2027, 0, 1)',
    ])
      assert.deepEqual(impurities([{ file: 'core/plan/x.ts', text }]), [], text);
    assert.deepEqual(impurities([{ file: 'host/today.ts', text: 'Date.now()' }]), []);
  });
});
