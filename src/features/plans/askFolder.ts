import * as vscode from 'vscode';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import type { Services } from '../../host/services';
import { clientFolder } from '../../host/plans/clientFolder';
import { placeIn } from './planPlace';

/** A folder of the workspace for a new plan. */
export interface PlanFolder {
  readonly name: string;
  readonly uri: vscode.Uri;
}

interface Row extends vscode.QuickPickItem {
  readonly folder?: PlanFolder;
  /** A plan that is there already, to be opened instead. */
  readonly plan?: vscode.Uri;
}

/**
 * Asks for a folder that has no plan yet, one that exists or a new one by its path.
 * @returns undefined also when the user opens a plan instead
 */
export async function askFolder(
  services: Services,
  roots: readonly vscode.WorkspaceFolder[],
  question: Question,
): Promise<Reply<PlanFolder>> {
  const free = await freeFolders(roots);
  const plans = services.plans.ours.map(({ uri, lastGood }): Row => {
    const path = vscode.workspace.asRelativePath(uri);
    return { label: lastGood.plan.project?.value ?? path, description: path, plan: uri };
  });
  const rows: readonly Row[] = [
    ...free.map((folder) => ({ label: folder.name, description: pathOf(folder, roots), folder })),
    { label: vscode.l10n.t('Open a Plan Instead'), kind: vscode.QuickPickItemKind.Separator },
    ...plans,
  ];
  const input = vscode.window.createQuickPick<Row>();
  input.placeholder = vscode.l10n.t('In which folder does the new plan go? Choose one, or type the path of a new one');
  input.items = rows;
  input.onDidChangeValue((value) => {
    const folder = folderAt(value, roots);
    const isListed = rows.some(({ label, description }) => label === value || description === value);
    const row = { label: value, description: vscode.l10n.t('new folder'), alwaysShow: true, folder };
    input.items = folder && !isListed ? [row, ...rows] : rows;
  });
  const reply = await askWith(input, question, () => input.activeItems[0]);
  if (typeof reply !== 'object') return reply;
  if (reply.plan) await vscode.window.showTextDocument(reply.plan, { preview: false });
  return reply.folder;
}

/** The folders at the top of the workspace and those right in them, as far as they have no plan file and are not what is written for a client. */
async function freeFolders(roots: readonly vscode.WorkspaceFolder[]): Promise<readonly PlanFolder[]> {
  const below = await Promise.all(roots.map(foldersIn));
  const folders = [...roots, ...below.flat()];
  const places = await Promise.all(folders.map(({ uri }) => placeIn(uri)));
  return folders.filter((_folder, at) => 'free' in (places[at] ?? {}));
}

async function foldersIn({ uri }: vscode.WorkspaceFolder): Promise<readonly PlanFolder[]> {
  const [entries, place] = await Promise.all([vscode.workspace.fs.readDirectory(uri), placeIn(uri)]);
  const others = ['node_modules', ...('taken' in place ? [clientFolder] : [])];
  return entries.flatMap(([name, type]) =>
    (type & vscode.FileType.Directory) === 0 || name.startsWith('.') || others.includes(name)
      ? []
      : [{ name, uri: vscode.Uri.joinPath(uri, name) }],
  );
}

/** Tells folders of the same name apart; undefined where the name says it all. */
function pathOf({ name, uri }: PlanFolder, roots: readonly vscode.WorkspaceFolder[]): string | undefined {
  if (roots.some((root) => root.uri.toString() === uri.toString())) return vscode.l10n.t('the top folder');
  const path = vscode.workspace.asRelativePath(uri, roots.length > 1);
  return path === name ? undefined : path;
}

/**
 * @param path below the first folder of the workspace, or below the one whose name it begins with
 * @returns undefined for a path that is empty or leads out of the workspace
 */
function folderAt(path: string, roots: readonly vscode.WorkspaceFolder[]): PlanFolder | undefined {
  const parts = path.split(/[\\/]/).flatMap((part) => (part.trim() === '' || part === '.' ? [] : [part.trim()]));
  const name = parts.at(-1);
  if (name === undefined || parts.includes('..')) return undefined;
  const named = roots.length > 1 ? roots.find((root) => root.name === parts[0]) : undefined;
  const root = named ?? roots[0];
  return root && { name, uri: vscode.Uri.joinPath(root.uri, ...(named ? parts.slice(1) : parts)) };
}
