import * as vscode from 'vscode';
import { can, type MilestoneAbility, type MilestoneAct, type PlanAct } from '../../core/plan/planAct';
import { groupBy } from '../../core/plan/groupBy';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { checkEditable, editPlansAndTell, type Offer, type ToldIn } from '../../host/editing/editAndTell';
import type { PlanEdit } from '../../host/editing/editOutcome';
import { givenBy, pickMilestone, type CommandTarget, type MilestoneQuestion } from '../../host/ask/pickMilestone';
import { loadEngine, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';
import { countMilestones } from './countMilestones';
import { milestoneOf } from './milestoneOf';

/** A command that edits milestones, as far as it differs from the others. */
export interface MilestoneCommand extends Pick<MilestoneQuestion, 'likeliest'> {
  /** Milestones with this ability are offered; all without it. `editByActs` checks it again when the file is edited. */
  readonly ability?: MilestoneAbility;
  /** Whether the first milestone of a plan is offered, too. Default: true. */
  readonly offersFirst?: boolean;
  /** Which of those with the ability are offered; all without it. One that is given is not asked about. */
  readonly suits?: (services: Services, engine: Engine, entry: PlanEntry, index: number) => boolean;
  /**
   * What is done with several selected rows: asked once, with the answer for `all` of them, or asked for `each`. Without it the
   * command takes the clicked row only.
   */
  readonly several?: 'all' | 'each';
  /** Asks for the milestones where none is given, in place of the question for one. @returns none when the user cancels */
  readonly choose?: (services: Services) => Promise<readonly MilestoneRef[]>;
  readonly placeHolder: string;
  /** The message when there is no milestone to offer. */
  readonly none: string;
  /** The sentence after an edit of several milestones. @param milestones `4 milestones in 2 plans` */
  readonly doneSeveral?: (milestones: string) => string;
  /** Where the sentence after the edit is shown; default: in a message with Undo. */
  readonly where?: ToldIn;
  /** Called once all of them are edited. */
  readonly after?: (services: Services, refs: readonly MilestoneRef[]) => void;
  /** Asks for the rest of the input. @returns undefined when the user cancels */
  readonly ask: (asked: Asked) => Answer | undefined | Promise<Answer | undefined>;
}

export interface Asked {
  readonly services: Services;
  readonly ref: MilestoneRef;
  /** All milestones that the answer is for, of one plan or several; `ref` first. */
  readonly refs: readonly MilestoneRef[];
}

/** What is done: an act, which is done to each of several milestones alike, or edits that differ from one to the other. */
export type Answer = ({ readonly act: PlanAct } | { readonly edits: readonly PlanEdit[] }) & {
  /** The sentence after the edit; after an act on several milestones their number is told in place of it. */
  readonly done: string;
  /** What the message offers beside Undo. */
  readonly offers?: readonly Offer[];
  /** The sentence says more than what is seen anyway, so that it is shown in a message whatever the command. */
  readonly isNotable?: boolean;
};

/** @param selected all selected rows, which VS Code passes as the second argument where there are several */
export async function runMilestoneCommand(
  services: Services,
  command: MilestoneCommand,
  target: CommandTarget,
  selected: unknown,
): Promise<void> {
  const refs = await refsFor(services, command, target, selected);
  const answers: Answer[] = [];
  const acts: UriAct[] = [];
  for (const members of command.several === 'all' ? [refs] : refs.map((ref) => [ref])) {
    const [ref] = members;
    const answer = ref && (await command.ask({ services, ref, refs: members }));
    if (!answer) return;
    answers.push(answer);
    acts.push(...('act' in answer ? actsOn(members, answer.act) : actsIn(answer.edits)));
  }
  const edits = [...groupBy(acts, ({ uri }) => uri)].map(([uri, all]) => ({
    uri: vscode.Uri.parse(uri),
    acts: all.map(({ act }) => act),
  }));
  const [first, ...others] = answers;
  if (!first) return;
  const several =
    refs.length > 1 && 'act' in first ? command.doneSeveral?.(countMilestones(refs.length, edits.length)) : undefined;
  // The Undo of an editor is for its plan alone.
  const isNotable = edits.length > 1 || answers.some((answer) => answer.isNotable);
  const where = isNotable ? 'message' : command.where;
  const offers = others.length > 0 ? [] : first.offers;
  const outcome = await editPlansAndTell(services, edits, several ?? first.done, where, offers);
  if (outcome === 'done') command.after?.(services, refs);
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

function actsIn(edits: readonly PlanEdit[]): readonly UriAct[] {
  return edits.flatMap(({ uri, acts }) => acts.map((act) => ({ uri: uri.toString(), act })));
}

async function refsFor(
  services: Services,
  { ability, offersFirst = true, suits, several, choose, placeHolder, none, likeliest = [] }: MilestoneCommand,
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
  if (choose && !givenBy(target)) return choose(services);
  const engine = suits && (await loadEngine());
  const picked = await pickMilestone(services, target, {
    placeHolder,
    suits: (milestone, index, entry) =>
      (ability === undefined || can(ability, milestone)) &&
      (offersFirst || index > 0) &&
      (!suits || !engine || suits(services, engine, entry, index)),
    none,
    likeliest,
    check: (plan) => checkEditable(services, plan),
  });
  return picked ? [picked] : [];
}

function isMilestoneRow(row: unknown): boolean {
  return typeof row !== 'object' || row === null || !('kind' in row) || row.kind === 'milestone';
}
