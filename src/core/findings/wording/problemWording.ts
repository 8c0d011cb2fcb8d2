import type { CalendarDate } from '../../calendar/calendarDate';
import { createDayFormat } from '../../calendar/dayFormat';
import { distanceWords } from '../../calendar/dayWords';
import { count } from '../../calendar/durationWords';
import { say, type Message, type Problem } from '../finding';
import { isChange } from '../guard/changeProblem';
import type { WordingCode } from '../rule';
import { describeDrift } from './agreementWording';
import { describeChange } from './changeWording';
import { describePlanProblem } from './planWording';
import { hours, hoursApart } from './hourWords';

/** The English sentence of a problem: what is wrong, and what would be right. Hosts translate the template. */
export function describeProblem(problem: Problem): Message {
  if ('words' in problem) return say(aboutWords[problem.code], problem.words);
  if (isChange(problem)) return describeChange(problem);
  switch (problem.code) {
    case 'smart.specific.noun-only-title':
      return say('“{0}” names a topic, not a result; say what will exist or be true.', problem.title);
    case 'smart.specific.compound':
      return say(
        'It has {0} deliverables that can only be accepted together; split it into several milestones.',
        problem.count,
      );
    case 'smart.measurable.no-evidence':
      return problem.loose === undefined
        ? say('Nothing here can be checked; add an acceptance criterion that your client can tick off.')
        : say(
            'Nothing here can be checked, and “{0}” draws no line; add an acceptance criterion that your client can tick off.',
            problem.loose,
          );
    case 'smart.achievable.infeasible':
      return describeInfeasible(problem);
    case 'smart.achievable.crowded':
      return describeCrowded(problem);
    case 'smart.achievable.at-risk':
      return describeAtRisk(problem);
    case 'smart.achievable.start-by':
      return describeStartBy(problem);
    case 'smart.achievable.overloaded':
      return say(
        'In the week of {0} there are {1} h of work and {2} h free; of what is worked on then, this is the easiest to move.',
        problem.monday,
        hours(problem.booked),
        hours(problem.free),
      );
    case 'smart.achievable.no-estimate':
      return say('Without an estimate nobody can tell whether it fits the time; add one such as “16h”.');
    case 'smart.achievable.dependency-later':
      return describeDependencyLater(problem);
    case 'smart.relevant.no-objective':
      return say('It serves none of the plan’s objectives; name the one it brings closer.');
    case 'smart.relevant.unserved-objective':
      return say('No milestone serves the objective “{0}”; link one to it, or drop the objective.', problem.text);
    case 'plan.need-overdue':
      return say(
        '“{0}” was needed by {1}: {2}; ask {3} for it, or tick it if it has come.',
        problem.need,
        problem.by,
        count(problem.days, 'day'),
        problem.from,
      );
    case 'plan.order-undecided':
      return describeUndecided(problem);
    case 'plan.order-without-items':
      return say(
        '“{0}” does not list what comes on top; add “items”, so that both sides mean the same work.',
        problem.order,
      );
    case 'plan.total-differs':
      return describeTotal(problem);
    case 'plan.paid-at-end':
      return say(
        'All of the money ({0}) comes on {1}, after {2} of work and {3} other milestones; a deposit, or a price for one of them, would come on the way.',
        problem.amount,
        problem.day,
        count(problem.days, 'day'),
        problem.before,
      );
    case 'plan.long-unpaid':
      return say(
        'No money comes from {0} to {1} ({2}), while {3} are due; a price for one of them would come on the way.',
        problem.from,
        problem.to,
        count(problem.days, 'day'),
        someOf(problem.unpaid),
      );
    case 'smart.time-bound.no-due':
      return say('It has no deadline; add the day by which it is done.');
    case 'smart.time-bound.overdue':
      return describeOverdue(problem);
    case 'smart.time-bound.due-before-start':
      return say('It is due before its start on {0}; one of the two dates is wrong.', problem.start);
    case 'smart.time-bound.day-off':
      return describeDayOff(problem);
    case 'plan.changed-since-agreed':
      return describeDrift(problem);
    default:
      return describePlanProblem(problem);
  }
}

const aboutWords: Readonly<Record<WordingCode, string>> = {
  'smart.specific.placeholder': '“{0}” is still a placeholder; write what it stands for, or remove it.',
  'smart.specific.vague-verb': '“{0}” does not say what is enough; say what will be different, and by how much.',
  'smart.specific.activity': '“{0}” is something you do, not a result; name what exists when it is done.',
  'smart.specific.weak-modal':
    '“{0}” leaves open whether it is promised; commit to it, or leave it out of this milestone.',
  'smart.specific.deference': '“{0}” refers to something that is not named; add the document, section or ticket.',
  'smart.specific.undefined-set': '“{0}” leaves open which ones; name them, or say where they are listed.',
  'smart.specific.generic': '“{0}” could be in any plan; say what yours will deliver.',
  'smart.specific.open-list': '“{0}” leaves the list open; name all that is delivered.',
  'smart.measurable.subjective': '“{0}” is a matter of taste; give a number or steps by which both sides can tell.',
  'smart.measurable.comparative': '“{0}” does not say compared with what; give today’s value and the value to reach.',
  'smart.measurable.vague-amount': '“{0}” is not an amount; give a number that both sides can count.',
  'smart.time-bound.relative-date':
    '“{0}” is not a date that both sides will read the same way; give a day as YYYY-MM-DD.',
};

function describeInfeasible(problem: Extract<Problem, { code: 'smart.achievable.infeasible' }>): Message {
  const { leftHours, freeHours, due, hoursPerWeek, daysOff, before, beforeCount } = problem;
  const [left, free] = hoursApart(leftHours, freeHours);
  const details = [
    `${hours(hoursPerWeek)} h a week`,
    ...(daysOff > 0 ? [`${daysOff} ${daysOff === 1 ? 'day' : 'days'} off`] : []),
    ...before.map(({ name, hours: taken }) => `${hours(taken)} h on ${name}`),
    ...(beforeCount > before.length ? [`${beforeCount - before.length} more before it`] : []),
  ];
  return say(
    '{0} h left, {1} h free through {2} ({3}); move the date, or make it smaller.',
    left,
    free,
    due,
    details.join(', '),
  );
}

function describeAtRisk(problem: Extract<Problem, { code: 'smart.achievable.at-risk' }>): Message {
  const { likely, due, days, cause } = problem;
  const after = count(days, 'working day');
  switch (cause.kind) {
    case 'late':
      return say(
        'Likely {0}, {1} after {2}, because {3} is late; agree on a new date.',
        likely,
        after,
        due,
        cause.name,
      );
    case 'waits':
      return say(
        'Likely {0}, {1} after {2}, because {3} ends on {4} at the earliest; agree on a new date.',
        likely,
        after,
        due,
        cause.name,
        cause.end,
      );
    case 'work': {
      const takes = count(cause.takes, 'working day');
      return say(
        'Likely {0}, {1} after {2}, because it takes {3}; agree on a new date, or make it smaller.',
        likely,
        after,
        due,
        takes,
      );
    }
  }
}

function describeDependencyLater(problem: Extract<Problem, { code: 'smart.achievable.dependency-later' }>): Message {
  const { id, dependencyDue, lag, earliest } = problem;
  return lag === 0 || earliest === undefined
    ? say('{0} is due on {1}, after this milestone, which depends on it; move one of the two dates.', id, dependencyDue)
    : say(
        '{0} is due on {1}, and {2} of {3} leaves {4} as the first day for this milestone; move one of the two dates.',
        id,
        dependencyDue,
        lag > 0 ? 'its lag' : 'its lead',
        count(Math.abs(lag), 'working day'),
        earliest,
      );
}

function describeStartBy(problem: Extract<Problem, { code: 'smart.achievable.start-by' }>): Message {
  const { by, due, today, takes } = problem;
  if (by < today) return say('It was to start on {0}; start it, or move its dates.', by);
  return say('Start it by {0} to be done on {1}: it takes {2}.', by, due, count(takes, 'working day'));
}

function describeOverdue({ due, today }: Extract<Problem, { code: 'smart.time-bound.overdue' }>): Message {
  const distance = distanceWords(due, today);
  return distance === undefined
    ? say('It was due on {0}; mark it done, or agree on a new date.', due)
    : say('It was due {1}, on {0}; mark it done, or agree on a new date.', due, distance);
}

function describeDayOff({ due, off, holiday, owner }: Extract<Problem, { code: 'smart.time-bound.day-off' }>): Message {
  switch (off) {
    case 'weekday':
      return say('It is due on a {0}, which is not worked; take the working day before or after it.', weekdayOf(due));
    case 'holiday':
      return say('It is due on a public holiday ({0}); take the working day before or after it.', holiday ?? '');
    case 'days-off':
      return owner === undefined
        ? say('It is due on one of the days off of this plan; take the working day before or after it.')
        : say('It is due on one of the days off of {0}; take the working day before or after it.', owner);
  }
}

/** `M2, M3, M4 and 5 more` */
function someOf(names: readonly string[]): string {
  const rest = names.length - 3;
  return rest > 0 ? `${names.slice(0, 3).join(', ')} and ${rest} more` : names.join(', ');
}

function weekdayOf(day: CalendarDate): string {
  return createDayFormat('en', { weekday: 'long' })(day);
}

function describeUndecided({ order, begun, expired }: Extract<Problem, { code: 'plan.order-undecided' }>): Message {
  return expired === undefined
    ? say('Work on {0} has begun while “{1}” is not decided; have it approved, or withdraw it.', begun, order)
    : say(
        '“{1}” was valid until {2} and is not decided, while work on {0} has begun; propose it anew, or withdraw it.',
        begun,
        order,
        expired,
      );
}

const partNames = { milestones: 'milestones', payments: 'payments', orders: 'approved change orders' } as const;

function describeTotal({ total, sum, parts }: Extract<Problem, { code: 'plan.total-differs' }>): Message {
  return say(
    'The total is {0}, but the amounts add up to {1} ({2}); one of them is not up to date.',
    total,
    sum,
    parts.map(({ name, amount }) => `${partNames[name]} ${amount}`).join(', '),
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
