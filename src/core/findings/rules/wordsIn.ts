import type { Span } from '../../text';
import type { MilestoneText } from '../milestoneText';
import { isPinned } from '../pins';
import type { JudgedMilestone, WordsFound } from '../rule';

/**
 * The words found in the texts of an English milestone, in their order. Texts without hits are skipped, which are most.
 * @param find returns places in one text
 */
export function wordsIn(
  { isEnglish, texts }: JudgedMilestone,
  find: (prose: MilestoneText) => readonly Span[],
): readonly WordsFound[] {
  const found: WordsFound[] = [];
  if (!isEnglish) return found;
  for (const prose of texts) {
    if (prose.hits.length === 0) continue;
    for (const { start, end } of find(prose)) found.push({ prose, start, end });
  }
  return found;
}

/** {@link wordsIn} without the words that the milestone measures. */
export function unpinnedWordsIn(
  judged: JudgedMilestone,
  find: (prose: MilestoneText) => readonly Span[],
): readonly WordsFound[] {
  return wordsIn(judged, (prose) => find(prose).filter(({ start }) => !isPinned(judged, prose, start)));
}
