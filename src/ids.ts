/*
 * Every name by which the manifest and the code know each other. A test holds these against package.json.
 */

export const extensionId = 'milepost.milepost';

export const commands = {
  createPlan: 'milepost.createPlan',
  adoptFile: 'milepost.adoptFile',
  showPlan: 'milepost.showPlan',
  showTimeline: 'milepost.showTimeline',
  addMilestone: 'milepost.addMilestone',
  startMilestone: 'milepost.startMilestone',
  markMilestoneDone: 'milepost.markMilestoneDone',
  reopenMilestone: 'milepost.reopenMilestone',
  cancelMilestone: 'milepost.cancelMilestone',
  rescheduleMilestone: 'milepost.rescheduleMilestone',
  moveMilestoneUp: 'milepost.moveMilestoneUp',
  moveMilestoneDown: 'milepost.moveMilestoneDown',
  goToMilestone: 'milepost.goToMilestone',
  refresh: 'milepost.refresh',
  groupByTime: 'milepost.groupByTime',
  groupByPhase: 'milepost.groupByPhase',
  groupByStatus: 'milepost.groupByStatus',
  groupByPriority: 'milepost.groupByPriority',
  doNotGroup: 'milepost.doNotGroup',
  sortByDue: 'milepost.sortByDue',
  sortByPriority: 'milepost.sortByPriority',
  sortByFileOrder: 'milepost.sortByFileOrder',
  openCommit: 'milepost.openCommit',
  explainFinding: 'milepost.explainFinding',
  explainSmartScore: 'milepost.explainSmartScore',
  turnOffFinding: 'milepost.turnOffFinding',
} as const;

export const views = {
  container: 'milepost',
  milestones: 'milepost.milestones',
  timeline: 'milepost.timeline',
} as const;

export const settings = {
  section: 'milepost',
  planFiles: 'planFiles',
  rules: 'rules',
  allow: 'allow',
  commitsPattern: 'commits.pattern',
  codeLens: 'codeLens',
  inlayHints: 'inlayHints',
  badge: 'badge',
} as const;

/** What is kept for the workspace. */
export const memory = {
  timeline: 'milepost.timeline',
} as const;

export const contextKeys = {
  /** Not set while plans are searched at start, then `none` or `some`. */
  plans: 'milepost.plans',
  grouping: 'milepost.grouping',
  sorting: 'milepost.sorting',
} as const;
