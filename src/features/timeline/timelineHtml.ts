import * as vscode from 'vscode';

/** The page of the timeline. Its content security policy allows its one script and its one style sheet only. */
export function timelineHtml(webview: vscode.Webview, extensionUri: vscode.Uri): string {
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
<title>${vscode.l10n.t('Milestones')}</title>
</head>
<body><div id="root"></div><script nonce="${nonce}" src="${file('timeline.js')}"></script></body>
</html>`;
}
