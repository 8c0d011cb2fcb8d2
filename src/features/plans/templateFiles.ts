import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { TemplateFault } from '../../core/plan/template/fromTemplate';
import { loadEngine } from '../../host/engine';
import { readText } from '../../host/plans/readText';
import type { Services } from '../../host/services';

/** For whom a template is kept: in a folder of the workspace, or by VS Code for all workspaces of the user. */
export type TemplatePlace = 'workspace' | 'everywhere';

/** A template of the user. */
export interface TemplateFile {
  /** The name of its file without the ending. */
  readonly name: string;
  readonly uri: vscode.Uri;
  readonly place: TemplatePlace;
  readonly file: PlanFile;
  /** Undefined where plans can be made of it. */
  readonly fault: TemplateFault | undefined;
}

const ending = /\.ya?ml$/i;

/** The folder of the templates in a folder of the workspace, or of those of the user. */
export function templateFolder({ context }: Services, root: vscode.Uri | undefined): vscode.Uri {
  return root
    ? vscode.Uri.joinPath(root, '.milepost', 'templates')
    : vscode.Uri.joinPath(context.globalStorageUri, 'templates');
}

/** The templates of the open folders and those of the user, each by name; also those that no plan can be made of. */
export async function readTemplates(services: Services): Promise<readonly TemplateFile[]> {
  const roots = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const found = await Promise.all([...roots.map((root) => filesIn(services, root)), filesIn(services, undefined)]);
  const { parsePlan, templateFault } = await loadEngine();
  const read = async ({ uri, name, place }: PlacedFile): Promise<readonly TemplateFile[]> => {
    try {
      const file = parsePlan(await readText(uri));
      return [{ name, uri, place, file, fault: templateFault(file) }];
    } catch (error) {
      services.log.warn(`The template ${uri.toString(true)} cannot be read: ${String(error)}`);
      return [];
    }
  };
  return (await Promise.all(found.flat().map(read))).flat();
}

type PlacedFile = Pick<TemplateFile, 'name' | 'uri' | 'place'>;

/** A folder that cannot be read does not keep anybody from a plan: the log says so. */
async function filesIn(services: Services, root: vscode.Uri | undefined): Promise<readonly PlacedFile[]> {
  const folder = templateFolder(services, root);
  const place: TemplatePlace = root ? 'workspace' : 'everywhere';
  let entries: readonly (readonly [string, vscode.FileType])[];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    // Most people have no such folder.
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    if (!isMissing) services.log.warn(`The templates in ${folder.toString(true)} cannot be read: ${String(error)}`);
    return [];
  }
  return entries
    .filter(([name, type]) => ending.test(name) && (type & vscode.FileType.Directory) === 0)
    .map(([name]) => ({ name: name.replace(ending, ''), uri: vscode.Uri.joinPath(folder, name), place }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

/** What is wrong with a template, in a few words behind its name. */
export function templateFaultWords(fault: TemplateFault): string {
  switch (fault.reason) {
    case 'broken':
      return vscode.l10n.t('is not valid YAML (line {0})', fault.position.line + 1);
    case 'no-plan':
      return vscode.l10n.t('holds no plan: a template has “project” and “milestones”');
    case 'no-milestones':
      return vscode.l10n.t('holds no milestone that a plan could begin with');
  }
}

/** The name of a file for a template. Undefined where nothing of the words may stand in one. */
export function templateFileName(name: string): string | undefined {
  // Windows knows these characters, devices of some names, and no name that ends in a dot or a blank.
  const words = withoutDots(name.replace(/[\\/:*?"<>|\s\p{Cc}]+/gu, ' ')).slice(0, 80);
  const file = withoutDots(words);
  if (file === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(file)) return undefined;
  return `${file}.yaml`;
}

/** Without dots and blanks at either end. */
function withoutDots(text: string): string {
  const isDot = (at: number): boolean => text[at] === '.' || text[at] === ' ';
  let start = 0;
  let end = text.length;
  while (start < end && isDot(start)) start++;
  while (end > start && isDot(end - 1)) end--;
  return text.slice(start, end);
}
