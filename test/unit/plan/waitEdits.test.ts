import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { toRef, type MilestoneRef } from '../../../src/core/plan/milestoneRef';
import type { PlanAct } from '../../../src/core/plan/planAct';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-24' as CalendarDate;
const uri = 'file:///a/milestones.yaml';
const plan = (milestone: string): string =>
  `project: P\nmilestones:\n  - id: A # first\n    title: a\n${milestone}    x-own: 1\n`;

function make(text: string, actOf: (milestone: MilestoneRef) => PlanAct): string {
  const file = parsePlan(text);
  const [milestone] = file.plan.milestones;
  assert.ok(milestone);
  const result = editByActs({ uri, file, revision: 1 }, [
    actOf(toRef({ uri, plan: file.plan, revision: 1 }, milestone, 0)),
  ]);
  return 'edits' in result ? applyEdits(text, result.edits) : result.refusal.reason;
}

describe('What work waits for', () => {
  it('is added as a need, with or without its day', () => {
    const keys = { kind: 'expect', text: 'Stripe keys: live', by: today } as const;
    const after = make(plan(''), (milestone) => ({ ...keys, milestone }));
    assert.equal(after, plan('    needs:\n      - { text: "Stripe keys: live", by: 2026-11-24 }\n'));
    const more = make(after, (milestone) => ({ kind: 'expect', milestone, text: 'Logo' }));
    assert.equal(
      more,
      plan('    needs:\n      - { text: "Stripe keys: live", by: 2026-11-24 }\n      - { text: Logo }\n'),
    );
  });

  it('is stamped with the day on which it came, which stays, and can be taken back', () => {
    const needs = (first: string): string =>
      plan(`    needs:\n      - { text: Keys${first} } # of the bank\n      - { text: Logo, got: 2026-11-02 }\n`);
    const receive = (text: string, index: number, what: string, got: CalendarDate | undefined): string =>
      make(text, (milestone) => ({ kind: 'receive', milestone, entry: { index, text: what }, got }));
    const came = needs(', got: 2026-11-24');
    assert.equal(receive(needs(''), 0, 'Keys', today), came);
    assert.equal(receive(needs(''), 1, 'Logo', today), needs(''));
    assert.equal(receive(came, 0, 'Keys', undefined), needs(''));
    // Found by its words where the list has changed.
    assert.equal(receive(needs(''), 7, 'Keys', today), came);
    assert.equal(receive(needs(''), 0, 'Photos', today), 'gone');
    assert.equal(receive(needs(', got: soon'), 0, 'Keys', today), 'unread');
    const single = plan('    needs: { text: Keys }\n');
    assert.equal(receive(single, 0, 'Keys', today), plan('    needs: { text: Keys, got: 2026-11-24 }\n'));
  });

  it('blocks and unblocks it, and keeps the days of each block', () => {
    const block = (milestone: MilestoneRef): PlanAct => {
      return { kind: 'block', milestone, by: 'client', since: today, reason: 'No keys' };
    };
    const unblock =
      (until: string) =>
      (milestone: MilestoneRef): PlanAct => {
        return { kind: 'unblock', milestone, until: until as CalendarDate };
      };
    const first = make(plan(''), block);
    const written = '      - { by: client, since: 2026-11-24, reason: No keys }\n';
    assert.equal(first, plan(`    blocked:\n${written}`));
    const ended = make(first, unblock('2026-11-26'));
    const over = '      - { by: client, since: 2026-11-24, until: 2026-11-26, reason: No keys }\n';
    assert.equal(ended, plan(`    blocked:\n${over}`));
    assert.equal(make(ended, block), plan(`    blocked:\n${over}${written}`));
    assert.equal(make(ended, unblock('2026-11-28')), ended);
    const single = plan('    blocked: { by: client, since: 2026-11-20 }\n');
    assert.equal(
      make(single, unblock('2026-11-24')),
      plan('    blocked: { by: client, since: 2026-11-20, until: 2026-11-24 }\n'),
    );
    const words = plan('    blocked: { by: client, since: 2026-11-20, until: soon }\n');
    assert.equal(make(words, unblock('2026-11-24')), 'unread');
  });

  it('keeps a single block beside a new one', () => {
    const single = plan('    blocked: { by: client, since: 2026-11-10, until: 2026-11-12 } # keys\n');
    const after = make(single, (milestone) => ({ kind: 'block', milestone, by: '', since: today }));
    const { blocked } = parsePlan(after).plan.milestones[0] ?? { blocked: [] };
    assert.deepEqual(
      blocked.map(({ by, since, until }) => [by?.value, since?.value, until?.value]),
      [
        ['client', '2026-11-10', '2026-11-12'],
        [undefined, today, undefined],
      ],
    );
    assert.match(after, /# keys/);
  });
});
