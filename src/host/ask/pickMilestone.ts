import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { statusWords, type Milestone, type Status } from '../../core/plan/types';
import { createDayWords } from '../../core/calendar/dayWords';
import { toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import { milestoneAt } from '../../core/views/milestoneAt';
import type { TreeNode } from '../../core/views/treeNode';
import type { PlanEntry } from '../plans/planEntry';
import { nameAmongPlans } from '../plans/planName';
import type { Services } from '../services';

/** The argument that tree rows, code lenses and keybindings pass to a command. */
export type CommandTarget = TreeNode | MilestoneRef | undefined;

export interface MilestoneQuestion {
  readonly placeHolder: string;
  /** Whether the milestone is offered. `index` is its 0-based index in the plan. */
  readonly suits: (milestone: Milestone, index: number, entry: PlanEntry) => boolean;
  /** Of which status the milestone is that is meant most likely, the likeliest first. Default: all are alike. */
  readonly likeliest?: readonly Status[];
  /** The message when no milestone suits. */
  readonly none: string;
  /**
   * Says why the plan cannot be used, if that is so. It is called before the user is asked for a milestone where it is clear
   * which plan is meant. Without it any plan can be used.
   * @returns whether it can be used
   */
  readonly check?: (plan: vscode.Uri) => Promise<boolean>;
  /** Whether the milestone under the cursor is used without asking. For commands that change nothing. */
  readonly takesCursor?: boolean;
}

interface Candidate {
  readonly entry: PlanEntry;
  readonly milestone: Milestone;
  readonly ref: MilestoneRef;
}

/**
 * The milestone for a command: the given one, else the only one that suits, else the one that the user picks. The likeliest ones
 * come first in the list, and of those the one under the cursor.
 * @returns undefined when the user cancels, and after a message that none suits or the plan cannot be used
 */
export async function pickMilestone(
  services: Services,
  target: CommandTarget,
  { check = async () => true, ...question }: MilestoneQuestion,
): Promise<MilestoneRef | undefined> {
  const given = givenBy(target);
  const meant = given ? vscode.Uri.parse(given.uri) : await meantPlan(services);
  if (meant && !(await check(meant))) return undefined;
  const ref = given ?? (await askForMilestone(services, question));
  const isChecked = ref === undefined || ref.uri === meant?.toString();
  return isChecked || (await check(vscode.Uri.parse(ref.uri))) ? ref : undefined;
}

async function askForMilestone(
  services: Services,
  { placeHolder, suits, none, takesCursor, likeliest = [] }: MilestoneQuestion,
): Promise<MilestoneRef | undefined> {
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
  const rankOf = ({ milestone: { status } }: Candidate): number =>
    likeliest.includes(status) ? likeliest.indexOf(status) : likeliest.length;
  const sorted = candidates.toSorted((a, b) => rankOf(a) - rankOf(b) || Number(b === here) - Number(a === here));
  const words = createDayWords(vscode.env.language);
  const dueWords = (day: CalendarDate): string => words.due(day, services.today.date);
  const names = new Map(entries.map((entry) => [entry, nameAmongPlans(services.plans, entry.uri)]));
  const picked = await vscode.window.showQuickPick(
    sorted.map((candidate) => toItem(candidate, dueWords, names.get(candidate.entry))),
    { placeHolder, matchOnDescription: true, matchOnDetail: true },
  );
  return picked?.ref;
}

/** The plan in the active editor, else the only one, else one that is broken where nothing can be read of any. */
async function meantPlan({ plans }: Services): Promise<vscode.Uri | undefined> {
  await plans.catchUp();
  const entries = plans.ours;
  const active = vscode.window.activeTextEditor?.document.uri.toString();
  const here = entries.find(({ uri }) => uri.toString() === active);
  if (here || entries.length === 1) return (here ?? entries[0])?.uri;
  const isEmpty = entries.every(({ lastGood }) => lastGood.plan.milestones.length === 0);
  return isEmpty ? entries.find(({ file }) => file.isBroken)?.uri : undefined;
}

function candidatesIn(entry: PlanEntry, suits: MilestoneQuestion['suits']): readonly Candidate[] {
  const { revision } = entry;
  const { plan } = entry.lastGood;
  const source = { uri: entry.uri.toString(), plan, revision };
  return plan.milestones.flatMap((milestone, index) =>
    suits(milestone, index, entry) ? [{ entry, milestone, ref: toRef(source, milestone, index) }] : [],
  );
}

function toItem(
  { entry, milestone, ref }: Candidate,
  dueWords: (day: CalendarDate) => string,
  plan: string | undefined,
): vscode.QuickPickItem & { readonly ref: MilestoneRef } {
  const facts = [
    statusWords[milestone.status],
    milestone.due && dueWords(milestone.due.value),
    plan !== undefined && entry.file.isBroken ? vscode.l10n.t('the plan is broken') : undefined,
  ];
  const names = [milestone.id?.value, plan];
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
