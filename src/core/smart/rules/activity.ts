import { endOfWords, isOneLine, offerTemplate } from '../edits';
import { isPinned } from '../evidence/pins';
import { isSubject, wordsAfter } from '../phrases';
import type { Hit, Prose } from '../prose';
import type { RulePage, WordingRule } from '../rule';
import { fixWording } from '../wording';
import { productNouns } from '../words/nouns';
import { fieldAt } from './fieldAt';
import { isHead, isJoinedHead } from './heads';

/** Something that one does, at the head of a text, without a product that would remain. */
export const activity: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.activity',
  severity: 'information',
  startsFrom: ['activity', 'activity-noun'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) => {
      const found = prose.hits.filter((hit) => isActivity(prose, hit) && !hasProduct(prose.text, hit));
      return found.length === 0 || isPinned(judged, prose)
        ? []
        : found.map(({ start, end }) => ({ prose, start, end }));
    });
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = endOfWords(file, field.span);
    return [
      offerTemplate(fixWording.addResult(), () => ({
        start: at,
        end: at,
        newText: ' and deliver <what exists afterwards>',
      })),
    ];
  },
};

function isActivity(prose: Prose, { kind, start, end, words }: Hit): boolean {
  if (kind === 'activity') {
    if (prose.hits.some((other) => other.start === start && other.end > end)) return false;
    if (isSubject(prose.text, end) || /^(?:[-–]|\s(?:button|tab|page|menu|screen|link)\b)/i.test(prose.text.slice(end)))
      return false;
    return (
      isHead(prose, start) || isJoinedHead(prose, start) || /^(?:maintenance|(?:on|co)\w+ maintenance)/i.test(words)
    );
  }
  return kind === 'activity-noun' && prose.role !== 'description' && isWhole(prose.text, start, end);
}

/** Whether the noun is what a short text is about: “App testing”, “Planning and analysis of the shop”. */
function isWhole(text: string, start: number, end: number): boolean {
  if (
    !/^\W{0,3}(?:(?:milestone|phase|sprint|part|step)\s\d{1,3}\W{1,3})?(?:[\w/&-]{1,30},?\s){0,3}$/i.test(
      text.slice(0, start),
    )
  )
    return false;
  const after = text.slice(end, end + 60);
  return (
    /^[\s.!)]*$/.test(after) ||
    (/^(?:,|\s(?:and|&|of|for|on|in)\s)/i.test(after) && text.length < 60 && !isSubject(text, end))
  );
}

/** Whether a product is named behind it. Its object is none: one may look into a report. */
function hasProduct(text: string, { end, words }: Hit): boolean {
  const after = wordsAfter(text, end, 30);
  if (/^research|^discovery|^analysis/i.test(words) && productNouns.has(after[0]?.word ?? '')) return true;
  const cut = after.findIndex(({ word, gap }) => /[,;:–]/.test(gap) || /^(?:and|with|then|into|as|in)$/.test(word));
  if (cut >= 0 && after.slice(cut).some(({ word }) => productNouns.has(word))) return true;
  return /\b(?:documented|published|merged|written up|pull requests?|delivered|recorded|deliver|publish|submit|write)\b/i.test(
    text.slice(end, end + 300),
  );
}

export const activityPage: RulePage = {
  code: 'smart.specific.activity',
  title: 'Activity instead of a result',
  flags:
    'Research, explore, discuss, look into, start, continue and the like at the beginning of a text, when no product of it is named: no report, prototype, list, decision or pull request.',
  why: 'An activity is over when time is over. A result is there or not, so both sides see the same.',
  bad: 'title: Look into payment providers',
  good: 'title: Look into payment providers and deliver a decision record that compares three of them',
  source: 'Lists of observable verbs after Bloom; INCOSE Guide for Writing Requirements, R34.',
};
