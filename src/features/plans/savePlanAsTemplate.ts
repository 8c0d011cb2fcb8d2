import * as vscode from 'vscode';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { askText } from '../../host/ask/askText';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { loadEngine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { templateFileName, templateFolder, type TemplatePlace } from './templateFiles';

interface NewTemplate {
  readonly name: string;
  readonly place: TemplatePlace;
}

/** Makes a template of what a plan says that is not of one project, and shows it; Create Plan offers it from then on. */
export async function savePlanAsTemplate(services: Services, target: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('Which plan becomes a template?');
  const entry = await pickOpenPlan(services, target, { placeHolder, needsAll: true });
  if (!entry) return;
  const { uri } = entry;
  const { keptData, templateOf } = await loadEngine();
  if (keptData(entry.lastGood.plan)['milestones'] === undefined) {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('There is no milestone to make a template of: cancelled ones are left out.'),
    );
    return;
  }
  const root = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  const answer = await askInSteps<NewTemplate>(
    { title: titleWithPlan(services.plans, [uri.toString()], vscode.l10n.t('Save Plan as Template')) },
    {
      name: (question, { name }) =>
        askText({
          ...question,
          prompt: vscode.l10n.t('What is the template called? Create Plan offers it by this name.'),
          value: name ?? entry.lastGood.plan.project?.value ?? '',
          required: vscode.l10n.t('A template needs a name.'),
          faultOf: (text) =>
            templateFileName(text) === undefined ? vscode.l10n.t('No file can have this name.') : undefined,
        }),
      place: (question, { place }) =>
        askChoice({
          ...question,
          placeHolder: vscode.l10n.t('For which projects is it?'),
          choices: places(),
          picked: place ?? 'everywhere',
        }),
    },
    {},
    (key) => key !== 'place' || root !== undefined,
  );
  const name = answer && templateFileName(answer.name);
  if (!answer || name === undefined) return;
  const folder = templateFolder(services, answer.place === 'workspace' ? root : undefined);
  const file = vscode.Uri.joinPath(folder, name);
  if (await confirmReplace(file, answer.name)) await write(file, templateOf(entry.lastGood.plan), entry);
}

function places(): readonly Choice<TemplatePlace>[] {
  return [
    {
      label: vscode.l10n.t('All My Projects'),
      detail: vscode.l10n.t('Kept by VS Code on this machine, and in no repository'),
      value: 'everywhere',
    },
    {
      label: vscode.l10n.t('This Workspace'),
      detail: vscode.l10n.t('A file in .milepost/templates, which others who work on the repository get, too'),
      value: 'workspace',
    },
  ];
}

/** Whether the file may be written. */
async function confirmReplace(file: vscode.Uri, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(file);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return true;
    throw error;
  }
  const replace = vscode.l10n.t('Replace');
  const sentence = vscode.l10n.t('There is a template “{0}” already.', name);
  return (await vscode.window.showWarningMessage(sentence, { modal: true }, replace)) === replace;
}

async function write(file: vscode.Uri, text: string, entry: PlanEntry): Promise<void> {
  try {
    await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(file, '..'));
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} cannot be written: {1}', file.fsPath, why));
    return;
  }
  await vscode.window.showTextDocument(file, { preview: false });
  const saved = vscode.l10n.t('Saved as a template. Create Plan offers it from now on.');
  void vscode.window.showInformationMessage([saved, ...leftNames(text, entry)].join(' '));
}

/** The name of the client may stand in the words that a template keeps. */
function leftNames(text: string, { lastGood: { plan } }: PlanEntry): readonly string[] {
  const { name, contact } = plan.client ?? {};
  return [name?.value, contact?.value].flatMap((words) => {
    const places = words === undefined || words === '' ? 0 : text.split(words).length - 1;
    if (places === 0 || words === undefined) return [];
    return [
      places === 1
        ? vscode.l10n.t('It still names {0} once.', words)
        : vscode.l10n.t('It still names {0}, {1} times.', words, places),
    ];
  });
}
