import type { FindingCode } from './finding';
import type { AnyRule } from './rule';

/** Severities and pages of the findings that the parser makes, by code. All other findings have a rule. */
export const readerFindings = {
  'plan.syntax': {
    severity: 'error',
    page: {
      title: 'Not valid YAML',
      flags:
        'Anything that keeps the text from being read as one YAML document: an open quote or bracket, a tab in the indentation, a key twice, git’s conflict markers, a list item without its dash or with one in another column, a key in another column or without its colon, a separator within the plan, a text that looks like YAML, a comment of another language (`/* … */`), a list that goes on under another spelling of its key (`Milestone` beside `milestones`), a key of the last milestone at the left margin. Also a blank that is missing after a colon or a dash, and another character in its place (`due:2026-12-01`, a no-break space, `：`), which hide a key of the plan. It cannot be silenced.',
      why: 'While the file cannot be read, no view of it can be trusted: half of the plan may be missing.',
      bad: 'title: Checkout: card payments work',
      good: 'title: "Checkout: card payments work"',
      source: 'YAML 1.2.2.',
    },
  },
  'plan.missing-key': {
    severity: 'warning',
    page: {
      title: 'Key is missing',
      flags:
        'A plan without `project` or `milestones`, a milestone without `title`, an entry without its main text, also an empty one (`- ""`), a block without the day since which it waits, an agreement (`agreed`) without `date`.',
      why: 'Without it the entry cannot be shown or referred to.',
      bad: 'id: M1\ndue: 2027-03-31',
      good: 'id: M1\ntitle: The shop takes card payments\ndue: 2027-03-31',
      source: 'The schema of the plan file.',
    },
  },
  'plan.unknown-key': {
    severity: 'warning',
    page: {
      title: 'Key that nobody reads',
      flags:
        'A key that resembles one of the plan but is not one, such as `Due` for `due` or `estimat` for `estimate`. Keys that resemble none are your own, and so are those that begin with `x-`. Below `lint` also codes of findings that do not exist, and those that stand beside `rules` instead of in it.',
      why: 'A misspelled key is silently ignored: the deadline seems to be missing although it is written there.',
      bad: 'id: M1\ntitle: The shop takes card payments\nDue: 2027-03-31',
      good: 'id: M1\ntitle: The shop takes card payments\ndue: 2027-03-31',
      source: 'The schema of the plan file.',
    },
  },
  'plan.invalid-value': {
    severity: 'error',
    page: {
      title: 'Value does not fit',
      flags:
        'A value that its key does not take: a day that does not exist or is written in another way than YYYY-MM-DD, an estimate without a unit, an unknown status, an amount that reads as another one where thousands have a point (`2.400`), a country or state whose public holidays are not known. Also a text that YAML reads as a key and its value, such as `- Load time: < 2 s`, or as a list in brackets; quotes keep it as text.',
      why: 'What cannot be understood is left out of every calculation.',
      bad: 'title: The shop takes card payments\ndue: 2027-02-30',
      good: 'title: The shop takes card payments\ndue: 2027-02-26',
      source: 'The schema of the plan file.',
    },
  },
  'plan.lost-text': {
    severity: 'warning',
    page: {
      title: 'Words that YAML does not read',
      flags:
        'Words of a text that YAML takes for something else: `#42` behind a blank for a comment, `!important` for a tag, `&more` for an anchor, `?` for the mark of a key, `null` in a list for nothing, and lines that begin like items (`- `, `•`, `1.`) for one text in a row, also in quotes and below `>`. Inside braces and brackets a comma ends a text (`{ title: Login, logout and reset work }`). Also a value behind a `#` or a `!` (`status: #done`). A comment with a blank behind its `#` is a comment, and so is any behind a date, a number, an id or a text in quotes.',
      why: 'They stand in the file, but in no view, no report and nothing that the client gets.',
      bad: 'title: The shop takes card payments\ndue: 2027-03-31\nacceptance:\n  - The issues #42 and #43 are closed',
      good: 'title: The shop takes card payments\ndue: 2027-03-31\nacceptance:\n  - "The issues #42 and #43 are closed"',
      source: 'YAML 1.2.2.',
    },
  },
  'plan.duplicate-id': {
    severity: 'error',
    page: {
      title: 'Id is taken',
      flags: 'An id that a milestone, phase, objective or change order further up already has.',
      why: 'References and commits could belong to either of them.',
      bad: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M1\n  title: The shop takes card payments\n  due: 2027-03-31',
      good: '- id: M1\n  title: The payment service answers on staging\n  due: 2027-03-01\n- id: M2\n  title: The shop takes card payments\n  due: 2027-03-31',
      source: 'Logic.',
    },
  },
  'plan.unknown-reference': {
    severity: 'error',
    page: {
      title: 'Reference to nothing',
      flags:
        '`depends_on`, `phase`, `objective` or the milestones of a change order with an id that the plan does not have.',
      why: 'The dependency seems to be respected, but nothing checks it.',
      bad: 'title: The shop takes card payments\ndue: 2027-03-31\ndepends_on: [M9]',
      good: 'id: M1\ntitle: The shop takes card payments\ndue: 2027-03-31\ndepends_on: []',
      source: 'Logic.',
    },
  },
  'plan.unused-silencing': {
    severity: 'hint',
    page: {
      title: 'Comment silences nothing',
      flags:
        'A `# milepost-disable-…` comment, or a code in one, under which nothing was found, and one that begins with none of the three words that silence. Findings that come and go with the days (`smart.time-bound.overdue`, `smart.time-bound.day-off`, `smart.achievable.infeasible`, `smart.achievable.crowded`) and comments on finished milestones are left alone.',
      why: 'It would hide the next fault of this kind, which nobody has looked at.',
      bad: 'title: The shop takes card payments # milepost-disable-line smart.specific.vague-verb\ndue: 2027-03-31',
      good: 'title: The shop takes card payments\ndue: 2027-03-31',
      source: 'What linters of code call an unused directive.',
    },
  },
  'plan.other-format': {
    severity: 'information',
    page: {
      title: 'Plan in another format',
      flags:
        'A file of this name most of whose keys are those of another plan format, such as `name`, `due_on` or `success_criteria`. Reported once, at the first of these keys. Files that are not plans at all are left alone, unless they have `project` and `milestones`.',
      why: 'Only what is understood can be checked. Until the keys are renamed, tree and timeline show what they can.',
      bad: 'milestones:\n  - name: The shop takes card payments\n    deadline: 2027-03-31\n    success_criteria: [20 of 20 test cards complete a purchase]',
      good: 'project: Shop\nmilestones:\n  - title: The shop takes card payments\n    due: 2027-03-31\n    acceptance: [20 of 20 test cards complete a purchase]',
      source: 'Keys of other plan formats, collected from public repositories.',
    },
  },
} as const satisfies { readonly [Code in FindingCode]?: Pick<AnyRule, 'severity' | 'page'> };
