import * as vscode from 'vscode';
import { can, type MilestoneAbility, type MilestoneAct, type PlanAct } from '../../core/plan/planAct';
import { groupBy } from '../../core/plan/groupBy';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { checkEditable, editPlansAndTell, type ToldIn } from '../../host/editing/editAndTell';
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
   * What is done with several selected rows: asked once, with the answer for `all` of them, or asked for `each`. Without it the
   * command takes the clicked row only.
   */
  readonly several?: 'all' | 'each';
  readonly placeHolder: string;
  /** The message when there is no milestone to offer. */
  readonly none: string;
  /** The sentence after an edit of several milestones. @param milestones `4 milestones in 2 plans` */
  readonly doneSeveral?: (milestones: string) => string;
  /** Where the sentence after the edit is shown; default: in a message with Undo. */
  readonly where?: ToldIn;
  /** Asks for the rest of the input. @returns undefined when the user cancels */
  readonly ask: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;
}

export interface Asked {
  readonly services: Services;
  readonly ref: MilestoneRef;
  /** All milestones that the answer is for, of one plan or several; `ref` first. */
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
  const answers: { readonly answer: Answer; readonly acts: readonly UriAct[] }[] = [];
  for (const members of command.several === 'all' ? [refs] : refs.map((ref) => [ref])) {
    const [ref] = members;
    const answer = ref && (await command.ask({ services, ref, refs: members }));
    if (!answer) return;
    answers.push({ answer, acts: actsOn(members, answer.act) });
  }
  const byPlan = [
    ...groupBy(
      answers.flatMap(({ acts }) => acts),
      ({ uri }) => uri,
    ),
  ];
  const edits = byPlan.map(([uri, acts]) => ({ uri: vscode.Uri.parse(uri), acts: acts.map(({ act }) => act) }));
  const [first] = answers;
  if (!first) return;
  const several = refs.length > 1 ? command.doneSeveral?.(countWords(refs.length, edits.length)) : undefined;
  // The Undo of an editor is for its plan alone.
  const isNotable = edits.length > 1 || answers.some(({ answer }) => answer.isNotable);
  await editPlansAndTell(services, edits, several ?? first.answer.done, isNotable ? 'message' : command.where);
}

interface UriAct {
  readonly uri: string;
  readonly act: PlanAct;
}

/** The act that was answered for the first milestone, on all of them: one for the milestones of a plan, or one for each. */
function actsOn(refs: readonly MilestoneRef[], act: PlanAct): readonly UriAct[] {
  if ('milestones' in act) {
    return [...groupBy(refs, ({ uri }) => uri)].map(([uri, milestones]) => ({ uri, act: { ...act, milestones } }));
  }
  // Acts that name one milestone differ in that alone.
  return refs.map((milestone) => ({ uri: milestone.uri, act: { ...act, milestone } as MilestoneAct }));
}

function countWords(milestones: number, plans: number): string {
  return plans > 1
    ? vscode.l10n.t('{0} milestones in {1} plans', milestones, plans)
    : vscode.l10n.t('{0} milestones', milestones);
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
  if (refs.length > 1 && able.length > 0) {
    for (const uri of new Set(able.map((ref) => ref.uri))) {
      if (!(await checkEditable(services, vscode.Uri.parse(uri)))) return [];
    }
    return able;
  }
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
