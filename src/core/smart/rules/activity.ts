import { endOfWords, isOneLine, offerTemplate } from '../edits';
import type { JudgedMilestone, RulePage, WordingRule } from '../rule';
import type { Prose } from '../prose';
import { fixWording } from '../wording';
import { fieldAt } from './fieldAt';
import { isHead } from './heads';

/** Something that one does, at the head of a text, without a product that would remain. */
export const activity: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.activity',
  severity: 'information',
  startsFrom: ['activity'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter(
          ({ kind, start, words }) => kind === 'activity' && (isHead(prose, start) || /^maintenance/i.test(words)),
        )
        .filter(({ end }) => !hasProduct(judged, prose, end))
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = endOfWords(file, field.span);
    return [
      offerTemplate(fixWording.addResult(), () => ({
        start: at,
        end: at,
        newText: ' and deliver <what exists afterwards>',
      })),
    ];
  },
};

/** What research and the like may leave behind. */
const product =
  /\b(?:(?:a|an|the|one|written|short|final|with)\s(?:[\w-]{1,30}\s){0,3}(?:reports?|documents?|prototypes?|benchmarks?|decisions?|records?|lists?|specs?|specifications?|proposals?|summary|memo|mock-?ups?|diagrams?|tables?|slides|recommendation|results?|plan)|documented|published|merged|written up|pull requests?|ADR|decision record|delivered)\b/i;

function hasProduct({ texts, evidence }: JudgedMilestone, prose: Prose, end: number): boolean {
  if (product.test(prose.text.slice(end, end + 400))) return true;
  // In a title or description the entries below may name what comes out of it.
  if (prose.role !== 'title' && prose.role !== 'description') return false;
  const entries = texts.filter(({ role }) => role === 'acceptance' || role === 'deliverable');
  const isResult = ({ hits }: Prose): boolean => !hits.some(({ kind }) => kind === 'activity');
  return entries.some(isResult) || evidence.has('sign-off');
}

export const activityPage: RulePage = {
  code: 'smart.specific.activity',
  title: 'Activity instead of a result',
  flags:
    'Research, explore, discuss, look into, start, continue and the like at the beginning of a text, when no product of it is named: no report, prototype, list, decision or pull request.',
  why: 'An activity is over when time is over. A result is there or not, so both sides see the same.',
  bad: 'title: Look into payment providers',
  good: 'title: Look into payment providers and deliver a decision record that compares three of them',
  source: 'Lists of observable verbs after Bloom; INCOSE Guide for Writing Requirements, R34.',
};
