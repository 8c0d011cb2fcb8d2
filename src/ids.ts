/*
 * Every name by which the manifest and the code know each other. A test holds these against package.json.
 */

export const extensionId = 'milepost.milepost';

export const commands = {
  createPlan: 'milepost.createPlan',
  savePlanAsTemplate: 'milepost.savePlanAsTemplate',
  adoptFile: 'milepost.adoptFile',
  showPlan: 'milepost.showPlan',
  showTimeline: 'milepost.showTimeline',
  addMilestone: 'milepost.addMilestone',
  startMilestone: 'milepost.startMilestone',
  submitForReview: 'milepost.submitForReview',
  logFeedback: 'milepost.logFeedback',
  markMilestoneDone: 'milepost.markMilestoneDone',
  reopenMilestone: 'milepost.reopenMilestone',
  cancelMilestone: 'milepost.cancelMilestone',
  rescheduleMilestone: 'milepost.rescheduleMilestone',
  shiftFromHere: 'milepost.shiftFromHere',
  pullForward: 'milepost.pullForward',
  makeItFit: 'milepost.makeItFit',
  recordAgreement: 'milepost.recordAgreement',
  withdrawAgreement: 'milepost.withdrawAgreement',
  moveToPhase: 'milepost.moveToPhase',
  splitMilestone: 'milepost.splitMilestone',
  addNeed: 'milepost.addNeed',
  markNeedReceived: 'milepost.markNeedReceived',
  blockMilestone: 'milepost.blockMilestone',
  unblockMilestone: 'milepost.unblockMilestone',
  proposeChangeOrder: 'milepost.proposeChangeOrder',
  reviseChangeOrder: 'milepost.reviseChangeOrder',
  approveChangeOrder: 'milepost.approveChangeOrder',
  askForAdjustment: 'milepost.askForAdjustment',
  declineChangeOrder: 'milepost.declineChangeOrder',
  withdrawChangeOrder: 'milepost.withdrawChangeOrder',
  moveMilestoneUp: 'milepost.moveMilestoneUp',
  moveMilestoneDown: 'milepost.moveMilestoneDown',
  renameMilestone: 'milepost.renameMilestone',
  duplicateMilestone: 'milepost.duplicateMilestone',
  repeatMilestone: 'milepost.repeatMilestone',
  deleteMilestone: 'milepost.deleteMilestone',
  addMilestoneBelow: 'milepost.addMilestoneBelow',
  copyId: 'milepost.copyId',
  tickCriterionOrTask: 'milepost.tickCriterionOrTask',
  goToMilestone: 'milepost.goToMilestone',
  refresh: 'milepost.refresh',
  createClientCopy: 'milepost.createClientCopy',
  createAcceptanceProtocol: 'milepost.createAcceptanceProtocol',
  createChangeOrderSheet: 'milepost.createChangeOrderSheet',
  createClosingNote: 'milepost.createClosingNote',
  createProofPack: 'milepost.createProofPack',
  createStatusReport: 'milepost.createStatusReport',
  recordClientReply: 'milepost.recordClientReply',
  showDeliveries: 'milepost.showDeliveries',
  createPortfolio: 'milepost.createPortfolio',
  createInvoiceLines: 'milepost.createInvoiceLines',
  markInvoiced: 'milepost.markInvoiced',
  markPaid: 'milepost.markPaid',
  showTroubles: 'milepost.showTroubles',
  showPlanChanges: 'milepost.showPlanChanges',
  reviewPlanChanges: 'milepost.reviewPlanChanges',
  groupByPlan: 'milepost.groupByPlan',
  groupByTime: 'milepost.groupByTime',
  groupByPhase: 'milepost.groupByPhase',
  groupByStatus: 'milepost.groupByStatus',
  groupByPriority: 'milepost.groupByPriority',
  groupByOwner: 'milepost.groupByOwner',
  doNotGroup: 'milepost.doNotGroup',
  sortByDue: 'milepost.sortByDue',
  sortByPriority: 'milepost.sortByPriority',
  sortByFileOrder: 'milepost.sortByFileOrder',
  openCommit: 'milepost.openCommit',
  explainFinding: 'milepost.explainFinding',
  explainSmartScore: 'milepost.explainSmartScore',
  turnOffFinding: 'milepost.turnOffFinding',
} as const;

/**
 * The two commands that stand in a menu for a choice, `chosen` with a check mark: VS Code shows no check marks of its own in the
 * menus of extensions, and a menu needs fewer words than the palette.
 */
export function menuCommandsOf(command: string): { readonly menu: string; readonly chosen: string } {
  return { menu: `${command}.menu`, chosen: `${command}.chosen` };
}

export const views = {
  container: 'milepost',
  milestones: 'milepost.milestones',
  health: 'milepost.health',
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
  celebrate: 'celebrate',
} as const;

/** What is kept, for the workspace unless it says otherwise. */
export const memory = {
  timeline: 'milepost.timeline',
  /** What becomes of the days between milestones when one moves. */
  gaps: 'milepost.gaps',
  /** For all workspaces: the mail address to which clients answer. */
  replyTo: 'milepost.replyTo',
} as const;

export const contextKeys = {
  /** Not set while plans are searched at start, then `none` or `some`. */
  plans: 'milepost.plans',
  /** The URIs of all plans, not of files that could be adopted. */
  planFiles: 'milepost.planFiles',
  grouping: 'milepost.grouping',
  sorting: 'milepost.sorting',
} as const;
