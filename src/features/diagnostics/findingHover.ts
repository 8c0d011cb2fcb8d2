import * as vscode from 'vscode';
import type { RulePage } from '../../core/findings/rule';
import { toRange } from '../../host/convert';
import { loadRulePages } from '../../host/engine';
import type { ProviderRequest } from '../../host/plans/answerFor';
import { commands } from '../../ids';
import type { AgreedHistory } from './agreedHistory';
import { agreedTextsOf } from './restoreOffer';
import { explainUri } from './explainFinding';

/** The hover of findings, shown below their messages: why they matter, a bad and a good example, and a link to the page. */
export async function provideFindingHover(
  { entry }: ProviderRequest,
  position: vscode.Position,
  history: AgreedHistory,
): Promise<vscode.Hover | undefined> {
  const { findings, file } = entry;
  const here = findings
    .map(({ problem }) => ({ problem, code: problem.code, range: toRange(file.lines.rangeOf(problem.span)) }))
    .filter(({ range }) => range.contains(position));
  if (here.length === 0) return undefined;
  const pages = await loadRulePages();
  const explained = here.flatMap(({ code }) => pages.find((page) => page.code === code) ?? []);
  const agreed: vscode.MarkdownString[] = [];
  for (const { problem } of here) {
    const texts = await agreedTextsOf(entry, problem, history);
    if (texts && texts.length > 0) agreed.push(quote(texts));
  }
  return new vscode.Hover([...agreed, ...[...new Set(explained)].map(explain)], here[0]?.range);
}

/** The words that were agreed, as they are. */
function quote(texts: readonly string[]): vscode.MarkdownString {
  return new vscode.MarkdownString(`${vscode.l10n.t('Agreed:')}\n`).appendCodeblock(texts.join('\n'), 'text');
}

function explain({ code, title, why, bad, good }: RulePage): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  // Command links are limited to the one that opens the page.
  text.isTrusted = { enabledCommands: [commands.explainFinding] };
  text.appendMarkdown(`**${title}.** ${why} [${vscode.l10n.t('More')}](${explainUri(code).toString()})\n\n`);
  text.appendMarkdown(`${vscode.l10n.t('Flagged:')}\n`).appendCodeblock(bad, 'yaml');
  text.appendMarkdown(`${vscode.l10n.t('Fine:')}\n`).appendCodeblock(good, 'yaml');
  return text;
}
