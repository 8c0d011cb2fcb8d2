import type { MilestoneRef, TreeNode } from './treeNode';

/** What dropping milestones somewhere in the tree is to change. */
export type Drop =
  | {
      readonly kind: 'edit';
      readonly uri: string;
      /** They come to stand above this one in the file, or at its end; undefined when they stay where they are. */
      readonly before?: MilestoneRef | 'end';
      /** What the group says that they are dropped into. */
      readonly set?: { readonly key: 'phase' | 'priority'; readonly value?: string };
    }
  | { readonly kind: 'refused'; readonly reason: DropRefusal };

export type DropRefusal =
  /** They come from several plans, or would have to go to another one. */
  | 'other-plan'
  /** The groups follow from days. */
  | 'time'
  /** A status has commands of its own, which know what else changes with it. */
  | 'status'
  /** A row that is no place for a milestone. */
  | 'no-place';

/**
 * On a milestone: above it in the file, and into its group. On a group of phases or priorities: into the group. On no row
 * at all: to the end of the file.
 */
export function dropOf(dragged: readonly MilestoneRef[], target: TreeNode | undefined): Drop | undefined {
  const [first] = dragged;
  if (!first) return undefined;
  const { uri } = first;
  const refuse = (reason: DropRefusal): Drop => ({ kind: 'refused', reason });
  if (dragged.some((ref) => ref.uri !== uri)) return refuse('other-plan');
  if (!target) return { kind: 'edit', uri, before: 'end' };
  const { group, kind, milestone } = target;
  if ((milestone?.uri ?? group?.uri ?? uri) !== uri) return refuse('other-plan');
  const set = group?.by === 'phase' || group?.by === 'priority' ? { key: group.by, value: group.value } : undefined;
  if (kind === 'milestone' && milestone) return { kind: 'edit', uri, before: milestone, ...(set && { set }) };
  if (kind !== 'group' || !group) return refuse('no-place');
  if (group.by === 'time' || group.by === 'status') return refuse(group.by);
  return set ? { kind: 'edit', uri, set } : refuse('no-place');
}
