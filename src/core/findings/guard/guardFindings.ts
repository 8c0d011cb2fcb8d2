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
      good: 'title: The shop takes card payments\nacceptance: [p95 of POST /checkout is below 300 ms]\nagreed: { date: 2026-11-01, by: Dana Ruiz }',
      bad: 'title: The shop takes card payments\nacceptance: [p95 of POST /checkout is below 500 ms]\nagreed: { date: 2026-11-01, by: Dana Ruiz }',
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
      good: 'title: The shop takes card payments\nagreed: { date: 2026-11-01, due: 2026-11-25 }',
      bad: 'title: The shop takes card payments\nagreed: { date: 2026-11-01, due: 2026-12-01 }',
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
      good: '- id: M1\n  title: Staging deploys from main\n- id: M2\n  title: The shop takes card payments',
      bad: '- id: M1\n  title: Staging deploys from main',
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
      good: 'title: The shop takes card payments\nacceptance:\n  - p95 of POST /checkout is below 300 ms',
      bad: 'title: The shop takes card payments\nacceptance:\n  - { text: p95 of POST /checkout is below 300 ms, met: 2026-11-28 }',
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
      good: 'id: M2\ntitle: The shop takes card payments',
      bad: 'id: PAY\ntitle: The shop takes card payments',
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
      good: 'title: The shop takes card payments\nstatus: in-progress\nestimate: 40h',
      bad: 'title: The shop takes card payments\nstatus: in-progress\nestimate: 24h',
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
      good: 'title: The shop takes card payments\nstatus: in-review',
      bad: 'title: The shop takes card payments\nstatus: done\ncompleted: 2026-11-05',
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
      good: 'title: The shop takes card payments\ndue: 2026-12-01',
      bad: 'title: The shop takes card payments\ndue: 2026-12-08',
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
      good: 'title: Improve the search',
      bad: 'title: Improve the search # milepost-disable-line smart.specific',
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
      good: '- id: M1\n  title: Staging deploys from main\n- id: M2\n  title: The shop takes card payments',
      bad: '- id: M1\n  title: Staging runs by itself\n- id: M2\n  title: Payments by card work',
      source,
    },
  },
};
