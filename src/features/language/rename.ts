import * as vscode from 'vscode';
import type { FoundId } from '../../core/assist/planIds';
import type { RenameRefusal } from '../../core/assist/renameId';
import { spanToRange, toWorkspaceEdit } from '../../host/convert';
import { refusalSentence } from '../../host/editing/refusalSentence';
import { answerFor, type ProviderRequest } from '../../host/plans/answerFor';
import type { Services } from '../../host/services';

/** Renames an id with all references to it. Commit messages keep the old one, and a message says so. */
export function createRenameProvider(services: Services): vscode.RenameProvider {
  const prepare = answerFor(services, placeOfId);
  return {
    prepareRename: async (document, position, token) => {
      const place = await prepare(document, position, token);
      // Without a result VS Code would offer to rename any word.
      if (!place) throw new Error(sentenceFor('no-id', ''));
      return place;
    },
    provideRenameEdits: answerFor(services, renameEdits),
  };
}

interface PlaceOfId {
  readonly range: vscode.Range;
  readonly placeholder: string;
}

function placeOfId(
  { document, entry: { file }, engine }: ProviderRequest,
  position: vscode.Position,
): PlaceOfId | undefined {
  const found = engine.idAt(file, document.offsetAt(position));
  return found && { range: spanToRange(document, engine.wordSpan(file, found.here)), placeholder: found.here.id.value };
}

function renameEdits(request: ProviderRequest, position: vscode.Position, newName: string): vscode.WorkspaceEdit {
  const { document, entry, engine } = request;
  const result = engine.renameId(entry.file, document.offsetAt(position), newName);
  if ('refusal' in result) throw new Error(sentenceFor(result.refusal, newName.trim()));
  if (result.edits.length > 0) informOfCommits(request, result.found);
  return toWorkspaceEdit(document, result.edits);
}

/** Shows a message, and does not ask before the rename: commits cannot be changed, so that there is nothing to decide. */
function informOfCommits(
  { services: { commits }, entry: { uri, file } }: ProviderRequest,
  { here, definition }: FoundId,
): void {
  const index = definition?.path[1];
  if (here.kind !== 'milestone' || typeof index !== 'number') return;
  const id = here.id.value;
  const linkedByHand = file.plan.milestones[index]?.commits ?? [];
  // A commit whose hash is in the plan stays linked, whatever its message says.
  const left = commits
    .commitsOf(uri, id, index)
    .filter(({ hash }) => !linkedByHand.some(({ value }) => hash.startsWith(value.toLowerCase())));
  if (left.length === 0) return;
  void vscode.window.showInformationMessage(
    left.length === 1
      ? vscode.l10n.t('1 commit names {0} and will not be listed under the new id.', id)
      : vscode.l10n.t('{0} commits name {1} and will not be listed under the new id.', left.length, id),
  );
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
