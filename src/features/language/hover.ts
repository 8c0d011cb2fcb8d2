import * as vscode from 'vscode';
import type { DayWords } from '../../core/calendar/dayWords';
import { spanToRange } from '../../host/convert';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** Hovers for keys, ids and days. Findings have a separate hover provider. */
export async function provideHover(
  { services: { commits, today, holidays }, document, entry, engine }: ProviderRequest,
  position: vscode.Position,
  words: DayWords,
): Promise<vscode.Hover | undefined> {
  const holidayIndex = await holidays.index();
  const hover = engine.hoverAt(entry.file, document.offsetAt(position), {
    today: today.date,
    words,
    ...(holidayIndex && { holidayIndex }),
    locale: vscode.env.language,
    calendar: entry.calendar,
    commitCount: ({ id }, index) => commits.commitsOf(entry.uri, id?.value, index).length,
  });
  // A new Markdown string is neither trusted nor HTML.
  return (
    hover && new vscode.Hover(new vscode.MarkdownString(engine.toMarkdown(hover)), spanToRange(document, hover.span))
  );
}
