import { isClosed } from '../../english/closedSets';
import { claimAt, isExplained, isHeadline } from '../pins';
import { isListedAt } from '../../english/places';
import { findQuantified } from '../../english/quantified';
import { findRepair } from '../../english/repairs';
import { isQuantified } from '../../english/evidence/evidence';
import type { Hit, Prose } from '../../english/prose';
import type { WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.undefined-set': { readonly words: string };
  }
}

/** Several things of which nobody says which: a quantifier without a number, or a noun for anything. */
export const undefinedSet: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.undefined-set',
  severity: 'information',
  startsFrom: ['open-set', 'loose-set', 'repair'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .flatMap((hit) => findSet(prose, hit))
        .filter(
          ({ start }) =>
            !isExplained(judged, prose) && !isHeadline(judged, prose) && !isQuantified(claimAt(prose, start)),
        ),
    );
  },
  fixes: addBehindWords(fixWording.addMembers(), ' (<which ones>)'),
  page: {
    title: 'Set without members',
    flags:
      'Various, several, some, additional, remaining, necessary, relevant and the like before a plural, and “bug fixes” or “fix issues”, when nothing says which ones. Not flagged: a colon, a list, brackets or tickets that name them, a place with a name where they are listed such as “the axe report”, a number before them, a set that can be counted such as “all remaining calls of the old API”, and what the product shows its users.',
    why: 'Several is three to one side and thirty to the other. Name the members, or say where they are listed.',
    bad: 'title: Fix several issues in the importer',
    good: 'title: Fix the three issues in the importer that are labelled “launch”',
    source: 'INCOSE Guide for Writing Requirements, R7; QuARS (under-specification).',
  },
};

function findSet(prose: Prose, hit: Hit): readonly WordsFound[] {
  const { kind, start } = hit;
  if (kind !== 'open-set' && kind !== 'loose-set' && kind !== 'repair') return [];
  const found = kind === 'repair' ? findRepair(prose, hit) : findQuantified(prose, hit);
  if (!found || isClosed(prose.text, start, found.end, /^more$/i.test(hit.words))) return [];
  // Several of those that a place lists are still not named, and what is new there may be copied or not.
  const isPart = /^(?:several|some|various|certain|few|many|most|multiple|more)\b|\b(?:features|functionality)$/i;
  return !isPart.test(prose.text.slice(found.start, found.end)) && isListedAt(prose.text, found.end)
    ? []
    : [{ prose, ...found }];
}
