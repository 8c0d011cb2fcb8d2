import type { AnyRule } from '../rule';
import type { ChangeCode } from './changeProblem';

const source = 'The plan guard: what a version may change without a word.';

/** Severities and pages of what the plan guard finds in the difference of two versions, by code. */
export const guardFindings: Readonly<Record<ChangeCode, Pick<AnyRule, 'severity' | 'page'>>> = {
  'change.agreed-words': {
    severity: 'error',
    page: {
      title: 'Agreed words changed',
      flags:
        'In comparison with another version: title, description, deliverables or acceptance of a milestone with `agreed`, where the words changed and were not agreed anew in the same difference: by Record Agreement (a newer `agreed` whose digests fit the new words), by a review that was approved, or by an approved change order that names the milestone. Order, quotes and line breaks are no words.',
      why: 'What was agreed on is what both sides will be held to. If the words change silently, each side remembers another promise.',
      bad: '# agreed on as “p95 is below 300 ms”\nacceptance: [p95 is below 500 ms]',
      good: 'acceptance: [p95 is below 300 ms]',
      source,
    },
  },
  'change.record-edited': {
    severity: 'error',
    page: {
      title: 'Record edited',
      flags:
        'In comparison with another version: a value of `agreed` that was altered or removed other than by a new agreement, an approved review or an approved change order, and an entry of `changes` that was altered or removed. New entries are fine, and so is a reason that was filled in later.',
      why: 'The record is what settles a dispute. It can do so only if it grows and is never rewritten.',
      bad: '# the record said 2026-11-25\nagreed: { date: 2026-11-01, due: 2026-12-01 }',
      good: 'agreed: { date: 2026-11-01, due: 2026-11-25 }',
      source,
    },
  },
  'change.milestone-removed': {
    severity: 'error',
    page: {
      title: 'Milestone removed',
      flags:
        'In comparison with another version: a milestone that is not there any more, neither under its id nor its title, nor in like words. Also an id that now stands over wholly other words: one milestone is gone, and another is new.',
      why: 'A promise that disappears is not one that was taken back. Cancelling says openly that it is no longer wanted, and why.',
      bad: '# M2 is gone',
      good: '- id: M2\n  title: The shop takes card payments\n  status: cancelled',
      source,
    },
  },
  'change.met-without-evidence': {
    severity: 'warning',
    page: {
      title: 'Met without evidence',
      flags:
        'In comparison with another version: a criterion that is newly `met`, also a new one, without `evidence`; and a criterion that is met and lost its evidence. A hash below `commits` shows what was worked on, and is no evidence of a criterion.',
      why: 'The client cannot see a tick. A commit, a link or a note lets both sides look at the same thing.',
      bad: 'acceptance:\n  - { text: p95 is below 300 ms, met: 2026-11-28 }',
      good: 'acceptance:\n  - { text: p95 is below 300 ms, met: 2026-11-28, evidence: "3f2a1b9" }',
      source,
    },
  },
  'change.id-changed': {
    severity: 'warning',
    page: {
      title: 'Id changed',
      flags:
        'In comparison with another version: a milestone with another id than before, or none. Ids of phases are free.',
      why: 'Commits, messages and change orders keep the old id, and lead nowhere from then on.',
      bad: '# was M2\nid: PAY\ntitle: The shop takes card payments',
      good: 'id: M2\ntitle: The shop takes card payments',
      source,
    },
  },
  'change.estimate-lowered': {
    severity: 'warning',
    page: {
      title: 'Estimate lowered',
      flags:
        'In comparison with another version: an estimate that was lowered or removed while the milestone was under way and is still open, without an entry for it in `changes`. Before the start an estimate is free.',
      why: 'An estimate that shrinks while the work goes on hides how wrong it was, and the next one will be as wrong.',
      bad: '# was 40h\nstatus: in-progress\nestimate: 24h',
      good: 'status: in-progress\nestimate: 24h\nchanges:\n  - { date: 2026-11-20, field: estimate, from: 40h, to: 24h, reason: Refunds were dropped }',
      source,
    },
  },
  'change.backdated': {
    severity: 'warning',
    page: {
      title: 'Backdated',
      flags:
        'In comparison with a commit: `completed` or `met` that is newly stamped with a day before that of the commit, which did not know of it yet, without evidence or a commit of that milestone on that day.',
      why: 'A day that is written down later than it was should be borne out by something that is from then.',
      bad: '# the version of 20 November did not have it\ncompleted: 2026-11-05',
      good: 'completed: 2026-11-21',
      source,
    },
  },
  'change.due-without-reason': {
    severity: 'warning',
    page: {
      title: 'Day moved without a reason',
      flags:
        'In comparison with another version: a due day that was moved, removed or turned into words, without an entry in `changes` that gives a reason or an order, and without an approved change order that names the milestone. Not where the milestone is cancelled.',
      why: 'Days move; that is normal. What costs trust is a day that moves without a word.',
      bad: '# was 2026-12-01\ndue: 2026-12-08',
      good: 'due: 2026-12-08\nchanges:\n  - { date: 2026-11-20, field: due, from: 2026-12-01, to: 2026-12-08, reason: The keys came late }',
      source,
    },
  },
  'change.silenced': {
    severity: 'warning',
    page: {
      title: 'Finding silenced',
      flags:
        'In comparison with another version: a new comment that silences findings, a new word below `lint.allow`, and a rule that is off or weighs less below `lint.rules`. Findings about the difference itself are weighed as the version before says.',
      why: 'Silencing is often right, and always a decision. Whoever reads the difference should see it as one.',
      bad: 'lint: { rules: { smart.measurable: off } }',
      good: 'lint: { rules: {} }',
      source,
    },
  },
  'change.rewritten': {
    severity: 'warning',
    page: {
      title: 'Plan rewritten',
      flags:
        'In comparison with another version: the words of more than half of the milestones changed, or more than half of them are gone, and at least two. One finding at the top stands in place of those about words, ids and removals.',
      why: 'Where nearly everything changed, a list of every change helps nobody. Somebody has to read the plan as a new one.',
      bad: '# every title was worded anew',
      good: '# the words that changed are few, and each one is plain',
      source,
    },
  },
};
