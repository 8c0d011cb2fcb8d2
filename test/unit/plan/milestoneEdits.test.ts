import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editPlan, type Intent } from '../../../src/core/plan/edit/editPlan';
import {
  classifyMilestone,
  cancelMilestone,
  markMilestoneDone,
  reopenMilestone,
  rescheduleMilestone,
  setCriterionMet,
  setTaskDone,
  startMilestone,
} from '../../../src/core/plan/edit/milestoneEdits';
import { EditedList } from '../../../src/core/plan/edit/listEdits';
import { nextId } from '../../../src/core/plan/edit/nextId';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-24' as CalendarDate;
const due = '2026-12-01' as CalendarDate;

function edited(text: string, make: (file: PlanFile) => Intent[]): string {
  const file = parsePlan(text, { treatAsOurs: true });
  const result = editPlan(file, make(file));
  assert.ok('edits' in result, JSON.stringify(result));
  const after = applyEdits(text, result.edits);
  const { problems } = parsePlan(after);
  assert.deepEqual(problems, []);
  return after;
}

const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

describe('Commands on a milestone', () => {
  it('starts today, unless a first day is named', () => {
    const start = (file: PlanFile): Intent[] => startMilestone(file, 0, { today });
    assert.equal(edited(plan('- title: A'), start), plan('- title: A', '  status: in-progress', '  start: 2026-11-24'));
    assert.equal(
      edited(plan('- title: A', '  start: 2026-11-02'), start),
      plan('- title: A', '  status: in-progress', '  start: 2026-11-02'),
    );
  });

  it('starts today where the first day that is named is still to come', () => {
    const start = (file: PlanFile): Intent[] => startMilestone(file, 0, { today });
    assert.equal(
      edited(plan('- title: A', '  start: 2026-11-25 # after the fair', '  due: 2026-12-01'), start),
      plan('- title: A', '  status: in-progress', '  start: 2026-11-24 # after the fair', '  due: 2026-12-01'),
    );
    assert.equal(
      edited(plan('- { title: A, start: 2026-11-24 }'), start),
      plan('- { title: A, status: in-progress, start: 2026-11-24 }'),
    );
  });

  it('marks done and ticks what was ticked', () => {
    const text = plan(
      '  - title: A',
      '    status: "in-review" # soon',
      '    acceptance:',
      '      - One',
      '      - Two',
      '      - { text: Three }',
    );
    assert.equal(
      edited(text, (file) => markMilestoneDone(file, 0, { met: [0, 2], completed: today })),
      plan(
        '  - title: A',
        '    status: "done" # soon',
        '    completed: 2026-11-24',
        '    acceptance:',
        '      - { text: One, met: 2026-11-24 }',
        '      - Two',
        '      - { text: Three, met: 2026-11-24 }',
      ),
    );
  });

  it('reopens, planned where the work had never begun, and keeps the day among the changes', () => {
    const reopen = (file: PlanFile): Intent[] => reopenMilestone(file, 0, { date: today, reason: '' });
    const changed = (from: string, to: string): readonly string[] => [
      '  changes:',
      `  - { date: 2026-11-24, field: status, from: ${from}, to: ${to} }`,
    ];
    assert.equal(
      edited(plan('- title: A', '  status: done', '  completed: 2026-11-05 # hurray'), reopen),
      plan('- title: A', '  status: in-progress', ...changed('done', 'in-progress')),
    );
    assert.equal(
      edited(plan('- title: A', '  status: cancelled'), reopen),
      plan('- title: A', '  status: planned', ...changed('cancelled', 'planned')),
    );
    assert.equal(
      edited(plan('- title: A', '  status: cancelled', '  start: 2026-12-01'), reopen),
      plan('- title: A', '  status: planned', '  start: 2026-12-01', ...changed('cancelled', 'planned')),
    );
    assert.equal(
      edited(plan('- title: A', '  status: done', '  start: 2026-12-01'), reopen),
      plan('- title: A', '  status: in-progress', '  start: 2026-11-24', ...changed('done', 'in-progress')),
    );
  });

  it('reopens, with the reason and who wanted it among the changes', () => {
    assert.equal(
      edited(plan('- { title: A, status: cancelled, start: 2026-11-02 }'), (file) =>
        reopenMilestone(file, 0, { date: today, reason: 'Budget is back', by: 'client' }),
      ),
      plan(
        '- { title: A, status: in-progress, start: 2026-11-02, changes: [{ date: 2026-11-24, field: status, from: cancelled, to: in-progress, reason: Budget is back, by: client }] }',
      ),
    );
  });

  it('notes among the changes who wanted it cancelled, also without a reason', () => {
    assert.equal(
      edited(plan('- title: A'), (file) => cancelMilestone(file, 0, { date: today, reason: '', by: 'client' })),
      plan(
        '- title: A',
        '  status: cancelled',
        '  changes:',
        '  - { date: 2026-11-24, field: status, from: planned, to: cancelled, by: client }',
      ),
    );
    assert.equal(
      edited(plan('- { title: A }'), (file) => cancelMilestone(file, 0, { date: today, reason: '', by: '' })),
      plan(
        '- { title: A, status: cancelled, changes: [{ date: 2026-11-24, field: status, from: planned, to: cancelled }] }',
      ),
    );
  });

  it('cancels, with the day and the reason among the changes', () => {
    assert.equal(
      edited(plan('- { title: A }'), (file) => cancelMilestone(file, 0, { date: today })),
      plan(
        '- { title: A, status: cancelled, changes: [{ date: 2026-11-24, field: status, from: planned, to: cancelled }] }',
      ),
    );
    assert.equal(
      edited(plan('- title: A'), (file) => cancelMilestone(file, 0, { date: today, reason: 'No: budget' })),
      plan(
        '- title: A',
        '  status: cancelled',
        '  changes:',
        '  - { date: 2026-11-24, field: status, from: planned, to: cancelled, reason: "No: budget" }',
      ),
    );
  });

  it('reschedules, keeping the old date', () => {
    const reschedule = (file: PlanFile): Intent[] =>
      rescheduleMilestone(file, 0, { due, date: today, reason: 'Keys late', by: 'client' });
    assert.equal(
      edited(
        plan('  - title: A', '    due: soon # asap', '    changes:', '      - date: 2026-11-01', '        field: due'),
        reschedule,
      ),
      plan(
        '  - title: A',
        '    due: 2026-12-01 # asap',
        '    changes:',
        '      - date: 2026-11-01',
        '        field: due',
        '      - date: 2026-11-24',
        '        field: due',
        '        from: soon',
        '        to: 2026-12-01',
        '        reason: Keys late',
        '        by: client',
      ),
    );
    assert.equal(
      edited(plan('- title: A'), reschedule),
      plan(
        '- title: A',
        '  due: 2026-12-01',
        '  changes:',
        '  - { date: 2026-11-24, field: due, to: 2026-12-01, reason: Keys late, by: client }',
      ),
    );
    assert.deepEqual(reschedule(parsePlan(plan('- title: A', '  due: 2026-12-01'))), []);
  });

  it('ticks and unticks a criterion, also behind an empty item', () => {
    const text = plan('- title: A', '  acceptance:', '  -', '  - One', '  - { text: Two, met: 2026-11-20 }');
    assert.equal(
      edited(text, (file) => [...setCriterionMet(file, 0, 0, today), ...setCriterionMet(file, 0, 1, undefined)]),
      plan('- title: A', '  acceptance:', '  -', '  - { text: One, met: 2026-11-24 }', '  - { text: Two }'),
    );
    assert.deepEqual(setCriterionMet(parsePlan(text), 0, 9, today), []);
  });

  it('ticks tasks', () => {
    assert.equal(
      edited(plan('- title: A', '  tasks: [One, { text: Two, done: true }]'), (file) => [
        ...setTaskDone(file, 0, 0, true),
        ...setTaskDone(file, 0, 1, false),
      ]),
      plan('- title: A', '  tasks: [{ text: One, done: true }, { text: Two, done: false }]'),
    );
  });

  it('adds a milestone, set apart as the others are', () => {
    const add = (file: PlanFile): Intent[] => new EditedList(file).add({ title: 'New: one', due, phase: 'build' });
    assert.equal(
      edited(plan('  - id: M1', '    title: A', '', '  - id: M2', '    title: B'), add),
      plan(
        '  - id: M1',
        '    title: A',
        '',
        '  - id: M2',
        '    title: B',
        '',
        '  - id: M3',
        '    title: "New: one"',
        '    phase: build',
        '    due: 2026-12-01',
      ),
    );
    assert.equal(
      edited('project: P\nmilestones: [] # none yet\nlint: {}\n', (file) => new EditedList(file).add({ title: 'A' })),
      'project: P\nmilestones: # none yet\n  - id: M1\n    title: A\nlint: {}\n',
    );
    assert.equal(
      edited('project: P\nmilestones:', (file) => new EditedList(file).add({ title: 'A' })),
      'project: P\nmilestones:\n  - id: M1\n    title: A',
    );
    assert.equal(
      edited('{"project": "P", "milestones": []}', (file) => new EditedList(file).add({ title: 'A' })),
      '{"project": "P", "milestones": [{ "id": "M1", "title": "A" }]}',
    );
  });

  it('adds below another one', () => {
    assert.equal(
      edited(plan('- id: A', '  title: A', '  # about A', '- id: B', '  title: B'), (file) =>
        new EditedList(file).add({ title: 'Between', after: 0 }),
      ),
      plan('- id: A', '  title: A', '  # about A', '- title: Between', '- id: B', '  title: B'),
    );
  });

  it('moves milestones, which keep their order among each other', () => {
    const lines = (ids: string): string[] => ids.split('').map((id) => `- { id: ${id}, title: ${id} }`);
    const order = (indices: readonly number[], before?: number): string => {
      const after = edited(plan(...lines('abcde')), (file) => new EditedList(file).move(indices, before));
      return parsePlan(after)
        .plan.milestones.map(({ id }) => id?.value)
        .join('');
    };
    assert.equal(order([0], 2), 'bacde');
    assert.equal(order([4], 0), 'eabcd');
    assert.equal(order([1]), 'acdeb');
    assert.equal(order([4, 0], 2), 'baecd');
    assert.equal(order([3, 1]), 'acebd');
    assert.equal(order([2], 2), 'abcde');
    assert.equal(order([1, 2], 1), 'abcde');
    assert.equal(order([0, 2], 2), 'bacde');
    assert.equal(order([0, 1, 2, 3, 4], 2), 'abcde');
  });

  it('moves a milestone and puts it into another phase in one go', () => {
    const text = plan('- title: A', '  phase: build # c', '# of B', '- title: B', '- title: C', '  phase: ship');
    assert.equal(
      edited(text, (file) => [
        ...[1, 0].flatMap((index) => classifyMilestone(index, 'phase', 'ship')),
        ...new EditedList(file).move([1, 0], undefined),
      ]),
      plan('- title: C', '  phase: ship', '- title: A', '  phase: ship # c', '# of B', '- title: B', '  phase: ship'),
    );
    assert.equal(
      edited(text, () => [0, 1].flatMap((index) => classifyMilestone(index, 'phase', undefined))),
      plan('- title: A', '# of B', '- title: B', '- title: C', '  phase: ship'),
    );
  });

  it('refuses a milestone that is not there', () => {
    const file = parsePlan(plan('- title: A'));
    assert.deepEqual(editPlan(file, startMilestone(file, 7, { today })), { refusal: 'not-found' });
  });

  it('finds the next id', () => {
    assert.equal(nextId(['M1', 'M2', 'M10']), 'M11');
    assert.equal(nextId(['m-008', 'm-009']), 'm-010');
    assert.equal(nextId(['M1', 'M2', 'beta1']), 'M3');
    assert.equal(nextId(['design', 'build']), undefined);
    assert.equal(nextId([]), undefined);
  });
});
