import { base, type VersionPair } from './pair';

const end = 'change_orders:';
const lint = (text: string): readonly [string, string] => [end, `lint: ${text}\n${end}`];

/** What silences findings, and findings about the difference that were silenced before. */
export const silencingPairs: readonly VersionPair[] = [
  {
    name: 'a comment silences',
    edits: [
      [
        '    title: Search finds all products',
        '    title: Search finds all products # milepost-disable-line smart.specific',
      ],
    ],
    sentences: [],
    findings: ['change.silenced M4 "# milepost-disable-line smart.specific"'],
  },
  {
    name: 'a comment silences the whole file',
    edits: [['project:', '# milepost-disable-file smart\nproject:']],
    sentences: [],
    findings: ['change.silenced - "# milepost-disable-file smart"'],
  },
  {
    name: 'a word is allowed',
    edits: [lint('{ allow: [robust] }')],
    sentences: ['“lint.allow” has a new entry: “robust”.'],
    findings: ['change.silenced - "robust"'],
  },
  {
    name: 'a rule is off',
    edits: [lint('{ rules: { smart.measurable.no-evidence: off } }')],
    sentences: ['“lint.rules.smart.measurable.no-evidence” is now “off”.'],
    findings: ['change.silenced - "smart.measurable.no-evidence"'],
  },
  {
    name: 'a rule weighs less',
    edits: [lint('{ rules: { plan.duplicate-id: hint } }')],
    sentences: ['“lint.rules.plan.duplicate-id” is now “hint”.'],
    findings: ['change.silenced - "plan.duplicate-id"'],
  },
  {
    name: 'a rule weighs more',
    edits: [lint('{ rules: { smart.specific: error } }')],
    sentences: ['“lint.rules.smart.specific” is now “error”.'],
    findings: [],
  },
  {
    name: 'a comment that silenced the guard before counts',
    before: base.replace('due: 2026-12-15', 'due: 2026-12-15 # milepost-disable-line change.due-without-reason'),
    edits: [['due: 2026-12-15', 'due: 2026-12-22']],
    sentences: ['“Invoices arrive by mail” moved from 15 to 22 December.'],
    findings: [],
  },
  {
    name: 'a comment cannot silence the guard about its own version',
    edits: [['due: 2026-12-15', 'due: 2026-12-22 # milepost-disable-line change']],
    sentences: ['“Invoices arrive by mail” moved from 15 to 22 December.'],
    findings: ['change.due-without-reason M3 "2026-12-22"', 'change.silenced M3 "# milepost-disable-line change"'],
  },
  {
    name: 'a rule that was off before counts',
    before: `${base}lint: { rules: { change.id-changed: off } }\n`,
    edits: [['- id: M5', '- id: TEXTS']],
    sentences: ['The id of “Shop texts are translated” went from M5 to TEXTS.'],
    findings: [],
  },
  {
    name: 'a rule cannot silence the guard about its own version',
    edits: [['- id: M5', '- id: TEXTS'], lint('{ rules: { change: off } }')],
    sentences: ['The id of “Shop texts are translated” went from M5 to TEXTS.', '“lint.rules.change” is now “off”.'],
    findings: ['change.id-changed TEXTS "TEXTS"', 'change.silenced - "change"'],
  },
  {
    name: 'a comment silences less than before',
    before: `project: P
milestones:
  - id: A
    title: Login works # milepost-disable-line smart
    due: 2026-12-01
`,
    edits: [['line smart', 'line smart.measurable']],
    sentences: [],
    findings: [],
  },
  {
    name: 'a comment goes from a title to its milestone',
    before: `project: P
milestones:
  - id: A
    title: Login works # milepost-disable-line smart
    due: 2026-12-01
`,
    edits: [
      [' # milepost-disable-line smart', ''],
      ['- id: A', '- id: A # milepost-disable-line smart'],
    ],
    sentences: [],
    findings: ['change.silenced A "# milepost-disable-line smart"'],
  },
  {
    name: 'a comment goes from a milestone to its title',
    before: `project: P
milestones:
  # milepost-disable-next-line smart
  - id: A
    title: Login works
`,
    edits: [
      ['  # milepost-disable-next-line smart\n', ''],
      ['title: Login works', 'title: Login works # milepost-disable-line smart'],
    ],
    sentences: [],
    findings: [],
  },
  {
    name: 'a comment goes from one key to another',
    before: `project: P
milestones:
  - id: A
    title: Login works # milepost-disable-line smart
    due: 2026-12-01
`,
    edits: [
      [' # milepost-disable-line smart', ''],
      ['2026-12-01', '2026-12-01 # milepost-disable-line smart'],
    ],
    sentences: [],
    findings: ['change.silenced A "# milepost-disable-line smart"'],
  },
];
