import * as vscode from 'vscode';
import { can, type MilestoneAbility, type PlanAct } from '../../core/plan/planAct';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { editAndTell } from '../../host/editing/editAndTell';
import { givenBy, pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import type { Services } from '../../host/services';

/** A command that edits milestones, as far as it differs from the others. */
export interface MilestoneCommand {
  /** Milestones with this ability are offered. `editByActs` checks it again when the file is edited. */
  readonly ability: MilestoneAbility;
  /** Whether the first milestone of a plan is offered, too. Default: true. */
  readonly offersFirst?: boolean;
  /** Whether the command applies to all selected rows, and not only to the clicked one. Default: false. */
  readonly takesSelection?: boolean;
  readonly placeHolder: string;
  /** The message when there is no milestone to offer. */
  readonly none: string;
  /** Asks for the rest of the input. @returns undefined when the user cancels */
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
  /** The message after the edit. */
  readonly done: string;
}

/** @param selected all selected rows, which VS Code passes as the second argument where there are several */
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
