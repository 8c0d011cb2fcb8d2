import { isHead } from '../../english/heads';
import { isSubject, nounPhrase } from '../../english/phrases';
import { claimAt } from '../pins';
import { hasEvidence, isQuantified } from '../../english/evidence/evidence';
import { endOfWords, isOneLine, offerFix } from '../fixes/edits';
import type { Prose } from '../../english/prose';
import type { WordingRule } from '../rule';
import { fixWording } from '../wording/fixWording';
import { fieldAt } from './fieldAt';

declare module '../finding' {
  interface SmartFacts {
    'smart.specific.weak-modal': { readonly words: string };
  }
}

/** Words that leave open whether something is promised at all. */
export const weakModal: WordingRule = {
  scope: 'wording',
  code: 'smart.specific.weak-modal',
  severity: 'information',
  startsFrom: ['weak-modal'],
  run: ({ isEnglish, texts }) => {
    if (!isEnglish) return [];
    return texts.flatMap((prose) =>
      prose.hits
        .filter(({ kind, start, end, words }) => kind === 'weak-modal' && !isHarmless(prose, start, end, words))
        .map(({ start, end }) => ({ prose, start, end })),
    );
  },
  fixes: (problem, file) => {
    const field = fieldAt(file, problem);
    if (problem.code !== 'smart.specific.weak-modal' || !field || !isOneLine(file, field.span)) return [];
    const { start, end } = problem.span;
    // A condition at the very end leaves a whole sentence behind: “Adapt the firmware, if possible”.
    const before = /\w(,? )$/.exec(file.text.slice(Math.max(field.span.start, start - 3), start))?.[1];
    if (before !== undefined && condition.test(problem.words) && end === endOfWords(file, field.span)) {
      const edit = { start: start - before.length, end, newText: '' };
      return [offerFix(fixWording.removeWords(problem.words), () => [edit])];
    }
    if (!/^[a-z]+$/i.test(problem.words)) return [];
    const rest = /^,? ([a-z])/i.exec(file.text.slice(end, end + 3));
    if (!rest?.[1]) return [];
    const isCapital = /^[A-Z]/.test(problem.words);
    const newText = isCapital ? rest[1].toUpperCase() : rest[1];
    const edit = { start, end: end + rest[0].length, newText };
    return [offerFix(fixWording.removeWords(problem.words), () => [edit])];
  },
  page: {
    title: 'Promise with a way out',
    flags:
      'Perhaps, hopefully, if possible, best effort, nice to have and the like. Not flagged: a condition that can be checked, an explicit mark such as `[nice to have]` or “Optional:”, and what users of the product may do.',
    why: 'Your client reads a promise and you read a wish. What is optional deserves its own line, and often its own price.',
    bad: 'title: Orders are sent by e-mail and possibly by SMS',
    good: 'title: Orders are sent by e-mail',
    source: 'INCOSE Guide for Writing Requirements, R8; QuARS (optionality, weakness).',
  },
};

const condition = /^(?:if|where|when|as|wherever|whenever) |^(?:hopefully|perhaps|maybe|possibly|ideally)$/i;

/** Often said by the way where a description holds something that can be checked. */
const soft =
  /^(?:(?:if|where|when|as|wherever) (?:needed|necessary|required|appropriate|applicable|feasible|useful)|potentially|eventually|probably|presumably|or similar|or so|more or less|at some point|some (?:kind|sort|form) of)$/i;

function isOpenOrder({ text, role }: Prose, start: number, end: number, words: string): boolean {
  return (
    role !== 'description' &&
    /^(?:where|wherever|as)\s/i.test(words) &&
    /^\W{0,3}(?:add|write|update|improve|fix|refine|adjust|extend|create|implement|provide|change|clean)\s/i.test(
      text,
    ) &&
    text.charAt(start - 1) === ' ' &&
    /^[\s.]*$/.test(text.slice(end))
  );
}

/** “If appropriate permissions are missing”, “if applicable law forbids it”: the word belongs to a noun, and a verb follows. */
function isCondition(text: string, end: number): boolean {
  const { length } = nounPhrase(text, end);
  if (length === 0) return false;
  return (
    isSubject(text, end) ||
    (length > 1 && /^(?:\s[a-z-]{2,20}){1,2}\s[a-z]{2,20}s\s(?:it|them|an?|the)\b/.test(text.slice(end, end + 80)))
  );
}

/** In brackets it is an open mark of something optional; best effort with a number is a defined service. */
function isHarmless(prose: Prose, start: number, end: number, words: string): boolean {
  const { text } = prose;
  // “Exports as CSV, optionally zipped” is a choice of the user's.
  if (/^optionally$/i.test(words) && (!isHead(prose, start) || /^\s[a-z]{3,20}s\s/.test(text.slice(end, end + 24))))
    return true;
  // “Loads the map only when needed” says when.
  if (/^when(?:ever)?\s/i.test(words) && /\bonly\s$/i.test(text.slice(Math.max(0, start - 5), start))) return true;
  // “Appears if appropriate permissions are missing” says when, too.
  if (/^(?:if|where|when)\s/i.test(words) && isCondition(text, end)) return true;
  if (/^or (?:similar|so)$/i.test(words) && text.charAt(end) === ')') return true;
  // “Add tests where needed”: the order itself is open.
  if (isOpenOrder(prose, start, end, words)) return false;
  if (soft.test(words) && hasEvidence(claimAt(prose, start))) return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ((before === '[' && after === ']') || (before === '(' && after === ')') || after === ':') return true;
  if (/^best/i.test(words) && (isQuantified(text) || /^\sdelivery\b/.test(text.slice(end)))) return true;
  // “As required by law”: somebody or something draws the line.
  if (
    /^(?:as|if|where|when)\s/i.test(words) &&
    /^\s(?:by|in|for|under|combinations?)\b/i.test(text.slice(end, end + 16))
  )
    return true;
  // What users may do is behaviour of the product: “lets customers try to pay twice”.
  return (
    /^(?:try to|would like to)$/i.test(words) &&
    /\b(?:user|customer|client|visitor|admin)s?\s(?:\w{1,40}\s){0,3}$/i.test(text.slice(Math.max(0, start - 60), start))
  );
}
