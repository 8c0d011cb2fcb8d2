import { isVerbOf } from '../../english/phrases';
import type { JudgedMilestone, WholeRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { generalThings, topicNouns } from '../../english/words/nouns';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.noun-only-title': { readonly title: string };
  }
}

/** A title of at most three words that names a topic, and no other text that says what will be there. */
export const nounOnlyTitle: WholeRule = {
  scope: 'whole',
  code: 'smart.specific.noun-only-title',
  severity: 'hint',
  run: (judged, { codes }) => {
    if ([...codes].some((code) => code.startsWith('smart.specific.')) || !isTopic(judged)) return [];
    const { title } = judged.milestone;
    return [{ code: 'smart.specific.noun-only-title', title: title.value.trim(), at: title.at }];
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

function isTopic({ isEnglish, texts, milestone, evidence }: JudgedMilestone): boolean {
  if (!isEnglish || texts.length !== 1 || milestone.tasks.length > 0 || evidence.hasAny()) return false;
  const words = milestone.title.value.trim().split(/\s+/);
  if (words.length > 3) return false;
  // A number, an abbreviation or an identifier makes it a thing with a name: “HTTPS support”, “v1.0 release”.
  if (words.some((word) => /\d|[A-Z]{3}|[a-z][A-Z]|[_`/.]/.test(word))) return false;
  if (isVerbOf(words.slice(0, -1).join(' ') + ' ', words.at(-1) ?? '')) return false;
  const [last = '', ...before] = words.map((word) => word.toLowerCase()).reverse();
  // Where two are named in one breath, either may be the topic; else the last says what it is: a “database schema” is a thing.
  const isTwo = before.some((word) => /^(?:and|&|\+|\/)$|,$/.test(word));
  return (
    (topicNouns.has(last) && (!namedTopics.has(last) || before.every(isGeneral))) ||
    (isTwo && before.some((word) => topicNouns.has(word.replace(/,$/, '')))) ||
    (before.length === 0 && isField(last))
  );
}

/** “Data migration” and “Logo design” name their thing, “Website design” and “Backend implementation” do not. */
const namedTopics = new Set(
  'migration integration interface implementation documentation deployment launch design setup database review pipeline support'.split(
    ' ',
  ),
);

function isGeneral(word: string): boolean {
  return (
    (topicNouns.has(word) && word !== 'admin') ||
    generalThings.has(word) ||
    /^(?:user|general|final|initial|and|&|further|full|project|product|technical)$/.test(word)
  );
}

/** One word alone that names a quality or a doing: “Scalability”, “Governance”, “Reporting”. Things are called so with a name. */
function isField(word: string): boolean {
  return word.length > 7 && /(?:[a-z]{3}ing|[bct]ility|[ai]zation|[ai]sation|[ae]nce|ships)$/.test(word);
}
