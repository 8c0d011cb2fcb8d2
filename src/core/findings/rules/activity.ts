import { afterLabel } from '../../english/general';
import { isHead, isJoinedHead } from '../../english/heads';
import { hasObject, isSubject, isVerbOf, sentenceAt, wordsAfter } from '../../english/phrases';
import { isPinned } from '../pins';
import type { Hit, Prose } from '../../english/prose';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { productNouns } from '../../english/words/nouns';
import { addAtEnd } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.activity': { readonly words: string };
  }
}

/** Something that one does, at the head of a text, without a product that would remain. */
export const activity: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.activity',
  severity: 'information',
  startsFrom: ['activity', 'activity-noun'],
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) =>
      prose.hits
        .filter((hit) => isActivity(prose, hit) && !hasProduct(prose.text, hit) && !isPinned(judged, prose, hit.start))
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: addAtEnd(fixWording.addResult(), ' and deliver <what exists afterwards>'),
  page: {
    title: 'Activity instead of a result',
    flags:
      'Research, explore, discuss, look into, start, continue and the like at the beginning of a text, when no product of it is named: no report, prototype, list, decision or pull request.',
    why: 'An activity is over when time is over. A result is there or not, so both sides see the same.',
    bad: 'title: Look into payment providers',
    good: 'title: Look into payment providers and deliver a decision record that compares three of them',
    source: 'Lists of observable verbs after Bloom; INCOSE Guide for Writing Requirements, R34.',
  },
};

function isActivity(prose: Prose, { kind, start, end, words }: Hit): boolean {
  if (kind === 'activity') {
    if (prose.hits.some((other) => other.start === start && other.end > end)) return false;
    if (
      (isSubject(prose.text, end) &&
        !hasObject(prose.text, end) &&
        !/\s(?:what|which|how|whether|where|if)$/i.test(words)) ||
      /^(?:[-–,/:]|\s(?:dates?|times?|button|tab|page|menu|screen|link|tour|flow|wizard|checklist|e?-?mails?|banner|guide)\b)/i.test(
        prose.text.slice(end),
      )
    )
      return false;
    if (isFeature(prose.text, end, words) || isPartOfName(prose.text, end, words)) return false;
    return (
      isHead(prose, start) ||
      isJoinedHead(prose, start) ||
      /^(?:maintenance|(?:on|co)\w{1,20} maintenance)/i.test(words)
    );
  }
  return kind === 'activity-noun' && isWhole(prose, start, end);
}

/** “Onboarding screens” and “Research portal” are things; “Research portals” is an order. */
function isPartOfName(text: string, end: number, words: string): boolean {
  if (!/^(?:onboarding|learning|mentoring|recruiting|advertising|research)$/i.test(words)) return false;
  const found =
    /^\s(?:module|portal|page|screen|view|panel|dashboard|service|tool|board|platform|path|course|centre|center|area|section|video|material|mode|app|calendar|form|sequence|message|story|quiz)(s?)(?=[\s.!)]*$|\s(?:in|for|with)\s)/i.exec(
      text.slice(end, end + 40),
    );
  return found !== null && (found[1] === '' || !/^research$/i.test(words));
}

/** What a product does may be called by the same verb: “Analyse the sentiment of a post”, “Promote a user to admin”. */
function isFeature(text: string, end: number, words: string): boolean {
  const after = text.slice(end, end + 60);
  // “Prepare release notes” leaves them behind, “Get feedback form online” a form.
  if (/^prepare\s(?!for)/i.test(words)) return !/^[\s.!]*$/.test(after);
  if (/^(?:get|obtain)\s(?:\w{3,10}\s)?feedback$/i.test(words))
    return !/^(?:[\s.!]*$|\s(?:from|on|about)\s)/.test(after);
  if (/^(?:start|begin|initiat)/i.test(words) && !/ /.test(words))
    return /^\s(?:and|or)\s|^\s(?:[\w-]{1,20}\s){1,4}(?:via|from|through)\s/.test(after);
  if (/^promot/i.test(words)) return /^\s(?:[\w-]{1,20}\s){1,4}to\s/.test(after);
  if (!/^(?:analy[sz]|evaluat|assess|examin|study)/i.test(words) || / /.test(words)) return false;
  return !/^\s(?:the\s|our\s|of\s)?(?:[\w-]{1,20}\s){0,2}(?:existing|current|possible|potential|different|various|alternatives?|options?|feasibility|requirements?|needs?|markets?|results?|impact|approach(?:es)?|solutions?|strateg(?:y|ies)|architecture|performance|progress|competitors?|behaviou?r|how|whether|if|what|which)\b/i.test(
    after,
  );
}

/** Fields of work that are also what products do: “service discovery”, “load balancing”. They count where they stand first. */
const features =
  /^(?:analysis|planning|discovery|communication|collaboration|networking|evaluation|profiling|iteration|balancing|testing|promotion|gathering|meetings|assessment|examination|advertising)$/i;
const fields =
  /^(?:market|complete|full|final|requirements?|project|user|users|initial|general|further|team|client|business|needs|final|preliminary|app|application|system|quality|beta|alpha|acceptance|manual|internal|information|stakeholder|feasibility|weekly|regular|game|play|software|website|site|usability|and|&|unit|integration|comprehensive|more|extensive|thorough|continued|ongoing|code|phase|competitor|product|marketing|successful|community|general|social)$/i;

/** Whether the noun is what a short text or sentence is about: “App testing”, “Planning and analysis of the shop”. */
function isWhole({ text, role }: Prose, start: number, end: number): boolean {
  const sentence = role === 'description' ? sentenceAt(text, start) : { start: afterLabel(text), end: text.length };
  if (start < sentence.start) return false;
  const before = text.slice(sentence.start, start);
  if (isVerbOf(before, text.slice(start, end))) return false;
  // “Handover to development” is about the handover.
  if (/\s(?:to|for|with|of|in|from|during|after|before|by|without)\s(?:[\w-]{1,20}\s){0,2}$/i.test(before))
    return false;
  if (!/^\W{0,3}(?:[\w/&-]{1,30},?\s){0,3}$/i.test(before)) return false;
  const noun = text.slice(start, end);
  const modifier = /([\w&-]{1,30}),?\s$/.exec(before)?.[1];
  if (features.test(noun) && modifier !== undefined && !fields.test(modifier) && !/,\s$/.test(before)) return false;
  const after = text.slice(end, sentence.end);
  if (/^[\s.!)]*$/.test(after)) return true;
  // “Development of a command line tool” names its product.
  if (/^(?:development|work|preparations?)$/i.test(noun) && /^\s(?:of|on|for)\s/.test(after)) return false;
  return /^(?:,|\s(?:and|&|of|for|on|in|with)\s)/i.test(after) && after.length < 100 && !isSubject(text, end);
}

/** Whether a product is named behind it. Its object is none: one may look into a report. */
function hasProduct(text: string, { end, words }: Hit): boolean {
  const after = wordsAfter(text, end, 30);
  if (/^research|^discovery|^analysis/i.test(words) && productNouns.has(after[0]?.word ?? '')) return true;
  // “Explore the dungeon: fog lifts as the hero walks” says behind the colon what it means.
  if (/^\s[^:.\n]{2,60}:\s(?:\S{1,30}\s){3}/.test(text.slice(end, end + 180))) return true;
  const cut = after.findIndex(({ word, gap }) => /[,;:–]/.test(gap) || /^(?:and|with|then|into|as|in)$/.test(word));
  if (cut >= 0 && after.slice(cut).some(({ word }) => productNouns.has(word))) return true;
  return /\b(?:documented|published|merged|written up|pull requests?|delivered|recorded|deliver|publish|submit|write)\b/i.test(
    text.slice(end, end + 300),
  );
}
