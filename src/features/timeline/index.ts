import * as vscode from 'vscode';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { commands, views } from '../../ids';
import { columnForTimeline } from './columns';
import { TimelinePanel } from './timelinePanel';

/** The timeline: one panel, restored when the window is reloaded. */
export function registerTimelineView(services: Services): vscode.Disposable {
  const disposables = new Disposables();
  let current: vscode.WebviewPanel | undefined;

  const adopt = (panel: vscode.WebviewPanel): void => {
    // A restored panel may come after one that was opened by hand.
    current?.dispose();
    current = panel;
    const timeline = new TimelinePanel(panel, services);
    panel.onDidDispose(() => {
      timeline.dispose();
      if (current === panel) current = undefined;
    });
  };

  disposables.add(
    vscode.commands.registerCommand(commands.showTimeline, () => {
      if (current) return current.reveal();
      const title = vscode.l10n.t('Timeline');
      adopt(vscode.window.createWebviewPanel(views.timeline, title, columnForTimeline()));
    }),
  );
  disposables.add(
    vscode.window.registerWebviewPanelSerializer(views.timeline, {
      deserializeWebviewPanel: async (panel) => adopt(panel),
    }),
  );
  disposables.add({ dispose: () => current?.dispose() });
  return disposables;
}
