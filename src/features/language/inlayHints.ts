import * as vscode from 'vscode';
import type { DayWords } from '../../core/calendar/dayWords';
import type { ProviderRequest } from '../../host/plans/answerFor';
import { readSettings } from '../../host/settings';

/** Inlay hints beside due dates: the weekday, and the distance from today. */
export function provideInlayHints(
  { services, document, entry, engine }: ProviderRequest,
  range: vscode.Range,
  words: DayWords,
): vscode.InlayHint[] | undefined {
  if (!readSettings(document.uri).inlayHints) return undefined;
  const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
  return engine.hintsWithin(entry.file, within, words, services.today.date).map(({ offset, label }) => {
    const hint = new vscode.InlayHint(document.positionAt(offset), label);
    hint.paddingLeft = true;
    return hint;
  });
}
