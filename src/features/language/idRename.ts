import * as vscode from 'vscode';
import type { FoundId } from '../../core/assist/planIds';
import type { RenameRefusal } from '../../core/assist/renameId';
import { spanToRange, toWorkspaceEdit } from '../../host/convert';
import { refusalSentence } from '../../host/editing/editResult';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';

/** Renames an id with all references to it. What is said in commits stays as it is, and that is told. */
export class IdRename implements vscode.RenameProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async prepareRename(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<{ range: vscode.Range; placeholder: string }> {
    const plan = await settledPlan(this.#services, document, token);
    const found = plan?.engine.idAt(plan.entry.file, document.offsetAt(position));
    if (!plan || !found) throw new Error(sentenceFor('no-id', ''));
    return {
      range: spanToRange(document, plan.engine.wordSpan(plan.entry.file, found.here)),
      placeholder: found.here.id.value,
    };
  }

  async provideRenameEdits(
    document: vscode.TextDocument,
    position: vscode.Position,
    newName: string,
    token: vscode.CancellationToken,
  ): Promise<vscode.WorkspaceEdit | undefined> {
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { entry, engine } = plan;
    const result = engine.renameId(entry.file, document.offsetAt(position), newName);
    if ('refusal' in result) throw new Error(sentenceFor(result.refusal, newName.trim()));
    if (result.edits.length > 0) this.#tellOfCommits(entry.uri, result.found);
    return toWorkspaceEdit(document, result.edits);
  }

  /** Asking first would stop everybody who renames for a thing that cannot be changed; it is said beside it instead. */
  #tellOfCommits(uri: vscode.Uri, { here, definition }: FoundId): void {
    const index = definition?.path[1];
    if (here.kind !== 'milestone' || typeof index !== 'number') return;
    const id = here.id.value;
    const byHand = this.#services.plans.entryOf(uri)?.file.plan.milestones[index]?.commits ?? [];
    // A hash that stands in the plan keeps its commit, whatever the message says.
    const left = this.#services.commits
      .commitsOf(uri, id, index)
      .filter(({ hash }) => !byHand.some(({ value }) => hash.startsWith(value.toLowerCase())));
    if (left.length === 0) return;
    void vscode.window.showInformationMessage(
      left.length === 1
        ? vscode.l10n.t('1 commit names {0} and will not be listed under the new id.', id)
        : vscode.l10n.t('{0} commits name {1} and will not be listed under the new id.', left.length, id),
    );
  }
}

function sentenceFor(refusal: RenameRefusal, name: string): string {
  switch (refusal) {
    case 'no-id':
      return vscode.l10n.t('Only ids of milestones, phases and objectives can be renamed.');
    case 'empty':
      return vscode.l10n.t('An id needs at least one character.');
    case 'spaces':
      return vscode.l10n.t('An id is one word: {0} has spaces.', name);
    case 'taken':
      return vscode.l10n.t('There is another {0} in this plan.', name);
    default:
      return refusalSentence(refusal);
  }
}
