import * as vscode from 'vscode';
import type { TreeNode } from '../../core/views/treeNode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { tokenLegend } from '../../host/tokenLegend';
import { commands } from '../../ids';
import { MessageCompletion } from './messageCompletion';
import { suggestInBox } from './suggestInBox';
import { messageLanguages } from './messagePlans';
import { MessageTokens } from './messageTokens';

/** Keeps the commit index informed about the plans, and opens a commit's changes. */
export function registerCommits(services: Services): vscode.Disposable {
  const { plans, commits } = services;
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
  disposables.add(plans.onDidSettle(tell));
  disposables.add(
    vscode.languages.registerCompletionItemProvider(
      messageLanguages,
      new MessageCompletion(services),
      ...MessageCompletion.triggers,
    ),
  );
  disposables.add(suggestInBox(services));
  const tokens = disposables.add(new MessageTokens(services));
  disposables.add(vscode.languages.registerDocumentSemanticTokensProvider(messageLanguages, tokens, tokenLegend));
  disposables.add(
    vscode.commands.registerCommand(commands.openCommit, async (node?: TreeNode) => {
      const hash = node?.commit;
      const uri = node?.place?.uri;
      if (hash !== undefined && uri !== undefined) await commits.openCommit(vscode.Uri.parse(uri), hash);
    }),
  );
  return disposables;
}
