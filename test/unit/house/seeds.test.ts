import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import * as fc from 'fast-check';
import { seed } from '../../seed.mjs';

describe('Random data of the tests', () => {
  it('follows from the one seed', () => {
    assert.equal(fc.readConfigureGlobal()?.seed, seed);
    const drawn = (): string[] => fc.sample(fc.string(), { numRuns: 5, seed });
    assert.deepEqual(drawn(), drawn());
  });

  it('comes from nowhere else', () => {
    const tests = ['unit', 'golden', 'fuzz', 'cli', 'schema', 'regex'].flatMap((suite) =>
      readdirSync(path.join('test', suite), { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.ts'))
        .map((file) => path.join('test', suite, file)),
    );
    // `npm run fuzz` begins somewhere else each time, and prints where.
    const begins = path.join('test', 'fuzz', 'fuzz.ts');
    const random = ['Math', 'random('].join('.');
    assert.ok(tests.includes(begins) && readFileSync(begins, 'utf8').includes(random));
    assert.deepEqual(
      tests.filter((file) => file !== begins && readFileSync(file, 'utf8').includes(random)),
      [],
    );
  });
});
