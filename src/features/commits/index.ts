import * as vscode from 'vscode';
import { toIndexed } from '../../core/commits/commitIndex';
import type { TreeNode } from '../../core/views/treeNode';
import { anyEvent } from '../../host/anyEvent';
import type { Services } from '../../host/services';
import { tokenLegend } from '../../host/tokenLegend';
import { commands } from '../../ids';
import { provideMessageCompletions, triggers } from './messageCompletion';
import { messageLanguages } from './messagePlans';
import { provideMessageTokens } from './messageTokens';
import { suggestInBox } from './suggestInBox';

/** Passes the plans to the commit index, supports writing commit messages, and opens the changes of a commit. */
export function registerCommits(services: Services): vscode.Disposable {
  const { plans, commits } = services;
  const { languages } = vscode;
  return vscode.Disposable.from(
    plans.onDidSettle(() => indexPlans(services)),
    languages.registerCompletionItemProvider(
      messageLanguages,
      { provideCompletionItems: (document, position) => provideMessageCompletions(services, document, position) },
      ...triggers,
    ),
    suggestInBox(services),
    languages.registerDocumentSemanticTokensProvider(
      messageLanguages,
      {
        // The tokens also depend on the repository of each plan, which is known when the commits change.
        onDidChangeSemanticTokens: anyEvent(plans.onDidChange, commits.onDidChange),
        provideDocumentSemanticTokens: (document) => provideMessageTokens(services, document),
      },
      tokenLegend,
    ),
    vscode.commands.registerCommand(commands.openCommit, async (node?: TreeNode) => {
      const hash = node?.commit;
      const uri = node?.place?.uri;
      if (hash !== undefined && uri !== undefined) await commits.openCommit(vscode.Uri.parse(uri), hash);
    }),
  );
}

function indexPlans({ plans, commits }: Services): void {
  commits.setPlans(
    plans.ours.map(({ uri, lastGood }) => ({ uri, milestones: lastGood.plan.milestones.map(toIndexed) })),
  );
}
