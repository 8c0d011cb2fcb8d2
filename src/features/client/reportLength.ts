import * as vscode from 'vscode';
import type { wordsIn } from '../../core/client/report/reportBlocks';
import { Disposables } from '../../host/dispose';

/** How a report is counted, which comes with what writes it. */
export interface WordCount {
  readonly wordsIn: typeof wordsIn;
  /** The words that a report may have. */
  readonly most: number;
}

/** An item in the status bar with the words of the status report that is being edited; there only while it is the active editor. */
export class ReportLength implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #item = this.#disposables.add(
    vscode.window.createStatusBarItem('milepost.reportLength', vscode.StatusBarAlignment.Right, 100),
  );
  readonly #reports = new Map<vscode.TextDocument, WordCount>();

  constructor() {
    this.#item.name = vscode.l10n.t('Milepost: Length of the Status Report');
    this.#disposables.add(vscode.window.onDidChangeActiveTextEditor(() => this.#show()));
    this.#disposables.add(
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#reports.has(document) && this.#show()),
    );
    this.#disposables.add(vscode.workspace.onDidCloseTextDocument((document) => this.#reports.delete(document)));
  }

  /** Counts the words of a report from now on, until its document is closed. */
  follow(report: vscode.TextDocument, count: WordCount): void {
    this.#reports.set(report, count);
    this.#show();
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  #show(): void {
    const document = vscode.window.activeTextEditor?.document;
    const count = document && this.#reports.get(document);
    if (!count) return this.#item.hide();
    const words = count.wordsIn(document.getText());
    const isTooLong = words > count.most;
    this.#item.text = `$(${isTooLong ? 'warning' : 'book'}) ${vscode.l10n.t('{0} of {1} words', words, count.most)}`;
    this.#item.tooltip = isTooLong
      ? vscode.l10n.t('{0} words too many: longer reports are read less', words - count.most)
      : vscode.l10n.t('Words of the status report, of those that it may have');
    this.#item.backgroundColor = isTooLong ? new vscode.ThemeColor('statusBarItem.warningBackground') : undefined;
    this.#item.accessibilityInformation = {
      label: vscode.l10n.t('Status report: {0} of {1} words', words, count.most),
    };
    this.#item.show();
  }
}
