import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { spanToRange } from '../../host/convert';
import type { Services } from '../../host/services';
import { settledPlan } from '../../host/plans/settledPlan';

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
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { entry, engine } = plan;
    const { commits, today, holidays } = this.#services;
    const holidayIndex = await holidays.index();
    const hover = engine.hoverAt(entry.file, document.offsetAt(position), {
      today: today.date,
      words: this.#words,
      ...(holidayIndex && { holidayIndex }),
      locale: vscode.env.language,
      calendar: engine.workingCalendarOf(entry.file.plan, entry.options.holidays),
      commitCount: ({ id, index }) => commits.commitsOf(entry.uri, id?.value, index).length,
    });
    // Neither trusted nor HTML, as a new one is.
    return (
      hover && new vscode.Hover(new vscode.MarkdownString(engine.toMarkdown(hover)), spanToRange(document, hover.span))
    );
  }
}
