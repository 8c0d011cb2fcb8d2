import { isOneLine, offerTemplate } from '../fixes/edits';
import { maskNonProse } from '../../english/mask';
import type { Prose } from '../../english/prose';
import type { JudgedMilestone, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { fieldAt } from './fieldAt';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.placeholder': { readonly words: string };
  }
}

/** Words and marks that stand where something is still to be written. */
export const placeholder: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.placeholder',
  severity: 'warning',
  run: (judged) => judged.texts.flatMap((prose) => [...wordsIn(prose, judged), ...marksIn(prose)]),
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (problem.code !== 'smart.specific.placeholder' || !field || !isOneLine(file, field.span)) return [];
    const isGap = /^(?:<[^<>]*>|YYYY-MM-DD)$/.test(problem.words);
    const newText = isGap ? problem.words : '<what it is>';
    return [offerTemplate(fixWording.fillIn(problem.words), () => ({ ...problem.span, newText }))];
  },
  page: {
    title: 'Placeholder left in',
    flags:
      'TBD, ???, “to be defined”, YYYY-MM-DD, and instructions in brackets that a template left behind. Not flagged: code, names, types such as `<T>`, links, and marks such as `[stretch goal]`.',
    why: 'What is not written yet cannot be agreed on. A placeholder that reaches the client reads as if nobody had looked.',
    bad: 'title: Adding new widgets (TBD)',
    good: 'title: The dashboard shows the widgets for orders, refunds and stock',
    source: 'INCOSE Guide for Writing Requirements (completeness); Femmer et al. 2017 (incomplete references).',
  },
};

function wordsIn(prose: Prose, { isEnglish }: JudgedMilestone): WordsFound[] {
  return prose.hits.flatMap(({ kind, start, end, words }) => {
    if (kind !== 'placeholder' || (words.includes(' ') && !isEnglish)) return [];
    const isShort = !words.includes(' ');
    // An organisation may be called so: only at the end, before punctuation, or alone.
    const endsThere =
      /^\s{0,10}(?:$|[.,;:!?)\]]|(?:by|later|with|soon|after|once|when|during|until|upon|based|depending|in|at)\b)/i.test(
        prose.text.slice(end, end + 24),
      );
    // “Orders to be confirmed by the admin” are no gap.
    if (!isShort && /^\s{1,10}(?:by|with|when|until|once|in|at)\b/.test(prose.text.slice(end, end + 24)) && start > 0)
      return [];
    const isWritten = !isShort || words === words.toUpperCase() || prose.text.trimStart().startsWith(words);
    return endsThere && isWritten ? [{ prose, start, end }] : [];
  });
}

/** Several question marks, dates still to be filled in, and instructions in brackets; not `<T>`, `[text](url)` or `[x]`. */
const marks = [
  /\?{2,}/g,
  /\bYYYY-MM-DD\b|\bDD\.MM\.YYYY\b/g,
  /\bTODO\b(?=:|\s*$|\))/g,
  /<(?:[\p{L}\d’',-]{1,30} ){1,20}[\p{L}\d’',.-]{1,30}>|<(?:number|amount|value|name|date|today|now|target|result|what|who|when|unit|document)>/giu,
  /\[(?:list|describe|insert|add|enter|specify|explain|name|fill|write|your|how|what|who|when|why|which|provide|e\.g\.)\s[^\]\n]{2,200}\](?!\()/gi,
];

function marksIn(prose: Prose): WordsFound[] {
  if (!prose.mayHaveGaps) return [];
  const masked = maskNonProse(prose.text);
  return marks.flatMap((pattern) =>
    [...masked.matchAll(pattern)].map(({ index, 0: found }) => ({ prose, start: index, end: index + found.length })),
  );
}
