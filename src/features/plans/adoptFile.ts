import * as vscode from 'vscode';
import type { LeftAlone } from '../../core/plan/adopt/adopt';
import { applyEdits } from '../../core/text';
import { Disposables } from '../../host/dispose';
import { pickPlan } from '../../host/ask/pickPlan';
import { editAndTell } from '../../host/editing/editAndTell';
import { refusalSentence } from '../../host/editing/refusalSentence';
import { loadEngine } from '../../host/engine';
import { openOrWarn } from '../../host/openOrWarn';
import { baseName } from '../../host/baseName';
import type { Services } from '../../host/services';

const scheme = 'milepost-adopted';

/** Provides the texts of files as they would be once adopted, for the right-hand side of a diff, until that is closed. */
export class AdoptedTexts implements vscode.TextDocumentContentProvider, vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #texts = new Map<string, string>();
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
    this.#texts.set(address.toString(), text);
    return address;
  }

  provideTextDocumentContent(uri: vscode.Uri): string {
    return this.#texts.get(uri.toString()) ?? '';
  }

  dispose(): void {
    this.#texts.clear();
    this.#disposables.dispose();
  }
}

/** Shows a diff of what would be renamed, and edits the file when the user agrees. */
export async function adoptFile(services: Services, texts: AdoptedTexts, target: unknown): Promise<void> {
  const uri = await pickPlan(services, target, { placeHolder: vscode.l10n.t('Adopt which file?'), kind: 'close' });
  if (!uri) return;
  const engine = await loadEngine();
  const document = await openOrWarn(uri);
  if (!document) return;
  const text = document.getText();
  const project = vscode.workspace.getWorkspaceFolder(uri)?.name ?? baseName(uri);
  const result = engine.adoptPlan(engine.parsePlan(text), { project });
  if ('refusal' in result) {
    const reason = vscode.l10n.t('{0} cannot be adopted: {1}', baseName(uri), refusalSentence(result.refusal));
    void vscode.window.showWarningMessage(reason);
    return;
  }
  if (result.edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('{0} is a Milepost plan already.', baseName(uri)));
    return;
  }
  const right = texts.offer(uri, applyEdits(text, result.edits));
  await vscode.commands.executeCommand(
    'vscode.diff',
    uri,
    right,
    vscode.l10n.t('{0}: as It Is ↔ Adopted', baseName(uri)),
  );
  const adopt = vscode.l10n.t('Adopt This File');
  const answer = await vscode.window.showInformationMessage(
    vscode.l10n.t(
      'Rename these keys and values, so that {0} becomes a Milepost plan? Nothing else in it changes.',
      baseName(uri),
    ),
    adopt,
  );
  if (answer !== adopt) return;
  const acts = [{ kind: 'adopt', project }] as const;
  const outcome = await editAndTell(services, uri, acts, doneSentence(uri, result.leftAlone));
  if (outcome !== 'refused') await vscode.window.showTextDocument(uri);
}

/** The message after the edit. It lists the keys that were left as they were, with the number of times where there are several. */
function doneSentence(uri: vscode.Uri, leftAlone: readonly LeftAlone[]): string {
  if (leftAlone.length === 0) return vscode.l10n.t('{0} is a Milepost plan now.', baseName(uri));
  const list = [...new Set(leftAlone.map(({ key }) => key))].map((key) => {
    const [first, ...more] = leftAlone.filter((other) => other.key === key);
    if (more.length > 0) return `${key} (${more.length + 1})`;
    return first?.value === undefined ? key : `${key} “${shorten(first.value)}”`;
  });
  return vscode.l10n.t(
    '{0} is a Milepost plan now. Left as it was, for you to look at: {1}.',
    baseName(uri),
    list.join(', '),
  );
}

function shorten(value: string): string {
  return value.length > 30 ? `${value.slice(0, 29)}…` : value;
}
