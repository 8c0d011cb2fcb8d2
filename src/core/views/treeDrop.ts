import type { MilestoneRef } from '../plan/milestoneRef';
import type { GroupPlace, Sorting, TreeNode } from './treeNode';

/** The row of a milestone that is being dragged. */
export interface DraggedRow {
  readonly ref: MilestoneRef;
  /** The group of the row; undefined in a view without groups. */
  readonly group?: GroupPlace;
}

/** What dropping milestones somewhere in the tree is to change. */
export type Drop =
  | {
      readonly kind: 'edit';
      readonly uri: string;
      /** The milestone that they come to stand above in the file, or its end; undefined when they stay where they are. */
      readonly before?: MilestoneRef | 'end';
      /** The key and value of the group that they are dropped into. */
      readonly set?: { readonly key: 'phase' | 'priority' | 'owner'; readonly value?: string };
    }
  | { readonly kind: 'refused'; readonly reason: DropRefusal };

export type DropRefusal =
  /** They come from several plans, or would have to go to another one. */
  | 'other-plan'
  /** The groups follow from days. */
  | 'time'
  /** A status has commands of its own, which know what else changes with it. */
  | 'status'
  /** Rows that are sorted would stand where they stood, and only the file would be another. */
  | 'sorted'
  /** A row that is no place for a milestone. */
  | 'no-place';

/**
 * On a milestone: into its group, and above it where the rows follow the order of the file. On a group of phases,
 * priorities or owners: into the group. On no row at all: to the end of the file. Nothing is changed that the view would not show.
 * @returns undefined where there is nothing to change
 */
export function dropOf(
  dragged: readonly DraggedRow[],
  target: TreeNode | undefined,
  sorting: Sorting,
): Drop | undefined {
  const [first] = dragged;
  if (!first) return undefined;
  const { uri } = first.ref;
  const refuse = (reason: DropRefusal): Drop => ({ kind: 'refused', reason });
  if (dragged.some(({ ref }) => ref.uri !== uri)) return refuse('other-plan');
  const isInOrder = sorting === 'file';
  if (!target) return isInOrder ? { kind: 'edit', uri, before: 'end' } : refuse('sorted');
  const { group, kind, milestone } = target;
  if ((milestone?.uri ?? group?.uri ?? uri) !== uri) return refuse('other-plan');
  const isOnMilestone = kind === 'milestone' && milestone !== undefined;
  if (!isOnMilestone && (kind !== 'group' || !group)) return refuse('no-place');
  const isAtHome = dragged.every((row) => isSame(row.group, group));
  if (!isAtHome && (group?.by === 'time' || group?.by === 'status')) return refuse(group.by);
  const by = group?.by;
  const set = by === 'phase' || by === 'priority' || by === 'owner' ? { key: by, value: group?.value } : undefined;
  const change = { kind: 'edit', uri, ...(set && !isAtHome && { set }) } as const;
  if (!isOnMilestone) return isAtHome ? undefined : change;
  if (isInOrder) return { ...change, before: milestone };
  if (!isAtHome) return change;
  // Dropped on one of the rows that are dragged: the user has changed their mind.
  return dragged.some(({ ref }) => ref.index === milestone.index) ? undefined : refuse('sorted');
}

function isSame(one: GroupPlace | undefined, other: GroupPlace | undefined): boolean {
  return one?.by === other?.by && one?.value === other?.value && one?.uri === other?.uri;
}
