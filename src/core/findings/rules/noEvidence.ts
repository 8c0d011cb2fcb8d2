import { isMeasured, objectBehind, praisesGeneralThing } from '../../english';
import type { Span } from '../../text';
import type { FindingCode } from '../finding';
import { insertMilestoneKey, offerTemplate } from '../fixes/edits';
import type { JudgedMilestone, MarkedWords, WholeRule } from '../rule';
import { fixWording } from '../wording/fixWording';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.no-evidence': { readonly about?: string };
  }
}

/** No text of the milestone can be checked, and another finding or a vague text confirms that it is open. */
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
        const { prose } = marked;
        const { start, end } = objectOf(marked);
        const about = prose.text.slice(start, end).replace(/\s+/g, ' ');
        return { code, about, at: prose.placeOf(start, end) };
      });
    }
    if (isMeasurable(codes) || evidence.hasAny()) return [];
    const isVague = codes.has('smart.specific.noun-only-title') || texts.some(praisesGeneralThing);
    return isVague ? [{ code, at: milestone.anchor }] : [];
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
 * Words that leave the result open, without those in a text that already has a measurable finding: at most one for title and
 * description together, and one for each entry of a list, since each entry is ticked off by itself.
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
 * Whether the words show that the result cannot be checked. A missing measure alone proves nothing: half of the good milestones
 * have no number. Placeholders, weak modals and deferences count only where nothing beside them measures the result.
 */
function isUnchecked({ evidence }: JudgedMilestone, { code, prose }: MarkedWords): boolean {
  switch (code) {
    case 'smart.specific.placeholder':
      return prose.role === 'acceptance' ? !prose.hasEvidence : !evidence.hasAny();
    case 'smart.specific.weak-modal':
    case 'smart.specific.deference':
      return !isMeasured(prose.text);
    default:
      return true;
  }
}

/** Rules whose marked words are themselves what cannot be checked, so that the finding marks the same words. */
const isWhole: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'smart.specific.undefined-set',
  'smart.specific.generic',
  'smart.specific.vague-quality',
  'smart.specific.weak-modal',
  'smart.specific.deference',
]);

/** The object of the words, which is what lacks a measure: “stability” in “Improve the stability”. */
function objectOf(marked: MarkedWords): Span {
  const { code, prose, end } = marked;
  if (isWhole.has(code)) return marked;
  // In “Preliminary analysis of the traffic” the analysis cannot be checked, not the traffic.
  if (code === 'smart.specific.activity' && /^\s(?:of|for|on)\s/.test(prose.text.slice(end, end + 5))) return marked;
  return objectBehind(prose.text, end) ?? marked;
}
