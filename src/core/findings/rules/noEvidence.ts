import { isName, nounPhrase } from '../../english/phrases';
import { isMeasured } from '../pins';
import { hasEvidence } from '../../english/evidence/evidence';
import type { FindingCode } from '../finding';
import { insertMilestoneKey, offerTemplate } from '../fixes/edits';
import type { Prose } from '../../english/prose';
import type { JudgedMilestone, MarkedWords, WholeRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { generalThings } from '../../english/words/nouns';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.no-evidence': { readonly about?: string };
  }
}

/** Nothing in any text of the milestone could be checked, and something else in it is vague as well. */
export const noEvidence: WholeRule = {
  scope: 'whole',
  code: 'smart.measurable.no-evidence',
  severity: 'information',
  run: (judged, { codes, words }) => {
    const { isEnglish, evidence, milestone, texts } = judged;
    if (!isEnglish || texts.length === 0) return [];
    const code = 'smart.measurable.no-evidence';
    const unchecked = firstOfEach(words, isMeasurable(codes)).filter((marked) => isUnchecked(judged, marked));
    if (unchecked.length > 0) {
      return unchecked.map((marked) => {
        const { start, end, prose } = objectOf(marked);
        const about = prose.text.slice(start, end).replace(/\s+/g, ' ');
        return { code, about, at: prose.placeOf(start, end) };
      });
    }
    if (isMeasurable(codes) || evidence.hasAny()) return [];
    const isVague = codes.has('smart.specific.noun-only-title') || texts.some(isPraised);
    return isVague ? [{ code, at: milestone.anchor }] : [];
  },
  fixes: (problem, file) => {
    const { milestone } = problem;
    // Where a list of criteria exists already, the user sees where to add one.
    if (milestone === undefined || file.plan.milestones[milestone]?.acceptance.length !== 0) return [];
    const criteria = ['<what your client can check>'];
    return [
      offerTemplate(fixWording.addCriterion(), () => insertMilestoneKey(file, milestone, 'acceptance', criteria)),
    ];
  },
  page: {
    title: 'Nothing to check',
    flags:
      'Words that leave the result open (a vague verb, an activity, an open set, an escape, a gap), when neither their own text nor what explains it can be checked; and a topic as the title of a milestone without number, test, artefact, behaviour, change, standard or sign-off. A criterion stands for itself: one that cannot be checked is flagged beside others that can. A missing `acceptance` by itself is never flagged.',
    why: 'If a third person could not say whether it is done, you and your client will not agree on it either.',
    bad: 'title: User management',
    good: 'title: User management\nacceptance:\n  - Shop owners can invite a colleague by e-mail and remove the account again',
    source: 'ISO/IEC/IEEE 29148 (verifiable); Gentili & Falessi 2024.',
  },
};

function isMeasurable(codes: ReadonlySet<FindingCode>): boolean {
  return [...codes].some((code) => code.startsWith('smart.measurable.'));
}

/**
 * Words that leave the result open, where no others ask for a measure yet: once for title and description, and once for each
 * entry of a list, since each of them is to be ticked off by itself.
 */
function firstOfEach(words: readonly MarkedWords[], isAsked: boolean): readonly MarkedWords[] {
  const asked = new Set(words.filter(({ code }) => code.startsWith('smart.measurable.')).map(({ prose }) => prose));
  let isHeadAsked = isAsked;
  return words.filter(({ code, prose }) => {
    if (code === 'smart.specific.open-list' || !code.startsWith('smart.specific.') || asked.has(prose)) return false;
    asked.add(prose);
    if (prose.role === 'acceptance' || prose.role === 'deliverable') return true;
    const isFirst = !isHeadAsked;
    isHeadAsked = true;
    return isFirst;
  });
}

/**
 * Absence alone proves nothing: half of the good milestones hold no number. Words that leave the result open confirm it, and
 * where those are a gap or an escape, a text that measures nothing beside them.
 */
function isUnchecked({ evidence }: JudgedMilestone, { code, prose }: MarkedWords): boolean {
  switch (code) {
    case 'smart.specific.placeholder':
      return prose.role === 'acceptance' ? !hasEvidence(prose.text) : !evidence.hasAny();
    case 'smart.specific.weak-modal':
    case 'smart.specific.deference':
      return !isMeasured(prose.text);
    default:
      return true;
  }
}

/** Rules that mark the thing and not only what is said of it, and those whose words are what one cannot check. */
const isWhole: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'smart.specific.undefined-set',
  'smart.specific.generic',
  'smart.specific.vague-quality',
  'smart.specific.weak-modal',
  'smart.specific.deference',
]);

/** What the words speak of, since that is what has no measure: “stability” in “Improve the stability”. */
function objectOf(marked: MarkedWords): WordsFound {
  const { code, prose, start, end } = marked;
  if (isWhole.has(code)) return marked;
  // “Preliminary analysis of the traffic”: what nobody can check is the analysis.
  if (code === 'smart.specific.activity' && /^\s(?:of|for|on)\s/.test(prose.text.slice(end, end + 5))) return marked;
  const phrase = nounPhrase(prose.text, skipPreposition(prose.text, end)).slice(0, 3);
  const [first, last] = [phrase[0], phrase.at(-1)];
  // A number alone, such as the first of a version, is no object either.
  if (first && first === last && /^\d/.test(first.word)) return marked;
  // “Maintenance for a year”: how long is no object.
  if (last && /^(?:day|week|month|year)s?$/.test(last.word)) return marked;
  return first && last ? { prose, start: first.start, end: last.end } : { prose, start, end };
}

function skipPreposition(text: string, at: number): number {
  return at + (/^\s(?:of|to|in|on|at|with|for|into|and)(?=\s)/i.exec(text.slice(at, at + 7))?.[0].length ?? 0);
}

/** Faint praise of something so general that it carries the whole milestone: “a simple app”. */
function isPraised({ hits, text }: Prose): boolean {
  return hits.some(
    ({ kind, start, end }) =>
      kind === 'faint-praise' &&
      !isName(text, start, end) &&
      generalThings.has(nounPhrase(text, end).at(-1)?.word ?? ''),
  );
}
