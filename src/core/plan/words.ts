/* The values of enums. */

export const statuses = ['planned', 'in-progress', 'in-review', 'done', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** The words for each status within a sentence. */
export const statusWords: Readonly<Record<Status, string>> = {
  planned: 'planned',
  'in-progress': 'in progress',
  'in-review': 'in review',
  done: 'done',
  cancelled: 'cancelled',
};

export const priorities = ['must', 'should', 'could'] as const;
export type Priority = (typeof priorities)[number];

export const severities = ['error', 'warning', 'information', 'hint'] as const;
export type Severity = (typeof severities)[number];

/** What a client says of work that was handed over. */
export const reviewDecisions = ['approved', 'approved-with-reservations', 'changes-requested', 'rejected'] as const;
export type ReviewDecision = (typeof reviewDecisions)[number];

/** The words for each decision within a sentence. */
export const decisionWords: Readonly<Record<ReviewDecision, string>> = {
  approved: 'approved',
  'approved-with-reservations': 'approved with reservations',
  'changes-requested': 'changes requested',
  rejected: 'rejected',
};

/** Where a change order stands; `proposed` when the plan does not say. */
export const orderStates = ['proposed', 'adjustment-asked', 'approved', 'declined', 'withdrawn'] as const;
export type OrderState = (typeof orderStates)[number];

export const orderStateWords: Readonly<Record<OrderState, string>> = {
  proposed: 'proposed',
  'adjustment-asked': 'adjustment asked for',
  approved: 'approved',
  declined: 'declined',
  withdrawn: 'withdrawn',
};
