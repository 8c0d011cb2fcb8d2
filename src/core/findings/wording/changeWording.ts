import { say, type Message } from '../finding';
import type { ChangeFacts } from '../guard/changeProblem';

/** The English sentence about a difference of two versions: what it is, and what would be right. */
export function describeChange(problem: ChangeFacts): Message {
  switch (problem.code) {
    case 'change.agreed-words':
      return describeWords(problem);
    case 'change.record-edited':
      return describeRecord(problem);
    case 'change.milestone-removed':
      return say('“{0}” is gone from the plan; restore it, and cancel it if it is no longer wanted.', problem.title);
    case 'change.met-without-evidence':
      return problem.isTaken
        ? say('The evidence that this is met is gone; restore it, or add other evidence.')
        : say('This is newly met, and nothing shows it; add evidence, such as a commit or a link.');
    case 'change.id-changed':
      return problem.after === undefined
        ? say('Its id {0} is gone; commits and messages still refer to it, so restore it.', problem.before)
        : say('Its id was {0}; commits and messages still refer to that, so restore it.', problem.before);
    case 'change.estimate-lowered':
      return problem.after === undefined
        ? say(
            'The estimate of {0} is gone while the work goes on; restore it, or say why in “changes”.',
            problem.before,
          )
        : say('The estimate was {0}, and went down while the work goes on; say why in “changes”.', problem.before);
    case 'change.backdated':
      return say(
        'This says {0}, but the version of {1} did not have it; add evidence or a commit from that day.',
        problem.day,
        problem.since,
      );
    case 'change.due-without-reason':
      return describeDue(problem);
    case 'change.silenced':
      return describeSilenced(problem);
    case 'change.rewritten':
      return problem.how === 'gone'
        ? say('{0} of {1} milestones are gone; read the plan as a new one.', problem.count, problem.total)
        : say('The words of {0} of {1} milestones changed; read the plan as a new one.', problem.count, problem.total);
  }
}

type FactsOf<Code extends ChangeFacts['code']> = Extract<ChangeFacts, { readonly code: Code }>;

function describeWords({ before, after }: FactsOf<'change.agreed-words'>): Message {
  if (before === undefined) {
    return say('“{0}” was added to what was agreed on; remove it, or record that it is agreed.', after ?? '');
  }
  return after === undefined
    ? say('“{0}” was agreed on and is gone; restore it, or record that this is agreed.', before)
    : say('What was agreed on is “{0}”; restore it, or record that the new words are agreed.', before);
}

function describeRecord({ record, before, isGone }: FactsOf<'change.record-edited'>): Message {
  if (record === 'agreed') {
    return isGone
      ? say('The agreement is gone from the record ({0}); restore it.', before)
      : say('The record of the agreement had {0}; restore it, or record a new agreement.', before);
  }
  return isGone
    ? say('An entry is gone from the history ({0}); restore it.', before)
    : say('This entry of the history was another ({0}); restore it, and add a new one instead.', before);
}

function describeDue({ before, after }: FactsOf<'change.due-without-reason'>): Message {
  return after === undefined
    ? say('It was due on {0}, and has no day now; say why in “changes”.', before)
    : say('It was due on {0}; say in “changes” why that changed.', before);
}

function describeSilenced({ how, what }: FactsOf<'change.silenced'>): Message {
  switch (how) {
    case 'comment':
      return what === ''
        ? say('This comment silences findings from now on.')
        : say('This comment silences {0} from now on.', what);
    case 'word':
      return say('Wording rules let “{0}” pass from now on.', what);
    case 'rule':
      return say('The rule {0} weighs less than before.', what);
  }
}
