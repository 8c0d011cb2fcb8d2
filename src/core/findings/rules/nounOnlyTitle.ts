import { namesTopicOnly } from '../../english';
import { titleOf } from '../milestoneText';
import type { JudgedMilestone, WholeRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.noun-only-title': { readonly title: string };
  }
}

/** A title of at most three words that names a topic, where no other text says what will be delivered. */
export const nounOnlyTitle: WholeRule = {
  scope: 'whole',
  code: 'smart.specific.noun-only-title',
  severity: 'hint',
  run: (judged, { codes }) => {
    if ([...codes].some((code) => code.startsWith('smart.specific.')) || !isTopic(judged)) return [];
    const { at } = judged.milestone.title;
    return [{ code: 'smart.specific.noun-only-title', title: titleOf(judged).trim(), at }];
  },
  fixes: addAtEnd(fixWording.addPurpose(), ' so that <who> can <what>'),
  page: {
    title: 'Title names a topic',
    flags:
      'A title of at most three words such as “User management” or “Testing and QA”, when no description, deliverable or criterion says more. The last noun decides: “Database schema” is a thing. Not flagged: things with a name, such as “HTTPS support”, “User guide” or “Data migration”. It is a hint, since a short title may be plain to both sides.',
    why: 'A topic has no end. A sentence with a verb says what your client can see when it is done.',
    bad: 'title: User management',
    good: 'title: Shop owners invite and remove staff accounts',
    source: 'Femmer et al. 2017; user stories without an action.',
  },
};

function isTopic(judged: JudgedMilestone): boolean {
  const { isEnglish, texts, milestone, evidence } = judged;
  if (!isEnglish || texts.length !== 1 || milestone.tasks.length > 0) return false;
  return namesTopicOnly(titleOf(judged)) && !evidence.hasAny();
}
