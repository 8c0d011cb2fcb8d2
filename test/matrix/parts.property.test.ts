import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parse } from 'yaml';
import { anyText } from './caseTexts';
import { isInParts, readAlike } from './parity';
import { fits, keyPaths, planTextWith, type KeyPath } from './schemaTexts';
import { patience, runs, strike, stroke } from './strokes';

describe('Reading a plan in parts', function () {
  this.timeout(patience);

  it('says the same as reading it as a whole, through any edits', () => {
    fc.assert(
      fc.property(anyText, fc.array(stroke, { minLength: 1, maxLength: 8 }), (text, strokes) => {
        let last = readAlike(text);
        let now = text;
        for (const one of strokes) {
          now = strike(now, one);
          const file = readAlike(now, last);
          // A slip is mostly taken back.
          if (file.isBroken && !one.isKept) now = last.text;
          else last = file;
        }
      }),
      { numRuns: runs },
    );
  });

  for (const fit of fits) {
    it(`says the same for every key of the schema with a value that is ${fit}`, () => {
      for (const path of keyPaths) {
        fc.assert(
          fc.property(planTextWith(path, fit), stroke, (text, one) => {
            readAlike(strike(text, one), readAlike(text));
          }),
          { numRuns: Math.ceil(runs / 40) },
        );
      }
    });
  }

  it('is tried with every key of the schema', () => {
    assert.ok(keyPaths.length > 80);
    assert.deepEqual(
      keyPaths.filter(
        (path) => !fc.sample(planTextWith(path, 'fitting'), 2).every((text) => hasPath(parse(text), path)),
      ),
      [],
    );
  });

  it('happens in all layouts, also while one milestone is broken', () => {
    for (const indent of ['', '  ', '    ']) {
      for (const lineEnd of ['\n', '\r\n']) {
        for (const start of ['', '\uFEFF', '# plan\n---\n']) {
          const item = (id: string, line: string): string =>
            `${indent}- id: ${id}\n${indent}  title: Cards work\n${indent}  ${line}\n`;
          const head = `${start}project: Shop\nmilestones:\n`;
          const write = (line: string): string =>
            (head + item('M1', line) + item('M2', 'due: 2027-01-31') + '\nlanguage: en\n').replaceAll('\n', lineEnd);
          const file = readAlike(write('due: 2026-12-01'));
          assert.ok(isInParts(file) && !file.isBroken, JSON.stringify(file.text));
          for (const line of ['due: 2026-12-02', 'acceptance: [a]', '# note']) {
            assert.ok(isInParts(readAlike(write(line), file)), line);
          }
          for (const line of ['due', 'title: Again', '- x']) {
            const broken = readAlike(write(line), file);
            assert.ok(isInParts(broken) && broken.isBroken, JSON.stringify(write(line)));
          }
        }
      }
    }
  });
});

describe('Brackets that nest nothing', () => {
  const titles = ['Range [1', '"Range [1"', "'Range {1'", 'Range # [1', '>-\n      Range\n      ['];
  it('are read alike in parts and as a whole, however many there are', () => {
    for (const title of titles) {
      const item = `  - title: ${title}\n    due: 2026-12-01\n`;
      const file = readAlike(`project: Shop\nmilestones:\n${item.repeat(420)}`);
      assert.equal(file.plan.milestones.length, 420, title);
      assert.equal(file.isBroken, false);
    }
  });
});

/** Whether the keys lead to something, through any item of the lists between them. */
function hasPath(value: unknown, path: KeyPath): boolean {
  const [key, ...rest] = path;
  if (key === undefined) return true;
  if (Array.isArray(value)) return value.some((item) => hasPath(item, path));
  return typeof value === 'object' && value !== null && key in value && hasPath(value[key as keyof typeof value], rest);
}
