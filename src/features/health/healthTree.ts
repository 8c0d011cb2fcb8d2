import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import type { HealthPlan } from '../../core/views/health/healthPlan';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import { loadEngine, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { nameAmongPlans, planName } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { toTreeItem } from '../../host/toTreeItem';

/** The rows of the Plan Health view. They are made when VS Code asks for them, which it does only while the view is open. */
export class HealthTree implements vscode.TreeDataProvider<TreeNode>, vscode.Disposable {
  readonly #services: Services;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<undefined>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly #words = createDayWords(vscode.env.language);

  constructor(services: Services) {
    this.#services = services;
    const refresh = (): void => this.#changed.fire(undefined);
    this.#disposables.add(services.plans.onDidSettle(refresh));
    this.#disposables.add(services.today.onDidChange(refresh));
  }

  getTreeItem(node: TreeNode): vscode.TreeItem {
    const item = toTreeItem(node);
    item.tooltip = [[node.label, node.description].filter((part) => part !== undefined).join(': '), node.tooltip]
      .filter((part) => part !== undefined)
      .join('\n');
    return item;
  }

  async getChildren(node?: TreeNode): Promise<TreeNode[]> {
    if (node) return [...(node.children?.() ?? [])];
    const { plans, today } = this.#services;
    await plans.ready;
    const engine = await loadEngine();
    const shown = plans.ours.map((entry) => this.#toHealthPlan(entry, engine));
    return [...engine.healthTree(shown, { today: today.date, words: this.#words })];
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #toHealthPlan(entry: PlanEntry, engine: Engine): HealthPlan {
    const { uri, revision, lastGood, file } = entry;
    const { plan } = lastGood;
    return {
      uri: uri.toString(),
      revision,
      name: nameAmongPlans(this.#services.plans, uri) ?? planName(entry),
      plan,
      ahead: this.#services.outlooks.aheadOf(entry, engine),
      missing: file.isBroken ? undefined : engine.missingLetters(entry),
    };
  }
}
