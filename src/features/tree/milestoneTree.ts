import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { countLate } from '../../core/plan/milestoneState';
import { TreeBuilder, type TreeChange } from '../../core/views/tree';
import { MilestoneNode } from '../../core/views/treeMilestone';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import { loadEngine } from '../../host/engine';
import { mapInTurns } from '../../host/inTurns';
import type { Services } from '../../host/services';
import type { Arrangement } from './arrangement';
import { describeMilestone } from './describeMilestone';
import { toTreeItem } from '../../host/toTreeItem';
import { toTreePlan } from './treePlans';

/** VS Code compares each changed row with all others: with more rows than this, refreshing the whole tree is quicker. */
const mostRows = 50;

/**
 * Rows of the milestones view. They are built when VS Code first asks, from the plans at that time; after a change only the
 * rows and groups that are different are drawn again.
 */
export class MilestoneTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #arrangement: Arrangement;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<TreeNode[] | undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #words = createDayWords(vscode.env.language);
  readonly #builder = new TreeBuilder();
  readonly #beforeRows: () => Promise<void>;
  /** Whether VS Code has the top rows of the builder. */
  #isShown = false;
  /** Whether VS Code has asked for the top rows, which are still to be built. */
  #isAsked = false;
  /** Whether something has changed that is not part of the plans. */
  #isOutdated = false;

  /** @param beforeRows is awaited before VS Code gets the top rows, so that what stands above them does not shift them */
  constructor(services: Services, arrangement: Arrangement, beforeRows: () => Promise<void>) {
    this.#services = services;
    this.#arrangement = arrangement;
    this.#beforeRows = beforeRows;
    const refreshAll = (): void => {
      this.#isOutdated = true;
      this.#fireWhole();
    };
    this.#disposables.add(arrangement.onDidChange(() => this.#fireWhole()));
    this.#disposables.add(services.plans.onDidSettle(() => void this.#refresh()));
    this.#disposables.add(services.commits.onDidChange(refreshAll));
    this.#disposables.add(services.today.onDidChange(refreshAll));
  }

  /** Draws the boxes of rows again, which VS Code changes before the plan is edited. */
  redraw(nodes: readonly TreeNode[]): void {
    if (nodes.length > 0) this.#changed.fire([...nodes]);
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  async resolveTreeItem(item: vscode.TreeItem, node: TreeNode): Promise<vscode.TreeItem> {
    const isMilestone = node instanceof MilestoneNode;
    const about = isMilestone ? await describeMilestone(this.#services, node, this.#words) : undefined;
    item.tooltip = about ?? node.tooltip ?? node.label;
    return item;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    const childrenOf = (): readonly TreeNode[] => (node ? (node.children?.() ?? []) : this.#builder.top);
    if (!node) {
      const { plans } = this.#services;
      this.#isAsked = true;
      await plans.ready;
      this.#isAsked = plans.entries.length > 0;
      if (!this.#isAsked) return [];
      await this.#beforeRows();
      await this.#build();
      this.#isShown = true;
    }
    await mapInTurns(childrenOf(), prepare);
    // A row can have moved to another group meanwhile, and VS Code keeps one parent for each row.
    return [...childrenOf()];
  }

  /** Open milestones of all plans whose day has passed. */
  get late(): number {
    const { plans, today } = this.#services;
    return countLate(
      plans.entries.map(({ lastGood }) => lastGood),
      today.date,
    );
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  async #build(): Promise<TreeChange> {
    const { plans, today } = this.#services;
    const engine = await loadEngine();
    const { grouping, sorting } = this.#arrangement;
    this.#isAsked = false;
    const isOutdated = this.#isOutdated;
    this.#isOutdated = false;
    return this.#builder.build(
      plans.entries.map((entry) => toTreePlan(entry, engine, this.#services)),
      { today: today.date, grouping, sorting, words: this.#words },
      isOutdated,
    );
  }

  async #refresh(): Promise<void> {
    if (!this.#isShown) return this.#fireWhole();
    const { isWhole, groups } = await this.#build();
    if (isWhole) return this.#fireWhole();
    const redrawn = new Set(groups.map(({ group }) => group));
    const others = this.#builder.rows.filter(({ group }) => group === undefined || !redrawn.has(group));
    const rows = (await mapInTurns(others, (row) => (row.refresh() ? [row] : [])))?.flat() ?? [];
    if (rows.length > mostRows) return this.#fireWhole();
    if (groups.length + rows.length > 0) this.#changed.fire([...groups, ...rows]);
  }

  #fireWhole(): void {
    this.#isShown = false;
    // VS Code gets what is there by then. It would hold back the sentence above the rows, too: it takes one event in 200 ms.
    if (!this.#isAsked) this.#changed.fire(undefined);
  }
}

/** Makes the texts of a row before VS Code asks for those of all rows at once. */
function prepare(node: TreeNode): void {
  if (node instanceof MilestoneNode) node.refresh();
  void node.label;
}
