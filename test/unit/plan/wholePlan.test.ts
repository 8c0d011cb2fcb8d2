import assert from 'node:assert/strict';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import type { PartSpan } from '../../../src/core/text';

/** A plan with nearly everything that one may say, keys that are not read yet among them. */
const text = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz, email: dana@example.com }
language: en                    # of the prose
currency: EUR
rate: 90
total: 9600
calendar:
  hours_per_week: 24
  working_days: [mon, tue, wed, thu, fri]
  holidays: DE-BE
  days_off: [2026-12-24..2027-01-02, 2027-02-15]
people:
  - { name: Sam, hours_per_week: 16, working_days: [mon, tue, wed], days_off: [2026-12-07..2026-12-11] }
review: { rounds_included: 2, days: 5 }
reported: 2026-11-20
objectives:
  - { id: O1, text: Raise checkout conversion from 1.8 % to 2.5 % by March 2027 }
phases:
  - { id: build, title: Build }
scope: { out: [Data migration from the old shop], assumptions: [Acme provides Stripe keys by 2026-11-20] }
milestones:
  - { id: M0, title: The contract is signed by both sides, status: done, due: 2026-10-30, completed: 2026-10-30 }
  - id: M1
    title: Staging environment deploys from main
    status: done
    due: 2026-11-06
    completed: 2026-11-05
  - id: M2
    title: Card payments work in the staging checkout
    description: Customers pay by card; refunds stay manual for now.
    phase: build
    objective: O1
    priority: must
    status: in-review
    owner: Sam
    start: 2026-11-10
    due: 2026-12-01
    estimate: 24h
    spent: 14h
    depends_on: [M1, { id: M0, lag: 2d }]
    needs:
      - { text: Stripe live keys, by: 2026-11-20, got: 2026-11-24 }
    deliverables: [Payment service, Staging deployment]
    acceptance:
      - 20 of 20 Stripe test cards complete a purchase
      - { text: p95 of POST /checkout is below 300 ms, met: 2026-11-28, evidence: ["3f2a1b9", "https://ci.example.com/7"] }
    tasks: [{ text: Webhook retries, done: true }]
    amount: 2400.50
    payment: { state: unpaid }
    blocked: { by: client, since: 2026-11-20, until: 2026-11-24, reason: Waiting for Stripe keys }
    review:
      rounds_included: 2
      rounds: [{ submitted: 2026-11-28, decision: approved-with-reservations, date: 2026-11-30, by: Dana Ruiz, note: Show the fee }]
    agreed: { date: 2026-11-01, by: Dana Ruiz, how: mail, due: 2026-11-25, amount: 2400, scope: "5f1c9ad2-0-81b2c3d4-77aa01ff" }
    changes: [{ date: 2026-11-20, field: due, from: 2026-11-25, to: 2026-12-01, reason: Keys came late, by: client }]
    commits: ["3f2a1b9"]
payments: [{ title: Deposit, amount: 1200, due: 2026-11-05, state: paid, date: 2026-11-04 }]
change_orders:
  - { id: CO1, title: Invoices as PDF, milestones: [M2], items: [One PDF for each order], price: 600, days: 4,
      state: adjustment-asked, date: 2026-11-29, expires: 2026-12-10 }
lint: { rules: { smart.specific.noun-only-title: off }, allow: [robust-io] }
`;

describe('A plan with nearly everything', () => {
  const file = parsePlan(text);
  const [, , milestone] = file.plan.milestones;
  const written = (at: PartSpan | undefined, index?: number): string | undefined =>
    at && text.slice(file.spanOf(at, index).start, file.spanOf(at, index).end);

  it('is valid', () => {
    assert.equal(file.kind, 'ours');
    assert.deepEqual(file.problems, []);
  });

  it('keeps all evidence, the lag of a dependency, and every round and change', () => {
    assert.deepEqual(
      milestone?.acceptance[1]?.evidence.map(({ value }) => value),
      ['3f2a1b9', 'https://ci.example.com/7'],
    );
    assert.deepEqual(
      milestone?.dependsOn.map(({ value, lag }) => [value, lag?.value]),
      [
        ['M1', undefined],
        ['M0', { amount: 2, unit: 'd' }],
      ],
    );
    assert.equal(milestone?.review?.rounds[0]?.decision?.value, 'approved-with-reservations');
    assert.equal(milestone?.changes[0]?.reason?.value, 'Keys came late');
    assert.equal(file.plan.changeOrders[0]?.state?.value, 'adjustment-asked');
  });

  it('has amounts as they are written, to the cent', () => {
    assert.deepEqual(milestone?.amount?.value, { digits: 240050, scale: 2 });
    assert.deepEqual(file.plan.changeOrders[0]?.price?.value, { digits: 600, scale: 0 });
  });

  it('says where the values of the calendar stand', () => {
    const { calendar } = file.plan;
    assert.equal(written(calendar?.hoursPerWeek?.at), '24');
    assert.deepEqual(
      calendar?.daysOff.map(({ at }) => written(at)),
      ['2026-12-24..2027-01-02', '2027-02-15'],
    );
    assert.equal(written(calendar?.workingDays[1]?.at), 'tue');
    assert.equal(written(milestone?.due?.at, 2), '2026-12-01');
  });

  it('is plain data: as text it has every word that the file says, and a copy has them as well', () => {
    const copy: PlanFile['plan']['milestones'][number] = { ...(milestone ?? assert.fail()) };
    for (const plain of [JSON.stringify(file.plan.milestones[2]), JSON.stringify(copy)]) {
      for (const word of ['M2', 'Card payments work', 'refunds stay manual', 'Sam', '2026-12-01', 'Webhook retries']) {
        assert.ok(plain.includes(word), word);
      }
    }
  });
});
