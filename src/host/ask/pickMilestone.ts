import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { statusWords, type Milestone } from '../../core/plan/types';
import { createDayWords } from '../../core/calendar/dayWords';
import { toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import { milestoneAt } from '../../core/views/milestoneAt';
import type { TreeNode } from '../../core/views/treeNode';
import { baseName } from '../baseName';
import type { PlanEntry } from '../plans/planEntry';
import type { Services } from '../services';

/** The argument that tree rows, code lenses and keybindings pass to a command. */
export type CommandTarget = TreeNode | MilestoneRef | undefined;

export interface MilestoneQuestion {
  readonly placeHolder: string;
  /** Whether the milestone is offered. `index` is its 0-based index in the plan. */
  readonly suits: (milestone: Milestone, index: number) => boolean;
  /** The message when no milestone suits. */
  readonly none: string;
  /** Whether the milestone under the cursor is used without asking. For commands that change nothing. */
  readonly takesCursor?: boolean;
}

interface Candidate {
  readonly entry: PlanEntry;
  readonly milestone: Milestone;
  readonly ref: MilestoneRef;
}

/**
 * The milestone for a command: the given one, else the only one that suits, else the one that the user picks. The one under
 * the cursor is first in the list.
 * @returns undefined when the user cancels, and after a message that none suits
 */
export async function pickMilestone(
  services: Services,
  target: CommandTarget,
  { placeHolder, suits, none, takesCursor }: MilestoneQuestion,
): Promise<MilestoneRef | undefined> {
  const given = givenBy(target);
  if (given) return given;
  await services.plans.ready;
  const entries = services.plans.ours;
  const candidates = entries.flatMap((entry) => candidatesIn(entry, suits));
  const [first, ...others] = candidates;
  if (!first) {
    void vscode.window.showInformationMessage(none);
    return undefined;
  }
  if (others.length === 0) return first.ref;
  const here = findUnderCursor(candidates);
  if (takesCursor && here) return here.ref;
  const sorted = here ? [here, ...candidates.filter((candidate) => candidate !== here)] : candidates;
  const words = createDayWords(vscode.env.language);
  const dueWords = (day: CalendarDate): string => words.due(day, services.today.date);
  const picked = await vscode.window.showQuickPick(
    sorted.map((candidate) => toItem(candidate, dueWords, entries.length > 1)),
    { placeHolder, matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.ref;
}

function candidatesIn(entry: PlanEntry, suits: MilestoneQuestion['suits']): readonly Candidate[] {
  const { revision } = entry;
  const { plan } = entry.lastGood;
  const source = { uri: entry.uri.toString(), plan, revision };
  return plan.milestones.flatMap((milestone, index) =>
    suits(milestone, index) ? [{ entry, milestone, ref: toRef(source, milestone, index) }] : [],
  );
}

function toItem(
  { entry, milestone, ref }: Candidate,
  dueWords: (day: CalendarDate) => string,
  withPlan: boolean,
): vscode.QuickPickItem & { readonly ref: MilestoneRef } {
  const facts = [statusWords[milestone.status], milestone.due && dueWords(milestone.due.value)];
  const names = [
    milestone.id?.value,
    withPlan ? (entry.lastGood.plan.project?.value ?? baseName(entry.uri)) : undefined,
  ];
  return {
    label: milestone.title.value,
    description: names.filter((name) => name !== undefined).join(' · '),
    detail: facts.filter((fact) => fact !== undefined).join(' · '),
    ref,
  };
}

/**
 * Reads the argument of a command. Keybindings and other extensions may pass any value.
 * @returns undefined when it refers to no milestone
 */
export function givenBy(target: unknown): MilestoneRef | undefined {
  if (typeof target !== 'object' || target === null) return undefined;
  const ref: unknown = 'milestone' in target ? target.milestone : target;
  return isRef(ref) ? ref : undefined;
}

function isRef(value: unknown): value is MilestoneRef {
  if (typeof value !== 'object' || value === null || !('uri' in value && 'title' in value)) return false;
  return typeof value.uri === 'string' && typeof value.title === 'string';
}

/** The cursor can be in a text that is newer than the plan from which the candidates are. */
function findUnderCursor(candidates: readonly Candidate[]): Candidate | undefined {
  const editor = vscode.window.activeTextEditor;
  if (!editor) return undefined;
  const { document, selection } = editor;
  const there = candidates.filter(({ entry }) => entry.uri.toString() === document.uri.toString());
  const { entry } = there[0] ?? {};
  const found = entry && milestoneAt(entry.lastGood, document.getText(), document.offsetAt(selection.active));
  return found && there.find(({ ref }) => ref.index === found.index);
}
