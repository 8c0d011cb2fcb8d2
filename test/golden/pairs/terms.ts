import { base, type VersionPair } from './pair';

const changes = (entry: string): string => `\n    changes: [{ ${entry} }]\n`;

/** Estimates and days. */
export const termPairs: readonly VersionPair[] = [
  {
    name: 'a day moves without a word',
    edits: [['due: 2026-12-15', 'due: 2026-12-22']],
    sentences: ['“Invoices arrive by mail” moved from 15 to 22 December.'],
    findings: ['change.due-without-reason M3 "2026-12-22"'],
  },
  {
    name: 'a day moves with a reason',
    edits: [
      [
        'due: 2026-12-15\n',
        `due: 2026-12-22${changes('date: 2026-11-28, field: due, from: 2026-12-15, to: 2026-12-22, reason: the mail server came late, by: Dana Ruiz')}`,
      ],
    ],
    sentences: [
      '“Invoices arrive by mail” moved from 15 to 22 December (the mail server came late; asked for by Dana Ruiz).',
    ],
    findings: [],
  },
  {
    name: 'a day moves with an entry that gives no reason',
    edits: [
      [
        'due: 2026-12-15\n',
        `due: 2026-12-22${changes('date: 2026-11-28, field: due, from: 2026-12-15, to: 2026-12-22')}`,
      ],
    ],
    sentences: ['“Invoices arrive by mail” moved from 15 to 22 December.'],
    findings: ['change.due-without-reason M3 "2026-12-22"'],
  },
  {
    name: 'a day moves with a reason for another day',
    edits: [
      [
        'due: 2026-12-15\n',
        `due: 2027-02-22${changes('date: 2026-11-28, field: due, from: 2026-12-15, to: 2026-12-22, reason: late')}`,
      ],
    ],
    sentences: ['“Invoices arrive by mail” moved from 15 December to 22 February 2027 (late).'],
    findings: ['change.due-without-reason M3 "2027-02-22"'],
  },
  {
    name: 'the terms of an order and of payments change',
    before: `project: P
currency: EUR
total: 5000
milestones: [{ id: M1, title: The page is online }]
payments: [{ title: Deposit, amount: 1200, due: 2026-10-05 }]
change_orders: [{ title: Invoices as PDF, price: 500, days: 3, expires: 2026-12-14, items: [One PDF for each order] }]
`,
    edits: [
      ['total: 5000', 'total: 6000'],
      ['amount: 1200, due: 2026-10-05', 'amount: 1300, due: 2026-10-12, state: paid'],
      [
        'price: 500, days: 3, expires: 2026-12-14',
        'price: 600, days: 4, expires: 2026-12-20, reason: The bank asks for it',
      ],
      ['[One PDF for each order]', '[One PDF for each order, A mail with it]'],
    ],
    sentences: [
      'The agreed total of the plan went from 5000 EUR to 6000 EUR.',
      'The amount of the payment “Deposit” went from 1200 EUR to 1300 EUR.',
      'The payment “Deposit” moved from 5 to 12 October.',
      'The payment “Deposit” is paid.',
      'The change order “Invoices as PDF” has a new item: “A mail with it”.',
      'The price of the change order “Invoices as PDF” went from 500 EUR to 600 EUR.',
      'The number of working days of the change order “Invoices as PDF” went from 3 to 4.',
      'The last day of the change order “Invoices as PDF” went from 14 to 20 December.',
      'The reason of the change order “Invoices as PDF” is now “The bank asks for it”.',
    ],
    findings: [],
  },
  {
    name: 'an approved order moves a day',
    edits: [
      ['due: 2026-12-15', 'due: 2026-12-22'],
      ['milestones: [M2], price: 600, state: proposed', 'milestones: [M2, M3], price: 600, state: approved'],
    ],
    sentences: [
      '“Invoices arrive by mail” moved from 15 to 22 December.',
      'The change order “Invoices as PDF” has a new milestone: “M3”.',
      'The change order “Invoices as PDF” is approved.',
    ],
    findings: [],
  },
  {
    name: 'a day goes',
    edits: [['    due: 2026-12-15\n', '']],
    sentences: ['“Invoices arrive by mail” is no longer due on a day; it was 15 December.'],
    findings: ['change.due-without-reason M3 "M3"'],
  },
  {
    name: 'a day turns into words',
    edits: [['due: 2026-12-15', 'due: before Christmas']],
    sentences: ['“Invoices arrive by mail” is now due “before Christmas” in place of 15 December.'],
    findings: ['change.due-without-reason M3 "before Christmas"'],
  },
  {
    name: 'a cancelled milestone loses its day',
    edits: [['    due: 2027-01-15\n', '    status: cancelled\n']],
    sentences: [
      '“Shop texts are translated” was cancelled.',
      '“Shop texts are translated” is no longer due on a day; it was 15 January 2027.',
    ],
    findings: [],
  },
  {
    name: 'a day is given for the first time',
    before: 'project: P\nmilestones: [{ id: A, title: Login works }]\n',
    edits: [['Login works', 'Login works, due: 2026-12-01']],
    sentences: ['“Login works” is now due on 1 December.'],
    findings: [],
  },
  {
    name: 'words turn into a day',
    before: 'project: P\nmilestones: [{ id: A, title: Login works, due: soon }]\n',
    edits: [['soon', '2026-12-01']],
    sentences: ['“Login works” is now due on 1 December in place of “soon”.'],
    findings: [],
  },
  {
    name: 'an estimate goes down while work goes on',
    edits: [['estimate: 24h', 'estimate: 16h']],
    sentences: ['The estimate of “Card payments work in the staging checkout” went from 24h to 16h.'],
    findings: ['change.estimate-lowered M2 "16h"'],
  },
  {
    name: 'an estimate goes down in other units',
    edits: [['estimate: 24h', 'estimate: 2d']],
    sentences: ['The estimate of “Card payments work in the staging checkout” went from 24h to 2d.'],
    findings: ['change.estimate-lowered M2 "2d"'],
  },
  {
    name: 'an estimate is written in other units',
    edits: [['estimate: 24h', 'estimate: 1w']],
    sentences: ['The estimate of “Card payments work in the staging checkout” went from 24h to 1w.'],
    findings: [],
  },
  {
    // Sam works 8 h a day, and the plan counts on 4.8.
    name: 'an estimate is written in days of its owner',
    before: base
      .replace('milestones:', 'people: [{ name: Sam, hours_per_week: 16, working_days: [mon, tue] }]\nmilestones:')
      .replace('    estimate: 24h', '    owner: Sam\n    estimate: 24h'),
    edits: [['estimate: 24h', 'estimate: 3d']],
    sentences: ['The estimate of “Card payments work in the staging checkout” went from 24h to 3d.'],
    findings: [],
  },
  {
    name: 'an estimate goes up while work goes on',
    edits: [['estimate: 24h', 'estimate: 40h']],
    sentences: ['The estimate of “Card payments work in the staging checkout” went from 24h to 40h.'],
    findings: [],
  },
  {
    name: 'an estimate in review goes',
    edits: [['    estimate: 5d\n', '']],
    sentences: ['The estimate of “Search finds all products” is gone; it was 5d.'],
    findings: ['change.estimate-lowered M4 "M4"'],
  },
  {
    name: 'an estimate goes down with an entry',
    edits: [
      ['estimate: 24h', 'estimate: 16h'],
      [
        'by: client }\n',
        'by: client }\n      - { date: 2026-11-28, field: estimate, from: 24h, to: 16h, reason: Refunds were dropped }\n',
      ],
    ],
    sentences: [
      'The estimate of “Card payments work in the staging checkout” went from 24h to 16h (Refunds were dropped).',
    ],
    findings: [],
  },
  {
    name: 'an estimate goes down when all is done',
    edits: [
      [
        'status: in-review\n    due: 2026-12-18\n    estimate: 5d',
        'status: done\n    completed: 2026-11-28\n    due: 2026-12-18\n    estimate: 3d',
      ],
    ],
    sentences: [
      '“Search finds all products” is done since 28 November.',
      'The estimate of “Search finds all products” went from 5d to 3d.',
    ],
    findings: [],
  },
  {
    name: 'an estimate goes down in the hours of its owner',
    before: `project: P
calendar: { hours_per_week: 20 }
people: [{ name: Sam, hours_per_week: 16, working_days: [mon, tue] }]
milestones:
  - { id: A, title: Login works, status: in-progress, owner: Sam, estimate: 2d }
`,
    edits: [['estimate: 2d', 'estimate: 15h']],
    sentences: ['The estimate of “Login works” went from 2d to 15h.'],
    findings: ['change.estimate-lowered A "15h"'],
  },
];
