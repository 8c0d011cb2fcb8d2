import { findPraisedThing } from '../../english';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';
import { unpinnedWordsIn } from './wordsIn';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.vague-quality': { readonly words: string };
  }
}

/** Something so general that only praise describes it, such as “a modern design”. */
export const vagueQuality: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-quality',
  severity: 'information',
  startsFrom: ['praise', 'faint-praise'],
  run: (judged) =>
    unpinnedWordsIn(judged, (prose) => {
      const found = findPraisedThing(prose);
      return found ? [found] : [];
    }),
  fixes: addBehindWords(fixWording.addProperties(), ' (<what one can see or do>)'),
  page: {
    title: 'Praise instead of properties',
    flags:
      'A general thing such as an interface, a design or technologies that only praise describes (“a modern, attractive design”), when nothing else in the milestone says what will be there.',
    why: 'Everybody wants it modern, and everybody means something else. Properties that one can point at are what you can deliver.',
    bad: 'title: Wrap the library with a simple, modern interface',
    good: 'title: Wrap the library with an interface in which users rotate, crop and share a photo',
    source: 'Femmer et al. 2017 (subjective language); ISO/IEC/IEEE 29148.',
  },
};
