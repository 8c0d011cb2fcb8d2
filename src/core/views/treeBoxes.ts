import type { CalendarDate } from '../calendar/calendarDate';
import { groupBy } from '../plan/groupBy';
import type { MilestoneAct } from '../plan/planAct';
import type { RowPlace } from './rowPlace';
import type { TreeNode } from './treeNode';

type EntryPlace = Extract<RowPlace, { readonly entry: unknown }>;

/** A row whose box the user has ticked or unticked. */
export interface ChangedBox {
  readonly node: TreeNode;
  readonly isChecked: boolean;
}

/** The changed boxes of one plan. */
export interface PlanBoxes {
  readonly uri: string;
  readonly nodes: readonly TreeNode[];
  /**
   * For one edit together: after a first edit the plan has another revision, at which the other rows may not find their
   * milestones.
   */
  readonly acts: readonly MilestoneAct[];
}

/** @param today is written as the day on which a ticked criterion was met, or a need came */
export function boxesByPlan(boxes: readonly ChangedBox[], today: CalendarDate): readonly PlanBoxes[] {
  const changes = boxes.flatMap(({ node, isChecked }) => {
    const act = actOf(node, isChecked, today);
    return act ? [{ node, act }] : [];
  });
  return [...groupBy(changes, ({ act }) => act.milestone.uri)].map(([uri, group]) => ({
    uri,
    nodes: group.map(({ node }) => node),
    acts: group.map(({ act }) => act),
  }));
}

function actOf({ place }: TreeNode, isChecked: boolean, today: CalendarDate): MilestoneAct | undefined {
  switch (place?.what) {
    case 'criterion':
      return { kind: 'tick-criterion', ...entryOf(place), met: isChecked ? today : undefined };
    case 'task':
      return { kind: 'tick-task', ...entryOf(place), done: isChecked };
    case 'need':
      return { kind: 'receive', ...entryOf(place), got: isChecked ? today : undefined };
    default:
      return undefined;
  }
}

function entryOf({ milestone, entry }: EntryPlace): Pick<EntryPlace, 'milestone' | 'entry'> {
  return { milestone, entry };
}
