import type { VersionPair } from './pair';

const title = 'Card payments work in the staging checkout';

/** Words under an agreement, and others. */
export const wordPairs: readonly VersionPair[] = [
  {
    name: 'an agreed title is worded anew',
    edits: [[title, 'Card payments work in the checkout']],
    sentences: ['“Card payments work in the staging checkout” is now called “Card payments work in the checkout”.'],
    findings: ['change.agreed-words M2 "Card payments work in the checkout"'],
  },
  {
    name: 'an agreed description goes',
    edits: [['    description: Customers pay by card; refunds stay manual for now.\n', '']],
    sentences: [
      'The description of “Card payments work in the staging checkout” is gone: “Customers pay by card; refunds stay manual for now.”',
    ],
    findings: ['change.agreed-words M2 "M2"'],
  },
  {
    name: 'an agreed criterion becomes softer',
    edits: [['below 300 ms', 'below 500 ms']],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
    ],
    findings: ['change.agreed-words M2 "p95 of POST /checkout is below 500 ms"'],
  },
  {
    name: 'an agreed criterion goes',
    edits: [['      - 20 of 20 Stripe test cards complete a purchase\n', '']],
    sentences: [
      '“Card payments work in the staging checkout” no longer has the criterion “20 of 20 Stripe test cards complete a purchase”.',
    ],
    findings: ['change.agreed-words M2 "M2"'],
  },
  {
    name: 'a criterion comes under an agreement',
    edits: [['complete a purchase\n', 'complete a purchase\n      - Refunds work too\n']],
    sentences: ['“Card payments work in the staging checkout” has a new criterion: “Refunds work too”.'],
    findings: ['change.agreed-words M2 "Refunds work too"'],
  },
  {
    name: 'an agreed deliverable is another one',
    edits: [['Staging deployment', 'Load test report']],
    sentences: [
      '“Card payments work in the staging checkout” no longer has the deliverable “Staging deployment”.',
      '“Card payments work in the staging checkout” has a new deliverable: “Load test report”.',
    ],
    findings: ['change.agreed-words M2 "M2"', 'change.agreed-words M2 "Load test report"'],
  },
  {
    name: 'new words are agreed on another day',
    edits: [
      ['below 300 ms', 'below 500 ms'],
      [
        'date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, amount: 2400, scope: "SCOPE"',
        'date: 2026-11-28, by: Dana Ruiz, due: 2026-12-01, amount: 2400, scope: "NEW SCOPE"',
      ],
    ],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
      '“Card payments work in the staging checkout” was agreed anew on 28 November by Dana Ruiz.',
    ],
    findings: [],
  },
  {
    name: 'an agreement of another day has the digests of other words',
    edits: [
      ['below 300 ms', 'below 500 ms'],
      ['agreed: { date: 2026-11-01', 'agreed: { date: 2026-11-28'],
    ],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
      '“Card payments work in the staging checkout” was agreed anew on 28 November by Dana Ruiz.',
    ],
    findings: [
      'change.agreed-words M2 "p95 of POST /checkout is below 500 ms"',
      'change.record-edited M2 "2026-11-28"',
    ],
  },
  {
    name: 'digests are made to fit without a new agreement',
    edits: [
      ['below 300 ms', 'below 500 ms'],
      ['scope: "SCOPE"', 'scope: "NEW SCOPE"'],
    ],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
      'The agreement on “Card payments work in the staging checkout” was altered: scope went from “6d13bc1b-b60654ad-b98c2296-9f1f865b” to “6d13bc1b-b60654ad-b98c2296-be020f63”.',
    ],
    findings: ['change.agreed-words M2 "p95 of POST /checkout is below 500 ms"', 'change.record-edited M2 ""SCOPE""'],
  },
  {
    name: 'a review approves with reservations, which become criteria',
    edits: [
      ['complete a purchase\n', 'complete a purchase\n      - The fee is shown by 10 December\n'],
      [
        'by: Dana Ruiz }] }',
        'by: Dana Ruiz }, { submitted: 2026-11-26, decision: approved-with-reservations, date: 2026-11-28, by: Dana Ruiz }] }',
      ],
      [
        'date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, amount: 2400, scope: "SCOPE"',
        'date: 2026-11-28, by: Dana Ruiz, due: 2026-12-01, amount: 2400, scope: "NEW SCOPE"',
      ],
    ],
    sentences: [
      '“Card payments work in the staging checkout” has a new criterion: “The fee is shown by 10 December”.',
      '“Card payments work in the staging checkout” was approved with reservations on 28 November by Dana Ruiz.',
      '“Card payments work in the staging checkout” was agreed anew on 28 November by Dana Ruiz.',
    ],
    findings: [],
  },
  {
    name: 'a review that asks for changes agrees to nothing',
    edits: [
      ['below 300 ms', 'below 500 ms'],
      [
        'by: Dana Ruiz }] }',
        'by: Dana Ruiz }, { submitted: 2026-11-26, decision: changes-requested, date: 2026-11-28, by: Dana Ruiz, note: Show the fee }] }',
      ],
    ],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
      '“Card payments work in the staging checkout” was sent back with changes requested on 28 November by Dana Ruiz: “Show the fee”.',
    ],
    findings: ['change.agreed-words M2 "p95 of POST /checkout is below 500 ms"'],
  },
  {
    name: 'a change order is approved and brings new words',
    edits: [
      ['complete a purchase\n', 'complete a purchase\n      - Every order has an invoice as PDF\n'],
      [
        'date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, amount: 2400, scope: "SCOPE"',
        'date: 2026-11-28, by: Dana Ruiz, due: 2026-12-05, amount: 3000, scope: "NEW SCOPE"',
      ],
      ['due: 2026-12-01\n    estimate', 'due: 2026-12-05\n    estimate'],
      ['amount: 2400\n', 'amount: 3000\n'],
      [
        'reason: Keys came late, by: client }\n',
        'reason: Keys came late, by: client }\n      - { date: 2026-11-28, field: due, from: 2026-12-01, to: 2026-12-05, by: client, order: CO1 }\n      - { date: 2026-11-28, field: amount, from: 2400, to: 3000, by: client, order: CO1 }\n',
      ],
      ['state: proposed, date: 2026-11-20', 'state: approved, date: 2026-11-28'],
    ],
    sentences: [
      '“Card payments work in the staging checkout” moved from 1 to 5 December (asked for by Acme GmbH; by order CO1).',
      '“Card payments work in the staging checkout” has a new criterion: “Every order has an invoice as PDF”.',
      'The price of “Card payments work in the staging checkout” went from 2400 EUR to 3000 EUR (asked for by Acme GmbH; by order CO1).',
      '“Card payments work in the staging checkout” was agreed anew on 28 November by Dana Ruiz.',
      'The change order “Invoices as PDF” is approved.',
    ],
    findings: [],
  },
  {
    name: 'a change order that is only proposed covers nothing',
    edits: [
      ['complete a purchase\n', 'complete a purchase\n      - Every order has an invoice as PDF\n'],
      ['state: proposed', 'state: adjustment-asked'],
    ],
    sentences: [
      '“Card payments work in the staging checkout” has a new criterion: “Every order has an invoice as PDF”.',
      'The change order “Invoices as PDF” is to be adjusted.',
    ],
    findings: ['change.agreed-words M2 "Every order has an invoice as PDF"'],
  },
  {
    name: 'a payment for a change order',
    edits: [['state: proposed', 'payment: { state: paid }, state: proposed']],
    sentences: ['The payment for the change order “Invoices as PDF” is paid.'],
    findings: [],
  },
  {
    name: 'an order of another milestone covers nothing',
    edits: [
      ['below 300 ms', 'below 500 ms'],
      ['milestones: [M2], price: 600, state: proposed', 'milestones: [M3], price: 600, state: approved'],
    ],
    sentences: [
      'A criterion of “Card payments work in the staging checkout” now reads “p95 of POST /checkout is below 500 ms”, and no longer “p95 of POST /checkout is below 300 ms”.',
      'The change order “Invoices as PDF” no longer has the milestone “M2”.',
      'The change order “Invoices as PDF” has a new milestone: “M3”.',
      'The change order “Invoices as PDF” is approved.',
    ],
    findings: ['change.agreed-words M2 "p95 of POST /checkout is below 500 ms"'],
  },
  {
    name: 'words change on the very day of the agreement, which stays as it is',
    before: `project: P
milestones:
  - { id: A, title: Login works, agreed: { date: 2026-11-24, by: Dana } }
`,
    edits: [['Login works', 'Login works with a code']],
    sentences: ['“Login works” is now called “Login works with a code”.'],
    findings: ['change.agreed-words A "Login works with a code"'],
  },
  {
    name: 'words that nobody agreed on are free',
    edits: [['Every order sends one PDF', 'Every order sends one PDF within a minute']],
    sentences: [
      'A criterion of “Invoices arrive by mail” now reads “Every order sends one PDF within a minute”, and no longer “Every order sends one PDF”.',
    ],
    findings: [],
  },
  {
    name: 'notes and tasks of an agreed milestone are free',
    edits: [['tasks: [Webhook retries]', 'tasks: [{ text: Webhook retries, done: true }, Logs]']],
    sentences: [
      'The task “Webhook retries” of “Card payments work in the staging checkout” is done.',
      '“Card payments work in the staging checkout” has a new task: “Logs”.',
    ],
    findings: [],
  },
  {
    name: 'an old approval says something else, which agrees to no new words',
    before: `project: P
milestones:
  - id: A
    title: Login works
    review: { rounds: [{ submitted: 2026-11-10, decision: approved, date: 2026-11-12, note: Fine }] }
    agreed: { date: 2026-11-01, by: Dana }
`,
    edits: [
      ['title: Login works', 'title: Login works with a code'],
      ['note: Fine', 'note: Fine by me'],
    ],
    sentences: [
      '“Login works” is now called “Login works with a code”.',
      'A review round of “Login works with a code” now says “2026-11-10, approved, 2026-11-12, Fine by me”, and no longer “2026-11-10, approved, 2026-11-12, Fine”.',
    ],
    findings: ['change.agreed-words A "Login works with a code"'],
  },
  {
    name: 'an approved order gets another id, which approves nothing anew',
    before: `project: P
milestones:
  - { id: A, title: Login works, agreed: { date: 2026-11-01, by: Dana } }
change_orders:
  - { id: CO1, title: Codes, milestones: [A], state: approved, date: 2026-11-20 }
`,
    edits: [
      ['title: Login works', 'title: Login works with a code'],
      ['id: CO1', 'id: CO7'],
    ],
    sentences: [
      '“Login works” is now called “Login works with a code”.',
      'The change order “Codes” is gone from the plan.',
      'There is a new change order: “Codes”.',
      'The id of the change order “Codes” is now CO7.',
      'The change order “Codes” has a new milestone: “A”.',
      'The change order “Codes” is approved.',
    ],
    findings: ['change.agreed-words A "Login works with a code"'],
  },
  {
    name: 'an approved order gets another title, which approves nothing anew',
    before: `project: P
milestones:
  - { id: A, title: Login works, agreed: { date: 2026-11-01, by: Dana } }
change_orders:
  - { title: Codes, milestones: [A], state: approved, date: 2026-11-20 }
`,
    edits: [
      ['title: Login works', 'title: Login works with a code'],
      ['title: Codes', 'title: Codes by mail'],
    ],
    sentences: [
      '“Login works” is now called “Login works with a code”.',
      'The change order “Codes” is now called “Codes by mail”.',
    ],
    findings: ['change.agreed-words A "Login works with a code"'],
  },
];
