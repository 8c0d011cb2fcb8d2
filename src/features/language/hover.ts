import * as vscode from 'vscode';
import type { DayWords } from '../../core/calendar/dayWords';
import { toRange } from '../../host/convert';
import type { ProviderRequest } from '../../host/plans/answerFor';

/** Hovers for keys, ids and days. Findings have a separate hover provider. */
export async function provideHover(
  { services, document, entry, engine }: ProviderRequest,
  position: vscode.Position,
  words: DayWords,
): Promise<vscode.Hover | undefined> {
  const { commits, today, holidays } = services;
  // The document may change while the holidays are loaded: offset and range are those of the text that was read.
  const offset = document.offsetAt(position);
  const holidayIndex = await holidays.index();
  const hover = engine.hoverAt(entry.file, offset, {
    today: today.date,
    words,
    holidayIndex,
    locale: vscode.env.language,
    calendars: entry.calendars,
    ahead: entry.file === entry.lastGood ? services.outlooks.aheadOf(entry, engine) : undefined,
    commitCount: ({ id }, index) => commits.commitsOf(entry.uri, id?.value, index).length,
  });
  // A new Markdown string is neither trusted nor HTML.
  return (
    hover &&
    new vscode.Hover(new vscode.MarkdownString(engine.toMarkdown(hover)), toRange(entry.file.lines.rangeOf(hover.span)))
  );
}
