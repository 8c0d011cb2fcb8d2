import { isOneLine, offerTemplate } from '../edits';
import { findGeneral, type Stretch } from '../evidence/general';
import { isExplained } from '../evidence/pins';
import type { Prose } from '../prose';
import type { JudgedMilestone, RulePage, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording';
import { fieldAt } from './fieldAt';

/** Words of any plan, and none that belongs to this one. */
export const generic: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.generic',
  severity: 'information',
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) => {
      const found = findIn(judged, prose);
      return found.length > 0 && !isExplained(judged, prose) ? found : [];
    });
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = problem.span.end;
    return [
      offerTemplate(fixWording.addProperties(), () => ({ start: at, end: at, newText: ' (<what one can see or do>)' })),
    ];
  },
};

function findIn({ texts }: JudgedMilestone, prose: Prose): readonly WordsFound[] {
  const { text, role } = prose;
  if (role === 'description') {
    return sentencesOf(text).flatMap(({ start, end }) => whole(prose, findGeneral(text, start, end), false));
  }
  // A thing alone is a topic, of which another rule gives a hint.
  return whole(prose, findGeneral(text, 0, text.length), role !== 'title' || texts.length === 1);
}

function whole(prose: Prose, stretches: readonly Stretch[], areThingsFound: boolean): readonly WordsFound[] {
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!first || !last) return [];
  const isFound =
    stretches.some(({ isWork }) => isWork) || (areThingsFound && (stretches.length > 1 || first.isQualified));
  return isFound ? [{ prose, start: first.start, end: last.end }] : [];
}

/** Long descriptions say something; it is short ones that may say nothing. */
const mostCharacters = 300;

function sentencesOf(text: string): readonly { readonly start: number; readonly end: number }[] {
  if (text.length > mostCharacters) return [];
  return [...text.matchAll(/[^.!?;\n]{3,200}/g)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}

export const genericPage: RulePage = {
  code: 'smart.specific.generic',
  title: 'Words of any plan',
  flags:
    'A title, an entry or a short sentence of words that every plan holds, such as “Core functionality implementation” or “Design and develop the website”, when nothing else in the milestone says what will be there. Not flagged: a text with one word of its own, such as “Invoice import implementation”.',
  why: 'Move it to another project and it still fits. What fits every project tells your client nothing about this one.',
  bad: 'title: Design and develop the website',
  good: 'title: Riders book, move and cancel a lesson on the website',
  source: 'Femmer et al. 2017; INCOSE Guide for Writing Requirements, R7.',
};
