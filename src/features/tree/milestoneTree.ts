import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { countLate } from '../../core/plan/milestoneState';
import { buildTree } from '../../core/views/tree';
import type { Grouping, Sorting, TreeNode, TreePlan } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { toTreeItem } from './toTreeItem';
import { toTreePlan } from './treePlans';

/** Rows of the milestones view. They are built when VS Code asks, from the plans as they are then. */
export class MilestoneTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #words = createDayWords(vscode.env.language);
  #grouping: Grouping;
  #sorting: Sorting;

  constructor(services: Services, grouping: Grouping, sorting: Sorting) {
    this.#services = services;
    this.#grouping = grouping;
    this.#sorting = sorting;
    const refresh = (): void => this.#changed.fire(undefined);
    this.#disposables.add(services.plans.onDidSettle(refresh));
    this.#disposables.add(services.commits.onDidChange(refresh));
    this.#disposables.add(services.today.onDidChange(refresh));
  }

  arrange(by: { readonly grouping?: Grouping; readonly sorting?: Sorting }): void {
    this.#grouping = by.grouping ?? this.#grouping;
    this.#sorting = by.sorting ?? this.#sorting;
    this.#changed.fire(undefined);
  }

  get sorting(): Sorting {
    return this.#sorting;
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    return toTreeItem(node);
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return [...(node.children?.() ?? [])];
    const { plans, commits, today } = this.#services;
    await plans.ready;
    if (plans.entries.length === 0) return [];
    const engine = await loadEngine();
    const treePlans = plans.entries.map((entry): TreePlan => toTreePlan(entry, engine, commits));
    const nodes = buildTree(treePlans, {
      today: today.date,
      grouping: this.#grouping,
      sorting: this.#sorting,
      words: this.#words,
    });
    return [...nodes];
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
}
