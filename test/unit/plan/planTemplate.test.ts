import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createWorkingCalendar } from '../../../src/core/calendar/workingCalendar';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { planShape } from '../../../src/core/plan/schema/planShape';
import type { Shape } from '../../../src/core/plan/schema/shape';
import { keptKeys, type Kept } from '../../../src/core/plan/template/keptKeys';
import { planFromTemplate, templateFault } from '../../../src/core/plan/template/fromTemplate';
import { templateOf } from '../../../src/core/plan/template/templateOf';

const plan = `# private remark
project: Booking desk
client: { name: Hotel Adler, contact: Dana Ruiz, email: dana@example.com }
language: en
currency: EUR
rate: 90
total: 3000
calendar: { hours_per_week: 24, working_days: [mon, tue, wed, thu], holidays: DE, days_off: [2026-12-24..2027-01-02] }
reported: 2026-11-20
objectives: [{ id: O1, text: Raise bookings from 10 to 20 a week by March 2027 }]
phases: [{ id: build, title: Build }]
scope: { out: [Data migration from the old desk] }
milestones:
  - id: M1
    title: Guests book a room from the phone # remark
    description: |
      First line
      Second line
    phase: build
    status: done
    start: 2026-11-02
    due: 2026-11-06
    completed: 2026-11-05
    estimate: 24h
    needs: [{ text: Stripe live keys, by: 2026-11-03, got: 2026-11-04 }]
    acceptance:
      - { text: 20 of 20 test bookings arrive at the desk, met: 2026-11-05, evidence: 3f2a1b9 }
    tasks: [{ text: Write the form, done: true }]
    amount: 2400
    payment: { state: paid, date: 2026-11-09, invoice: R-7 }
    agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-06, amount: 2400 }
    changes: [{ date: 2026-11-02, field: due, from: 2026-11-04, to: 2026-11-06, reason: Secret reason }]
    commits: ["3f2a1b9"]
    x-own: mine
  - id: M2
    title: The desk prints the arrivals of the day
    status: cancelled
    due: 2026-11-20
  - id: M3
    title: The desk checks guests in on a tablet
    due: 2026-11-30
    depends_on: [M1, M2]
    review: { rounds_included: 2, rounds: [{ submitted: 2026-11-28, note: Secret note }] }
payments: [{ title: Deposit, amount: 600, due: 2026-11-05, state: paid, date: 2026-11-04 }]
change_orders: [{ id: CO1, title: Secret order, state: proposed }]
`;

const answers = {
  project: 'Pool bar',
  client: 'Hotel Krone',
  firstDue: '2026-12-16' as CalendarDate,
  interval: { count: 1, unit: 'week' },
} as const;
const calendar = createWorkingCalendar({ workingDays: ['mon', 'tue', 'wed', 'thu'], daysOff: [] }, new Map());

const template = `project: <Name of the project>
client: <Name of the client>
language: en
currency: EUR
rate: 90
calendar:
  hours_per_week: 24
  working_days: [mon, tue, wed, thu]
  holidays: DE
phases:
  - { id: build, title: Build }
scope: { out: [Data migration from the old desk] }

milestones:
  - id: M1
    title: Guests book a room from the phone
    description: |
      First line
      Second line
    phase: build
    estimate: 24h
    needs:
      - { text: Stripe live keys }
    acceptance:
      - 20 of 20 test bookings arrive at the desk
    tasks:
      - Write the form
    amount: 2400

  - id: M3
    title: The desk checks guests in on a tablet
    depends_on: [M1]
    review: { rounds_included: 2 }

payments:
  - { title: Deposit, amount: 600 }
`;

describe('templateOf', () => {
  it('keeps the words, and nothing of one project or client', () => {
    const text = templateOf(parsePlan(plan).plan);
    assert.equal(text, template);
    assert.deepEqual(parsePlan(text).problems, []);
  });

  it('is the same made of the plan that was made of it', () => {
    const made = planFromTemplate(parsePlan(template), answers, calendar, false);
    assert.equal(templateOf(parsePlan(made).plan), template);
  });

  it('decides on every key of the schema', () => {
    const undecided: string[] = [];
    const visit = (shape: Shape, kept: Kept | undefined, path: string): void => {
      if (shape.form === 'list') return visit(shape.item, kept, path);
      if (shape.form !== 'map' || typeof kept === 'boolean') return;
      for (const { key, shape: inner } of shape.properties) {
        const decision = kept?.[key];
        if (decision === undefined) undecided.push(`${path}.${key}`);
        else visit(inner, decision, `${path}.${key}`);
      }
    };
    visit(planShape, keptKeys, '');
    // Everything that the frame and its milestones have must be decided.
    assert.deepEqual(undecided, []);
  });
});

describe('planFromTemplate', () => {
  it('writes names and days into the text of the template, and leaves the rest of it alone', () => {
    const own = template.replace('milestones:', '# what is always asked first\nmilestones:');
    const text = planFromTemplate(parsePlan(own), answers, calendar, false);
    const { plan: made, problems } = parsePlan(text);
    assert.deepEqual(problems, []);
    assert.equal(made.project?.value, 'Pool bar');
    assert.equal(made.client?.name?.value, 'Hotel Krone');
    // A Wednesday, and the next one; on the 25th hardly anybody works, and Fridays are off here.
    assert.deepEqual(
      made.milestones.map(({ due }) => due?.value),
      ['2026-12-16', '2026-12-23'],
    );
    const without = text
      .replace('Pool bar', '<Name of the project>')
      .replace('Hotel Krone', '<Name of the client>')
      .replace(/ +due: .*\n/g, '');
    assert.equal(without, own);
  });

  it('moves days that are off to the next working day of the calendar of the template', () => {
    const first = { ...answers, firstDue: '2026-12-18' as CalendarDate };
    const text = planFromTemplate(parsePlan(template), first, calendar, false);
    assert.deepEqual(
      parsePlan(text).plan.milestones.map(({ due }) => due?.value),
      // The first day was asked for. 25 December is a Friday.
      ['2026-12-18', '2026-12-28'],
    );
  });

  it('cleans a plan that was copied as a template', () => {
    const text = planFromTemplate(parsePlan(plan), answers, calendar, false);
    assert.doesNotMatch(text, /Secret|Dana|Adler|status|agreed|paid|3f2a1b9/);
    assert.deepEqual(
      parsePlan(text).plan.milestones.map(({ id, due }) => [id?.value, due?.value]),
      [
        ['M1', '2026-12-16'],
        ['M3', '2026-12-23'],
      ],
    );
  });

  it('names no client where none is given, and takes the place of a client in full', () => {
    const made = (text: string, client: string): string =>
      planFromTemplate(parsePlan(text), { ...answers, client }, calendar, false);
    assert.equal(parsePlan(made(template, ' ')).plan.client, undefined);
    const full = template.replace('client: <Name of the client>', 'client: { name: Hotel Adler, contact: Dana Ruiz }');
    assert.doesNotMatch(made(full, 'Hotel Krone'), /Adler|Dana/);
    assert.match(made(full, 'Hotel Krone'), /^client: Hotel Krone$/m);
  });

  it('makes a plan of a template with anchors', () => {
    const own = 'project: P\nmilestones:\n  - &a { title: Guests book a room, due: 2026-01-01 }\n  - *a\n';
    const file = parsePlan(own);
    assert.equal(templateFault(file), undefined);
    const { problems, plan: made } = parsePlan(planFromTemplate(file, answers, calendar, false));
    assert.deepEqual([problems, made.milestones.length], [[], 2]);
  });
});

describe('templateFault', () => {
  for (const [name, text, expected] of [
    [
      'YAML that does not parse',
      'project: P\nmilestones: [\n',
      { reason: 'broken', position: { line: 1, character: 12 } },
    ],
    ['an empty file', '', { reason: 'no-plan' }],
    ['something else', 'name: CI\njobs: {}\n', { reason: 'no-plan' }],
    ['a plan without milestones', 'project: P\nmilestones: []\n', { reason: 'no-milestones' }],
    [
      'a plan whose milestones are all cancelled',
      'project: P\nmilestones: [{ title: Guests book a room, status: cancelled }]\n',
      { reason: 'no-milestones' },
    ],
    ['a template', template, undefined],
  ] as const) {
    it(`says what is wrong with ${name}`, () => {
      assert.deepEqual(templateFault(parsePlan(text)), expected);
    });
  }
});
