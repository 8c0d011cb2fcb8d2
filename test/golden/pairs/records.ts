import type { VersionPair } from './pair';

const entry =
  '      - { date: 2026-11-12, field: due, from: 2026-11-25, to: 2026-12-01, reason: Keys came late, by: client }\n';
const agreed = '    agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, amount: 2400, scope: "SCOPE" }\n';

/** `agreed` and `changes`. */
export const recordPairs: readonly VersionPair[] = [
  {
    name: 'the agreement says another day',
    edits: [['due: 2026-11-25, amount', 'due: 2026-12-01, amount']],
    sentences: [
      'The agreement on “Card payments work in the staging checkout” was altered: due went from “2026-11-25” to “2026-12-01”.',
    ],
    findings: ['change.record-edited M2 "2026-12-01"'],
  },
  {
    name: 'the agreement says another price',
    edits: [['due: 2026-11-25, amount: 2400', 'due: 2026-11-25, amount: 2800']],
    sentences: [
      'The agreement on “Card payments work in the staging checkout” was altered: amount went from “2400” to “2800”.',
    ],
    findings: ['change.record-edited M2 "2800"'],
  },
  {
    name: 'the agreement goes',
    edits: [[agreed, '']],
    sentences: ['The agreement on “Card payments work in the staging checkout” is gone from the plan.'],
    findings: ['change.record-edited M2 "M2"'],
  },
  {
    name: 'the agreement loses who agreed',
    edits: [['by: Dana Ruiz, due: 2026-11-25', 'due: 2026-11-25']],
    sentences: ['The agreement on “Card payments work in the staging checkout” was altered: by “Dana Ruiz” is gone.'],
    findings: ['change.record-edited M2 "{ date: 2026-11-01, due: 2026-11-25, amount: 2400, scope: "SCOPE" }"'],
  },
  {
    name: 'the agreement says how it was reached',
    edits: [['by: Dana Ruiz, due: 2026-11-25', 'by: Dana Ruiz, how: mail, due: 2026-11-25']],
    sentences: ['The agreement on “Card payments work in the staging checkout” was altered: how is now “mail”.'],
    findings: [],
  },
  {
    name: 'a milestone is agreed for the first time',
    edits: [
      [
        '    acceptance: [Every order sends one PDF]\n',
        '    acceptance: [Every order sends one PDF]\n    agreed: { date: 2026-11-28, by: Dana Ruiz, due: 2026-12-15 }\n',
      ],
    ],
    sentences: ['“Invoices arrive by mail” was agreed on 28 November by Dana Ruiz.'],
    findings: [],
  },
  {
    name: 'the same words are agreed anew with another day',
    edits: [
      [
        'agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25',
        'agreed: { date: 2026-11-28, by: Dana Ruiz, due: 2026-12-01',
      ],
    ],
    sentences: ['“Card payments work in the staging checkout” was agreed anew on 28 November by Dana Ruiz.'],
    findings: [],
  },
  {
    name: 'an agreement from before the agreement',
    edits: [
      [
        'agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25',
        'agreed: { date: 2026-10-20, by: Dana Ruiz, due: 2026-12-01',
      ],
    ],
    sentences: ['“Card payments work in the staging checkout” was agreed anew on 20 October by Dana Ruiz.'],
    findings: ['change.record-edited M2 "2026-10-20"'],
  },
  {
    name: 'a reason in the history becomes another',
    edits: [['reason: Keys came late', 'reason: Holidays']],
    sentences: [
      'In the history of “Card payments work in the staging checkout”, an entry’s reason went from “Keys came late” to “Holidays”.',
    ],
    findings: ['change.record-edited M2 "Holidays"'],
  },
  {
    name: 'an entry of the history goes',
    edits: [[`    changes:\n${entry}`, '']],
    sentences: [
      'An entry is gone from the history of “Card payments work in the staging checkout”: date: 2026-11-12, field: due, from: 2026-11-25, to: 2026-12-01, reason: Keys came late, by: client.',
    ],
    findings: ['change.record-edited M2 "M2"'],
  },
  {
    name: 'the history grows',
    edits: [
      [
        entry,
        `${entry}      - { date: 2026-11-28, field: due, from: 2026-12-01, to: 2026-12-04, reason: Dana is away }\n`,
      ],
      ['due: 2026-12-01\n', 'due: 2026-12-04\n'],
    ],
    sentences: ['“Card payments work in the staging checkout” moved from 1 to 4 December (Dana is away).'],
    findings: [],
  },
  {
    name: 'a reason is filled in later',
    before: `project: P
milestones:
  - { id: A, title: Login works, due: 2026-12-08, changes: [{ date: 2026-11-12, field: due, from: 2026-12-01, to: 2026-12-08 }] }
`,
    edits: [['to: 2026-12-08 }', 'to: 2026-12-08, reason: Keys came late }']],
    sentences: ['In the history of “Login works”, an entry’s reason is now “Keys came late”.'],
    findings: [],
  },
  {
    name: 'an agreement without a day gets one',
    before: `project: P
milestones:
  - { id: A, title: Login works, agreed: { by: Dana } }
`,
    edits: [['agreed: { by: Dana }', 'agreed: { date: 2026-11-28, by: Dana }']],
    sentences: ['“Login works” was agreed on 28 November by Dana.'],
    findings: [],
  },
  {
    name: 'a record is folded and encoded anew while a task comes',
    before: `project: P
milestones:
  - id: A
    title: Login works
    agreed: { date: 2026-11-01, by: Zo\u00eb Lind }
    changes: [{ date: 2026-11-12, field: due, to: 2026-12-08, reason: Keys came late }]
`,
    edits: `project: P
milestones:
  - id: A
    title: Login works
    tasks: [Logs]
    agreed: { date: 2026-11-01, by: Zoe\u0308 Lind }
    changes:
      - date: 2026-11-12
        field: due
        to: 2026-12-08
        reason: |
          Keys came
          late
`,
    sentences: ['“Login works” has a new task: “Logs”.'],
    findings: [],
  },
];
