import * as vscode from 'vscode';
import { can, type MilestoneAbility, type PlanAct } from '../../core/plan/planAct';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { editAndTell } from '../../host/editing/editAndTell';
import { givenBy, pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import type { Services } from '../../host/services';

/** A command that edits milestones: all in which it differs from the others. */
export interface MilestoneCommand {
  /** Which milestones are offered. Each must still allow it when the file is edited, which `editByActs` checks. */
  readonly ability: MilestoneAbility;
  /** Whether the first milestone of a plan is offered too; so it is unless this is false. */
  readonly offersFirst?: boolean;
  /** Whether it is carried out on all rows that are selected, instead of on the clicked one alone. */
  readonly takesSelection?: boolean;
  readonly placeHolder: string;
  /** The message when there is no milestone to offer. */
  readonly none: string;
  /** Asks for what else there is to know. @returns undefined when the user cancels */
  readonly ask: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;
}

export interface Asked {
  readonly services: Services;
  readonly ref: MilestoneRef;
  /** `ref` first; more than one only where the command takes a selection. */
  readonly refs: readonly MilestoneRef[];
}

export interface Answer {
  readonly act: PlanAct;
  /** The message afterwards. */
  readonly done: string;
}

/** @param selected of several selected rows VS Code hands over the clicked one, and then all of them */
export async function runMilestoneCommand(
  services: Services,
  command: MilestoneCommand,
  target: CommandTarget,
  selected: unknown,
): Promise<void> {
  const refs = await refsFor(services, command, target, selected);
  const [ref] = refs;
  const answer = ref && (await command.ask({ services, ref, refs }));
  if (answer) await editAndTell(services, vscode.Uri.parse(ref.uri), [answer.act], answer.done);
}

async function refsFor(
  services: Services,
  { ability, offersFirst = true, takesSelection = false, placeHolder, none }: MilestoneCommand,
  target: CommandTarget,
  selected: unknown,
): Promise<readonly MilestoneRef[]> {
  const rows: readonly unknown[] = takesSelection && Array.isArray(selected) ? selected : [];
  const refs = rows.flatMap((row) => givenBy(row) ?? []);
  if (refs.length > 1) return refs;
  const picked = await pickMilestone(services, target, {
    placeHolder,
    suits: (milestone, index) => can(ability, milestone) && (offersFirst || index > 0),
    none,
  });
  return picked ? [picked] : [];
}
