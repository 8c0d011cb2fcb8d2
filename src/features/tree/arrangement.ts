import * as vscode from 'vscode';
import type { Grouping, Sorting } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands, contextKeys, menuCommandsOf } from '../../ids';

const groupings: Readonly<Record<string, Grouping>> = {
  [commands.groupByPlan]: 'plan',
  [commands.groupByTime]: 'time',
  [commands.groupByPhase]: 'phase',
  [commands.groupByStatus]: 'status',
  [commands.groupByPriority]: 'priority',
  [commands.groupByOwner]: 'owner',
  [commands.doNotGroup]: 'none',
};

const sortings: Readonly<Record<string, Sorting>> = {
  [commands.sortByDue]: 'due',
  [commands.sortByPriority]: 'priority',
  [commands.sortByFileOrder]: 'file',
};

/** How the rows are grouped and sorted: as the user chose in this workspace, else as suits the number of plans. */
export class Arrangement implements vscode.Disposable {
  readonly #services: Services;
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  /** After a choice of the user; the number of plans is read at every build of the tree. */
  readonly onDidChange = this.#changed.event;
  #grouping: Grouping | undefined;
  #sorting: Sorting;

  constructor(services: Services) {
    this.#services = services;
    const { workspaceState } = services.context;
    this.#grouping = workspaceState.get<Grouping>(contextKeys.grouping);
    this.#sorting = workspaceState.get<Sorting>(contextKeys.sorting, 'due');
    this.#disposables.add(services.plans.onDidSettle(() => this.#setContext()));
    this.#setContext();
    this.#register(groupings, contextKeys.grouping, (grouping) => (this.#grouping = grouping));
    this.#register(sortings, contextKeys.sorting, (sorting) => (this.#sorting = sorting));
  }

  get grouping(): Grouping {
    return this.#grouping ?? (this.#services.plans.entries.length > 1 ? 'plan' : 'time');
  }

  get sorting(): Sorting {
    return this.#sorting;
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #register<Choice>(choices: Readonly<Record<string, Choice>>, key: string, choose: (choice: Choice) => void): void {
    for (const [command, choice] of Object.entries(choices)) {
      const run = async (): Promise<void> => {
        choose(choice);
        this.#setContext();
        this.#changed.fire();
        await this.#services.context.workspaceState.update(key, choice);
      };
      const { menu, chosen } = menuCommandsOf(command);
      for (const id of [command, menu, chosen]) this.#disposables.add(vscode.commands.registerCommand(id, run));
    }
  }

  #setContext(): void {
    void vscode.commands.executeCommand('setContext', contextKeys.grouping, this.grouping);
    void vscode.commands.executeCommand('setContext', contextKeys.sorting, this.sorting);
  }
}
