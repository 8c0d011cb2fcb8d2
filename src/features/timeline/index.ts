import * as vscode from 'vscode';
import { buildTimeline } from '../../core/views/timeline';
import type { TimelinePlan } from '../../core/views/timelineModel';
import { Disposables } from '../../host/dispose';
import { baseName } from '../../host/planEditor';
import type { Services } from '../../host/services';
import { commands, views } from '../../ids';
import { parseFromWebview, type FromWebview, type ToWebview } from '../../protocol/timeline';
import { timelineHtml } from './timelineHtml';

/** The timeline: one panel, restored when the window is reloaded. */
export function registerTimelineView(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  let panel: vscode.WebviewPanel | undefined;
  const roots = ['dist/webview', 'media'].map((path) => vscode.Uri.joinPath(services.context.extensionUri, path));

  const post = (message: ToWebview): void => void panel?.webview.postMessage(message);
  const show = (): void => {
    if (panel?.visible !== true) return;
    const plans = services.plans.entries.map(({ uri, file, lastGood }): TimelinePlan => ({
      uri: uri.toString(),
      name: lastGood.plan.project?.value ?? baseName(uri),
      plan: lastGood.plan,
      stale: file.isBroken,
      ...(file.isBroken && {
        staleSentence: vscode.l10n.t('{0} cannot be read; shown is the plan as it last could be.', baseName(uri)),
        staleOffset: file.problems[0]?.span.start ?? 0,
      }),
    }));
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
        await reveal(message.uri, message.offset, message.focus);
    }
  };
  const adopt = (created: vscode.WebviewPanel): void => {
    panel = created;
    created.iconPath = vscode.Uri.joinPath(services.context.extensionUri, 'media', 'milepost.svg');
    created.webview.options = { enableScripts: true, localResourceRoots: roots };
    created.webview.onDidReceiveMessage((raw: unknown) => {
      const message = parseFromWebview(raw);
      if (message) void onMessage(message);
    });
    created.onDidChangeViewState(show);
    created.onDidDispose(() => (panel = undefined));
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
  disposables.add(services.plans.onDidChange(show));
  disposables.add(services.today.onDidChange(show));
  disposables.add(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor: { document, selection } }) => {
      if (panel?.visible !== true || !services.plans.entryOf(document.uri)) return;
      post({ type: 'select', uri: document.uri.toString(), offset: document.offsetAt(selection.active) });
    }),
  );
  disposables.add({ dispose: () => panel?.dispose() });
  return disposables;
}

async function reveal(uri: string, offset: number, focus: boolean): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  const place = document.positionAt(offset);
  const open = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    viewColumn: open?.viewColumn ?? vscode.ViewColumn.Beside,
    preserveFocus: !focus,
    selection: new vscode.Range(place, place),
  });
}
