import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { awkwardValues, plansWith } from './everyKey';
import { YamlServer } from './yamlServer';

/*
 * The JSON Schema of the plan file, as the language server of other editors applies it. It may say less than Milepost, since
 * it sees one value at a time, but never find fault where Milepost finds none.
 */

const server = new YamlServer();

describe('The JSON Schema', () => {
  for (const folder of ['examples', 'test/golden/good', 'test/golden/labelled']) {
    it(`accepts every plan in ${folder}`, async () => {
      const files = plansIn(folder);
      assert.ok(files.length > 0);
      for (const file of files) assert.deepEqual(await server.validate(readFileSync(file, 'utf8')), [], file);
    });
  }

  it('finds no fault in a plan with findings where Milepost finds none in the file', async () => {
    let count = 0;
    for (const file of plansIn('test/golden/cases')) {
      const text = readFileSync(file, 'utf8');
      const { kind, problems } = parsePlan(text);
      if (kind !== 'ours' || problems.some(({ code }) => valueFaults.has(code))) continue;
      assert.deepEqual(await server.validate(text), [], file);
      count++;
    }
    assert.ok(count >= 50, `${count} plans`);
  });

  it('finds no fault where Milepost finds none, whatever stands behind whatever key', async () => {
    let shared = 0;
    let ours = 0;
    for (const value of awkwardValues) {
      for (const text of plansWith(value)) {
        const found = await server.validate(text);
        const lines = linesWithFaults(text);
        const alone = found.filter((fault) => !lines.has(lineOf(fault)));
        assert.deepEqual(alone, [], text);
        shared += new Set(found.map(lineOf)).size;
        ours += lines.size;
      }
    }
    // What YAML takes for a number where a word is wanted is left to us, and so is what two values make wrong together.
    assert.ok(shared / ours > 0.9, `${shared} of ${ours} faults`);
  });

  it('says what would be right', async () => {
    const cases = [
      ['status: finished', '4: It takes one of planned, in-progress, in-review, done, cancelled.'],
      ['due: 2026-02-30', '4: It takes a day that exists, as YYYY-MM-DD.'],
      ['estimate: 24', '4: It takes a number with h, d or w, such as 24h.'],
      ['depends_on: [M0, M 1]', '4: It takes a word without spaces.'],
      ['payment: paid', '4: Incorrect type. Expected "object".'],
      ['acceptance: [{ met: 2026-12-01 }]', '4: Missing property "text".'],
    ] as const;
    for (const [line, words] of cases) assert.deepEqual(await server.validate(`${milestone}${line}\n`), [words]);
    assert.deepEqual(await server.validate('project: P\nmilestones:\n  - id: M1\n'), ['3: Missing property "title".']);
  });

  it('leaves words in place of a deadline to the rules', async () => {
    for (const due of ['soon', 'Q3', '2026', 'in 2 weeks', '']) {
      assert.deepEqual(await server.validate(`${milestone}due: ${due}\n`), [], due);
    }
  });

  it('completes keys and values, and neither null nor truth values where words are wanted', async () => {
    const cases = [
      ['status: |', ['planned', 'in-progress', 'in-review', 'done', 'cancelled']],
      ['priority: |', ['must', 'should', 'could']],
      ['payment:\n      state: |', ['unpaid', 'invoiced', 'paid']],
      ['tasks:\n      - text: Deploy\n        done: |', ['true', 'false']],
      ['title: |', []],
      ['due: |', []],
      ['estimate: |', []],
      ['payment:\n      |', ['state', 'date', 'due', 'invoice']],
      ['acceptance:\n      - text: It runs\n        |', ['met', 'due', 'result', 'evidence']],
    ] as const;
    const start = 'project: P\nmilestones:\n  - id: M1\n    ';
    for (const [marked, expected] of cases) {
      assert.deepEqual(await server.complete(`${start}${marked}\n`), expected, marked);
    }
  });

  it('completes every other key of a milestone', async () => {
    const keys = await server.complete(`${milestone}|\n`);
    assert.ok(
      ['id', 'status', 'due', 'depends_on', 'acceptance'].every((key) => keys.includes(key)),
      keys.join(),
    );
    assert.ok(!keys.includes('title') && !keys.includes('project'), keys.join());
  });
});

const milestone = 'project: P\nmilestones:\n  - title: T\n    ';

function lineOf(fault: string): number {
  return Number(fault.split(':')[0]);
}

const valueFaults = new Set(['plan.syntax', 'plan.invalid-value', 'plan.lost-text', 'plan.missing-key']);

function linesWithFaults(text: string): ReadonlySet<number> {
  const { lines, problems } = parsePlan(text, { treatAsOurs: true });
  const faults = problems.filter(({ code }) => valueFaults.has(code));
  return new Set(faults.map(({ span }) => lines.positionAt(span.start).line + 1));
}

function plansIn(folder: string): readonly string[] {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const ending = folder === 'examples' ? 'milestones.yaml' : '.yaml';
  return names.filter((name) => name.endsWith(ending)).map((name) => path.join(folder, name));
}
