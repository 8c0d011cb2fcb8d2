import * as vscode from 'vscode';
import type { RulePage } from '../../core/findings/rule';
import { toRange } from '../../host/convert';
import { loadRulePages } from '../../host/engine';
import type { Services } from '../../host/services';
import { settledFile } from '../../host/plans/settledPlan';
import { commands } from '../../ids';
import { explainUri } from './explainFinding';

/** Below the sentence of a finding: why it matters, an example of each kind, and the way to the whole page. */
export class FindingHover implements vscode.HoverProvider {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const settled = await settledFile(this.#services, document, token);
    if (!settled) return undefined;
    const { entry } = settled;
    const here = entry.findings
      .map(({ problem }) => ({ code: problem.code, range: toRange(entry.file.lines.rangeOf(problem.span)) }))
      .filter(({ range }) => range.contains(position));
    if (here.length === 0) return undefined;
    const pages = await loadRulePages();
    const explained = here.flatMap(({ code }) => pages.find((page) => page.code === code) ?? []);
    return new vscode.Hover([...new Set(explained)].map(explain), here[0]?.range);
  }
}

function explain({ code, title, why, bad, good }: RulePage): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  // A page may start a command: the one that opens it, and no other.
  text.isTrusted = { enabledCommands: [commands.explainFinding] };
  text.appendMarkdown(`**${title}.** ${why} [${vscode.l10n.t('More')}](${explainUri(code).toString()})\n\n`);
  text.appendMarkdown(`${vscode.l10n.t('Flagged:')}\n`).appendCodeblock(bad, 'yaml');
  text.appendMarkdown(`${vscode.l10n.t('Fine:')}\n`).appendCodeblock(good, 'yaml');
  return text;
}
