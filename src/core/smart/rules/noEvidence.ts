import { insertMilestoneKey, offerTemplate } from '../edits';
import type { FindingCode } from '../finding';
import type { JudgedMilestone, RulePage, WholeRule } from '../rule';
import { fixWording } from '../wording';

/** Nothing in any text of the milestone could be checked, and something else in it is vague as well. */
export const noEvidence: WholeRule = {
  scope: 'whole',
  code: 'smart.measurable.no-evidence',
  severity: 'information',
  run: (judged, found) => {
    const { isEnglish, evidence, milestone, texts } = judged;
    if (!isEnglish || texts.length === 0 || !isVague(judged, found) || evidence.hasAny()) return [];
    return [{ code: 'smart.measurable.no-evidence', span: milestone.anchor, milestone: milestone.index }];
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
};

const confirming: readonly FindingCode[] = [
  'smart.specific.vague-verb',
  'smart.specific.activity',
  'smart.specific.weak-modal',
  'smart.specific.deference',
  'smart.specific.noun-only-title',
];

/** Absence alone proves nothing: half of the good milestones hold no number. A second sign has to confirm it. */
function isVague({ texts }: JudgedMilestone, found: ReadonlySet<FindingCode>): boolean {
  // A placeholder is to be filled in first, and an amount or comparison has its own finding.
  if (found.has('smart.specific.placeholder') || [...found].some((code) => code.startsWith('smart.measurable.'))) {
    return false;
  }
  if (confirming.some((code) => found.has(code))) return true;
  return texts.some(({ hits }) => hits.some(({ kind }) => kind === 'subjective' || kind === 'undefined-set'));
}

export const noEvidencePage: RulePage = {
  code: 'smart.measurable.no-evidence',
  title: 'Nothing to check',
  flags:
    'A milestone in whose texts nothing can be checked (no number, test, artefact, behaviour, change, standard or sign-off) and that is vague in another way as well. A missing `acceptance` by itself is never flagged.',
  why: 'If a third person could not say whether it is done, you and your client will not agree on it either.',
  bad: 'title: User management',
  good: 'title: User management\nacceptance:\n  - Shop owners can invite a colleague by e-mail and remove the account again',
  source: 'ISO/IEC/IEEE 29148 (verifiable); Gentili & Falessi 2024.',
};
