import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { verifyPlan } from '../../../src/core/client/verify/verifyPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { scopeDigests, writeScope } from '../../../src/core/plan/promise/scopeDigest';

const today = '2026-11-30' as CalendarDate;

/** What is found about a plan, as `fits: sentence`. */
function found(milestones: string, more = ''): readonly string[] {
  const file = parsePlan(`project: P\ncurrency: EUR\nmilestones:\n${milestones}${more}`);
  return verifyPlan(file, { today }).map(({ fits, sentence }) => `${fits ?? 'open'}: ${sentence}`);
}

function scopeOf(milestone: string): string {
  const [one] = parsePlan(`project: P\nmilestones:\n${milestone}`).plan.milestones;
  assert.ok(one);
  return writeScope(scopeDigests(one));
}

describe('what verify finds', () => {
  it('computes the digests of an agreement again', () => {
    const words = 'id: M1, title: Cards work, acceptance: [Twenty cards pay]';
    const scope = scopeOf(`  - { ${words} }\n`);
    const agreed = `agreed: { date: 2026-11-01, scope: "${scope}" }`;
    assert.deepEqual(found(`  - { ${words}, ${agreed} }\n`), [
      'true: The words are those that were agreed on 2026-11-01.',
    ]);
    assert.deepEqual(found(`  - { ${words.replace('Twenty', 'Ten')}, ${agreed} }\n`), [
      'false: acceptance is not as agreed on 2026-11-01.',
    ]);
    assert.match(found(`  - { ${words}, agreed: { date: 2026-11-01 } }\n`)[0] ?? '', /^open: .*without digests/);
    assert.deepEqual(found(`  - { ${words}, agreed: { date: 2026-11-01, scope: "5f1c9ad2" } }\n`), [
      'false: “5f1c9ad2” are not the four digests of an agreement.',
    ]);
  });

  it('takes a criterion with a day of its own for a reservation that may be met later', () => {
    const done = 'title: Cards work, status: done, completed: 2026-11-20';
    assert.deepEqual(found(`  - { ${done}, acceptance: [{ text: Ten pay, due: 2026-12-04 }] }\n`), [
      'open: It is done, with 1 point left to be met by 2026-12-04.',
    ]);
    assert.deepEqual(found(`  - { ${done}, acceptance: [{ text: Ten pay, due: 2026-12-04 }, Fee] }\n`), [
      'false: It is done, with 0 of 2 criteria met.',
    ]);
    const met = (due: string): string => `acceptance: [{ text: Ten pay, ${due}met: 2026-11-24, evidence: x }]`;
    assert.deepEqual(found(`  - { ${done}, ${met('due: 2026-12-04, ')} }\n`), [
      'true: The met criterion has evidence.',
    ]);
    assert.deepEqual(found(`  - { ${done}, ${met('')} }\n`), [
      'false: “Ten pay” was met on 2026-11-24, after the milestone was done on 2026-11-20.',
    ]);
  });

  it('tells by when the first of the reservations is to be met', () => {
    const left = (...days: readonly string[]): readonly string[] => {
      const points = days.map((day) => `{ text: Ten pay, due: ${day} }`).join();
      return found(`  - { title: Cards work, status: done, completed: 2026-11-20, acceptance: [${points}] }\n`);
    };
    assert.deepEqual(left('2026-12-11', '2026-12-04'), [
      'open: It is done, with 2 points left to be met by 2026-12-04 and later.',
    ]);
    assert.deepEqual(left('2026-12-04', '2026-12-04'), [
      'open: It is done, with 2 points left to be met by 2026-12-04.',
    ]);
  });

  it('wants each moved day and price explained', () => {
    const agreed = 'agreed: { date: 2026-11-01, due: 2026-11-25, amount: 100 }';
    const moved = 'due: 2026-12-01, amount: 150';
    const [, ...silent] = found(`  - { id: M1, title: Cards, ${agreed}, ${moved} }\n`);
    assert.deepEqual(silent, [
      'false: It is due on 2026-12-01 in place of the agreed 2026-11-25, and its changes do not say why.',
      'false: The price is 150 in place of the agreed 100, and its changes do not say why.',
    ]);
    const changes =
      'changes: [{ field: due, from: 2026-11-25, to: 2026-12-01 }, { field: amount, from: 100, to: 150 }]';
    const [, ...open] = found(`  - { id: M1, title: Cards, ${agreed}, ${moved}, ${changes} }\n`);
    assert.deepEqual(
      open.map((line) => line.split(':')[0]),
      ['true', 'true'],
    );
    const gap =
      'changes: [{ field: due, from: 2026-11-25, to: 2026-11-27 }, { field: due, from: 2026-11-30, to: 2026-12-01 }]';
    assert.ok(
      found(`  - { id: M1, title: Cards, ${agreed}, due: 2026-12-01, amount: 100, ${gap} }\n`).some((line) =>
        line.includes('gap'),
      ),
    );
  });

  it('takes no order and no other change for the reason of a price', () => {
    const of = (amount: number, entries: string, orders = ''): string =>
      found(
        `  - { id: M1, title: Cards, amount: ${amount}, agreed: { date: 2026-11-01, amount: 100 }, changes: [${entries}] }\n`,
        orders,
      )
        .filter((line) => line.includes('price'))
        .join();
    // The price of an order is its own: approving one changes no amount.
    const order = 'change_orders: [{ id: CO1, milestones: [M1], price: 50, state: approved }]\n';
    const unexplained = 'false: The price is 150 in place of the agreed 100, and its changes do not say why.';
    assert.equal(of(150, '{ field: acceptance, order: CO1 }', order), unexplained);
    // Neither does one that leads elsewhere, or comes from elsewhere.
    assert.equal(of(150, '{ field: amount, from: 100, to: 120 }'), unexplained);
    assert.equal(of(150, '{ field: amount, from: 80, to: 150 }'), unexplained);
    const explained = 'true: The price is 150 in place of the agreed 100; its changes say why.';
    assert.equal(
      of(150, '{ field: amount, from: 100.00, to: 120 }, { field: amount, from: 120.0, to: 150 }'),
      explained,
    );
    assert.equal(
      of(150, '{ field: amount, from: 100, to: 120 }, { field: amount, from: 130, to: 150 }'),
      `false: Its changes of the price have a gap: one ends at 120, and the next begins at 130.,${explained}`,
    );
  });

  it('counts the rounds by the terms of the milestone, else by those of the plan', () => {
    const round = 'rounds: [{ submitted: 2026-11-20, decision: approved, date: 2026-11-21 }]';
    const terms = 'review: { rounds_included: 3 }\n';
    const told = (own: string, more: string): string =>
      found(`  - { title: Cards, review: { ${own}${round} } }\n`, more)[0] ?? '';
    assert.match(told('', terms), /1 of 3 included/);
    assert.match(told('rounds_included: 2, ', terms), /1 of 2 included/);
    assert.match(told('', ''), /: 1 used\./);
  });

  it('counts the round that is open as used, as the tree and hovers do', () => {
    const rounds =
      'rounds: [{ submitted: 2026-11-20, decision: changes-requested, date: 2026-11-21 }, { submitted: 2026-11-28 }]';
    assert.deepEqual(found(`  - { title: Cards, status: in-review, review: { rounds_included: 2, ${rounds} } }\n`), [
      'true: The rounds follow each other: 2 of 2 included ones used.',
    ]);
  });

  it('lets a milestone stay in review once it is approved, and not where the client waits for changes', () => {
    const of = (...decisions: readonly string[]): readonly string[] => {
      const rounds = decisions.map((decision) => `{ submitted: 2026-11-20, ${decision} }`).join();
      return found(`  - { title: Cards, status: in-review, review: { rounds: [${rounds}] } }\n`);
    };
    assert.deepEqual(of('decision: approved'), ['true: The rounds follow each other: 1 used.']);
    for (const decision of ['changes-requested', 'rejected']) {
      assert.deepEqual(of(`decision: ${decision}`), [`false: It is in review, while the last round says ${decision}.`]);
      assert.deepEqual(of(`decision: ${decision}`, ''), ['true: The rounds follow each other: 2 used.']);
    }
  });

  it('holds rounds and evidence against the state', () => {
    const rounds = (rest: string): string => `review: { rounds: [{ submitted: 2026-11-20, ${rest} }] }`;
    assert.match(
      found(`  - { title: Cards, ${rounds('date: 2026-11-19')} }\n`)[0] ?? '',
      /^false: Round 1 was decided on 2026-11-19, before/,
    );
    assert.match(found(`  - { title: Cards, ${rounds('date: 2026-12-19')} }\n`)[0] ?? '', /^false: .*to come/);
    assert.match(
      found(`  - { title: Cards, status: done, ${rounds('decision: rejected')} }\n`)[0] ?? '',
      /^false: It is done, while/,
    );
    assert.match(
      found('  - { title: Cards, status: done, acceptance: [{ text: A, met: 2026-11-02 }, B] }\n')[0] ?? '',
      /^false: .*1 of 2/,
    );
    assert.match(
      found('  - { title: Cards, acceptance: [{ text: A, met: 2026-11-02, evidence: x }] }\n')[0] ?? '',
      /^true/,
    );
  });

  it('follows orders, and counts whole cents', () => {
    const milestone = '  - { id: M1, title: Cards, changes: [{ field: due, order: CO1 }], amount: 10.005 }\n';
    const of = (state: string): readonly string[] =>
      found(milestone, `change_orders: [{ id: CO1, milestones: [M9], state: ${state} }]\n`);
    assert.ok(of('proposed').includes('false: Its changes name the order CO1, which is not approved.'));
    assert.ok(of('approved').includes('true: The order CO1 is approved.'));
    assert.ok(of('approved').includes('false: The order CO1 is about M9, which the plan does not have.'));
    assert.ok(of('approved').includes('false: 10.005 is no whole number of the smallest unit of EUR.'));
    assert.ok(found(milestone).includes('false: Its changes name the order CO1, which the plan does not have.'));
  });
});
