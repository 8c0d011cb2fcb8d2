import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { editPlan } from '../../src/core/plan/edit/editPlan';
import { EditedList } from '../../src/core/plan/edit/listEdits';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { assertLocal, assertTidy, commentsOf, dataOf, type Data } from '../unit/plan/editChecks';
import { commands, due, hostile, type Command } from './editCommands';
import { planText, type PlanText } from '../unit/plan/planTexts';

function run({ text, milestones, hasReferences }: PlanText, command: Command, at: number): void {
  const file = parsePlan(text, { treatAsOurs: true });
  assert.equal(file.isBroken, false, 'the generator writes valid YAML');
  assert.equal(file.plan.milestones.length, milestones);
  const index = at % milestones;
  const result = editPlan(file, command.intents(file, index));
  if (!('edits' in result)) {
    const { at } = file.plan.milestones[index] ?? assert.fail();
    const own = file.textOf(index).slice(at.from, at.to);
    assert.ok(hasReferences && /\*(?:base|state|who)|!day/.test(own), `${command.name} refused: ${result.refusal}`);
    return;
  }
  assertTidy(text, result.edits);
  assertLocal(file, result.edits, index);
  const after = applyEdits(text, result.edits);
  const expected = dataOf(text);
  command.change((expected['milestones'] as Data[])[index] ?? assert.fail(), file, index);
  assert.deepEqual(dataOf(after), expected);
  assert.equal(parsePlan(after).isBroken, false);
  if (command.removesComments !== true) assert.deepEqual(commentsOf(after), commentsOf(text));
}

describe('editPlan, on any plan text', function () {
  for (const command of commands) {
    it(`${command.name}: changes its own characters only, and never refuses a plain text`, () => {
      fc.assert(
        fc.property(planText(false), fc.nat(), (plan, at) => run(plan, command, at)),
        { numRuns: 15 },
      );
    });
  }

  it('refuses beside aliases, merges and tags only where they stand in the way', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.constantFrom(...commands), (plan, at, command) =>
        run(plan, command, at),
      ),
      { numRuns: 30 },
    );
  });

  it('adds a milestone at the end or after another one, and never refuses', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.boolean(), ({ text, milestones }, at, isLast) => {
        const file = parsePlan(text, { treatAsOurs: true });
        const after = isLast ? undefined : at % milestones;
        const result = editPlan(
          file,
          new EditedList(file).add({ title: hostile, due, ...(after !== undefined && { after }) }),
        );
        if (!('edits' in result)) assert.fail(`refused: ${result.refusal}`);
        assertTidy(text, result.edits);
        assert.equal(result.edits.length, 1);
        const expected = dataOf(text);
        const list = expected['milestones'] as Data[];
        list.splice((after ?? milestones - 1) + 1, 0, { id: `M${milestones + 1}`, title: hostile, due });
        const edited = applyEdits(text, result.edits);
        assert.deepEqual(dataOf(edited), expected);
        assert.deepEqual(commentsOf(edited), commentsOf(text));
      }),
      { numRuns: 25 },
    );
  });
});
