import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { seed } from '../../seed.mjs';

describe('Random data of the tests', () => {
  it('follows from the one seed', () => {
    assert.equal(fc.readConfigureGlobal()?.seed, seed);
    // A property that names no seed draws by this one.
    const numRuns = 5;
    assert.deepEqual(fc.sample(fc.string(), numRuns), fc.sample(fc.string(), { numRuns, seed }));
    assert.notDeepEqual(fc.sample(fc.string(), numRuns), fc.sample(fc.string(), { numRuns, seed: seed + 1 }));
  });

  const tests = ['unit', 'golden', 'matrix', 'fuzz', 'cli', 'schema', 'regex'].flatMap((suite) =>
    readdirSync(path.join('test', suite), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => path.join('test', suite, file)),
  );

  it('comes from nowhere else', () => {
    // `npm run fuzz` begins somewhere else each time, and prints where.
    const begins = path.join('test', 'fuzz', 'fuzz.ts');
    const random = ['Math', 'random('].join('.');
    assert.ok(tests.includes(begins) && readFileSync(begins, 'utf8').includes(random));
    assert.deepEqual(
      tests.filter((file) => file !== begins && readFileSync(file, 'utf8').includes(random)),
      [],
    );
  });

  it('follows from no seed of a test of its own', () => {
    const own = path.join('test', 'unit', 'house', 'seeds.test.ts');
    assert.deepEqual(
      tests.filter((file) => hasOwnSeed(readFileSync(file, 'utf8'))),
      [own],
    );
    for (const planted of ['{ seed: 3 }', '{ seed: -3, numRuns: 2 }', 'createRandom(7)', 'createRandom(index)'])
      assert.ok(hasOwnSeed(planted), planted);
    for (const fine of ['{ seed, numRuns: 5 }', '{ seed: seed + 1 }', 'createRandom(seed + index)', 'seed: number'])
      assert.ok(!hasOwnSeed(fine), fine);
  });
});

/** Whether a property or a generator gets a seed that does not follow from the one seed. */
function hasOwnSeed(text: string): boolean {
  return /\bseed: *[-+]?\d/.test(text) || /\bcreateRandom\((?!seed\b)/.test(text);
}
