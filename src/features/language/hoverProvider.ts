import * as vscode from 'vscode';
import { createDayWords } from '../../core/views/dueWords';
import { spanToRange } from '../../host/convert';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { settledEntry } from './settledEntry';

/** What keys are for, what ids stand for, how far off days are. Findings have a hover of their own. */
export class HoverProvider implements vscode.HoverProvider {
  readonly #services: Services;
  readonly #words = createDayWords(vscode.env.language);

  constructor(services: Services) {
    this.#services = services;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const entry = await settledEntry(this.#services, document, token);
    if (!entry) return undefined;
    const { commits, today } = this.#services;
    const { createWorkingCalendar, hoverAt, toMarkdown } = await loadEngine();
    const hover = hoverAt(entry.file, document.offsetAt(position), {
      today: today.date,
      words: this.#words,
      calendar: createWorkingCalendar(entry.file.plan.calendar, entry.options.holidays ?? new Map()),
      commitCount: ({ id, index }) => commits.commitsOf(entry.uri, id?.value, index).length,
    });
    // Neither trusted nor HTML, as a new one is.
    return hover && new vscode.Hover(new vscode.MarkdownString(toMarkdown(hover)), spanToRange(document, hover.span));
  }
}
