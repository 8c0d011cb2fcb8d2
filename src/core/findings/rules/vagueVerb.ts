import { findVagueChanges } from '../../english';
import { isHeadline, isPinned } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.vague-verb': { readonly words: string };
  }
}

/** A verb of change at the beginning of a text, where nothing in the milestone says how far. */
export const vagueVerb: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-verb',
  severity: 'information',
  startsFrom: ['vague-verb', 'vague-change', 'vague-noun', 'quality', 'comparative', 'degree'],
  find: (prose, judged) =>
    findVagueChanges(prose).filter(
      ({ start, isAttribute }) =>
        // “Improved search” is no finding above a description that says which search is meant.
        !(isAttribute && isHeadline(judged, prose)) && !isPinned(judged, prose, start),
    ),
  fixes: addAtEnd(fixWording.addFromTo(), ' from <value now> to <target>'),
  page: {
    title: 'Verb without an end',
    flags:
      'Improve, optimize, enhance, polish and the like, at the beginning of a text, when nothing in the milestone says how far: no number, no standard, no means, no other criterion.',
    why: 'One can always improve a little more. You and your client will draw the line at different places, most often on the last day.',
    bad: 'title: Improve the search',
    good: 'title: Improve the search from 2.4 s to 0.8 s for 95 of 100 queries',
    source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs.',
  },
};
