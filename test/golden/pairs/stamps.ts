import type { VersionPair } from './pair';

const card = '- 20 of 20 Stripe test cards complete a purchase';
const text = '20 of 20 Stripe test cards complete a purchase';

/** Days on which something was done, and what shows it. */
export const stampPairs: readonly VersionPair[] = [
  {
    name: 'a criterion is met without evidence',
    edits: [[card, `- { text: ${text}, met: 2026-11-28 }`]],
    sentences: [
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” is met since 28 November.',
    ],
    findings: ['change.met-without-evidence M2 "2026-11-28"'],
  },
  {
    name: 'a criterion is met with evidence',
    edits: [[card, `- { text: ${text}, met: 2026-11-28, evidence: ab12cd3 }`]],
    sentences: [
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” is met since 28 November.',
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” has evidence: ab12cd3.',
    ],
    findings: [],
  },
  {
    name: 'a commit of the milestone is no evidence of a criterion',
    edits: [
      [card, `- { text: ${text}, met: 2026-11-28 }`],
      ['    amount: 2400\n', '    amount: 2400\n    commits: [ab12cd3]\n'],
    ],
    commits: ['M2 2026-11-28'],
    sentences: [
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” is met since 28 November.',
      'Commit ab12cd3 was linked to “Card payments work in the staging checkout”.',
    ],
    findings: ['change.met-without-evidence M2 "2026-11-28"'],
  },
  {
    name: 'evidence is taken away',
    edits: [[', evidence: "3f2a1b9"', '']],
    sentences: [
      'Evidence for “p95 of POST /checkout is below 300 ms” of “Card payments work in the staging checkout” is gone: 3f2a1b9.',
    ],
    findings: ['change.met-without-evidence M2 "p95 of POST /checkout is below 300 ms"'],
  },
  {
    name: 'a tick is taken back with its evidence',
    edits: [[', met: 2026-11-20, evidence: "3f2a1b9"', '']],
    sentences: [
      '“p95 of POST /checkout is below 300 ms” of “Card payments work in the staging checkout” no longer counts as met; it did since 20 November.',
      'Evidence for “p95 of POST /checkout is below 300 ms” of “Card payments work in the staging checkout” is gone: 3f2a1b9.',
    ],
    findings: [],
  },
  {
    name: 'a new criterion is met at once',
    edits: [
      [
        'acceptance: [Every order sends one PDF]',
        'acceptance: [Every order sends one PDF, { text: Mails have a subject, met: 2026-11-28 }]',
      ],
    ],
    sentences: [
      '“Invoices arrive by mail” has a new criterion: “Mails have a subject”.',
      '“Mails have a subject” of “Invoices arrive by mail” is met since 28 November.',
    ],
    findings: ['change.met-without-evidence M3 "2026-11-28"'],
  },
  {
    name: 'a criterion goes to another milestone with its tick',
    before: `project: P
milestones:
  - { id: A, title: Login works, acceptance: [{ text: 3 of 3 users log in, met: 2026-11-10 }, Errors are shown] }
`,
    edits: `project: P
milestones:
  - { id: A, title: Login works, acceptance: [Errors are shown] }
  - { id: B, title: Users log in, acceptance: [{ text: 3 of 3 users log in, met: 2026-11-10 }] }
`,
    sentences: [
      '“Login works” no longer has the criterion “3 of 3 users log in”.',
      '“Users log in” is new, with parts of “Login works”.',
    ],
    findings: [],
  },
  {
    name: 'done with a day before the version that did not have it',
    edits: [
      ['status: in-review\n    due: 2026-12-18\n', 'status: done\n    due: 2026-12-18\n    completed: 2026-11-17\n'],
    ],
    sentences: ['“Search finds all products” is done since 17 November.'],
    findings: ['change.backdated M4 "2026-11-17"'],
  },
  {
    name: 'done with an earlier day that has a commit',
    edits: [
      ['status: in-review\n    due: 2026-12-18\n', 'status: done\n    due: 2026-12-18\n    completed: 2026-11-17\n'],
    ],
    commits: ['M4 2026-11-17'],
    sentences: ['“Search finds all products” is done since 17 November.'],
    findings: [],
  },
  {
    name: 'done on the day of the version before',
    edits: [
      ['status: in-review\n    due: 2026-12-18\n', 'status: done\n    due: 2026-12-18\n    completed: 2026-11-24\n'],
    ],
    sentences: ['“Search finds all products” is done since 24 November.'],
    findings: [],
  },
  {
    name: 'a day of completion goes back',
    edits: [['completed: 2026-11-05', 'completed: 2026-11-03']],
    sentences: ['The day on which “Staging environment deploys from main” was completed went from 5 to 3 November.'],
    findings: ['change.backdated M1 "2026-11-03"'],
  },
  {
    name: 'met on an earlier day with evidence',
    edits: [[card, `- { text: ${text}, met: 2026-11-19, evidence: ab12cd3 }`]],
    sentences: [
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” is met since 19 November.',
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” has evidence: ab12cd3.',
    ],
    findings: [],
  },
  {
    name: 'met on an earlier day with nothing',
    edits: [[card, `- { text: ${text}, met: 2026-11-19 }`]],
    sentences: [
      '“20 of 20 Stripe test cards complete a purchase” of “Card payments work in the staging checkout” is met since 19 November.',
    ],
    findings: ['change.met-without-evidence M2 "2026-11-19"', 'change.backdated M2 "2026-11-19"'],
  },
];
