import assert from 'node:assert/strict';
import { readSources, type Source } from './sources';

/**
 * The clock and chance, which belong to the language, so that no project of TypeScript can hold them out of core. Day and
 * zone come in as arguments.
 */
const impure =
  /\bDate\.now\b|\bnew Date\(\s*\)|\bnew Date\b(?!\()|(?<!new )\bDate\(|\bMath\.random\b|\bperformance\.now\b/;

function impurities(sources: readonly Source[]): string[] {
  return sources
    .filter(({ file }) => /^(?:core|protocol|drawing)\//.test(file))
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
    const planted = ['Date.now()', 'new Date()', 'new Date', 'Date()', 'Math.random', 'performance.now()'];
    for (const text of planted) assert.equal(impurities([{ file: 'core/plan/x.ts', text }]).length, 1, text);
    for (const text of ['new Date(2027, 0, 1)', 'toDate(day)', 'new DateWords()', 'Date.UTC(2027, 0, 1)'])
      assert.deepEqual(impurities([{ file: 'core/plan/x.ts', text }]), [], text);
    assert.deepEqual(impurities([{ file: 'host/today.ts', text: 'Date.now()' }]), []);
  });
});
