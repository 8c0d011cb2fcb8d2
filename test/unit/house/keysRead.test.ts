import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { acceptanceProtocol } from '../../../src/core/client/documents/acceptanceProtocol';
import { documentContext } from '../../../src/core/client/documents/documentContext';
import { buildReport } from '../../../src/core/client/report/report';
import { verifyPlan } from '../../../src/core/client/verify/verifyPlan';
import { toIndexed } from '../../../src/core/commits/commitIndex';
import * as engine from '../../../src/core/engine';
import type { PlanFile } from '../../../src/core/plan/parsePlan';
import { phasesOf } from '../../../src/core/plan/phases';
import type { Milestone } from '../../../src/core/plan/types';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { planShape } from '../../../src/core/plan/schema/planShape';
import type { Property, Shape } from '../../../src/core/plan/schema/shape';
import { toFileSchedule } from '../../../src/core/formats/scheduleReport';
import { findPlace } from '../../../src/core/views/rowPlace';
import { buildTimeline } from '../../../src/core/views/timeline';
import { buildTree } from '../../../src/core/views/tree';
import type { TreeNode } from '../../../src/core/views/treeNode';
import { readSources } from './sources';

/*
 * Users trust what completes and hovers: a key that nothing acts on says in the schema what it waits for, and a key that says
 * so is read by nothing yet.
 */

const today = '2026-11-24' as CalendarDate;
const words = createDayWords('en');

/** Every key of the schema, with values that fit. */
const text = `project: Storefront relaunch
client: { name: Acme GmbH, contact: Dana Ruiz, email: dana@example.com }
language: en
reported: 2026-11-20
currency: EUR
rate: 90
total: 9600
calendar: { hours_per_week: 24, working_days: [mon, tue], holidays: DE-BE, days_off: [2026-12-24..2027-01-02] }
people: [{ name: Sam, hours_per_week: 16, working_days: [mon, tue, wed], days_off: [2026-12-07..2026-12-11] }]
review: { rounds_included: 2, days: 5 }
objectives: [{ id: O1, text: Raise conversion to 2.5 % }]
phases: [{ id: build, title: Build }]
scope: { out: [Data migration], assumptions: [Acme provides the keys] }
milestones:
  - id: M1
    title: Staging environment deploys from main
    description: As soon as possible
    phase: build
    objective: O1
    priority: must
    status: planned
    owner: Sam
    start: 2026-11-10
    due: 2026-12-01
    completed: 2026-11-20
    estimate: 200h
    depends_on: [{ id: M2, lag: 2d }]
    needs: [{ text: Stripe live keys, by: 2026-11-20, got: 2026-11-24 }]
    deliverables: [Payment service, Staging]
    acceptance: [{ text: It is fast, met: 2026-11-28, due: 2026-11-29, result: 240 ms, evidence: [3f2a1b9] }]
    delivered: [Version 0.4.0]
    tasks: [{ text: Webhook retries, done: true }]
    amount: 2400
    payment: { state: unpaid, date: 2026-11-20, due: 2026-12-20, invoice: 2026-017 }
    blocked: { by: client, since: 2026-11-20, until: 2026-11-25, reason: Waiting for the keys }
    review:
      rounds_included: 2
      days: 5
      rounds: [{ submitted: 2026-11-28, decision: rejected, date: 2026-11-30, by: Dana Ruiz, note: Show the fee }]
    agreed: { date: 2026-11-01, by: Dana Ruiz, how: mail, due: 2026-11-25, amount: 2400, scope: 5f1c9ad2-0-81b2c3d4-77aa01ff }
    changes:
      - { date: 2026-11-20, field: due, from: 2026-11-25, to: 2026-12-01, reason: Late keys, by: client, order: CO1 }
      - { date: 2026-11-20, field: start, from: 2026-11-09, to: 2026-11-10 }
    commits: ["3f2a1b9"]
  - { id: M2, title: Cards work, start: 2026-12-02, due: 2026-12-24, estimate: 900h, changes: [{ field: due }], needs: [{ text: Texts, by: 2026-12-09 }], blocked: { by: Acme, since: 2026-12-08 }, review: { rounds: [{ submitted: 2026-12-01 }] } }
payments: [{ title: Deposit, amount: 1200, due: 2026-11-05, state: paid, date: 2026-11-04, invoice: 2026-016 }]
change_orders:
  - { id: CO1, title: Invoices, milestones: [M1], items: [One PDF], price: 600, days: 4, drops: [M2], state: proposed, date: 2026-11-29, by: Dana, how: mail, expires: 2026-12-10, reason: Asked for, note: No, payment: { state: unpaid, date: 2026-11-20, due: 2026-12-20, invoice: 2026-018 } }
  - { id: CO2, title: Refunds, price: 90, state: approved, payment: { state: unpaid } }
lint: { rules: { smart.specific: hint }, allow: [robust] }
`;

/** The id of a dependency is the value of the entry. */
const names: Readonly<Record<string, string>> = { 'milestones.dependsOn.id': 'milestones.dependsOn.value' };

type Paths = Set<string>;

/** Data that notes which of its properties are read. */
function watch<T>(data: T, path: string, read: Paths): T {
  if (typeof data !== 'object' || data === null) return data;
  if (Array.isArray(data)) return data.map((item: unknown) => watch(item, path, read)) as T;
  return new Proxy(data, {
    get: (target, key) => {
      // To compare two versions as text is not to act on a key.
      if (key === 'toJSON') return () => target;
      const inner = path === '' ? String(key) : `${path}.${String(key)}`;
      read.add(inner);
      return watch(Reflect.get(target, key) as unknown, inner, read);
    },
  });
}

/** The paths of all keys below a shape, in the names of the plan. */
function keysOf(shape: Shape, path: string): readonly (readonly [string, Property])[] {
  if (shape.form === 'list') return keysOf(shape.item, path);
  if (shape.form !== 'map') return [];
  return shape.properties.flatMap((property) => {
    const plain = path === '' ? property.name : `${path}.${property.name}`;
    const own = names[plain] ?? plain;
    return [[own, property] as const, ...keysOf(property.shape, own)];
  });
}

/** Everything in core that acts on a plan. */
async function useAll(file: PlanFile): Promise<void> {
  const { plan } = file;
  const options = { today, holidayIndex: { DE: { name: 'Germany', states: { BE: 'Berlin' } } } };
  const findings = engine.checkPlan(file, options);
  for (const finding of findings) for (const offer of engine.fixOffers(file, finding, options)) offer.make();
  engine.planScore({ file, findings });
  const shown = { uri: 'file:///p', name: 'P', plan, spanOf: file.spanOf, isAdoptable: false } as const;
  const unfold = (node: TreeNode): void => node.children?.().forEach(unfold);
  for (const grouping of ['phase', 'priority'] as const) {
    const tree = {
      ...shown,
      lacking: () => [],
      riskOf: () => undefined,
      hoursOf: () => undefined,
      driftOf: () => undefined,
      commits: () => [],
    };
    buildTree([tree], { today, grouping, sorting: 'priority', words }).forEach(unfold);
  }
  const outlook = engine.lookAhead(plan, engine.calendarsOf(plan), today);
  buildTimeline([{ ...shown, revision: 1, stale: undefined, outlook, holidays: new Map() }], today, 'en');
  phasesOf(plan);
  toFileSchedule('p', file, options);
  plan.milestones.forEach(toIndexed);
  findPlace({ file, lastGood: file }, { uri: shown.uri, what: 'plan' }, file.text);
  const calendar = engine.workingCalendarOf(plan);
  const calendars = engine.calendarsOf(plan);
  const ahead = engine.aheadOf(
    engine.lookAhead(plan, calendars, today),
    plan,
    engine.experienceOf([{ plan, calendars }], today),
    today,
  );
  for (let offset = 0; offset < file.text.length; offset += 2) {
    engine.hoverAt(file, offset, { today, words, calendars, commitCount: () => 0, ahead });
  }
  for (const key of ['owner:', 'amount: ']) {
    const offset = file.text.indexOf(key) + key.length;
    const around = { text: file.text, offset, plan, today, calendar, locale: 'en', isWanted: true };
    await engine.completionsAt({ ...around, holidayIndex: async () => undefined, codesNear: () => [] });
  }
  const later = '2027-01-31' as CalendarDate;
  engine.aheadOf(
    engine.lookAhead(plan, calendars, later),
    plan,
    engine.experienceOf([{ plan, calendars }], later),
    later,
  );
  engine.lastReportOf(plan);
  verifyPlan(file, { today });
  engine.symbolsOf(file, words, today);
  engine.tokensWithin(file, { start: 0, end: file.text.length });
  engine.hintsWithin(file, { start: 0, end: file.text.length }, words, today);
}

/**
 * The keys that the plan guard acts on, if it does read them. That a comparison of versions looks at every key is not to act on it.
 */
function useGuard(file: PlanFile, read: Paths): void {
  const acted = [
    'milestones.acceptance.evidence',
    'milestones.review',
    'milestones.review.rounds',
    'milestones.review.rounds.decision',
    'milestones.agreed.scope',
    'milestones.changes.to',
    'changeOrders.state',
  ];
  const before = engine.parsePlan(
    file.text.replace('due: 2026-12-01', 'due: 2026-12-02').replace('It is fast', 'It is swift'),
  );
  const seen: Paths = new Set();
  engine.guardPlan(before, { ...file, plan: watch(file.plan, '', seen) }, {}, {});
  engine.guardPlan({ ...file, plan: watch(file.plan, '', seen) }, before, {}, {});
  for (const key of acted) if (seen.has(key)) read.add(key);
}

describe('The keys of the schema', () => {
  const read: Paths = new Set();
  const file = engine.parsePlan(text);
  const all = keysOf(planShape, '');
  before(async () => {
    // A value that does not fit is mended by what stands elsewhere.
    for (const one of [file, engine.parsePlan(text.replace('amount: 2400', 'amount: 2400 EUR'))]) {
      const plan = watch(one.plan, '', read);
      const milestoneOf = (index: number, known: Milestone): Milestone => plan.milestones[index] ?? known;
      const items = one.items.map((item, index) => ({ ...item, milestone: milestoneOf(index, item.milestone) }));
      await useAll({ ...one, plan, items });
      useGuard(one, read);
      const seen = watch(seenBy('me', one.plan), '', read);
      engine.invoiceLines(seen, engine.billablesOf(watch(one.plan, '', read), today));
      buildClientCopy(seen, { today, language: 'en', replyTo: '' });
      const context = documentContext(seen, 'en', today);
      for (const milestone of seen.milestones) acceptanceProtocol(context, milestone);
      const since = plan.reported?.value ?? today;
      buildReport(seen, { today, since, state: { kind: 'on-track', indexes: [] }, slips: [], waited: 0 });
    }
  });

  it('all stand in the plan of this test, and fit', () => {
    assert.deepEqual(file.problems, []);
    const valueAt = (path: string): unknown =>
      path.split('.').reduce((value: unknown, key) => {
        const at: unknown = Array.isArray(value) ? value[0] : value;
        return typeof at === 'object' && at !== null ? at[key as keyof typeof at] : undefined;
      }, file.plan);
    assert.deepEqual(
      all.map(([path]) => path).filter((path) => valueAt(path) === undefined),
      [],
    );
  });

  it('are read by something, or say what they wait for', () => {
    const unread = all.filter(([path, { facts }]) => !read.has(path) && facts?.awaits === undefined);
    assert.deepEqual(
      unread.map(([path]) => path),
      [],
    );
  });

  it('are handed by the host to what the engine does not export', () => {
    const ofHost = readSources().filter(({ file }) => /^(?:host|features)\//.test(file));
    for (const { name } of [toIndexed, findPlace])
      assert.ok(
        ofHost.some(({ text }) => new RegExp(`\\b${name}\\b`).test(text.replace(/^import .*/gm, ''))),
        name,
      );
  });

  it('do not say that they wait once something reads them', () => {
    const stale = all.filter(([path, { facts }]) => read.has(path) && facts?.awaits !== undefined);
    assert.deepEqual(
      stale.map(([path]) => path),
      [],
    );
  });

  it('each say for whom they are; what is for the client is listed here, so that nobody leaks a key by accident', () => {
    const own = (audience: string): string[] =>
      all.flatMap(([path, { facts }]) => (facts?.audience === audience ? [path] : []));
    assert.equal(own('client').length + own('mine').length, all.length);
    assert.deepEqual(own('mine'), [
      'rate',
      'calendar.hoursPerWeek',
      'calendar.daysOff',
      'people',
      'people.name',
      'people.hoursPerWeek',
      'people.workingDays',
      'people.daysOff',
      'milestones.owner',
      'milestones.estimate',
      'milestones.acceptance.evidence',
      'milestones.tasks',
      'milestones.tasks.text',
      'milestones.tasks.done',
      'milestones.commits',
      'lint',
      'lint.rules',
      'lint.allow',
    ]);
  });
});
