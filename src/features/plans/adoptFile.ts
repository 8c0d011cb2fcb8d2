import * as vscode from 'vscode';
import type { AdoptionNote } from '../../core/findings/adoptionNotes';
import type { Refusal } from '../../core/plan/edit/editPlan';
import { applyEdits } from '../../core/text';
import { Disposables } from '../../host/dispose';
import { pickPlan } from '../../host/ask/pickPlan';
import { editAndTell } from '../../host/editing/editAndTell';
import { refusalSentence } from '../../host/editing/refusalSentence';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import { baseName } from '../../host/baseName';
import { mayBePlan } from '../../host/plans/planFiles';
import { readSettings } from '../../host/settings';
import type { Services } from '../../host/services';

const scheme = 'milepost-adopted';

/** Provides the texts of files as they would be once adopted, for the right-hand side of a diff, until that is closed. */
export class AdoptedTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #texts = new Map<string, { readonly text: string; readonly file: vscode.Uri }>();
  #offered = 0;

  constructor() {
    this.#disposables.add(vscode.workspace.registerTextDocumentContentProvider(scheme, this));
    this.#disposables.add(
      vscode.workspace.onDidCloseTextDocument(({ uri }) => void this.#texts.delete(uri.toString())),
    );
  }

  /** @returns the URI under which the text can be opened */
  offer(uri: vscode.Uri, text: string): vscode.Uri {
    const address = vscode.Uri.from({ scheme, path: uri.path, query: String(this.#offered++) });
    this.#texts.set(address.toString(), { text, file: uri });
    return address;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString())?.text ?? '';
  }

  /** The file whose text, once adopted, is shown at the URI; undefined for any other URI. */
  fileOf(uri: vscode.Uri): vscode.Uri | undefined {
    return this.#texts.get(uri.toString())?.file;
  }

  dispose(): void {
    this.#texts.clear();
    this.#disposables.dispose();
  }
}

/** Shows a diff of what would be renamed, and edits the file when the user agrees. */
export async function adoptFile(services: Services, texts: AdoptedTexts, target: unknown): Promise<void> {
  const uri =
    target === undefined ? await activeOrPicked(services, texts) : await pickPlan(services, target, question());
  if (!uri) return;
  const engine = await loadEngine();
  const document = await openOrWarn(uri);
  if (!document) return;
  const text = document.getText();
  // Many files are called milestones.yaml.
  const name = vscode.workspace.asRelativePath(uri);
  const project = vscode.workspace.getWorkspaceFolder(uri)?.name ?? baseName(uri);
  const result = engine.adoptPlan(engine.parsePlan(text), { project });
  if ('refusal' in result) {
    void vscode.window.showWarningMessage(vscode.l10n.t('{0} cannot be adopted. {1}', name, reasonFor(result.refusal)));
    return;
  }
  if (result.edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is already a Milepost plan.', name));
    return;
  }
  const today = services.today.date;
  const left = leftSentence(engine.adoptionNotes(text, result, { today }));
  const right = texts.offer(uri, applyEdits(text, result.edits));
  await vscode.commands.executeCommand('vscode.diff', uri, right, vscode.l10n.t('{0}: as It Is ↔ Adopted', name));
  const adopt = vscode.l10n.t('Adopt This File');
  const ask = vscode.l10n.t(
    'Make {0} a Milepost plan by renaming these keys and values? Nothing else in it changes.',
    name,
  );
  const answer = await vscode.window.showInformationMessage([ask, ...left].join(' '), adopt);
  if (answer !== adopt) return;
  const done = vscode.l10n.t('{0} is a Milepost plan now.', name);
  const acts = [{ kind: 'adopt', project }] as const;
  const outcome = await editAndTell(services, uri, acts, [done, ...left].join(' '));
  if (outcome !== 'refused') await vscode.window.showTextDocument(uri);
}

function question(): Parameters<typeof pickPlan>[2] {
  return { placeHolder: vscode.l10n.t('Adopt which file?'), kind: 'close' };
}

/** The file in the active editor, whatever it is: another one is only adopted where none is open that could be meant. */
async function activeOrPicked(services: Services, texts: AdoptedTexts): Promise<vscode.Uri | undefined> {
  const active = vscode.window.activeTextEditor?.document;
  if (active?.languageId !== 'yaml') return pickPlan(services, undefined, question());
  // The cursor may be in the diff that was shown before.
  const compared = texts.fileOf(active.uri);
  if (compared) return compared;
  const pattern = readSettings().planFiles;
  if (mayBePlan(active, pattern)) return active.uri;
  const sentence = vscode.l10n.t(
    '{0} is not a plan file: only files that match “{1}” are read as plans (setting milepost.planFiles). Rename it first.',
    vscode.workspace.asRelativePath(active.uri),
    pattern,
  );
  void vscode.window.showWarningMessage(sentence);
  return undefined;
}

function reasonFor(refusal: Refusal): string {
  return refusal === 'not-found'
    ? vscode.l10n.t('It has no list of milestones, at the top or below “milestones”, to make a plan from.')
    : refusalSentence(refusal);
}

const mostNamed = 5;

/** What is left for the user to look at, each with its line; nothing where there is nothing. */
function leftSentence(notes: readonly AdoptionNote[]): readonly string[] {
  if (notes.length === 0) return [];
  const named = notes.slice(0, mostNamed).map(({ about, position }) => {
    return vscode.l10n.t('{0} (line {1})', about, position.line + 1);
  });
  const list = named.join(', ');
  return notes.length > mostNamed
    ? [vscode.l10n.t('Left unchanged for you to check: {0} and {1} more.', list, notes.length - mostNamed)]
    : [vscode.l10n.t('Left unchanged for you to check: {0}.', list)];
}
