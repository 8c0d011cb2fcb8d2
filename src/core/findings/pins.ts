import type { Span } from '../text';
import { isConcrete, isConcreteEntry, isMeasured, isNaming, isQuantified } from '../english';
import type { MilestoneText, TextRole } from './milestoneText';
import type { JudgedMilestone } from './rule';

/**
 * Whether the rest of the milestone says what the words of a text mean. A title is explained by all other texts, a
 * description by the lists, a deliverable by criteria. Nothing explains a criterion, since each of them is accepted and paid
 * by itself.
 */
export function isExplained({ texts, milestone }: JudgedMilestone, prose: MilestoneText): boolean {
  if (prose.role === 'acceptance') return false;
  const others = texts.filter((other) => other !== prose);
  if (areConcrete(others, 'acceptance')) return true;
  if (prose.role === 'deliverable') return false;
  if (areConcrete(others, 'deliverable')) return true;
  if (prose.role === 'description') return false;
  return (
    others.some((other) => other.role === 'description' && isConcrete(other)) ||
    milestone.tasks.some(({ text }) => isQuantified(text.value))
  );
}

/** Whether at least half of the entries say what will be there: one row that does excuses no vague title above four. */
function areConcrete(texts: readonly MilestoneText[], role: TextRole): boolean {
  const entries = texts.filter((text) => text.role === role);
  return (
    entries.length > 0 &&
    entries.filter((entry) => entry.hasEvidence || isConcreteEntry(entry)).length * 2 >= entries.length
  );
}

/** Whether the text is the title of a description that names something, however little of it can be checked. */
export function isHeadline({ texts }: JudgedMilestone, { role }: MilestoneText): boolean {
  return role === 'title' && texts.some((other) => other.role === 'description' && isNaming(other));
}

/**
 * Whether the words at this place are measured: in their own sentence, or where the rest of the milestone explains them. A
 * number in another sentence of a description measures something else.
 */
export function isPinned(judged: JudgedMilestone, prose: MilestoneText, at: number): boolean {
  return isMeasured(prose.claimAt(at)) || isExplained(judged, prose);
}

/** The words found in a text without those that the milestone measures. */
export function unpinned(judged: JudgedMilestone, prose: MilestoneText, found: readonly Span[]): readonly Span[] {
  return found.filter(({ start }) => !isPinned(judged, prose, start));
}
