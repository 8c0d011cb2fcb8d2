import * as vscode from 'vscode';
import type { FoundId, IdPlace } from '../../core/assist/planIds';
import { spanToRange } from '../../host/convert';
import type { Question } from '../../host/plans/answerFor';

/** Where the id at the position is defined: that of a milestone, a phase or an objective. */
export function definitionAt(question: Question, position: vscode.Position): vscode.LocationLink[] | undefined {
  const found = findId(question, position);
  if (!found?.definition) return undefined;
  const { document, entry, engine } = question;
  return [
    {
      originSelectionRange: found.rangeOf(found.here),
      targetUri: document.uri,
      targetRange: spanToRange(document, engine.itemSpan(entry.file, found.definition)),
      targetSelectionRange: found.rangeOf(found.definition),
    },
  ];
}

export function referencesAt(
  question: Question,
  position: vscode.Position,
  { includeDeclaration }: vscode.ReferenceContext,
): vscode.Location[] | undefined {
  const found = findId(question, position);
  return found?.places
    .filter((place) => includeDeclaration || place !== found.definition)
    .map((place) => new vscode.Location(question.document.uri, found.rangeOf(place)));
}

export function highlightsAt(question: Question, position: vscode.Position): vscode.DocumentHighlight[] | undefined {
  const found = findId(question, position);
  const { Read, Write } = vscode.DocumentHighlightKind;
  return found?.places.map(
    (place) => new vscode.DocumentHighlight(found.rangeOf(place), place === found.definition ? Write : Read),
  );
}

interface PlacedId extends FoundId {
  rangeOf(place: IdPlace): vscode.Range;
}

function findId({ document, entry, engine }: Question, position: vscode.Position): PlacedId | undefined {
  const found = engine.idAt(entry.file, document.offsetAt(position));
  return found && { ...found, rangeOf: (place) => spanToRange(document, engine.wordSpan(entry.file, place)) };
}
