import type { Span } from '../../text';
import { isSubject } from '../grammar/subjects';
import { wordsAfter } from '../grammar/words';
import type { Prose } from '../reading/prose';
import { prepositions } from '../words/grammar';
import { endStates, planningVerbs, sharedNames, wholeNames } from '../words/general';
import { anyOf, shape } from '../words/shape';
import { findGeneral, type Stretch } from './general';
import { afterLabel } from './labels';

const state = shape('i');

const stateAlone = anyOf(
  state`^(?:everything|all|all (?:the )?(?:work|tasks|things)|(?:the )?(?:whole )?${wholeNames})(?: is| are| has been| will be)? ${endStates}[\s.!]{0,3}$`,
  state`^(?:(?:the |our )?${sharedNames}(?: is)? )?(?:about |around |at least |~ ?)?\d{1,3} ?(?:%|percent) (?:of (?:the )?(?:project|work|development|app|website) )?(?:is )?(?:done|finished|completed?|ready)[\s.!]{0,3}$`,
);

/** “Everything done”, “80% done”: how far one is, and of nothing. */
export function isStateAlone({ form, hasEndState, text }: Prose): boolean {
  return hasEndState && form !== 'sentences' && text.length <= 60 && stateAlone.test(text);
}

/**
 * The parts of a text that consist of words which could stand in any plan.
 *
 * @param isAlone whether nothing else is said beside the text: a thing alone is then found in a heading, too
 */
export function findGeneralParts(prose: Prose, isAlone: boolean): readonly Span[] {
  if (!prose.mayBeGeneral) return [];
  const { form, text } = prose;
  const parts = form === 'sentences' ? sentencesOf(text) : [{ start: 0, end: text.length }];
  return parts.flatMap((part) => {
    // A thing alone is a topic, of which another rule gives a hint.
    const areThingsFound = form !== 'sentences' && (form !== 'heading' || isAlone);
    const stretches = prose.isAllowed(part.start, part.end) ? [] : findGeneral(text, part.start, part.end);
    if (stretches.length > 0) return whole(stretches, areThingsFound);
    // What users do and how a product behaves is no plan, whatever the words.
    if (isSubject(text, part.start)) return [];
    const isPlan = isCommand(text, part.start + afterLabel(text.slice(part.start)));
    return membersOf(text, part).flatMap((member) =>
      prose.isAllowed(member.start, member.end) || !isMember(text, part, member)
        ? []
        : vagueMember(prose, findGeneral(text, member.start, member.end), isPlan),
    );
  });
}

/** Characters of a finding: what is longer is hard to see as one. */
const mostMarked = 50;

function whole(stretches: readonly Stretch[], areThingsFound: boolean): readonly Span[] {
  const [first] = stretches;
  if (!first) return [];
  const isFound =
    stretches.some(({ isWork }) => isWork) || (areThingsFound && (stretches.length > 1 || first.isQualified));
  if (!isFound) return [];
  // Of a long text the beginning says enough.
  const end = stretches.findLast((one) => one.end - first.start <= mostMarked)?.end ?? first.end;
  return [{ start: first.start, end }];
}

/** One of several, which is vague whatever the others say: “Stripe webhooks, bug fixes and final polish”. */
function vagueMember(prose: Prose, [only, second]: readonly Stretch[], isPlan: boolean): readonly Span[] {
  const isOrder = isPlan && only?.isVerb === true;
  // One thing with a quality is one thing: “a robust module system and a parser”.
  const isOpen =
    only?.isWork === true ||
    /(?:s|ity|data|u[ix]|code|tation|content|design)$/i.test(prose.text.slice(only?.start, only?.end));
  return only && !second && (only.isEndless || (only.isQualified && isOpen) || isOrder)
    ? [{ start: only.start, end: only.end }]
    : [];
}

const isBehindPreposition = shape()`\s${prepositions}\s[^,;]{1,60}\s(?:and|or|&|\/|\+)\s$`;

/**
 * Whether a part between joints stands for itself. “Complete user and order management” joins two words before one noun, and
 * “tuned for size and performance” two behind a preposition; a verb begins anew.
 */
function isMember(text: string, { start, end }: Span, member: Span): boolean {
  const before = text.slice(start, member.start);
  // Brackets explain what stands before them.
  if (before.lastIndexOf('(') > before.lastIndexOf(')')) return false;
  // “An agent that can read and plan tasks” is one thing, whatever it does.
  if (/\s(?:that|which|who|can|could|to)\s[^,;]{1,60}\s(?:and|or|&)\s$/.test(before)) return false;
  const isBehind = isBehindPreposition.test(before);
  if (isBehind && !isCommand(text, member.start)) return false;
  const next = /^\s(?:and|or|&)\s(?=(?:[\w-]{1,30}\s){1,4}[\w-]{1,30})/.exec(text.slice(member.end, end));
  if (!next || isCommand(text, member.end + next[0].length)) return true;
  return /s$|\b(?:the|our|a|an)\s/i.test(text.slice(member.start, member.end));
}

function isCommand(text: string, at: number): boolean {
  return planningVerbs.has(wordsAfter(text, at, 1)[0]?.word ?? '');
}

/** What commas and “and” divide; nothing where they divide nothing. */
function membersOf(text: string, { start, end }: Span): readonly Span[] {
  const members: Span[] = [];
  let from = start;
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[,+/]\s|\s(?:and|&|\+|\/|-|–|or|as well as)\s/g)) {
    members.push({ start: from, end: start + index });
    from = start + index + mark.length;
  }
  return members.length === 0 ? [] : [...members, { start: from, end }];
}

/** Long descriptions say something; it is short ones that may say nothing. */
const mostCharacters = 300;

function sentencesOf(text: string): readonly Span[] {
  if (text.length > mostCharacters) return [];
  return [...text.matchAll(/[^.!?;\n]{3,200}/g)].map(({ index, 0: sentence }) => ({
    start: index,
    end: index + sentence.length,
  }));
}
