import { say, type FindingCode, type Message } from '../finding';

/** A few words for why a letter is missing, as in “SMART 3/4 · no deadline”. */
export function describeBriefly(code: FindingCode): Message {
  return say(briefWords[code] ?? code);
}

const briefWords: Partial<Record<FindingCode, string>> = {
  'smart.specific.placeholder': 'unfilled placeholder',
  'smart.specific.vague-verb': 'vague verb',
  'smart.specific.activity': 'activity, no result',
  'smart.specific.noun-only-title': 'topic, no result',
  'smart.specific.weak-modal': 'no commitment',
  'smart.specific.deference': 'unnamed document',
  'smart.specific.undefined-set': 'open set',
  'smart.specific.generic': 'names nothing',
  'smart.specific.open-list': 'open list',
  'smart.specific.compound': 'too many deliverables',
  'smart.measurable.no-evidence': 'nothing to check',
  'smart.measurable.subjective': 'matter of taste',
  'smart.measurable.comparative': 'no baseline',
  'smart.measurable.vague-amount': 'no amount',
  'smart.achievable.infeasible': 'too little time',
  'smart.achievable.at-risk': 'day will not hold',
  'smart.achievable.crowded': 'more deliverables than days',
  'smart.achievable.no-estimate': 'no estimate',
  'smart.achievable.dependency-later': 'waits too long',
  'smart.relevant.no-objective': 'no objective',
  'smart.time-bound.no-due': 'no deadline',
  'smart.time-bound.relative-date': 'no real date',
  'smart.time-bound.overdue': 'overdue',
  'smart.time-bound.due-before-start': 'due before start',
  'smart.time-bound.day-off': 'due on a day off',
  'plan.invalid-value': 'invalid value',
  'plan.missing-key': 'missing key',
};
