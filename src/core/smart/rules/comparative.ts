import { isOneLine, offerTemplate } from '../edits';
import type { Prose } from '../prose';
import type { RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording';
import { fieldAt } from './fieldAt';

/** “Faster”, with neither the value today nor the value to reach. */
export const comparative: WordingRule = {
  scope: 'wording',
  code: 'smart.measurable.comparative',
  severity: 'information',
  startsFrom: ['comparative'],
  run: ({ isEnglish, texts, evidence }) => {
    if (!isEnglish) return [];
    return texts.flatMap((prose) =>
      prose.hits
        .filter(({ kind, start, end }) => kind === 'comparative' && !isHarmless(prose, start, end))
        .filter(() => !evidence.has('quantity', 'standard'))
        .map(({ start, end }) => ({ prose, start: withAdverb(prose.text, start), end })),
    );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = problem.span.end;
    return [
      offerTemplate(fixWording.addFromTo(), () => ({ start: at, end: at, newText: ' (from <value now> to <target>)' })),
    ];
  },
};

/** “Significantly faster” is one fault. */
function withAdverb(text: string, start: number): number {
  const adverb = /\b(?:significantly|considerably|substantially|much|far|even|a lot|noticeably)\s$/i.exec(
    text.slice(Math.max(0, start - 20), start),
  );
  return adverb ? start - adverb[0].length : start;
}

/** Fixed phrases, comparisons that carry their own measure, and a baseline that is yet to be produced. */
function isHarmless({ text }: Prose, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 60);
  if (/\b(?:no|not|nothing|or)\s$/i.test(before)) return true;
  if (/^\s(?:than|compared to)\s(?:\S+\s){0,3}\d/i.test(after)) return true;
  if (/^\s(?:compared (?:to|with)|known|practices?)\b/i.test(after)) return true;
  return /\b(?:baseline|before and after)\b/i.test(text);
}

export const comparativePage: RulePage = {
  code: 'smart.measurable.comparative',
  title: 'Comparison without values',
  flags:
    'Better, faster, easier, more stable, less experimental and the like, when the milestone holds no number that measures it. Not flagged: “no more than”, “rather than”, and comparisons with a value.',
  why: 'Faster than what, and by how much? Without both values the client decides by feeling whether you are done.',
  bad: 'title: The start page loads faster',
  good: 'title: The start page loads in under 1.5 s instead of 4 s',
  source: 'Femmer et al. 2017 (comparatives).',
};
