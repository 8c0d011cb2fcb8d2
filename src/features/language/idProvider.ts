import * as vscode from 'vscode';
import type { FoundId, IdPlace } from '../../core/assist/planIds';
import { spanToRange } from '../../host/convert';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';

interface Found extends FoundId {
  readonly entry: PlanEntry;
  rangeOf(place: IdPlace): vscode.Range;
}

/** Where an id is given and where it is referred to: milestones, phases and objectives. */
export class IdProvider
  implements vscode.DefinitionProvider, vscode.ReferenceProvider, vscode.DocumentHighlightProvider
{
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideDefinition(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.LocationLink[] | undefined> {
    const found = await this.#find(document, position, token);
    if (!found?.definition) return undefined;
    const { plan } = found.entry.file;
    const given = found.definition.id.span;
    const item = [...plan.milestones, ...plan.phases, ...plan.objectives].find(
      ({ span }) => span.start <= given.start && given.end <= span.end,
    );
    return [
      {
        originSelectionRange: found.rangeOf(found.here),
        targetUri: document.uri,
        targetRange: spanToRange(document, item?.span ?? given),
        targetSelectionRange: found.rangeOf(found.definition),
      },
    ];
  }

  async provideReferences(
    document: vscode.TextDocument,
    position: vscode.Position,
    { includeDeclaration }: vscode.ReferenceContext,
    token: vscode.CancellationToken,
  ): Promise<vscode.Location[] | undefined> {
    const found = await this.#find(document, position, token);
    return found?.places
      .filter((place) => includeDeclaration || place !== found.definition)
      .map((place) => new vscode.Location(document.uri, found.rangeOf(place)));
  }

  async provideDocumentHighlights(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.DocumentHighlight[] | undefined> {
    const found = await this.#find(document, position, token);
    const { Read, Write } = vscode.DocumentHighlightKind;
    return found?.places.map(
      (place) => new vscode.DocumentHighlight(found.rangeOf(place), place === found.definition ? Write : Read),
    );
  }

  async #find(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<Found | undefined> {
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { entry, engine } = plan;
    const found = engine.idAt(entry.file, document.offsetAt(position));
    return found && { ...found, entry, rangeOf: (place) => spanToRange(document, engine.wordSpan(entry.file, place)) };
  }
}
