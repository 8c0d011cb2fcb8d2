import type { Span } from '../../text';
import { afterLabel, findGeneral, type Stretch } from '../../english/general';
import { isSubject, wordsAfter } from '../../english/phrases';
import { isExplained, isHeadline } from '../pins';
import type { Prose } from '../../english/prose';
import type { JudgedMilestone, WordingRule, WordsFound } from '../rule';
import { fixWording } from '../wording/fixWording';
import { planningVerbs } from '../../english/words/general';
import { addBehindWords } from './addToText';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.generic': { readonly words: string };
  }
}

/** Words of any plan, and none that belongs to this one. */
export const generic: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.generic',
  severity: 'information',
  run: (judged) => {
    if (!judged.isEnglish) return [];
    return judged.texts.flatMap((prose) => {
      const saysNothing = isStateAlone(prose) || (isAllThereIs(judged) && placeAlone.test(prose.text));
      const found = saysNothing ? [wholeText(prose)] : prose.mayBeGeneral ? findIn(judged, prose) : [];
      return found.length > 0 && !isExplained(judged, prose) && !isHeadline(judged, prose) ? found : [];
    });
  },
  fixes: addBehindWords(fixWording.addProperties(), ' (<what one can see or do>)'),
  page: {
    title: 'Words of any plan',
    flags:
      'A title, an entry or a short sentence of words that every plan holds, such as “Core functionality implementation”, “Design and develop the website” or “80% done”, when nothing else in the milestone says what will be there. Not flagged: a text with one word of its own, such as “Invoice import implementation”.',
    why: 'Move it to another project and it still fits. What fits every project tells your client nothing about this one.',
    bad: 'title: Design and develop the website',
    good: 'title: Riders book, move and cancel a lesson on the website',
    source: 'Femmer et al. 2017; INCOSE Guide for Writing Requirements, R7.',
  },
};

/** “Everything done”, “80% done”: how far one is, and of nothing. */
function isStateAlone({ role, text }: Prose): boolean {
  return role !== 'description' && text.length <= 60 && (doneAlone.test(text) || shareAlone.test(text));
}

/** The title is the only text. */
function isAllThereIs({ texts, milestone }: JudgedMilestone): boolean {
  return texts.length === 1 && milestone.tasks.length === 0;
}

/** “Phase 2”, “Weeks 1-8”, “Q3 2027”, “March”: a place in the plan, and nothing that stands there. */
const placeAlone =
  /^\s{0,3}(?:(?:milestone|phase|sprint|week|month|stage|step|part|day|quarter|iteration|epic|task|work package|wp)s?\s?#?\d{1,3}(?:\s?[-–&]\s?\d{1,3})?|m\d{1,3}|q[1-4](?:\s'?\d{2,4})?|(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\.?(?:\s'?\d{2,4})?)[\s.:]{0,3}$/i;

const doneAlone =
  /^(?:everything|all|all (?:the )?(?:work|tasks|things)|(?:the )?(?:whole )?(?:project|work|development|implementation|coding))(?: is| are| has been| will be)? (?:done|finished|completed?|ready|working|works)[\s.!]{0,3}$/i;

const shareAlone =
  /^(?:(?:the |our )?(?:project|work|development|implementation|coding|app|website|site|product|system|platform|backend|frontend)(?: is)? )?(?:about |around |at least |~ ?)?\d{1,3} ?(?:%|percent) (?:of (?:the )?(?:project|work|development|app|website) )?(?:is )?(?:done|finished|completed?|ready)[\s.!]{0,3}$/i;

function wholeText(prose: Prose): WordsFound {
  return { prose, start: 0, end: prose.text.trimEnd().length };
}

function findIn({ texts }: JudgedMilestone, prose: Prose): readonly WordsFound[] {
  const { role, text } = prose;
  const parts = role === 'description' ? sentencesOf(text) : [{ start: 0, end: text.length }];
  return parts.flatMap((part) => {
    // A thing alone is a topic, of which another rule gives a hint.
    const areThingsFound = role !== 'description' && (role !== 'title' || texts.length === 1);
    const stretches = prose.isAllowed(part.start, part.end) ? [] : findGeneral(text, part.start, part.end);
    if (stretches.length > 0) return whole(prose, stretches, areThingsFound);
    // What users do and how a product behaves is no plan, whatever words it is told in.
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

function whole(prose: Prose, stretches: readonly Stretch[], areThingsFound: boolean): readonly WordsFound[] {
  const [first] = stretches;
  if (!first) return [];
  const isFound =
    stretches.some(({ isWork }) => isWork) || (areThingsFound && (stretches.length > 1 || first.isQualified));
  if (!isFound) return [];
  // Of a long text the beginning says enough.
  const end = stretches.findLast((one) => one.end - first.start <= mostMarked)?.end ?? first.end;
  return [{ prose, start: first.start, end }];
}

/** One of several, which is vague whatever the others say: “Stripe webhooks, bug fixes and final polish”. */
function vagueMember(prose: Prose, [only, second]: readonly Stretch[], isPlan: boolean): readonly WordsFound[] {
  const isOrder = isPlan && only?.isVerb === true;
  // One thing with a quality is one thing: “a robust module system and a parser”.
  const isOpen =
    only?.isWork === true ||
    /(?:s|ity|data|u[ix]|code|tation|content|design)$/i.test(prose.text.slice(only?.start, only?.end));
  return only && !second && (only.isEndless || (only.isQualified && isOpen) || isOrder)
    ? [{ prose, start: only.start, end: only.end }]
    : [];
}

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
  const isBehind =
    /\s(?:for|of|with|by|in|on|to|from|between|against|without)\s[^,;]{1,60}\s(?:and|or|&|\/|\+)\s$/.test(before);
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
  for (const { index, 0: mark } of text.slice(start, end).matchAll(/[,+/]\s|\s(?:and|&|\+|\/|or|as well as)\s/g)) {
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
