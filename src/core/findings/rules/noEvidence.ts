import { findLooseWord, mayNameFeature, praisesGeneralThing } from '../../english';
import type { FindingCode, FoundProblem } from '../finding';
import { insertMilestoneKey, offerTemplate } from '../fixes/edits';
import { titleOf } from '../milestoneText';
import { isExplained, isHeadline } from '../pins';
import type { JudgedMilestone, WholeRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.no-evidence': {
      /** The word of the title that draws no line; undefined where the title as a whole says nothing. */
      readonly loose?: string;
    };
  }
}

/** No text of the milestone can be checked, and its title names a topic, praises something general, or draws no line. */
export const noEvidence: WholeRule = {
  scope: 'whole',
  code: 'smart.measurable.no-evidence',
  severity: 'information',
  run: (judged, { codes }) => {
    const { isEnglish, evidence, milestone, texts } = judged;
    const isFound = [...codes].some((code) => code.startsWith('smart.') && !isHint.has(code));
    if (!isEnglish || isFound || texts.length === 0 || evidence.hasAny()) return [];
    const isTopic = codes.has('smart.specific.noun-only-title') && !mayNameFeature(titleOf(judged));
    const isVague = isTopic || texts.some(praisesGeneralThing);
    if (isVague) return [{ code: 'smart.measurable.no-evidence', at: milestone.anchor }];
    return looseWordsOf(judged);
  },
  fixes: (problem, file) => {
    const { milestone } = problem;
    // No fix where the milestone has criteria: the user sees where to add one.
    if (milestone === undefined || file.plan.milestones[milestone]?.acceptance.length !== 0) return [];
    const criteria = ['<what your client can check>'];
    return [
      offerTemplate(fixWording.addCriterion(), () => insertMilestoneKey(file, milestone, 'acceptance', criteria)),
    ];
  },
  page: {
    title: 'Nothing to check',
    flags:
      'A field of work such as “Infrastructure” as the title of a milestone, faint praise of something general, or a word that draws no line, such as “to improve performance” behind the thing that is built, without number, test, artefact, behaviour, change, standard or sign-off in any text. Where other words of the milestone are flagged, those come first. A missing `acceptance` by itself is never flagged: a named feature such as “Stripe integration” or “User management” only has its M unknown.',
    why: 'If a third person could not say whether it is done, you and your client will not agree on it either.',
    bad: 'title: Project management',
    good: 'title: Project management\nacceptance:\n  - A report of one page is sent every Friday until 26 February',
    source: 'ISO/IEC/IEEE 29148 (verifiable); Gentili & Falessi 2024.',
  },
};

/** The first word of the title that draws no line, where no other text says what is meant. */
function looseWordsOf(judged: JudgedMilestone): readonly FoundProblem[] {
  const title = judged.texts.find(({ role }) => role === 'title');
  if (!title || isExplained(judged, title) || isHeadline(judged, title)) return [];
  const found = findLooseWord(title);
  if (!found) return [];
  const { start, end } = found;
  const loose = title.text.slice(start, end);
  return [{ code: 'smart.measurable.no-evidence', loose, at: title.placeOf(start, end) }];
}

const isHint: ReadonlySet<FindingCode> = new Set(['smart.specific.noun-only-title', 'smart.specific.open-list']);
