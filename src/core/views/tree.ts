import { isOpen } from '../plan/isOpen';
import { shownTitle } from '../plan/shownTitle';
import type { Milestone, Plan } from '../plan/types';
import { groupOf, GroupNode, groupsFor, sortRows } from './treeGroups';
import { keysOf, type PlanKeys } from './planKeys';
import { MilestoneNode } from './treeMilestone';
import { OrdersNode } from './treeOrders';
import type { Row, RowContext, TreeNode, TreeOptions, TreePlan } from './treeNode';
import { noteNodes } from './treeNotes';

/** The differences from the tree that was built before. {@link MilestoneNode.refresh} returns those of a single row. */
export interface TreeChange {
  /** Whether top rows were added, removed or reordered. */
  readonly isWhole: boolean;
  /** Groups and sections whose rows were added, removed or reordered, or whose own text has changed. */
  readonly groups: readonly TreeNode[];
}

/** Builds the tree for each version of the plans. Rows of milestones and of groups stay the same objects. */
export class TreeBuilder {
  #plans: readonly BuiltPlan[] = [];
  #groups: ReadonlyMap<string, GroupNode> = new Map();
  #top: readonly TreeNode[] = [];
  #grouping: TreeOptions['grouping'] | undefined;

  /** The top rows, of the plans that were given last. */
  get top(): readonly TreeNode[] {
    return this.#top;
  }

  /** The rows of all milestones, in the order of the files. */
  get rows(): readonly MilestoneNode[] {
    return this.#plans.flatMap(({ rows }) => rows);
  }

  /** @param isAnew whether the texts of all rows are to be made again, since something outside of the plans has changed */
  build(plans: readonly TreePlan[], options: TreeOptions, isAnew = false): TreeChange {
    const known = new Map(this.#plans.map((plan) => [plan.keys.uri, plan]));
    const isNameShown = plans.length > 1 && options.grouping !== 'plan';
    this.#plans = plans.map((plan) => buildPlan(plan, options, isNameShown, known.get(plan.uri), isAnew));
    const rows = sortRows(this.rows, options);
    const notes = plans.flatMap(noteNodes).map((note) => this.#top.find((other) => isSameNote(note, other)) ?? note);
    const { nodes, changed } = options.grouping === 'none' ? withoutGroups(rows) : this.#group(rows, plans, options);
    const orders = this.#plans.flatMap((plan) => plan.orders ?? []);
    const inGroups = new Set(
      options.grouping === 'plan' ? nodes.flatMap((node) => node.children?.().at(-1) ?? []) : [],
    );
    const top = [...notes, ...nodes, ...orders.filter((node) => !inGroups.has(node))];
    const isWhole = top.length !== this.#top.length || top.some((node, index) => node !== this.#top[index]);
    this.#top = top;
    const redrawn = this.#plans.flatMap(({ orders: node, isOrdersChanged }) => (node && isOrdersChanged ? [node] : []));
    return { isWhole, groups: [...changed, ...redrawn] };
  }

  #group(rows: readonly MilestoneNode[], plans: readonly TreePlan[], options: TreeOptions): Grouped {
    const { grouping } = options;
    // What is done is folded, unless there is nothing else. VS Code keeps what is folded by the id, so that there are two.
    const isAllDone = rows.every(({ row }) => !isOpen(row.milestone));
    const known = this.#grouping === grouping ? this.#groups : new Map<string, GroupNode>();
    const groups = new Map([...groupsFor(grouping, plans)].map(([key, group]) => [key, { group, members: rowList() }]));
    for (const row of rows) {
      const key = groupOf(row.row, options);
      const { group, members } = groups.get(key) ?? {
        group: { label: key, place: { by: grouping, value: key } },
        members: rowList(),
      };
      groups.set(key, { group, members });
      row.group = group.place;
      members.push(row);
    }
    const changed: GroupNode[] = [];
    const nodes = new Map<string, GroupNode>();
    for (const [key, { group, members }] of groups) {
      if (members.length === 0) continue;
      const nodeKey = isAllDone ? `${key}:all` : key;
      const node = known.get(nodeKey);
      const last = grouping === 'plan' ? this.#ordersOf(key) : [];
      if (node?.update(group, members, last)) changed.push(node);
      nodes.set(nodeKey, node ?? new GroupNode(nodeKey, group, members, last));
    }
    this.#grouping = grouping;
    this.#groups = nodes;
    return { nodes: [...nodes.values()], changed };
  }

  #ordersOf(uri: string): readonly TreeNode[] {
    return this.#plans.flatMap(({ keys, orders }) => (orders && keys.uri === uri ? [orders] : []));
  }
}

/** The tree of plans that are built once, see {@link TreeBuilder}. */
export function buildTree(plans: readonly TreePlan[], options: TreeOptions): readonly TreeNode[] {
  const builder = new TreeBuilder();
  builder.build(plans, options);
  return builder.top;
}

interface BuiltPlan {
  readonly keys: PlanKeys;
  readonly context: RowContext;
  readonly rows: readonly MilestoneNode[];
  readonly plan: Plan;
  /** Titles that several milestones of the plan have. */
  readonly shared: ReadonlySet<string>;
  /** Undefined where the plan has none, or is not adopted yet. */
  readonly orders: OrdersNode | undefined;
  readonly isOrdersChanged: boolean;
}

interface Grouped {
  readonly nodes: readonly TreeNode[];
  readonly changed: readonly GroupNode[];
}

const rowList = (): MilestoneNode[] => [];

function withoutGroups(rows: readonly MilestoneNode[]): Grouped {
  for (const row of rows) row.group = undefined;
  return { nodes: rows, changed: [] };
}

function buildPlan(
  plan: TreePlan,
  { today, words }: TreeOptions,
  isNameShown: boolean,
  before: BuiltPlan | undefined,
  isAnew: boolean,
): BuiltPlan {
  const { name, isAdoptable, commitsSentence } = plan;
  const context = keepSame(
    { today, words, name, isNameShown, isAdoptable, commitsSentence },
    isAnew ? undefined : before?.context,
  );
  const keys = keysOf({ uri: plan.uri, revision: plan.revision ?? 0, plan: plan.plan }, before?.keys);
  const isSameKeys = keys.milestoneKeys === before?.keys.milestoneKeys;
  const known = isSameKeys ? undefined : new Map(before?.rows.map((node) => [node.row.key, node]));
  const { milestones } = plan.plan;
  const shared = before?.plan === plan.plan ? before.shared : repeatedTitles(milestones);
  const rows = milestones.map((milestone, index) => {
    const key = keys.milestoneKeys[index] ?? '';
    const isTitleShared = shared.has(shownTitle(milestone));
    const row: Row = { plan, milestone, index, key, isTitleShared, context };
    const node = isSameKeys ? before.rows[index] : known?.get(key);
    node?.update(row);
    return node ?? new MilestoneNode(row);
  });
  const hasOrders = plan.plan.changeOrders.length > 0 && !isAdoptable;
  const isOrdersChanged = hasOrders && before?.orders?.update(plan, context) === true;
  const orders = hasOrders ? (before?.orders ?? new OrdersNode(plan, context)) : undefined;
  return { keys, context, rows, plan: plan.plan, shared, orders, isOrdersChanged };
}

function repeatedTitles(milestones: readonly Milestone[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const milestone of milestones) {
    const title = shownTitle(milestone);
    (seen.has(title) ? repeated : seen).add(title);
  }
  return repeated;
}

function keepSame(context: RowContext, before: RowContext | undefined): RowContext {
  const isSame = before && Object.entries(context).every(([key, value]) => before[key as keyof RowContext] === value);
  return isSame ? before : context;
}

function isSameNote(note: TreeNode, other: TreeNode): boolean {
  return note.id === other.id && note.description === other.description && note.label === other.label;
}
