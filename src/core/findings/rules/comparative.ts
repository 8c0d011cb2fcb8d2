import { findComparisons } from '../../english';
import { unpinned } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.comparative': { readonly words: string };
  }
}

/** A comparative such as “faster”, with neither the current value nor the target value. */
export const comparative: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.comparative',
  severity: 'information',
  startsFrom: ['comparative', 'size', 'degree'],
  find: (prose, judged) => unpinned(judged, prose, findComparisons(prose)),
  fixes: addBehindWords(fixWording.addFromTo(), ' (from <value now> to <target>)'),
  page: {
    title: 'Comparison without values',
    flags:
      'Better, faster, easier, more stable, less experimental and the like, when the milestone holds no number that measures it. Not flagged: “no more than”, “rather than”, and comparisons with a value.',
    why: 'Faster than what, and by how much? Without both values the client decides by feeling whether you are done.',
    bad: 'title: The start page loads faster',
    good: 'title: The start page loads in under 1.5 s instead of 4 s',
    source: 'Femmer et al. 2017 (comparatives).',
  },
};
