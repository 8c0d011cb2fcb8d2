import { findTaste } from '../../english';
import { unpinned } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.subjective': { readonly words: string };
  }
}

/** A quality that is a matter of taste, where it is what has to be achieved. */
export const subjective: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.subjective',
  severity: 'information',
  startsFrom: ['praise', 'faint-praise', 'grade'],
  find: (prose, judged) => {
    const found = findTaste(prose);
    return found ? unpinned(judged, prose, [found]) : [];
  },
  fixes: addBehindWords(fixWording.addMeasure(), ' (<how both sides can tell>)'),
  page: {
    title: 'Quality as a matter of taste',
    flags:
      'User-friendly, intuitive, seamless, high-quality, beautiful, and simple, fast, clean or secure where they are the promise itself, when no number, standard, check or criterion says how to tell. Not flagged: names (“Fast Lane”), terms of a trade (“clean install”, “simple moving average”), and a word of praise beside steps that can be watched.',
    why: 'Intuitive is what one already knows, so you and your client will never see it alike. A number or a list of steps ends the debate.',
    bad: 'title: An intuitive wizard for the first invoice',
    good: 'title: An intuitive wizard with which 8 of 10 new users send a first invoice in under five minutes',
    source: 'K. Wiegers on words that cannot be verified; Femmer et al. 2017 (subjective language).',
  },
};
