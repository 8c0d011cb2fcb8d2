import type { Contradiction } from '../plan/problem';
import type { FindingCode, Message } from './finding';
import { describeSyntax } from './syntaxWording';
import type { Problem } from './rule';

/** The sentence of a problem: what is wrong, and what would be right. In English; hosts translate the template. */
export function describeProblem(problem: Problem): Message {
  switch (problem.code) {
    case 'plan.syntax':
      return describeSyntax(problem.kind, problem.detail);
    case 'plan.missing-key':
      return say('“{0}” is missing here; every {1} needs one.', problem.key, problem.owner);
    case 'plan.unknown-key':
      return describeUnknownKey(problem);
    case 'plan.invalid-value':
      return say('“{0}” does not fit “{1}”, which takes {2}.', problem.found, problem.key, problem.expected);
    case 'plan.duplicate-id':
      return say(
        'The id “{0}” is already taken on line {1}; give this one an id of its own.',
        problem.id,
        problem.firstLine,
      );
    case 'plan.unknown-reference':
      return problem.suggestion === undefined
        ? say('No {0} has the id “{1}”; name one that the plan has, or add it.', problem.kind, problem.id)
        : say('No {0} has the id “{1}”; did you mean “{2}”?', problem.kind, problem.id, problem.suggestion);
    case 'plan.dependency-cycle':
      return problem.ids.length === 1
        ? say('{0} depends on itself, so it could never start; remove this reference.', problem.ids[0] ?? '')
        : say(
            '{0} wait for each other, so none could start; remove one of these dependencies.',
            problem.ids.join(' → '),
          );
    case 'plan.status-contradiction':
      return describeContradiction(problem);
    case 'plan.other-format':
      return problem.keys.length === 0
        ? say(
            'This looks like a plan in another format; with “project” and “milestones” at the top it would be checked.',
          )
        : say(
            'This looks like a plan with other keys ({0}); with those of Milepost, such as “title” and “due”, it would be checked.',
            problem.keys.slice(0, 5).join(', '),
          );
    case 'plan.unused-silencing':
      if (problem.directive !== undefined) {
        return say(
          '“{0}” silences nothing; write milepost-disable-line, milepost-disable-next-line or milepost-disable-file.',
          problem.directive,
        );
      }
      return problem.codes.length === 0
        ? say('This comment silences nothing; take it out.')
        : say('There is no {0} to silence here; take it out.', problem.codes.join(', '));
    case 'smart.specific.placeholder':
      return say('“{0}” still stands for something; write what it is, or take it out.', problem.words);
    case 'smart.specific.vague-verb':
      return say('“{0}” does not say when it is enough; name what will be different, and by how much.', problem.words);
    case 'smart.specific.activity':
      return say('“{0}” is something you do, not a result; name what exists when it is done.', problem.words);
    case 'smart.specific.noun-only-title':
      return say('“{0}” names a topic, not a result; say what will be there or be true.', problem.title);
    case 'smart.specific.weak-modal':
      return say(
        '“{0}” leaves open whether it is promised; commit to it, or leave it out of this milestone.',
        problem.words,
      );
    case 'smart.specific.deference':
      return say('“{0}” points to something that is not named; add the document, section or ticket.', problem.words);
    case 'smart.specific.undefined-set':
      return say('“{0}” leaves open which ones; name them, or say where they are listed.', problem.words);
    case 'smart.specific.generic':
      return say('“{0}” could stand in any plan; name what will be there in yours.', problem.words);
    case 'smart.specific.vague-quality':
      return say('“{0}” praises a thing without naming it; say what will be there or be true.', problem.words);
    case 'smart.specific.open-list':
      return say('“{0}” leaves the list open; name all that is delivered.', problem.words);
    case 'smart.specific.compound':
      return say('It has {0} deliverables, which are accepted only together; split it into milestones.', problem.count);
    case 'smart.measurable.no-evidence':
      return problem.about === undefined
        ? say('Nothing here can be checked; add an acceptance criterion that your client can tick off.')
        : say(
            '“{0}” gives nothing to check; add an acceptance criterion that your client can tick off.',
            problem.about,
          );
    case 'smart.measurable.subjective':
      return say('“{0}” is a matter of taste; say how both sides can tell, by a number or by steps.', problem.words);
    case 'smart.measurable.comparative':
      return say('“{0}” compares with nothing; give the value today and the value to reach.', problem.words);
    case 'smart.measurable.vague-amount':
      return say('“{0}” is no amount; give a number that both sides can count.', problem.words);
    case 'smart.achievable.infeasible':
      return describeInfeasible(problem);
    case 'smart.achievable.crowded':
      return describeCrowded(problem);
    case 'smart.achievable.no-estimate':
      return say('Without an estimate nobody can tell whether it fits; add one such as “16h”.');
    case 'smart.achievable.dependency-later':
      return say(
        '{0} is due on {1}, after this milestone that waits for it; move one of the two dates.',
        problem.id,
        problem.dependencyDue,
      );
    case 'smart.relevant.no-objective':
      return say('It serves none of the objectives of the plan; name the one that it brings closer.');
    case 'smart.relevant.unserved-objective':
      return say('No milestone serves the objective “{0}”; link one to it, or drop the objective.', problem.text);
    case 'smart.time-bound.no-due':
      return say('It has no deadline; add the day by which it is done.');
    case 'smart.time-bound.relative-date':
      return say('“{0}” is no date that both sides read alike; give a day as YYYY-MM-DD.', problem.words);
    case 'smart.time-bound.overdue':
      return problem.days === 1
        ? say('It was due yesterday, on {0}; mark it done, or agree on a new date.', problem.due)
        : say('It was due {1} days ago, on {0}; mark it done, or agree on a new date.', problem.due, problem.days);
    case 'smart.time-bound.due-before-start':
      return say('It is due before its start on {0}; one of the two dates is wrong.', problem.start);
  }
}

function describeUnknownKey({ kind, key, suggestion }: Extract<Problem, { code: 'plan.unknown-key' }>): Message {
  if (kind === 'misplaced-code') return say('“{0}” has no effect here; put it below “rules”.', key);
  if (kind === 'code') {
    return suggestion === undefined
      ? say('“{0}” is the code of no finding; name one such as smart.specific, or take it out.', key)
      : say('“{0}” is the code of no finding; did you mean “{1}”?', key, suggestion);
  }
  return say('“{0}” is no key of a plan; did you mean “{1}”?', key, suggestion ?? '');
}

function describeContradiction(problem: Contradiction): Message {
  switch (problem.kind) {
    case 'open-criteria':
      return say(
        'It is done, but {0} of its {1} criteria are not met; tick them, or reopen it.',
        problem.open,
        problem.total,
      );
    case 'completed-but-open':
      return say(
        'It has a day of completion, but its status is “{0}”; set the status to “done”, or remove the day.',
        problem.status,
      );
    case 'completed-in-future':
      return say(
        'It was completed on {0}, which is after today, {1}; give the day on which it was done.',
        problem.completed,
        problem.today,
      );
    case 'completed-before-start':
      return say(
        'It was completed on {0}, before its start on {1}; one of the two days is wrong.',
        problem.completed,
        problem.start,
      );
    case 'open-dependency':
      return say(
        'It is done, but {0}, which it waits for, is “{1}”; update one of the two.',
        problem.id,
        problem.status,
      );
  }
}

function describeInfeasible(problem: Extract<Problem, { code: 'smart.achievable.infeasible' }>): Message {
  const { leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount } = problem;
  const details = [
    `${hours(hoursPerWeek)} h a week`,
    ...(daysOff > 0 ? [`${daysOff} ${daysOff === 1 ? 'day' : 'days'} off`] : []),
    ...before.map(({ name, hours: taken }) => `${hours(taken)} h on ${name}`),
    ...(beforeCount > before.length ? [`${beforeCount - before.length} more before it`] : []),
  ];
  return say(
    '{0} h left, {1} h free before {2} ({3}); move the date, or make it smaller.',
    hours(leftHours),
    hours(freeHours),
    due,
    details.join(', '),
  );
}

function describeCrowded(problem: Extract<Problem, { code: 'smart.achievable.crowded' }>): Message {
  const { count, days, from, due, daysOff } = problem;
  const workingDays = days === 0 ? 'no working day' : days === 1 ? '1 working day' : `${days} working days`;
  const off = daysOff > 0 ? `, ${daysOff} ${daysOff === 1 ? 'day' : 'days'} off` : '';
  return say(
    '{0} deliverables, {1} for them ({2} to {3}{4}); move the date, deliver less, or add an estimate.',
    count,
    workingDays,
    from,
    due,
    off,
  );
}

const acceptWords = {
  current: 'Accept Current Change',
  incoming: 'Accept Incoming Change',
  both: 'Accept Both Changes',
} as const;

/** Titles of the fixes, and what they write where the user has to fill in. */
export const fixWording = {
  acceptSide: (side: 'current' | 'incoming' | 'both') => say(acceptWords[side]),
  addKey: (key: string) => say('Add “{0}”', key),
  dueByEstimate: (day: string) => say('Add “due: {0}”, when the estimated work ends', day),
  addCriterion: () => say('Add an acceptance criterion'),
  replaceWith: (text: string) => say('Change to “{0}”', text),
  putInQuotes: () => say('Put the text in quotes'),
  lineUp: () => say('Line it up with the key above'),
  closeQuote: () => say('Close the quote'),
  indentWithSpaces: () => say('Indent with spaces'),
  setDay: () => say('Replace by a day'),
  moveDue: (day: string) => say('Move the deadline to {0}', day),
  moveDueToFit: () => say('Move the deadline to the first day that fits'),
  swapDates: () => say('Swap start and due'),
  splitAfter: (deliverable: string) => say('Split in two after “{0}”', deliverable),
  setStatus: (status: string) => say('Set the status to “{0}”', status),
  linkTo: (name: string, objective: string) => say('Link {0} to objective {1}', name, objective),
  serveObjective: (id: string) => say('Link to objective {0}', id),
  addFromTo: () => say('Add “from … to …”'),
  addAmount: () => say('Add an amount'),
  addPurpose: () => say('Add “so that …”'),
  addProperties: () => say('Name what there is'),
  completeList: () => say('Complete the list'),
  fillIn: (words: string) => say('Fill in “{0}”', words),
  addResult: () => say('Add the result'),
  addMembers: () => say('Name which ones'),
  addMeasure: () => say('Add how to tell'),
  addReference: () => say('Name the document'),
  removeWords: (words: string) => say('Remove “{0}”', words),
  moveToRules: (code: string) => say('Move “{0}” below “rules”', code),
  removeComment: () => say('Remove the comment'),
  removeReference: (id: string) => say('Remove the dependency on {0}', id),
  disableLine: (code: FindingCode) => say('Silence {0} here', code),
  disableFile: (code: FindingCode) => say('Silence {0} in this file', code),
  disableInPlan: (code: FindingCode) => say('Turn off {0} in this plan', code),
  allowWords: (words: string) => say('Allow “{0}” in this plan', words),
} as const;

/** The few words for a missing letter: “SMART 3/4 · no deadline”. */
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
  'smart.specific.vague-quality': 'praise, no properties',
  'smart.specific.open-list': 'open list',
  'smart.specific.compound': 'too many deliverables',
  'smart.measurable.no-evidence': 'nothing to check',
  'smart.measurable.subjective': 'matter of taste',
  'smart.measurable.comparative': 'no baseline',
  'smart.measurable.vague-amount': 'no amount',
  'smart.achievable.infeasible': 'too little time',
  'smart.achievable.crowded': 'more deliverables than days',
  'smart.achievable.no-estimate': 'no estimate',
  'smart.achievable.dependency-later': 'waits too long',
  'smart.relevant.no-objective': 'no objective',
  'smart.time-bound.no-due': 'no deadline',
  'smart.time-bound.relative-date': 'no real date',
  'smart.time-bound.overdue': 'overdue',
  'smart.time-bound.due-before-start': 'due before start',
  'plan.invalid-value': 'invalid value',
  'plan.missing-key': 'missing key',
};

function hours(value: number): number {
  return Math.round(value * 10) / 10;
}

function say(template: string, ...args: (string | number)[]): Message {
  return { template, args };
}
