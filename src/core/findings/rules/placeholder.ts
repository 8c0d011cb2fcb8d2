import { findGaps } from '../../english';
import { isOneLine, offerTemplate } from '../fixes/edits';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { fieldAt } from './fieldAt';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.placeholder': { readonly words: string };
  }
}

/** Words and marks in place of something that is still to be written. */
export const placeholder: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.placeholder',
  severity: 'warning',
  isForAnyLanguage: true,
  find: (prose, { isEnglish }) => findGaps(prose, isEnglish),
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (problem.code !== 'smart.specific.placeholder' || !field || !isOneLine(file, field.span)) return [];
    const isGap = /^(?:<[^<>]*>|YYYY-MM-DD)$/.test(problem.words);
    const newText = isGap ? problem.words : '<what it is>';
    return [offerTemplate(fixWording.fillIn(problem.words), () => ({ ...problem.span, newText }))];
  },
  page: {
    title: 'Placeholder left in',
    flags:
      'TBD, ???, “to be defined”, YYYY-MM-DD, `<x> ms`, `{{count}}` and TODO at the start, and instructions in brackets that a template left behind. Not flagged: code, names, types such as `<T>`, links, “TODO list”, and marks such as `[stretch goal]`.',
    why: 'What is not written yet cannot be agreed on. A placeholder that reaches the client reads as if nobody had looked.',
    bad: 'title: Adding new widgets (TBD)',
    good: 'title: The dashboard shows the widgets for orders, refunds and stock',
    source: 'INCOSE Guide for Writing Requirements (completeness); Femmer et al. 2017 (incomplete references).',
  },
};
