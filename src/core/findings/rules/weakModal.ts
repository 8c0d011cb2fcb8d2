import { findWeakModals } from '../../english';
import { endOfWords, isOneLine, offerFix } from '../fixes/edits';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { fieldAt } from './fieldAt';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.weak-modal': { readonly words: string };
  }
}

/** Words that leave open whether a result is promised at all. */
export const weakModal: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.weak-modal',
  severity: 'information',
  startsFrom: ['weak-modal'],
  find: findWeakModals,
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (problem.code !== 'smart.specific.weak-modal' || !field || !isOneLine(file, field.span)) return [];
    const { start, end } = problem.span;
    // A condition at the end can be deleted, which leaves a complete sentence: “Adapt the firmware, if possible”.
    const before = /\w(,? )$/.exec(file.text.slice(Math.max(field.span.start, start - 3), start))?.[1];
    if (before !== undefined && condition.test(problem.words) && end === endOfWords(file, field.span)) {
      const edit = { start: start - before.length, end, newText: '' };
      return [offerFix(fixWording.removeWords(problem.words), () => [edit], { isDoubtful: true })];
    }
    if (!/^[a-z]+$/i.test(problem.words)) return [];
    const rest = /^,? ([a-z])/i.exec(file.text.slice(end, end + 3));
    if (!rest?.[1]) return [];
    const isCapital = /^[A-Z]/.test(problem.words);
    const newText = isCapital ? rest[1].toUpperCase() : rest[1];
    const edit = { start, end: end + rest[0].length, newText };
    return [offerFix(fixWording.removeWords(problem.words), () => [edit], { isDoubtful: true })];
  },
  page: {
    title: 'Promise with a way out',
    flags:
      'Perhaps, hopefully, if possible, best effort, nice to have and the like. Not flagged: a condition that can be checked, an explicit mark such as `[nice to have]` or “Optional:”, and what users of the product may do.',
    why: 'Your client reads a promise and you read a wish. What is optional deserves its own line, and often its own price.',
    bad: 'title: Orders are sent by e-mail and possibly by SMS',
    good: 'title: Orders are sent by e-mail',
    source: 'INCOSE Guide for Writing Requirements, R8; QuARS (optionality, weakness).',
  },
};

const condition = /^(?:if|where|when|as|wherever|whenever) |^(?:hopefully|perhaps|maybe|possibly|ideally)$/i;
