import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { driftOf } from '../../../src/core/schedule/drift';

/** What {@link driftOf} says of the only milestone, with amounts as numbers. */
function drift(keys: string, frame = 'currency: EUR'): unknown {
  const { plan } = parsePlan(`project: P\n${frame}\nmilestones:\n  - { title: Cards work, ${keys} }\n`);
  const [milestone] = plan.milestones;
  assert.ok(milestone);
  const calendar = calendarsOf(plan).ofMilestone(milestone);
  const found = driftOf(milestone, calendar, plan.currency?.value);
  // It is kept by the milestone object.
  assert.deepEqual(driftOf(milestone, calendar, plan.currency?.value), found);
  const { due, amount, ...rest } = found ?? { words: [] };
  return found && { ...rest, ...(due && { due: [due.from, due.to] }), ...(amount && { amount: Object.keys(amount) }) };
}

/** Of the title alone. */
const scope = 'scope: 544e0fa0-0-0-0';

describe('What differs from the agreement', () => {
  it('is nothing without an agreement, and where the plan says what was agreed', () => {
    assert.equal(drift('due: 2026-12-01'), undefined);
    assert.equal(
      drift(`due: 2026-12-01, amount: 2400, agreed: { date: 2026-11-01, due: 2026-12-01, amount: 2400.00, ${scope} }`),
      undefined,
    );
  });

  it('is free of notes, tasks, estimates, states and evidence', () => {
    const free =
      'tasks: [x], estimate: 8h, status: in-review, commits: [abc1234], owner: Sam, priority: must, note: hello, depends_on: []';
    assert.equal(drift(`${free}, agreed: { date: 2026-11-01, ${scope} }`), undefined);
  });

  it('is counted in working days of the owner, also back', () => {
    const moved = (due: string, frame?: string) =>
      drift(`owner: Sam, due: ${due}, agreed: { date: 2026-11-01, due: 2026-12-04 }`, frame);
    const due = (to: string) => ['2026-12-04', to];
    assert.deepEqual(moved('2026-12-11'), { words: [], days: 5, due: due('2026-12-11') });
    assert.deepEqual(moved('2026-12-02'), { words: [], days: -2, due: due('2026-12-02') });
    assert.deepEqual(moved('2026-12-06'), { words: [], days: 0, due: due('2026-12-06') });
    assert.deepEqual(moved('2026-12-11', 'people: [{ name: Sam, working_days: [mon, fri] }]'), {
      words: [],
      days: 2,
      due: due('2026-12-11'),
    });
    assert.deepEqual(moved('in spring'), { words: [], due: due('in spring') });
    assert.deepEqual(drift('agreed: { date: 2026-11-01, due: 2026-12-04 }'), {
      words: [],
      due: ['2026-12-04', undefined],
    });
  });

  it('is counted in minor units of the currency', () => {
    const priced = (amount: string, frame?: string) =>
      drift(`${amount}, agreed: { date: 2026-11-01, amount: 2400 }`, frame);
    assert.deepEqual(priced('amount: 2650.50'), { words: [], money: 25050, amount: ['from', 'to'] });
    assert.deepEqual(priced('amount: 2000', 'currency: JPY'), { words: [], money: -400, amount: ['from', 'to'] });
    assert.deepEqual(priced('phase: a'), { words: [], amount: ['from', 'to'] });
    // It has a finding of its own.
    assert.equal(priced('amount: 2650 EUR'), undefined);
  });

  it('is a price that came later only where all was recorded', () => {
    assert.equal(drift('amount: 2400, agreed: { date: 2026-11-01 }'), undefined);
    assert.deepEqual(drift(`amount: 2400, agreed: { date: 2026-11-01, ${scope} }`), {
      words: [],
      amount: ['from', 'to'],
    });
  });

  it('names the texts whose words changed', () => {
    const agreed = `agreed: { date: 2026-11-01, ${scope} }`;
    assert.deepEqual(drift(`description: For all, acceptance: [20 of 20 pay], ${agreed}`), {
      words: ['description', 'acceptance'],
    });
    assert.deepEqual(drift('agreed: { date: 2026-11-01, scope: 11111111-0-22222222-0 }'), {
      words: ['title', 'deliverables'],
    });
    // Digests that cannot be read have a finding of their own.
    assert.equal(drift('agreed: { date: 2026-11-01, scope: 5f1c }'), undefined);
  });
});
