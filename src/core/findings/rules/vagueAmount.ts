import { findVagueAmounts } from '../../english';
import { unpinned } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.vague-amount': { readonly words: string };
  }
}

/** An amount in words that cannot be counted. */
export const vagueAmount: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.vague-amount',
  severity: 'information',
  startsFrom: ['vague-amount'],
  find: (prose, judged) => unpinned(judged, prose, findVagueAmounts(prose)),
  fixes: addBehindWords(fixWording.addAmount(), ' (<number and unit>)'),
  page: {
    title: 'Amount without a number',
    flags:
      'Significantly, sufficient, a large number of, most of the, when no figure stands beside it or among the acceptance criteria.',
    why: 'Sufficient for whom? A number turns an opinion into a check, even a number that you correct later.',
    bad: 'title: The importer has sufficient tests',
    good: 'title: The importer has tests for all 14 file formats',
    source: 'K. Wiegers on words without a limit; INCOSE Guide for Writing Requirements, R7.',
  },
};
