import { findOpenLists } from '../../english';
import { isOneLine, offerTemplate } from '../fixes/edits';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { fieldAt } from './fieldAt';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.open-list': { readonly words: string };
  }
}

/** A list of results that is left open, as by “etc.”. */
export const openList: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.open-list',
  severity: 'hint',
  startsFrom: ['open-list'],
  find: findOpenLists,
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (problem.code !== 'smart.specific.open-list' || !field || !isOneLine(file, field.span)) return [];
    const { start, end } = problem.span;
    // The edit includes the dot of “etc.”, unless the dot also ends the sentence.
    const dot = /^\.(?=,|\s\p{Ll})/u.exec(file.text.slice(end, end + 3))?.[0] ?? '';
    const and = /^(?:and|or)\b/i.exec(problem.words)?.[0];
    const newText = and === undefined ? '<all the others>' : `${and} <the last one>`;
    return [offerTemplate(fixWording.completeList(), () => ({ start, end: end + dot.length, newText }))];
  },
  page: {
    title: 'List without an end',
    flags:
      '“Etc.”, “and so on”, “and more”, “including but not limited to” at the end of what is delivered. Not flagged: examples after “such as” or “e.g.”, paths such as `/etc/hosts`, and texts of the product in quotes.',
    why: 'Whatever the client has in mind and you have not is hidden behind these words.',
    bad: 'title: The app sends reminders by e-mail, text message, etc.',
    good: 'title: The app sends reminders by e-mail and text message',
    source: 'INCOSE Guide for Writing Requirements, R9.',
  },
};
