import { base, type VersionPair } from './pair';

const m1 = base.slice(base.indexOf('  # This one'), base.indexOf('  - id: M2'));

/** What says nothing new, or nothing that anybody has to answer for. */
export const quietPairs: readonly VersionPair[] = [
  { name: 'nothing changes', edits: [], sentences: [], findings: [] },
  {
    name: 'Prettier and quotes change the layout',
    edits: [
      [
        '    deliverables: [Payment service, Staging deployment]\n',
        '    deliverables:\n      - "Payment service"\n      - Staging deployment\n',
      ],
      [
        'title: Card payments work in the staging checkout',
        'title: >-\n      Card payments work in\n      the staging checkout',
      ],
      [
        '      - { text: p95 of POST /checkout is below 300 ms, met: 2026-11-20, evidence: "3f2a1b9" }\n',
        '      - text: "p95 of POST /checkout is below 300 ms"\n        met: 2026-11-20\n        evidence: ["3f2a1b9"]\n',
      ],
      ['client: Acme GmbH', 'client: { name: Acme GmbH }'],
      ['depends_on: [M2]', 'depends_on: M2'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'milestones are put into another order',
    edits: [
      [m1, ''],
      ['change_orders:', `${m1}change_orders:`],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'criteria, deliverables and keys are put into another order',
    edits: [
      ['[Payment service, Staging deployment]', '[Staging deployment, Payment service]'],
      ['      - 20 of 20 Stripe test cards complete a purchase\n', ''],
      ['evidence: "3f2a1b9" }\n', 'evidence: "3f2a1b9" }\n      - 20 of 20 Stripe test cards complete a purchase\n'],
      ['    estimate: 24h\n', ''],
      ['    amount: 2400\n', '    amount: 2400\n    estimate: 24h\n'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'comments come and go',
    edits: [
      ['  # This one is over.\n', ''],
      ['    due: 2026-12-15\n', '    # Dana wants it before Christmas.\n    due: 2026-12-15\n'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'planned is said by leaving it out',
    edits: [['    due: 2027-01-15\n', '    status: planned\n    due: 2027-01-15\n']],
    sentences: [],
    findings: [],
  },
  {
    name: 'an estimate changes before the start',
    edits: [['estimate: 3d', 'estimate: 2d']],
    sentences: ['The estimate of “Invoices arrive by mail” went from 3d to 2d.'],
    findings: [],
  },
  {
    name: 'work starts',
    edits: [['    due: 2026-12-15\n', '    status: in-progress\n    start: 2026-11-28\n    due: 2026-12-15\n']],
    sentences: ['“Invoices arrive by mail” was started.', '“Invoices arrive by mail” starts on 28 November.'],
    findings: [],
  },
  {
    name: 'a phase and a dependency change',
    edits: [
      ['phase: build', 'phase: launch'],
      ['depends_on: [M2]', 'depends_on: [M2, { id: M1, lag: 2d }]'],
    ],
    sentences: [
      'The phase of “Card payments work in the staging checkout” went from build to launch.',
      '“Invoices arrive by mail” now waits for M1.',
      '“Invoices arrive by mail” waits for M1 with a lag of 2d.',
    ],
    findings: [],
  },
  {
    name: 'a milestone waits for the client',
    edits: [
      [
        '    due: 2027-01-15\n',
        '    due: 2027-01-15\n    needs: [{ text: The French texts, by: 2026-12-20 }]\n    blocked: { by: client, since: 2026-11-27, reason: No translator yet }\n',
      ],
    ],
    sentences: [
      '“Shop texts are translated” now needs “The French texts” from the client.',
      '“The French texts” for “Shop texts are translated” is needed by 20 December.',
      '“Shop texts are translated” is blocked since 27 November: waiting for the client; No translator yet.',
    ],
    findings: [],
  },
  {
    name: 'days and hours of the plan change',
    edits: [
      ['hours_per_week: 24', 'hours_per_week: 30'],
      ['project: Storefront relaunch', 'project: Storefront'],
    ],
    sentences: [
      'The project “Storefront relaunch” is now called “Storefront”.',
      'The number of hours a week of the plan went from 24 to 30.',
    ],
    findings: [],
  },
  { name: 'line ends change', edits: base.replaceAll('\n', '\r\n'), sentences: [], findings: [] },
  {
    name: 'a milestone waits twice, and a review round goes',
    edits: [
      [
        '    review: { rounds: [{ submitted: 2026-11-16, decision: changes-requested, date: 2026-11-18, by: Dana Ruiz }] }\n',
        '    blocked: [{ by: client, since: 2026-11-20, until: 2026-11-23 }, { by: Port, since: 2026-11-26, reason: Storm }]\n',
      ],
    ],
    sentences: [
      '“Card payments work in the staging checkout” was blocked since 20 November, until 23 November: waiting for the client.',
      '“Card payments work in the staging checkout” is blocked since 26 November: waiting for Port; Storm.',
      'A review round of “Card payments work in the staging checkout” is gone: 2026-11-16, changes-requested, 2026-11-18, Dana Ruiz.',
    ],
    findings: [],
  },
  {
    name: 'one of two times of waiting goes',
    before: `project: P
milestones:
  - { id: A, title: Login works, blocked: [{ by: client, since: 2026-11-10, until: 2026-11-12 }, { by: client, since: 2026-11-20 }] }
`,
    edits: [['{ by: client, since: 2026-11-10, until: 2026-11-12 }, ', '']],
    sentences: ['“Login works” no longer says that it was blocked since 10 November.'],
    findings: [],
  },
  {
    name: 'what is around the milestones changes, and the currency with the prices',
    before: `project: P
currency: EUR
objectives: [Half of all berths are booked online]
phases: [{ id: b, title: Build }]
scope: { out: [Fines], assumptions: [The port draws the map] }
milestones:
  - { id: A, title: Login works, amount: 2400, acceptance: [The list prints] }
`,
    edits: `project: P
currency: CHF
client: { name: Acme, contact: Rui }
calendar: { hours_per_week: 20, holidays: CH-GE, days_off: [2026-12-24..2027-01-02] }
objectives: [Two thirds of all berths are booked online]
phases: [{ id: b, title: Build it }]
people: [{ name: Sam, hours_per_week: 16 }]
scope: { out: [Fines, Fuel], assumptions: [The port draws the map by May] }
review: { days: 5 }
payments: [{ title: Deposit, amount: 900.50, state: invoiced, date: 2026-11-27 }]
milestones:
  - id: A
    title: Login works
    amount: 2500.5
    acceptance: [{ text: The list prints, due: 2026-12-10, result: On one page }]
    delivered: v1.2
    payment: { state: invoiced, date: 2026-11-27, invoice: "2026-014" }
    review: { rounds_included: 3 }
`,
    sentences: [
      '“The list prints” of “Login works” is to be met by 10 December.',
      'The result for “The list prints” of “Login works” is “On one page”.',
      '“Login works” was handed over as “v1.2”.',
      'The price of “Login works” went from 2400 EUR to 2500.50 CHF.',
      'The payment for “Login works” is invoiced.',
      'The invoice number of “Login works” is now 2026-014.',
      'The number of included review rounds of “Login works” is now 3.',
      'The name of the client is now Acme.',
      'The contact of the client is now Rui.',
      'The currency of the plan went from EUR to CHF.',
      'The number of hours a week of the plan is now 20.',
      'The public holidays are those of CH-GE.',
      'Nobody works from 24 December to 2 January 2027.',
      '“Sam” works on the project.',
      'The number of hours a week of the co-worker “Sam” is now 16.',
      'The client has 5 working days for an answer about the plan.',
      'An objective of the plan now reads “Two thirds of all berths are booked online”, and no longer “Half of all berths are booked online”.',
      'A phase of the plan now reads “Build it”, and no longer “Build”.',
      '“Fuel” is not part of the project.',
      'An assumption of the plan now reads “The port draws the map by May”, and no longer “The port draws the map”.',
      'There is a new payment: “Deposit”.',
      'The amount of the payment “Deposit” is now 900.50 CHF.',
      'The payment “Deposit” is invoiced.',
    ],
    findings: [],
  },
];
