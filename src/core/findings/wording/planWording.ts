import type { Contradiction, PlanProblem, ReadAs } from '../../plan/problem';
import { looksLike } from '../../plan/keyName';
import { hiddenCharacter, visibleText } from '../../plan/oddCharacters';
import { say, type Message } from '../finding';
import { describeSyntax } from './syntaxWording';

/** The sentences of the problems of the file itself. */
export function describePlanProblem(problem: PlanProblem): Message {
  switch (problem.code) {
    case 'plan.syntax':
      return describeSyntax(problem);
    case 'plan.missing-key':
      return say('“{0}” is missing here; every {1} needs one.', problem.key, singular[problem.owner] ?? problem.owner);
    case 'plan.unknown-key':
      return describeUnknownKey(problem);
    case 'plan.invalid-value':
      if (problem.readAs !== undefined) return describeWords(problem.readAs, problem.found);
      return say('{0} does not fit “{1}”, which takes {2}.', quoted(problem.found), problem.key, problem.expected);
    case 'plan.unlikely-value':
      if (problem.kind === 'language') {
        return say(
          '“{0}” is hardly the language of this plan, and only English is judged; write it as in en or ja.',
          problem.found,
        );
      }
      return problem.kind === 'far-day'
        ? say('{0} is more than 20 years away; is the year right?', problem.found)
        : say(
            'The parts of “{0}” have different public holidays, and only those they all share are counted; name your part.',
            problem.found,
          );
    case 'plan.lost-text':
      return describeLost(problem);
    case 'plan.duplicate-id':
      return say(
        'The id “{0}” is already taken on line {1}; give this one an id of its own.',
        problem.id,
        problem.firstLine,
      );
    case 'plan.unknown-reference':
      if (looksLike(problem.id, problem.suggestion ?? '')) {
        return say(
          'No {0} has the id “{1}”, which has letters of another script that look alike; write “{2}”.',
          problem.kind,
          problem.id,
          problem.suggestion ?? '',
        );
      }
      return problem.suggestion === undefined
        ? say('No {0} has the id {1}; name one that the plan has, or add it.', problem.kind, quoted(problem.id))
        : say('No {0} has the id {1}; did you mean “{2}”?', problem.kind, quoted(problem.id), problem.suggestion);
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
      if (problem.doubt === 'place') {
        return say(
          'This seems to be a plan, but “project” and “milestones” are no keys at its top, so it is not checked; write each at the start of a line, followed by “: ”.',
        );
      }
      if (problem.doubt === 'keys') {
        return say(
          'This has “project” and “milestones”, but most milestones have neither “title” nor “id”, so it is not checked.',
        );
      }
      return problem.keys.length === 0
        ? say(
            'This looks like a plan in another format; it is checked once it has “project” and “milestones” at the top.',
          )
        : say(
            'This looks like a plan with other keys ({0}); it is checked once it uses those of Milepost, such as “title” and “due”.',
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
        ? say('This comment silences nothing; remove it.')
        : say('There is no {0} to silence here; remove it.', problem.codes.join(', '));
  }
}

/** What the entries of a list are called. */
const singular: Readonly<Record<string, string>> = {
  acceptance: 'criterion',
  agreed: 'agreement',
  deliverables: 'deliverable',
  tasks: 'task',
  objectives: 'objective',
  phases: 'phase',
  assumptions: 'assumption',
  milestones: 'milestone',
  needs: 'entry of “needs”',
  blocked: 'block',
  change_orders: 'change order',
};

function describeLost({ as, lost, value }: Extract<PlanProblem, { code: 'plan.lost-text' }>): Message {
  if (value) {
    return value.right === undefined
      ? say('YAML reads “{0}” as no value; write one that “{1}” takes, or leave the key out.', lost, value.key)
      : say('YAML reads “{0}” as no value; write “{1}”.', lost, value.right);
  }
  switch (as) {
    case 'comment':
      return say('YAML reads “{0}” as a comment; put the text in quotes to keep it.', lost);
    case 'tag':
      return say('YAML reads “{0}” as a tag; put the text in quotes to keep it.', lost);
    case 'anchor':
      return say('YAML reads “{0}” as an anchor; put the text in quotes to keep it.', lost);
    case 'null':
      return say('YAML reads “{0}” as nothing; put it in quotes to keep it.', lost);
    case 'sign':
      return lost === '?'
        ? say('YAML reads “{0}” as a key marker; put the text in quotes to keep it.', lost)
        : say('YAML reads “{0}” as a list inside the list; remove it, or put the text in quotes to keep it.', lost);
    case 'list':
      return say('YAML joins “{0}” to the text above it; make it an item of its own, or keep the lines apart.', lost);
    case 'block':
      return say('YAML reads all lines from “{0}” on as one text; begin each with “- ”, right below the key.', lost);
    case 'comma':
      return say('YAML ends the text at the comma before “{0}”; put the text in quotes to keep it whole.', lost);
  }
}

function describeWords(readAs: ReadAs, found: string): Message {
  return readAs === 'list'
    ? say('YAML reads “{0}” as a list in brackets; put the text in quotes to keep it as text.', found)
    : say('YAML reads this as the key “{0}” and its value; put the text in quotes to keep it as text.', found);
}

function describeUnknownKey({ kind, key, suggestion }: Extract<PlanProblem, { code: 'plan.unknown-key' }>): Message {
  if (kind === 'misplaced-code') return say('“{0}” has no effect here; put it below “rules”.', key);
  if (kind === 'code') {
    return suggestion === undefined
      ? say('{0} is the code of no finding; name one such as smart.specific, or take it out.', quoted(key))
      : say('{0} is the code of no finding; did you mean “{1}”?', quoted(key), suggestion);
  }
  if (looksLike(key, suggestion ?? '')) {
    return say('“{0}” has letters of another script that look alike; write “{1}”.', key, suggestion ?? '');
  }
  return say('{0} is not a key of a plan; did you mean “{1}”?', quoted(key), suggestion ?? '');
}

/** The text in quotes. It says so where something in it cannot be seen, since it may look right. */
function quoted(text: string): string {
  const hidden = hiddenCharacter(text);
  return hidden === undefined ? `“${text}”` : `“${visibleText(text)}” with an invisible character (${hidden})`;
}

function describeContradiction(problem: Contradiction): Message {
  switch (problem.kind) {
    case 'open-criteria':
      return say(
        problem.open === 1
          ? 'It is done, but {0} of its {1} criteria is not met; tick it, or reopen it.'
          : 'It is done, but {0} of its {1} criteria are not met; tick them, or reopen it.',
        problem.open,
        problem.total,
      );
    case 'unticked-criteria':
      return problem.total === 1
        ? say('It is done, but its criterion is not ticked; tick it if it is met.')
        : say('It is done, but none of its {0} criteria is ticked; tick those that are met.', problem.total);
    case 'completed-but-open':
      return say(
        'It has a completion date, but its status is “{0}”; set the status to “done”, or remove the date.',
        problem.status,
      );
    case 'completed-in-future':
      return say(
        'It was completed on {0}, which is after today, {1}; give the day on which it was done.',
        problem.completed,
        problem.today,
      );
    case 'record-in-future':
      return say(
        '“{0}” says what has happened, and {1} is after today, {2}; give the day on which it happened.',
        problem.key,
        problem.day,
        problem.today,
      );
    case 'completed-before-start':
      return say(
        'It was completed on {0}, before its start on {1}; one of the two days is wrong.',
        problem.completed,
        problem.start,
      );
    case 'blocked-until-before-since':
      return say(
        'It was blocked until {0}, before the block began on {1}; one of the two days is wrong.',
        problem.until,
        problem.since,
      );
    case 'open-dependency':
      return say(
        'It is done, but {0}, which it depends on, is “{1}”; update one of the two.',
        problem.id,
        problem.status,
      );
  }
}
