import * as vscode from 'vscode';
import type { DayWords } from '../../core/calendar/dayWords';
import { findMilestone } from '../../core/plan/milestoneRef';
import type { MilestoneNode } from '../../core/views/treeMilestone';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';

/**
 * What the hover over the id says in the plan, below the name of the plan where there are several.
 * @returns undefined when the milestone is gone
 */
export async function describeMilestone(
  { plans, commits, today, outlooks }: Services,
  node: MilestoneNode,
  words: DayWords,
): Promise<vscode.MarkdownString | undefined> {
  const engine = await loadEngine();
  const ref = node.milestone;
  const uri = vscode.Uri.parse(ref.uri);
  const entry = plans.entryOf(uri);
  const found = entry && findMilestone(entry.lastGood, ref, entry.revision);
  if (!found) return undefined;
  const about = engine.aboutMilestone(entry.lastGood, found.index, {
    today: today.date,
    words,
    ahead: outlooks.aheadOf(entry, engine),
    commitCount: ({ id }, index) => commits.commitsOf(uri, id?.value, index).length,
  });
  const { name } = node.row.context;
  const paragraphs = [...(plans.entries.length > 1 ? [[{ text: name }]] : []), ...(about ?? [])];
  return new vscode.MarkdownString(engine.toMarkdown({ paragraphs }));
}
