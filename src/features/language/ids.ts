import * as vscode from 'vscode';
import type { FoundId, IdPlace } from '../../core/assist/planIds';
import { spanToRange } from '../../host/convert';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** The definition of the id at the position: of a milestone, a phase or an objective. */
export function provideDefinition(
  request: ProviderRequest,
  position: vscode.Position,
): vscode.LocationLink[] | undefined {
  const found = findId(request, position);
  if (!found?.definition) return undefined;
  const { document, entry, engine } = request;
  return [
    {
      originSelectionRange: found.rangeOf(found.here),
      targetUri: document.uri,
      targetRange: spanToRange(document, engine.itemSpan(entry.file, found.definition)),
      targetSelectionRange: found.rangeOf(found.definition),
    },
  ];
}

export function provideReferences(
  request: ProviderRequest,
  position: vscode.Position,
  { includeDeclaration }: vscode.ReferenceContext,
): vscode.Location[] | undefined {
  const found = findId(request, position);
  return found?.places
    .filter((place) => includeDeclaration || place !== found.definition)
    .map((place) => new vscode.Location(request.document.uri, found.rangeOf(place)));
}

export function provideDocumentHighlights(
  request: ProviderRequest,
  position: vscode.Position,
): vscode.DocumentHighlight[] | undefined {
  const found = findId(request, position);
  const { Read, Write } = vscode.DocumentHighlightKind;
  return found?.places.map(
    (place) => new vscode.DocumentHighlight(found.rangeOf(place), place === found.definition ? Write : Read),
  );
}

interface PlacedId extends FoundId {
  rangeOf(place: IdPlace): vscode.Range;
}

function findId({ document, entry, engine }: ProviderRequest, position: vscode.Position): PlacedId | undefined {
  const found = engine.idAt(entry.file, document.offsetAt(position));
  return found && { ...found, rangeOf: (place) => spanToRange(document, engine.wordSpan(entry.file, place)) };
}
