import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../../src/core/calendar/calendarDate';
import { editByActs } from '../../../../src/core/plan/edit/editByActs';
import { agreedValuesOf } from '../../../../src/core/plan/promise/agreedValues';
import type { MilestoneAct, PlanAct } from '../../../../src/core/plan/planAct';
import { toRef, type MilestoneRef } from '../../../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../../src/core/text';

const uri = 'file:///shop/milestones.yaml';
const date = '2026-11-24' as CalendarDate;
const how = 'mail';
const by = 'Dana Ruiz';

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });
const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

function refIn(text: string, index = 0): MilestoneRef {
  const { plan: whole } = read(text);
  return toRef({ uri, plan: whole, revision: 1 }, whole.milestones[index] ?? assert.fail(), index);
}

const agreeIn = (text: string, more: object = {}): MilestoneAct => ({
  kind: 'agree',
  milestone: refIn(text),
  date,
  by,
  how,
  ...more,
});

/** The text after the acts; the plan is valid then. */
function edited(text: string, ...acts: readonly PlanAct[]): string {
  const result = editByActs({ uri, file: read(text), revision: 1 }, acts);
  assert.ok('edits' in result, JSON.stringify(result));
  const after = applyEdits(text, result.edits);
  assert.deepEqual(read(after).problems, []);
  return after;
}

describe('Recording an agreement', () => {
  it('writes day, person, way, due day, price and the digests of the words', () => {
    const text = plan('- title: Cards work', '  due: 2026-12-01 # firm', '  amount: 2400.50', '  commits: [abc1234]');
    assert.equal(
      edited(text, agreeIn(text)),
      plan(
        '- title: Cards work',
        '  due: 2026-12-01 # firm',
        '  amount: 2400.50',
        '  agreed: { date: 2026-11-24, by: Dana Ruiz, how: mail, due: 2026-12-01, amount: 2400.5, scope: 544e0fa0-0-0-0 }',
        '  commits: [abc1234]',
      ),
    );
  });

  it('leaves out what nobody said: who, how, a price, and a due day in words', () => {
    const text = plan('- { title: Cards work, due: in spring }');
    assert.equal(
      edited(text, agreeIn(text, { by: '', how: '' })),
      plan('- { title: Cards work, due: in spring, agreed: { date: 2026-11-24, scope: 544e0fa0-0-0-0 } }'),
    );
  });

  it('changes in a record that is there only what differs, and nothing the second time', () => {
    const text = plan(
      '- title: Cards work',
      '  amount: 2400',
      '  agreed: # the kick-off',
      '    by: Dana Ruiz # by phone',
      '    invoice: yes # our own key',
      '    amount: 2400.00',
      '    date: 2026-11-01',
      '    due: 2026-12-01',
    );
    const after = edited(text, agreeIn(text));
    assert.equal(
      after,
      plan(
        '- title: Cards work',
        '  amount: 2400',
        '  agreed: # the kick-off',
        '    by: Dana Ruiz # by phone',
        '    how: mail',
        '    invoice: yes # our own key',
        '    amount: 2400.00',
        '    scope: 544e0fa0-0-0-0',
        '    date: 2026-11-24',
      ),
    );
    assert.equal(edited(after, agreeIn(after)), after);
  });

  it('of values that the same edit writes', () => {
    const text = plan('- { title: Cards work, due: 2026-12-01 }');
    const due = '2026-12-04' as CalendarDate;
    const values = { ...agreedValuesOf(read(text).plan.milestones[0] ?? assert.fail()), due };
    const move: PlanAct = { kind: 'reschedule', milestone: refIn(text), due, date };
    assert.match(
      edited(text, move, agreeIn(text, { values })),
      /due: 2026-12-04, changes: .*agreed: .*due: 2026-12-04/,
    );
  });

  it('does not replace what cannot be read', () => {
    const text = plan('- { title: Cards work, agreed: on the phone }');
    const result = editByActs({ uri, file: read(text), revision: 1 }, [agreeIn(text)]);
    assert.deepEqual('refusal' in result && { ...result.refusal, position: undefined }, {
      reason: 'unread',
      key: 'agreed',
      position: undefined,
    });
  });
});

describe('Withdrawing an agreement', () => {
  const withdrawIn = (text: string): PlanAct => ({
    kind: 'withdraw-agreement',
    milestone: refIn(text),
    date,
    reason: 'Budget cut',
    by: 'client',
  });

  it('removes the record, and keeps its day and the reason among the changes', () => {
    const text = plan('- title: A', '  agreed: { date: 2026-11-01, due: 2026-12-01 }', '  due: 2026-12-01');
    assert.equal(
      edited(text, withdrawIn(text)),
      plan(
        '- title: A',
        '  due: 2026-12-01',
        '  changes:',
        '  - { date: 2026-11-24, field: agreed, from: 2026-11-01, reason: Budget cut, by: client }',
      ),
    );
  });

  it('does nothing without one', () => {
    const text = plan('- title: A');
    assert.equal(edited(text, withdrawIn(text)), text);
  });
});

describe('The record of an agreement', () => {
  const problemsOf = (agreed: string): unknown =>
    read(plan(`- { title: A, agreed: ${agreed} }`)).problems.map((problem) => [
      problem.code,
      'key' in problem && problem.key,
    ]);

  it('is told where its digests are of another length, or its day is missing, and is read all the same', () => {
    for (const scope of ['5f1c9ad2', '5f1c9ad-0-0-0', '5f1c9ad2-0-0-0-0', 'x-0-0-0', '""'])
      assert.deepEqual(problemsOf(`{ date: 2026-11-01, scope: ${scope} }`), [['plan.invalid-value', 'scope']], scope);
    for (const scope of ['5f1c9ad2-0-0-0', '"0-0-0-0"', '5F1C9AD2-0-0-0'])
      assert.deepEqual(problemsOf(`{ date: 2026-11-01, scope: ${scope} }`), [], scope);
    assert.deepEqual(problemsOf('{ by: Dana Ruiz, due: 2026-12-01 }'), [['plan.missing-key', 'date']]);
    const [milestone] = read(plan('- { title: A, agreed: { due: 2026-12-01, scope: 5f1c } }')).plan.milestones;
    assert.equal(milestone?.agreed?.due?.value, '2026-12-01');
  });
});
