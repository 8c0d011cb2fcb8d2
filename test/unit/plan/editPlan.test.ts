import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editPlan, type Intent } from '../../../src/core/plan/edit/editPlan';
import * as edits from '../../../src/core/plan/edit/milestoneEdits';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-24' as CalendarDate;

function edited(text: string, make: (file: PlanFile) => Intent[]): string {
  const result = editPlan(text, make(parsePlan(text)));
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe('Editing a plan', () => {
  it('starts a milestone: only its own lines are new', () => {
    const text = 'project: P # keep\nmilestones:\n  - id: M1 # one\n    title: "T"\n\n  - id: M2\n    title: U\n';
    assert.equal(
      edited(text, (file) => edits.startMilestone(file, 0, { today })),
      'project: P # keep\nmilestones:\n  - id: M1 # one\n    title: "T"\n    status: in-progress\n    start: 2026-11-24\n\n  - id: M2\n    title: U\n',
    );
  });

  it('marks done and ticks only what was ticked', () => {
    const text =
      'project: P\nmilestones:\n  - title: T\n    status: in-review # soon\n    acceptance:\n      - One\n      - Two\n';
    assert.equal(
      edited(text, (file) => edits.markMilestoneDone(file, 0, { met: [0], completed: today })),
      'project: P\nmilestones:\n  - title: T\n    status: done # soon\n    completed: 2026-11-24\n    acceptance:\n      - { text: One, met: 2026-11-24 }\n      - Two\n',
    );
  });

  it('reschedules and keeps the old date with the reason', () => {
    const text = 'project: P\r\nmilestones:\r\n  - { title: T, due: 2026-11-20 }';
    const due = '2026-12-01' as CalendarDate;
    const after = edited(text, (file) =>
      edits.rescheduleMilestone(file, 0, { due, date: today, reason: 'Keys: late' }),
    );
    const [milestone] = parsePlan(after).plan.milestones;
    assert.equal(milestone?.due?.value, due);
    assert.equal(milestone?.changes[0]?.from?.value, '2026-11-20');
    assert.equal(milestone?.changes[0]?.reason?.value, 'Keys: late');
  });

  it('writes an empty value before its comment', () => {
    const text = 'project: P\nmilestones:\n  - title: T\n    due:   # todo\n';
    const set: Intent[] = [{ kind: 'set', path: ['milestones', 0, 'due'], value: '2026-12-01' }];
    assert.equal(
      edited(text, () => set),
      'project: P\nmilestones:\n  - title: T\n    due: 2026-12-01   # todo\n',
    );
  });

  it('quotes what YAML would read as something else', () => {
    const text = 'project: P\nmilestones:\n  - title: T\n';
    const after = edited(text, () => [{ kind: 'append', path: ['milestones', 0, 'commits'], value: '3e21109' }]);
    assert.match(after, /- "3e21109"/);
  });

  it('refuses a broken text and a value that an alias shares', () => {
    const set: Intent[] = [{ kind: 'set', path: ['milestones', 0, 'title'], value: 'New' }];
    assert.deepEqual(editPlan('project: "P\nmilestones: []\n', set), { refusal: 'broken' });
    const shared = 'project: P\nx: &t [{ title: A }]\nmilestones: *t\n';
    assert.deepEqual(editPlan(shared, set), { refusal: 'shared' });
  });

  it('reschedules in random plans and touches no other milestone', function () {
    this.timeout(20_000);
    const word = fc.constantFrom('Shop', 'für alle', '日本', '😀 done', 'a: b', '#1', 'x\ty', "it's", 'no', '007');
    const item = fc.record({ title: word, comment: word, due: fc.boolean(), quote: fc.constantFrom('json', 'single') });
    fc.assert(
      fc.property(
        fc.array(item, { minLength: 1, maxLength: 5 }),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.nat(),
        (items, eol, hasEnd, pick) => {
          const lines = items.flatMap(({ title, comment, due, quote }, index) => [
            `  # ${comment}`,
            `  - id: M${index} # ${comment}`,
            `    title: ${quote === 'json' ? JSON.stringify(title) : `'${title.replaceAll("'", "''")}'`}`,
            ...(due ? ['    due: 2026-12-01 # by then'] : []),
          ]);
          const text = ['project: P', 'milestones:', ...lines].join(eol) + (hasEnd ? eol : '');
          const index = pick % items.length;
          const due = '2027-01-05' as CalendarDate;
          const after = edited(text, (file) => edits.rescheduleMilestone(file, index, { due, date: today }));
          const before = parsePlan(text).plan.milestones;
          const now = parsePlan(after).plan.milestones;
          assert.equal(now[index]?.due?.value, due);
          for (const [other, milestone] of before.entries()) {
            assert.equal(now[other]?.title.value, milestone.title.value);
            if (other !== index) assert.equal(now[other]?.due?.value, milestone.due?.value);
          }
          const kept = lines.filter((line) => !line.includes('due:'));
          for (const line of kept) assert.ok(after.split(/\r?\n/).includes(line), line);
        },
      ),
      { numRuns: 100 },
    );
  });
});
