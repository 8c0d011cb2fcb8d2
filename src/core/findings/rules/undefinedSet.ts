import { findOpenSets, isQuantified } from '../../english';
import { isExplained, isHeadline } from '../pins';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.undefined-set': { readonly words: string };
  }
}

/** Several things, without saying which: a quantifier without a number, or a noun for anything. */
export const undefinedSet: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.undefined-set',
  severity: 'information',
  startsFrom: ['open-set', 'loose-set', 'repair'],
  find: (prose, judged) =>
    findOpenSets(prose).filter(
      ({ start }) => !isExplained(judged, prose) && !isHeadline(judged, prose) && !isQuantified(prose.claimAt(start)),
    ),
  fixes: addBehindWords(fixWording.addMembers(), ' (<which ones>)'),
  page: {
    title: 'Set without members',
    flags:
      'Various, several, some, additional, remaining, necessary, relevant and the like before a plural, and “bug fixes”, “fix issues”, “admin features” or “write tutorials”, when nothing says which ones. Not flagged: a colon, a list, brackets or tickets that name them, a place with a name where they are listed such as “the axe report”, a number before them, a set that can be counted such as “all remaining calls of the old API”, and what the product shows its users.',
    why: 'Several is three to one side and thirty to the other. Name the members, or say where they are listed.',
    bad: 'title: Fix several issues in the importer',
    good: 'title: Fix the three issues in the importer that are labelled “launch”',
    source: 'INCOSE Guide for Writing Requirements, R7; QuARS (under-specification).',
  },
};
