import { nounPhrase, sentenceAt } from '../../english/phrases';
import { isPinned } from '../pins';
import { praiseIn } from '../../english/praise';
import { hasEvidence } from '../../english/evidence/evidence';
import type { Prose } from '../../english/prose';
import type { JudgedMilestone, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.measurable.subjective': { readonly words: string };
  }
}

/** A quality that everybody sees otherwise, where it is what has to be met. */
export const subjective: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.subjective',
  severity: 'information',
  startsFrom: ['praise', 'faint-praise', 'grade'],
  run: (judged) => (judged.isEnglish ? judged.texts.flatMap((prose) => findPraise(judged, prose)) : []),
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

function findPraise(judged: JudgedMilestone, prose: Prose): readonly WordsFound[] {
  const { text } = prose;
  const found = praiseIn(prose);
  const [first] = found;
  if (!first || isPinned(judged, prose, first.start) || (found.length === 1 && isDocument(text, first.end))) return [];
  const { start, end } = sentenceAt(text, first.start);
  // One word of praise beside steps that can be watched is decoration; two of them are what is promised.
  const isBeside = hasEvidence(text.slice(start, end), ['behaviour', 'change']);
  if (isBeside && found.length < 2 && !/\b(?:quickly|swiftly|rapidly|fast|easy to)\b/i.test(first.words)) return [];
  const next = found[1];
  const isOne = next !== undefined && next.start - first.end <= 6 && next.end <= end;
  if (!isOne) return [{ prose, start: first.start, end: first.end }];
  // Of “fully functional and user-friendly” the word that says less is enough; two of a kind are one fault.
  if (first.kind === next.kind) return [{ prose, start: first.start, end: next.end }];
  const { start: from, end: to } = first.kind === 'praise' ? first : next;
  return [{ prose, start: from, end: to }];
}

/** “A beginner-friendly guide to …” is there or not, whatever one thinks of it. */
function isDocument(text: string, at: number): boolean {
  const [thing, ...rest] = nounPhrase(text, at);
  return (
    thing !== undefined &&
    rest.length === 0 &&
    /^(?:guide|tutorial|manual|handbook|walkthrough)$/.test(thing.word) &&
    /^\s(?:to|on|of|for|that|with)\s/.test(text.slice(thing.end))
  );
}
