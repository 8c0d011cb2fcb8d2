import * as vscode from 'vscode';
import type { Log } from '../log';

/**
 * Every file of the workspace that matches the glob pattern and that neither `files.exclude` nor `search.exclude` hides. Never
 * in `node_modules` or `.git`. A pattern that is no valid glob is logged and matches nothing.
 */
export async function findPlanFiles(pattern: string, log: Log): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  try {
    const found = await Promise.all(
      folders.map((folder) =>
        vscode.workspace.findFiles(new vscode.RelativePattern(folder, pattern), excludes(folder.uri)),
      ),
    );
    return found.flat();
  } catch (error) {
    // The pattern is a setting of the user.
    log.error(`Cannot search for ${pattern}: ${String(error)}`);
    return [];
  }
}

/** Whether a search would find the file. A file that is created in an excluded folder is not a plan. */
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
 * Whether an open document counts as a plan file, provided that its text is a plan. A document under the scheme of another
 * extension, such as the left side of a diff, is a view of a file and not a file.
 */
export function mayBePlan(document: vscode.TextDocument, pattern: string): boolean {
  const { uri, languageId } = document;
  if (isNeverSearched(uri)) return false;
  if (languageId !== 'yaml' || vscode.languages.match({ pattern }, document) === 0) return false;
  return uri.scheme === 'file' || uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
}

/** Files of dependencies and of git are not the user's plans, even when they are opened. */
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

/** Braces do not nest in globs, so `**\/*.{a,b}` becomes two patterns before it joins the list in braces. */
function expandBraces(pattern: string): string[] {
  const braces = /\{([^{}]*)\}/.exec(pattern);
  if (!braces) return [pattern];
  const [whole, inside = ''] = braces;
  return inside.split(',').flatMap((option) => expandBraces(pattern.replace(whole, () => option)));
}

function escapeGlob(path: string): string {
  return path.replace(/[[\]{}*?]/g, (special) => `[${special}]`);
}
