import * as vscode from 'vscode';
import type { FromWebview } from '../../protocol/timeline';

export type TimelineMemory = Omit<Extract<FromWebview, { type: 'remember' }>, 'type'>;

/** The page of the timeline. Its content security policy allows its one script and its one style sheet only. */
export function timelineHtml(
  webview: vscode.Webview,
  extensionUri: vscode.Uri,
  { hidesDone, labelWidth }: TimelineMemory,
): string {
  const nonce = crypto.randomUUID();
  const file = (name: string): string =>
    webview.asWebviewUri(vscode.Uri.joinPath(extensionUri, 'dist', 'webview', name)).toString();
  const policy = `default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'`;
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${file('timeline.css')}">
<title>${vscode.l10n.t('Timeline')}</title>
</head>
<body data-vscode-context='{"preventDefaultContextMenuItems":true}'>
<div id="root" data-hides-done="${hidesDone}" data-label-width="${labelWidth}"></div>
<script nonce="${nonce}" src="${file('timeline.js')}"></script></body>
</html>`;
}
