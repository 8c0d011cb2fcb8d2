import * as vscode from 'vscode';
import { findMilestone, type MilestoneRef } from '../../core/plan/milestoneRef';
import type { Milestone } from '../../core/plan/types';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** The milestone in the last good version of its plan; undefined when it is gone, or the plan has not been read. */
export function milestoneOf({ plans }: Services, ref: MilestoneRef): Milestone | undefined {
  const entry = plans.entryOf(vscode.Uri.parse(ref.uri));
  return entry && findMilestone(entry.lastGood, ref, entry.revision)?.milestone;
}

/** The plan of the milestones; undefined where they are of several plans, or it has not been read. */
export function planOf({ plans }: Services, refs: readonly MilestoneRef[]): PlanEntry | undefined {
  const [uri, ...others] = new Set(refs.map((ref) => ref.uri));
  return uri === undefined || others.length > 0 ? undefined : plans.entryOf(vscode.Uri.parse(uri));
}
