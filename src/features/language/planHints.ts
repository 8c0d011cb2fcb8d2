import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { Disposables } from '../../host/dispose';
import type { Services } from '../../host/services';
import { onDidChangeSettings, readSettings } from '../../host/settings';
import { settings } from '../../ids';
import { settledPlan } from '../../host/plans/settledPlan';

/** Beside due dates: their weekday, and how far off they are. */
export class PlanHints implements vscode.InlayHintsProvider, vscode.Disposable {
  readonly #services: Services;
  readonly #words = createDayWords(vscode.env.language);
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<void>());
  readonly onDidChangeInlayHints = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
    // Plans are read anew when the day turns, too.
    this.#disposables.add(services.plans.onDidChange(() => this.#changed.fire()));
    this.#disposables.add(onDidChangeSettings([settings.inlayHints], () => this.#changed.fire()));
  }

  async provideInlayHints(
    document: vscode.TextDocument,
    range: vscode.Range,
    token: vscode.CancellationToken,
  ): Promise<vscode.InlayHint[] | undefined> {
    if (!readSettings(document.uri).inlayHints) return undefined;
    const plan = await settledPlan(this.#services, document, token);
    if (!plan) return undefined;
    const { hintsWithin } = plan.engine;
    const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
    return hintsWithin(plan.entry.file, within, this.#words, this.#services.today.date).map(({ offset, label }) => {
      const hint = new vscode.InlayHint(document.positionAt(offset), label);
      hint.paddingLeft = true;
      return hint;
    });
  }

  dispose(): void {
    this.#disposables.dispose();
  }
}
