import { findActivities } from '../../english';
import { unpinned } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.activity': { readonly words: string };
  }
}

/** An activity at the beginning of a text, without a product that remains. */
export const activity: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.activity',
  severity: 'information',
  startsFrom: ['activity', 'activity-noun'],
  find: (prose, judged) => unpinned(judged, prose, findActivities(prose)),
  fixes: addAtEnd(fixWording.addResult(), ' and deliver <what exists afterwards>'),
  page: {
    title: 'Activity instead of a result',
    flags:
      'Research, explore, discuss, look into, start, continue and the like at the beginning of a text, when no product of it is named: no report, prototype, list, decision or pull request.',
    why: 'An activity is over when time is over. A result is there or not, so both sides see the same.',
    bad: 'title: Look into payment providers',
    good: 'title: Look into payment providers and deliver a decision record that compares three of them',
    source: 'Lists of observable verbs after Bloom; INCOSE Guide for Writing Requirements, R34.',
  },
};
