import { isOneLine, offerTemplate } from '../edits';
import { isQuantified } from '../evidence/evidence';
import type { RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording';
import { fieldAt } from './fieldAt';

/** An amount in words that nobody can count. */
export const vagueAmount: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.vague-amount',
  severity: 'information',
  startsFrom: ['vague-amount'],
  run: ({ isEnglish, texts }) => {
    if (!isEnglish) return [];
    const vague = texts.filter(({ hits }) => hits.some(({ kind }) => kind === 'vague-amount'));
    if (vague.length === 0 || texts.some(({ role, text }) => role === 'acceptance' && isQuantified(text))) return [];
    return vague
      .filter(({ text }) => !isQuantified(text))
      .flatMap((prose) =>
        prose.hits.filter(({ kind }) => kind === 'vague-amount').map(({ start, end }) => ({ prose, start, end })),
      );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = problem.span.end;
    return [offerTemplate(fixWording.addAmount(), () => ({ start: at, end: at, newText: ' (<number and unit>)' }))];
  },
};

export const vagueAmountPage: RulePage = {
  code: 'smart.measurable.vague-amount',
  title: 'Amount without a number',
  flags:
    'Significantly, sufficient, a large number of, most of the, when no figure stands beside it or among the acceptance criteria.',
  why: 'Sufficient for whom? A number turns an opinion into a check, even a number that you correct later.',
  bad: 'title: The importer has sufficient tests',
  good: 'title: The importer has tests for all 14 file formats',
  source: 'K. Wiegers on words without a limit; INCOSE Guide for Writing Requirements, R7.',
};
