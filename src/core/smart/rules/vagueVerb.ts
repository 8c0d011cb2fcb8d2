import { endOfWords, isOneLine, offerTemplate } from '../edits';
import { isQuantified } from '../evidence/evidence';
import type { Prose } from '../prose';
import type { JudgedMilestone, RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording';
import { fieldAt } from './fieldAt';
import { isHead, isTail } from './heads';

/** A verb of change without an end at the head of a text, and nothing in the milestone that says how far. */
export const vagueVerb: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.vague-verb',
  severity: 'information',
  startsFrom: ['vague-verb', 'vague-noun'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter(
          ({ kind, start, end }) =>
            (kind === 'vague-verb' && isHead(prose, start)) ||
            (kind === 'vague-noun' && prose.role !== 'description' && isTail(prose, end)),
        )
        .filter(() => !isPinned(judged, prose))
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = endOfWords(file, field.span);
    return [
      offerTemplate(fixWording.addFromTo(), () => ({ start: at, end: at, newText: ' from <value now> to <target>' })),
    ];
  },
};

/** By a number, a standard, a means (“by replacing …”), or other entries that say what will be there. */
function isPinned({ evidence, texts }: JudgedMilestone, prose: Prose): boolean {
  if (evidence.has('quantity', 'standard', 'sign-off', 'check')) return true;
  if (/\bby\s[a-z]{2,20}ing\s\S/i.test(prose.text) || /\bfrom\s[^.\n]{1,40}\sto\s\S/i.test(prose.text)) return true;
  const others = texts.filter(
    (other) => other !== prose && (other.role === 'acceptance' || other.role === 'deliverable'),
  );
  return others.some((other) => isQuantified(other.text) || !other.hits.some(({ kind }) => kind.startsWith('vague')));
}

export const vagueVerbPage: RulePage = {
  code: 'smart.specific.vague-verb',
  title: 'Verb without an end',
  flags:
    'Improve, optimize, enhance, polish and the like, at the beginning of a text, when nothing in the milestone says how far: no number, no standard, no means, no other criterion.',
  why: 'One can always improve a little more. You and your client will draw the line at different places, most often on the last day.',
  bad: 'title: Improve the search',
  good: 'title: Improve the search from 2.4 s to 0.8 s for 95 of 100 queries',
  source: 'INCOSE Guide for Writing Requirements, R34; K. Wiegers on vague verbs.',
};
