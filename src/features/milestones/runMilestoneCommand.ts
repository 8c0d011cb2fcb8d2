import * as vscode from 'vscode';
import { can, type MilestoneAbility, type MilestoneAct, type PlanAct } from '../../core/plan/planAct';
import { groupBy } from '../../core/plan/groupBy';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { checkEditable, editAndTell } from '../../host/editing/editAndTell';
import { givenBy, pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import type { Services } from '../../host/services';
import { milestoneOf } from './milestoneOf';

/** A command that edits milestones, as far as it differs from the others. */
export interface MilestoneCommand {
  /** Milestones with this ability are offered; all without it. `editByActs` checks it again when the file is edited. */
  readonly ability?: MilestoneAbility;
  /** Whether the first milestone of a plan is offered, too. Default: true. */
  readonly offersFirst?: boolean;
  /**
   * What is done with several selected rows: one act for all of them `together`, the act of the first one for all `alike`, or
   * a question and an act for `each`. Without it the command takes the clicked row only.
   */
  readonly several?: 'together' | 'alike' | 'each';
  readonly placeHolder: string;
  /** The message when there is no milestone to offer. */
  readonly none: string;
  /** The sentence after an edit of several milestones. */
  readonly doneSeveral?: (count: number) => string;
  /** Where the sentence after the edit is shown; default: in a message with Undo. */
  readonly where?: 'status-bar';
  /** Asks for the rest of the input. @returns undefined when the user cancels */
  readonly ask: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;
}

export interface Asked {
  readonly services: Services;
  readonly ref: MilestoneRef;
  /** All milestones that the answer is for, of one plan if it is one act for all `together`; `ref` first. */
  readonly refs: readonly MilestoneRef[];
}

export interface Answer {
  readonly act: PlanAct;
  /** The sentence after the edit. */
  readonly done: string;
  /** The sentence says more than what is seen anyway, so that it is shown in a message whatever the command. */
  readonly isNotable?: boolean;
}

/** @param selected all selected rows, which VS Code passes as the second argument where there are several */
export async function runMilestoneCommand(
  services: Services,
  command: MilestoneCommand,
  target: CommandTarget,
  selected: unknown,
): Promise<void> {
  const refs = await refsFor(services, command, target, selected);
  const byPlan = [...groupBy(refs, ({ uri }) => uri)];
  const edits: { uri: string; acts: readonly PlanAct[]; done: string; isNotable: boolean }[] = [];
  const answer = command.several === 'alike' ? await answerFor(services, command, refs) : undefined;
  if (command.several === 'alike' && !answer) return;
  for (const [uri, members] of byPlan) {
    const answers = answer ? alike(answer, members) : await askAll(services, command, members);
    const [first] = answers ?? [];
    if (!answers || !first) return;
    const done = members.length > 1 ? (command.doneSeveral?.(members.length) ?? first.done) : first.done;
    edits.push({ uri, acts: answers.map(({ act }) => act), done, isNotable: answers.some((one) => one.isNotable) });
  }
  for (const { uri, acts, done, isNotable } of edits) {
    await editAndTell(services, vscode.Uri.parse(uri), acts, done, isNotable ? 'message' : command.where);
  }
}

async function answerFor(
  services: Services,
  { ask }: MilestoneCommand,
  refs: readonly MilestoneRef[],
): Promise<Answer | undefined> {
  const [ref] = refs;
  return ref && ask({ services, ref, refs });
}

/** @returns undefined when the user cancels one of the questions */
async function askAll(
  services: Services,
  command: MilestoneCommand,
  refs: readonly MilestoneRef[],
): Promise<readonly Answer[] | undefined> {
  const answers: Answer[] = [];
  for (const members of command.several === 'together' ? [refs] : refs.map((ref) => [ref])) {
    const answer = await answerFor(services, command, members);
    if (!answer) return undefined;
    answers.push(answer);
  }
  return answers;
}

function alike(answer: Answer, refs: readonly MilestoneRef[]): readonly Answer[] {
  const { act } = answer;
  if (!('milestone' in act)) return [answer];
  // Such acts differ in their milestone alone.
  return refs.map((milestone) => ({ ...answer, act: { ...act, milestone } as MilestoneAct }));
}

async function refsFor(
  services: Services,
  { ability, offersFirst = true, several, placeHolder, none }: MilestoneCommand,
  target: CommandTarget,
  selected: unknown,
): Promise<readonly MilestoneRef[]> {
  const rows: readonly unknown[] = several !== undefined && Array.isArray(selected) ? selected : [];
  const refs = rows.flatMap((row) => (isMilestoneRow(row) ? (givenBy(row) ?? []) : []));
  // What the selection has beside it, such as a milestone that is started already, is passed over.
  const able = refs.filter((ref) => {
    const milestone = milestoneOf(services, ref);
    return milestone && (ability === undefined || can(ability, milestone));
  });
  if (refs.length > 1 && able.length > 0) return able;
  const picked = await pickMilestone(services, target, {
    placeHolder,
    suits: (milestone, index) => (ability === undefined || can(ability, milestone)) && (offersFirst || index > 0),
    none,
    check: (plan) => checkEditable(services, plan),
  });
  return picked ? [picked] : [];
}

function isMilestoneRow(row: unknown): boolean {
  return typeof row !== 'object' || row === null || !('kind' in row) || row.kind === 'milestone';
}
