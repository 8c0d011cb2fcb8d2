import { hasEvidence, isQuantified } from '../english/evidence/evidence';
import type { Prose } from '../english/prose';
import type { JudgedMilestone } from './rule';
import type { HitKind } from '../english/words/wordList';
import { findGeneral } from '../english/general';
import { sentenceAt, wordsAfter } from '../english/phrases';

/** Words after which a text needs help from others, and can give none. */
const vague: ReadonlySet<HitKind> = new Set<HitKind>([
  'placeholder',
  'vague-verb',
  'vague-noun',
  'activity',
  'activity-noun',
  'weak-modal',
  'deference',
  'comparative',
  'vague-amount',
  'praise',
]);

/** Whether a text measures by itself: by a number, a standard, a change from one to another, a named check or a sign-off. */
export function isMeasured(text: string): boolean {
  return isQuantified(text) || hasEvidence(text, ['check', 'sign-off']);
}

/** Whether a text holds words that need help from others. */
function isVague({ hits }: Prose): boolean {
  return hits.some(({ kind }) => vague.has(kind));
}

/** Whether a text says what will be there, so that a vague one beside it is only its headline. */
function isConcrete(prose: Prose): boolean {
  return prose.isQuantified || (!isVague(prose) && prose.hasEvidence);
}

const reference = /#\d|\b[A-Z]{2,10}-\d/;

/** An entry of a list says what will be there by standing in it, unless it is vague itself. */
function isConcreteEntry(prose: Prose): boolean {
  return (
    isConcrete(prose) ||
    reference.test(prose.text) ||
    (/\S\s\S/.test(prose.text) && !prose.hits.some(({ kind }) => vague.has(kind) || kind.endsWith('-set')))
  );
}

/**
 * Whether the rest of the milestone says what these words mean. A title is explained by everything below it, a description by
 * the lists, a deliverable by criteria. A criterion stands for itself: each of them is paid for.
 */
export function isExplained({ texts, milestone }: JudgedMilestone, prose: Prose): boolean {
  if (prose.role === 'acceptance') return false;
  const others = texts.filter((other) => other !== prose);
  if (others.some((other) => other.role === 'acceptance' && isConcreteEntry(other))) return true;
  if (prose.role === 'deliverable') return false;
  if (others.some((other) => other.role === 'deliverable' && isConcreteEntry(other))) return true;
  if (prose.role === 'description') return false;
  return (
    others.some((other) => other.role === 'description' && isConcrete(other)) ||
    milestone.tasks.some(({ text }) => isQuantified(text.value))
  );
}

/** A title over a description that names something, however little of it can be checked: “Backend development”. */
export function isHeadline({ texts }: JudgedMilestone, { role }: Prose): boolean {
  return role === 'title' && texts.some((other) => other.role === 'description' && isNaming(other));
}

/** Six words in a row, or several parts of a list: “schema per model; CRUD plan”. */
function hasWords(text: string): boolean {
  return wordsAfter(text, 0, 6).length === 6 || /\w\s\w.{3,60}[;,]\s\w{2,20}\s\w/.test(text);
}

function isNaming(prose: Prose): boolean {
  const { text, hits } = prose;
  return (
    hasWords(text) &&
    !isVague(prose) &&
    (!hits.some(({ kind }) => kind.endsWith('-set')) || /\S,\s[^.;\n]{2,60}\s(?:and|or)\s\S/.test(text)) &&
    (!prose.mayBeGeneral || findGeneral(text, 0, text.length).length === 0)
  );
}

/**
 * Whether the words at this place are measured: in their own sentence, or where the rest of the milestone explains them. A
 * number in another sentence of a description measures something else.
 */
export function isPinned(judged: JudgedMilestone, prose: Prose, at: number): boolean {
  return isMeasured(claimAt(prose, at)) || isExplained(judged, prose);
}

/** What the words at this place are part of: a whole title or entry, one sentence of a description. */
export function claimAt({ role, text }: Prose, at: number): string {
  if (role !== 'description') return text;
  const { start, end } = sentenceAt(text, at);
  return text.slice(start, end);
}
