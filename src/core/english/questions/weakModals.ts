import { isHead } from '../grammar/heads';
import { nounPhrase } from '../grammar/nounPhrase';
import { isSubject } from '../grammar/subjects';
import type { Hit, Prose } from '../reading/prose';
import { openOrders, softModals } from '../words/modalContext';
import { shape } from '../words/shape';
import { hasEvidence } from './evidence';

/** Words that leave open whether something is promised at all. */
export function findWeakModals(prose: Prose): readonly Hit[] {
  return prose.hits.filter(
    ({ kind, start, end, words }) => kind === 'weak-modal' && !isHarmless(prose, start, end, words),
  );
}

/** Often of no weight where a description holds something that can be checked. */
const isSoft = shape('i')`^${softModals}$`;

const isOrder = shape('i')`^\W{0,3}${openOrders}\s`;

function isOpenOrder({ text, form }: Prose, start: number, end: number, words: string): boolean {
  return (
    form !== 'sentences' &&
    /^(?:where|wherever|as)\s/i.test(words) &&
    isOrder.test(text) &&
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
  if (isSoft.test(words) && hasEvidence(prose.claimAt(start))) return true;
  const before = text.charAt(start - 1);
  const after = text.charAt(end);
  if ((before === '[' && after === ']') || (before === '(' && after === ')') || after === ':') return true;
  if (/^best/i.test(words) && (prose.isQuantified || /^\sdelivery\b/.test(text.slice(end)))) return true;
  // “As required by law” names what draws the line.
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
