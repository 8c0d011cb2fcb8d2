import { isHead, isJoinedHead } from '../grammar/heads';
import { sentenceAt } from '../grammar/sentences';
import { hasObject, isSubject, isVerbOf } from '../grammar/subjects';
import { wordsAfter } from '../grammar/words';
import type { Hit, Prose } from '../reading/prose';
import {
  deliveryWords,
  fieldModifiers,
  productActivities,
  studiedThings,
  subordinate,
  thingsOfActivities,
  thingsOfUse,
} from '../words/activityContext';
import { productNouns } from '../words/nouns';
import { shape } from '../words/shape';
import { afterLabel, beforeSpell } from './labels';

const near = shape('i');
const goesOn = near`^(?:[-–,/:]|\s${thingsOfUse}\b)`;
const thingBehind = near`^\s${thingsOfActivities}(s?)(?=[\s.!)]*$|\s(?:in|for|with)\s)`;
const isStudied = near`^\s(?:the\s|our\s|of\s)?(?:[\w’'-]{1,20}\s){0,2}${studiedThings}\b`;
const isSubordinate = near`\s${subordinate}\s(?:[\w-]{1,20}\s){0,2}$`;
const delivers = near`\b${deliveryWords}\b`;

/** “Research notes published in the wiki”, “Triage table filled with 20 tasks”: what has been done is a state. */
const isState = /^(?:\s[a-z-]{3,20}){1,2}\s[a-z]{3,20}(?:ed|en)\s(?:with|by|in|to|for|on|at|via)\s/;

/** Something that one does, without a product that would remain. */
export function findActivities(prose: Prose): readonly Hit[] {
  return prose.hits.filter((hit) => isActivity(prose, hit) && !hasProduct(prose.text, hit));
}

function isActivity(prose: Prose, { kind, start, end, words }: Hit): boolean {
  if (kind === 'activity') {
    if (prose.hits.some((other) => other.start === start && other.end > end)) return false;
    if (
      (isSubject(prose.text, end) &&
        !hasObject(prose.text, end) &&
        !/\s(?:what|which|how|whether|where|if)$/i.test(words)) ||
      goesOn.test(prose.text.slice(end))
    )
      return false;
    if (isState.test(prose.text.slice(end, end + 60))) return false;
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
  const found = thingBehind.exec(text.slice(end, end + 40));
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
  // “Test the backup by restoring it” says how one can tell.
  if (/^test(?:ing)?\s(?:the|our|all)/i.test(words)) return /\s(?:by|against|with|using)\s/.test(after);
  if (/^promot/i.test(words)) return /^\s(?:[\w-]{1,20}\s){1,4}to\s/.test(after);
  if (!/^(?:analy[sz]|evaluat|assess|examin|study)/i.test(words) || / /.test(words)) return false;
  return !isStudied.test(after);
}

/** Whether the noun is what a short text or sentence is about: “App testing”, “Planning and analysis of the shop”. */
function isWhole({ text, form }: Prose, start: number, end: number): boolean {
  const sentence = form === 'sentences' ? sentenceAt(text, start) : { start: afterLabel(text), end: beforeSpell(text) };
  if (start < sentence.start) return false;
  const before = text.slice(sentence.start, start);
  if (isVerbOf(before, text.slice(start, end))) return false;
  // “Handover to development” is about the handover.
  if (isSubordinate.test(before)) return false;
  if (!/^\W{0,3}(?:[\w/&-]{1,30},?\s){0,3}$/i.test(before)) return false;
  const noun = text.slice(start, end);
  const modifier = /([\w&-]{1,30}),?\s$/.exec(before)?.[1];
  if (
    productActivities.has(noun.toLowerCase()) &&
    modifier !== undefined &&
    !fieldModifiers.has(modifier.toLowerCase()) &&
    !/,\s$/.test(before)
  )
    return false;
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
  return delivers.test(text.slice(end, end + 300));
}
