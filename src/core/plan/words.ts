/* The few words that some keys take. */

export const statuses = ['planned', 'in-progress', 'in-review', 'done', 'cancelled'] as const;
export type Status = (typeof statuses)[number];

/** Each status as it is said in a sentence. */
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
