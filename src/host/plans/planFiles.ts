import * as vscode from 'vscode';

/**
 * Every file of the workspace that the pattern names and that neither `files.exclude` nor `search.exclude` hides. Never in
 * `node_modules` or `.git`.
 */
export async function findPlanFiles(pattern: string): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  const found = await Promise.all(
    folders.map((folder) =>
      vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), excludes(folder.uri)),
    ),
  );
  return found.flat();
}

/** Whether a search would find the file: what is created in an excluded folder is no plan. */
export async function isPlanFile(uri: vscode.Uri): Promise<boolean> {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return false;
  const path = vscode.workspace.asRelativePath(uri, false);
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, escapeGlob(path)),
    excludes(folder.uri),
    1,
  );
  return found.length > 0;
}

/**
 * Whether an open document counts as a plan file if its text is one. What other extensions show under schemes of their own,
 * such as the left side of a diff, is a view of a file and no second one.
 */
export function mayBePlan(document: vscode.TextDocument, pattern: string): boolean {
  const { uri, languageId } = document;
  if (isNeverSearched(uri)) return false;
  if (languageId !== 'yaml' || vscode.languages.match({ pattern }, document) === 0) return false;
  return uri.scheme === 'file' || uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** What lies in there is somebody else's, also when it is opened. */
export function isNeverSearched(uri: vscode.Uri): boolean {
  return /\/(?:node_modules|\.git)\//.test(uri.path);
}

function excludes(scope: vscode.Uri): string {
  const patterns = ['files', 'search'].flatMap((section) => {
    const map = vscode.workspace.getConfiguration(section, scope).get<Record<string, unknown>>('exclude', {});
    return Object.entries(map).flatMap(([pattern, isOn]) => (isOn === true ? expandBraces(pattern) : []));
  });
  return `{${[...new Set(['**/node_modules', '**/.git', ...patterns])].join(',')}}`;
}

/** Braces do not nest in globs, so `**\/*.{a,b}` becomes two patterns before it goes into a list of them. */
function expandBraces(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (!braces) return [pattern];
  const [whole, inside = ''] = braces;
  return inside.split(',').flatMap((option) => expandBraces(pattern.replace(whole, () => option)));
}

function escapeGlob(path: string): string {
  return path.replace(/[[\]{}*?]/g, (special) => `[${special}]`);
}
