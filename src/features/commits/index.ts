import * as vscode from 'vscode';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands } from '../../ids';
import { MessageCompletion } from './messageCompletion';

/** Keeps the commit index informed about the plans, and opens a commit's changes. */
export function registerCommits({ plans, commits }: Services): vscode.Disposable {
  const disposables = new Disposables();
  const tell = (): void => {
    commits.setPlans(
      plans.entries
        .filter(({ file }) => file.kind === 'ours')
        .map(({ uri, lastGood }) => ({
          uri,
          milestones: lastGood.plan.milestones.map(({ id, commits: handLinked }) => ({
            id: id?.value,
            handLinked: handLinked.map(({ value }) => value),
          })),
        })),
    );
  };
  disposables.add(plans.onDidChange(tell));
  disposables.add(
    vscode.languages.registerCompletionItemProvider(
      MessageCompletion.languages,
      new MessageCompletion({ plans }),
      ...MessageCompletion.triggers,
    ),
  );
  disposables.add(
    vscode.commands.registerCommand(commands.openCommit, async (node?: TreeNode) => {
      const hash = node?.commit;
      const uri = node?.place?.uri;
      if (hash !== undefined && uri !== undefined) await commits.openCommit(vscode.Uri.parse(uri), hash);
    }),
  );
  return disposables;
}
