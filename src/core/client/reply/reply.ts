import type { Milestone } from '../../plan/types';

/** What a client can decide. `agreed` is consent to what is proposed, not to what was delivered. */
export type ReplyDecision = 'approved' | 'approved-with-reservations' | 'changes-requested' | 'rejected' | 'agreed';

/** Whether what the mail is about is as it is in the plan; `absent` where the mail does not say what it is about. */
export type DigestState = 'fits' | 'differs' | 'absent';

/** What a mail says of one milestone. */
export interface MilestoneReply {
  /** Index in the plan. */
  readonly index: number;
  readonly milestone: Milestone;
  /** Null where it decides nothing. */
  readonly decision: ReplyDecision | null;
  readonly digest: DigestState;
  /** Whether an agreement is one to the due day and the price of the plan; undefined where it is no agreement. */
  readonly terms: DigestState | undefined;
  /** The client's own lines about it, without greeting, signature and what we wrote. */
  readonly points: readonly string[];
  /** Of these, what is left to do: without a mere “Approved.”, and without what announces a list. */
  readonly open: readonly string[];
}

/** What a client's mail says, as a careful person would sign it. */
export interface Reply {
  /** In the order of the plan. */
  readonly milestones: readonly MilestoneReply[];
  /** One sentence, where nothing is to be logged without asking. */
  readonly unclear: string | null;
}
