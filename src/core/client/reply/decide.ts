import type { ReplyDecision } from './reply';
import type { Mark } from './sentenceMarks';

/** Why a decision is not to be logged without asking. */
export type Doubt =
  'nothing' | 'praise' | 'question' | 'promise' | 'contradiction' | 'no-defect' | 'no-change' | 'awaits';

export interface Verdict {
  readonly decision: ReplyDecision | null;
  readonly doubt: Doubt | undefined;
}

/**
 * What several sentences decide together, as a careful person would sign it: praise approves nothing, a condition or a wish makes an
 * approval one with reservations, and a promise is no approval.
 * @param sentences the marks of each
 * @param hasWords whether there is any own word at all
 */
export function decide(sentences: readonly ReadonlySet<Mark>[], hasWords: boolean): Verdict {
  const has = (...marks: readonly Mark[]): boolean => sentences.some((one) => marks.some((mark) => one.has(mark)));
  const hasPoints = has('points');
  const isRefusal = has('rejects', 'denies');
  if (has('approves', 'provided', 'agrees') && isRefusal) return { decision: null, doubt: 'contradiction' };
  if (has('approves', 'provided')) {
    const isPlain = !hasPoints && !has('but', 'condition', 'awaits');
    return {
      decision: isPlain ? 'approved' : 'approved-with-reservations',
      doubt: has('later') ? 'promise' : undefined,
    };
  }
  if (has('rejects')) return { decision: 'rejected', doubt: hasPoints ? undefined : 'no-defect' };
  if (has('awaits')) return { decision: 'changes-requested', doubt: 'awaits' };
  if (has('denies')) {
    if (hasPoints || has('condition')) return { decision: 'changes-requested', doubt: undefined };
    return { decision: 'rejected', doubt: 'no-defect' };
  }
  if (has('agrees')) {
    if (has('condition', 'but') && !hasPoints) return { decision: 'changes-requested', doubt: 'awaits' };
    return hasPoints ? { decision: 'changes-requested', doubt: undefined } : { decision: 'agreed', doubt: undefined };
  }
  if (hasPoints) return { decision: 'changes-requested', doubt: undefined };
  if (has('later')) return { decision: null, doubt: 'promise' };
  if (has('question')) return { decision: null, doubt: 'question' };
  return { decision: null, doubt: hasWords ? 'praise' : 'nothing' };
}
