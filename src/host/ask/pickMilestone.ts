import * as vscode from 'vscode';
import { statusWords, type Milestone } from '../../core/plan/types';
import { createDayWords } from '../../core/calendar/dayWords';
import { toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import type { TreeNode } from '../../core/views/treeNode';
import type { PlanEntry } from '../plans/planEntry';
import type { Services } from '../services';

/** What tree rows, code lenses and keybindings hand to a command. */
export type CommandTarget = TreeNode | MilestoneRef | undefined;

interface PickOptions {
  readonly placeHolder: string;
  readonly suits: (milestone: Milestone, index: number) => boolean;
  /** Told when none suits. */
  readonly none: string;
  /** Takes the one under the cursor without asking: for commands that change nothing. */
  readonly takesCursor?: boolean;
}

/**
 * The milestone that a command is about: the one it was given, else the only one that suits, else the one that the user
 * picks. The one under the cursor stands first.
 * @returns undefined when the user changed their mind, or after telling that none suits
 */
export async function pickMilestone(
  services: Services,
  target: CommandTarget,
  options: PickOptions,
): Promise<MilestoneRef | undefined> {
  const given = givenBy(target);
  if (given) return given;
  await services.plans.ready;
  const entries = services.plans.entries.filter(({ file }) => file.kind === 'ours');
  const candidates = entries.flatMap((entry) =>
    entry.lastGood.plan.milestones.flatMap((milestone, index) =>
      options.suits(milestone, index) ? [{ entry, milestone, index }] : [],
    ),
  );
  const [only] = candidates;
  if (!only) {
    void vscode.window.showInformationMessage(options.none);
    return undefined;
  }
  const here = options.takesCursor
    ? candidates.find(({ entry, milestone, index }) => isUnderCursor(entry, milestone, index))
    : undefined;
  const chosen = here ?? (candidates.length === 1 ? only : undefined);
  if (chosen) return toRef(chosen.entry.uri.toString(), chosen.milestone, chosen.index);
  const words = createDayWords(vscode.env.language);
  const items = candidates.map(({ entry, milestone, index }) => ({
    label: milestone.title.value,
    description: milestone.id?.value,
    detail: [
      statusWords[milestone.status],
      milestone.due && words.due(milestone.due.value, services.today.date),
      entries.length > 1 ? entry.lastGood.plan.project?.value : undefined,
    ]
      .filter((part) => part !== undefined)
      .join(' · '),
    ref: toRef(entry.uri.toString(), milestone, index),
    isHere: isUnderCursor(entry, milestone, index),
  }));
  const sorted = [...items.filter(({ isHere }) => isHere), ...items.filter(({ isHere }) => !isHere)];
  const picked = await vscode.window.showQuickPick(sorted, {
    placeHolder: options.placeHolder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  return picked?.ref;
}

/** Keybindings and other extensions may hand over anything, and then the user is asked. */
export function givenBy(target: unknown): MilestoneRef | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const ref: unknown = 'milestone' in target ? target.milestone : target;
  return isRef(ref) ? ref : undefined;
}

function isRef(value: unknown): value is MilestoneRef {
  if (typeof value !== 'object' || value === null || !('uri' in value && 'title' in value)) return false;
  return typeof value.uri === 'string' && typeof value.title === 'string';
}

function isUnderCursor(entry: PlanEntry, milestone: Milestone, index: number): boolean {
  const editor = vscode.window.activeTextEditor;
  if (editor?.document.uri.toString() !== entry.uri.toString()) return false;
  const offset = editor.document.offsetAt(editor.selection.active);
  const span = entry.lastGood.spanOf(milestone.at, index);
  return offset >= span.start && offset < span.end;
}
