import { base, type VersionPair } from './pair';

const m5 = '  - id: M5\n    title: Shop texts are translated\n    due: 2027-01-15\n';
const m4 =
  '  - id: M4\n    title: Search finds all products\n    status: in-review\n    due: 2026-12-18\n    estimate: 5d\n';

/** What becomes of milestones as a whole, and of their ids. */
export const milestonePairs: readonly VersionPair[] = [
  {
    name: 'a milestone goes',
    edits: [[m5, '']],
    sentences: ['“Shop texts are translated” is gone from the plan.'],
    findings: ['change.milestone-removed M5 "M4"'],
  },
  {
    name: 'the first milestone goes',
    edits: [
      [
        '  # This one is over.\n  - id: M1\n    title: Staging environment deploys from main\n    status: done\n    due: 2026-11-06\n    completed: 2026-11-05\n',
        '',
      ],
    ],
    sentences: ['“Staging environment deploys from main” is gone from the plan.'],
    findings: ['change.milestone-removed M1 "M2"'],
  },
  {
    name: 'a milestone is cancelled with a reason',
    edits: [
      [
        '    due: 2027-01-15\n',
        '    status: cancelled\n    due: 2027-01-15\n    changes: [{ date: 2026-11-28, field: status, from: planned, to: cancelled, reason: Acme translates itself, by: client }]\n',
      ],
    ],
    sentences: ['“Shop texts are translated” was cancelled (Acme translates itself; asked for by Acme GmbH).'],
    findings: [],
  },
  {
    name: 'an id changes, and nothing else',
    edits: [['- id: M5', '- id: TEXTS']],
    sentences: ['The id of “Shop texts are translated” went from M5 to TEXTS.'],
    findings: ['change.id-changed TEXTS "TEXTS"'],
  },
  {
    name: 'an id goes',
    edits: [['- id: M5\n    title', '- title']],
    sentences: ['The id of “Shop texts are translated” is gone; it was M5.'],
    findings: ['change.id-changed - "Shop texts are translated"'],
  },
  {
    name: 'an id and a few words change',
    edits: [
      ['- id: M5\n    title: Shop texts are translated', '- id: TEXTS\n    title: All shop texts are translated'],
    ],
    sentences: [
      'The id of “All shop texts are translated” went from M5 to TEXTS.',
      '“Shop texts are translated” is now called “All shop texts are translated”.',
    ],
    findings: ['change.id-changed TEXTS "TEXTS"'],
  },
  {
    name: 'an id stands over wholly other words',
    edits: [['Shop texts are translated', 'Payroll export for accounting']],
    sentences: [
      '“Payroll export for accounting” is new, due on 15 January 2027.',
      '“Shop texts are translated” is gone from the plan.',
    ],
    findings: ['change.milestone-removed M5 "M4"'],
  },
  {
    name: 'a title is worded anew under its id',
    edits: [['Shop texts are translated', 'Shop is translated into French']],
    sentences: ['“Shop texts are translated” is now called “Shop is translated into French”.'],
    findings: [],
  },
  {
    name: 'two ids are swapped',
    edits: [
      ['- id: M4', '- id: X'],
      ['- id: M5', '- id: M4'],
      ['- id: X', '- id: M5'],
    ],
    sentences: [
      'The id of “Search finds all products” went from M4 to M5.',
      'The id of “Shop texts are translated” went from M5 to M4.',
    ],
    findings: ['change.id-changed M5 "M5"', 'change.id-changed M4 "M4"'],
  },
  {
    name: 'a milestone comes in above, and all below are numbered anew',
    before: `project: P
milestones:
  - { id: M1, title: Login works }
  - { id: M2, title: Orders arrive by mail }
  - { id: M3, title: Search finds products }
`,
    edits: `project: P
milestones:
  - { id: M1, title: Contract is signed }
  - { id: M2, title: Login works }
  - { id: M3, title: Orders arrive by mail }
  - { id: M4, title: Search finds products }
`,
    sentences: [
      '“Contract is signed” is new.',
      'The id of “Login works” went from M1 to M2.',
      'The id of “Orders arrive by mail” went from M2 to M3.',
      'The id of “Search finds products” went from M3 to M4.',
    ],
    findings: ['change.id-changed M2 "M2"', 'change.id-changed M3 "M3"', 'change.id-changed M4 "M4"'],
  },
  {
    name: 'a milestone comes',
    edits: [['change_orders:', '  - { id: M6, title: Launch day, due: 2027-01-29 }\nchange_orders:']],
    sentences: ['“Launch day” is new, due on 29 January 2027.'],
    findings: [],
  },
  {
    name: 'a milestone is split',
    edits: [
      ['    acceptance: [Every order sends one PDF]\n', ''],
      [
        m4,
        `${m4}  - { id: M6, title: PDF of each order, depends_on: [M3], acceptance: [Every order sends one PDF] }\n`,
      ],
    ],
    sentences: [
      '“Invoices arrive by mail” no longer has the criterion “Every order sends one PDF”.',
      '“PDF of each order” is new, with parts of “Invoices arrive by mail”.',
    ],
    findings: [],
  },
  {
    name: 'an agreed milestone is split',
    edits: [
      ['      - 20 of 20 Stripe test cards complete a purchase\n', ''],
      [m4, `${m4}  - { id: M6, title: Test cards, acceptance: [20 of 20 Stripe test cards complete a purchase] }\n`],
    ],
    sentences: [
      '“Card payments work in the staging checkout” no longer has the criterion “20 of 20 Stripe test cards complete a purchase”.',
      '“Test cards” is new, with parts of “Card payments work in the staging checkout”.',
    ],
    findings: ['change.agreed-words M2 "M2"'],
  },
  {
    name: 'a milestone is merged into another',
    edits: [
      [m4, ''],
      [
        '    acceptance: [Every order sends one PDF]\n',
        '    acceptance: [Every order sends one PDF]\n    tasks: [Search finds all products]\n',
      ],
    ],
    sentences: [
      '“Invoices arrive by mail” has a new task: “Search finds all products”.',
      '“Search finds all products” is gone from the plan.',
    ],
    findings: ['change.milestone-removed M4 "M3"'],
  },
  {
    name: 'milestones without ids are worded anew',
    before:
      'project: P\nmilestones:\n  - title: Login page with password\n    due: 2026-12-01\n  - title: Orders arrive\n',
    edits: [['Login page with password', 'Login page with password and code']],
    sentences: ['“Login page with password” is now called “Login page with password and code”.'],
    findings: [],
  },
  {
    name: 'more than half of the milestones are worded anew',
    edits: [
      ['Staging environment deploys from main', 'Staging environment deploys itself'],
      ['Card payments work in the staging checkout', 'Payments by card work'],
      ['Invoices arrive by mail', 'Invoices are mailed'],
    ],
    sentences: [
      '“Staging environment deploys from main” is now called “Staging environment deploys itself”.',
      '“Card payments work in the staging checkout” is now called “Payments by card work”.',
      '“Invoices arrive by mail” is now called “Invoices are mailed”.',
    ],
    findings: ['change.rewritten - "Storefront relaunch"'],
  },
  {
    name: 'more than half of the milestones are gone, and the day of another moved',
    edits: base.slice(0, base.indexOf('  - id: M3')).replace('due: 2026-12-01\n', 'due: 2026-12-08\n'),
    sentences: [
      '“Card payments work in the staging checkout” moved from 1 to 8 December.',
      '“Invoices arrive by mail” is gone from the plan.',
      '“Search finds all products” is gone from the plan.',
      '“Shop texts are translated” is gone from the plan.',
      'The change order “Invoices as PDF” is gone from the plan.',
    ],
    findings: ['change.rewritten - "Storefront relaunch"', 'change.due-without-reason M2 "2026-12-08"'],
  },
  {
    name: 'all is another plan',
    edits: 'project: Storefront relaunch\nmilestones:\n  - { id: A, title: Cats }\n  - { id: B, title: Dogs }\n',
    sentences: [
      'Cats is new.',
      'Dogs is new.',
      '“Staging environment deploys from main” is gone from the plan.',
      '“Card payments work in the staging checkout” is gone from the plan.',
      '“Invoices arrive by mail” is gone from the plan.',
      '“Search finds all products” is gone from the plan.',
      '“Shop texts are translated” is gone from the plan.',
      'The name of the client is gone; it was Acme GmbH.',
      'The currency of the plan is gone; it was EUR.',
      'The number of hours a week of the plan is gone; it was 24.',
      'The change order “Invoices as PDF” is gone from the plan.',
    ],
    findings: ['change.rewritten - "Storefront relaunch"'],
  },
  {
    name: 'milestones of one title change places, and one of them its day',
    before: `project: P
milestones:
  - { title: Docs, due: 2026-12-01, estimate: 2d, acceptance: [The API is described] }
  - { title: Docs, due: 2026-12-08, estimate: 3d, acceptance: [The server is described] }
  - { id: A, title: Login, due: 2026-12-10 }
`,
    edits: `project: P
milestones:
  - { title: Docs, due: 2026-12-09, estimate: 3d, acceptance: [The server is described] }
  - { title: Docs, due: 2026-12-01, estimate: 2d, acceptance: [The API is described] }
  - { id: A, title: Login, due: 2026-12-10 }
`,
    sentences: ['Docs moved from 8 to 9 December.'],
    findings: ['change.due-without-reason - "2026-12-09"'],
  },
  {
    name: 'the first of two milestones of one title goes, and a copy of an id comes above it',
    before: `project: P
milestones:
  - { title: Docs, due: 2026-12-01, estimate: 2d, acceptance: [The API is described] }
  - { title: Docs, due: 2026-12-08, estimate: 3d, acceptance: [The server is described] }
  - { id: A, title: Login, due: 2026-12-10 }
`,
    edits: `project: P
milestones:
  - { title: Docs, due: 2026-12-08, estimate: 3d, acceptance: [The server is described] }
  - { id: A, title: Login }
  - { id: A, title: Login, due: 2026-12-10 }
`,
    sentences: ['Login is new.', 'Docs is gone from the plan.'],
    findings: ['change.milestone-removed - "Docs"'],
  },
];
