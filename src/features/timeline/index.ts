import * as vscode from 'vscode';
import { buildTimeline } from '../../core/views/timeline';
import { Disposables } from '../../host/dispose';
import { loadEngine } from '../../host/engine';
import { openOrSay } from '../../host/openOrSay';
import type { Services } from '../../host/services';
import { commands, views } from '../../ids';
import { parseFromWebview, type FromWebview, type ToWebview } from '../../protocol/timeline';
import { timelineHtml } from './timelineHtml';
import { toTimelinePlan } from './toTimelinePlan';

/** The timeline: one panel, restored when the window is reloaded. */
export function registerTimelineView(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  let panel: vscode.WebviewPanel | undefined;
  // The places that the page has asked for: when the cursor gets there, the page may have moved on already.
  const echoes: string[] = [];
  let reveals = Promise.resolve();
  const roots = ['dist/webview', 'media'].map((path) => vscode.Uri.joinPath(services.context.extensionUri, path));

  const post = (message: ToWebview): void => void panel?.webview.postMessage(message);
  const show = async (): Promise<void> => {
    if (panel?.visible !== true) return;
    const engine = await loadEngine();
    const plans = services.plans.entries.map((entry) => toTimelinePlan(entry, engine));
    post({ type: 'model', model: buildTimeline(plans, services.today.date, vscode.env.language) });
  };
  const onMessage = async (message: FromWebview): Promise<void> => {
    switch (message.type) {
      case 'ready':
        await services.plans.ready;
        return show();
      case 'createPlan':
        await vscode.commands.executeCommand(commands.createPlan);
        return;
      case 'reveal':
        echoes.push(placeKey(message));
        // One after the other: the editor must end where the last one points.
        reveals = reveals
          .then(() => reveal(services, message))
          .catch((error: unknown) => services.log.error(error instanceof Error ? error : String(error)));
    }
  };
  const adopt = (created: vscode.WebviewPanel): void => {
    // One that is restored may come after one that was opened by hand.
    panel?.dispose();
    panel = created;
    created.iconPath = new vscode.ThemeIcon('graph-line');
    created.webview.options = { enableScripts: true, localResourceRoots: roots };
    created.webview.onDidReceiveMessage((raw: unknown) => {
      const message = parseFromWebview(raw);
      if (message) void onMessage(message);
    });
    let wasVisible = true;
    created.onDidChangeViewState(() => {
      if (created.visible && !wasVisible) void show();
      wasVisible = created.visible;
    });
    created.onDidDispose(() => {
      if (panel === created) panel = undefined;
    });
    created.webview.html = timelineHtml(created.webview, services.context.extensionUri);
  };

  disposables.add(
    vscode.commands.registerCommand(commands.showTimeline, () => {
      if (panel) return panel.reveal();
      const column = vscode.ViewColumn.Active;
      adopt(vscode.window.createWebviewPanel(views.timeline, vscode.l10n.t('Milestones'), column));
    }),
  );
  disposables.add(
    vscode.window.registerWebviewPanelSerializer(views.timeline, {
      deserializeWebviewPanel: async (restored) => adopt(restored),
    }),
  );
  disposables.add(services.plans.onDidSettle(() => void show()));
  disposables.add(services.today.onDidChange(() => void show()));
  disposables.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (panel?.visible !== true || !services.plans.entryOf(document.uri)) return;
      const place = { uri: document.uri.toString(), offset: document.offsetAt(selection.active) };
      const echo = echoes.indexOf(placeKey(place));
      echoes.splice(0, echo === -1 ? echoes.length : echo + 1);
      if (echo === -1) post({ type: 'select', ...place });
    }),
  );
  disposables.add({ dispose: () => panel?.dispose() });
  return disposables;
}

function placeKey({ uri, offset }: { readonly uri: string; readonly offset: number }): string {
  return `${offset} ${uri}`;
}

async function reveal(
  { plans }: Services,
  { uri: address, offset, focus }: Extract<FromWebview, { type: 'reveal' }>,
): Promise<void> {
  const uri = vscode.Uri.parse(address);
  // The page is not trusted: it may name plans, and nothing else on the disk.
  if (!plans.entryOf(uri)) return;
  const document = await openOrSay(uri);
  if (!document) return;
  const place = document.positionAt(offset);
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? otherColumn(),
    preserveFocus: !focus,
    selection: new vscode.Range(place, place),
  });
}

/** A group beside the timeline that is there already, else a new one. */
function otherColumn(): vscode.ViewColumn {
  const { all, activeTabGroup } = vscode.window.tabGroups;
  return all.find((group) => group !== activeTabGroup)?.viewColumn ?? vscode.ViewColumn.Beside;
}
