import { hasMeans } from '../../english/means';
import { isHeadline, isPinned } from '../pins';
import { isVagueChange, placeOfChange } from '../../english/vagueChange';
import type { Hit, Prose } from '../../english/prose';
import type { JudgedMilestone, WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.vague-verb': { readonly words: string };
  }
}

/** A verb of change without an end at the head of a text, and nothing in the milestone that says how far. */
export const vagueVerb: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-verb',
  severity: 'information',
  startsFrom: ['vague-verb', 'vague-change', 'vague-noun', 'quality', 'comparative', 'degree'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter(
          (hit) =>
            isVagueChange(prose, hit) &&
            !isAttributed(judged, prose, hit) &&
            !isPinned(judged, prose, hit.start) &&
            !hasMeans(prose, hit.end),
        )
        .map((hit) => ({ prose, ...placeOfChange(prose.text, hit) })),
    );
  },
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

/** “Improved search” over a description that says which search it will be. */
function isAttributed(judged: JudgedMilestone, prose: Prose, { kind, start, words }: Hit): boolean {
  return kind === 'vague-verb' && start === 0 && /ed$/i.test(words) && isHeadline(judged, prose);
}
