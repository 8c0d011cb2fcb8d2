import * as vscode from 'vscode';
import type { PlanKeys } from '../../core/views/planKeys';
import { TimelineBuilder } from '../../core/views/timeline';
import type { TimelinePlanInfo } from '../../core/views/timelineModel';
import { keyAt, placeOfKey } from '../../core/views/timelineKeys';
import { Disposables } from '../../host/dispose';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';
import { commands, memory } from '../../ids';
import { parseFromWebview, type FromWebview, type ToWebview } from '../../protocol/timeline';
import { celebrate } from './celebrate';
import { revealRow, showProblem } from './revealRow';
import { TimelineFeed } from './timelineFeed';
import { timelineHtml, type TimelineMemory } from './timelineHtml';
import { toTimelinePlan } from './toTimelinePlan';

/** One panel that shows the timeline, from its creation until it is closed. */
export class TimelinePanel implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #panel: vscode.WebviewPanel;
  readonly #services: Services;
  readonly #builder = new TimelineBuilder();
  readonly #feed = new TimelineFeed();
  /** Keys of the model before the last one: a click can name a row of it. */
  #keysBefore: readonly PlanKeys[] = [];
  /** Rows that the page has asked to reveal: when the cursor gets there, the page may have moved on already. */
  readonly #echoes: string[] = [];
  #reveals = Promise.resolve();
  /** That goes with the last card. */
  #note = '';

  constructor(panel: vscode.WebviewPanel, services: Services) {
    this.#panel = panel;
    this.#services = services;
    const { webview } = panel;
    const { extensionUri } = services.context;
    // Older versions of VS Code take no theme icon here.
    const icon = (theme: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', `timeline-${theme}.svg`);
    panel.iconPath = { light: icon('light'), dark: icon('dark') };
    webview.options = {
      enableScripts: true,
      localResourceRoots: [vscode.Uri.joinPath(extensionUri, 'dist', 'webview')],
    };
    let wasVisible = true;
    this.#disposables.add(
      webview.onDidReceiveMessage((raw: unknown) => {
        const message = parseFromWebview(raw);
        if (message) void this.#receive(message);
      }),
    );
    this.#disposables.add(
      panel.onDidChangeViewState(() => {
        // A hidden page is thrown away.
        if (!panel.visible) this.#feed.reset();
        else if (!wasVisible) void this.show();
        wasVisible = panel.visible;
      }),
    );
    this.#disposables.add(services.plans.onDidSettle(() => void this.show()));
    this.#disposables.add(services.today.onDidChange(() => void this.show()));
    this.#disposables.add(services.justDone.onDidAdd(() => void this.show()));
    this.#disposables.add(vscode.window.onDidChangeTextEditorSelection((event) => this.#select(event)));
    const { workspaceState } = services.context;
    const kept = workspaceState.get<Partial<TimelineMemory>>(memory.timeline);
    webview.html = timelineHtml(webview, extensionUri, {
      hidesDone: kept?.hidesDone === true,
      labelWidth: kept?.labelWidth ?? 0,
    });
  }

  /** Brings the page up to date; does nothing while it is hidden. */
  async show(): Promise<void> {
    if (!this.#isVisible) return;
    const { plans, today } = this.#services;
    const engine = await loadEngine();
    if (!this.#isVisible) return;
    const keys = this.#builder.keys;
    const model = this.#builder.build(
      plans.entries.map((entry) => toTimelinePlan(entry, engine, this.#services)),
      today.date,
      vscode.env.language,
    );
    this.#keysBefore = keys;
    this.#panel.title = titleFor(model.plans);
    this.#post(this.#feed.show(model));
    const done = celebrate(this.#services, engine, this.#builder.keys);
    if (done?.note !== undefined) this.#note = done.note;
    this.#post(done?.message);
  }

  dispose(): void {
    this.#disposables.dispose();
  }

  /** False also for a panel that was closed during an `await`: VS Code throws when such a one is used. */
  get #isVisible(): boolean {
    return !this.#disposables.isDisposed && this.#panel.visible;
  }

  #post(message: ToWebview | undefined): void {
    if (message) void this.#panel.webview.postMessage(message);
  }

  async #receive(message: FromWebview): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#feed.reset();
        await this.#services.plans.ready;
        return this.show();
      case 'more':
        return this.#post(this.#feed.more(message.have));
      case 'createPlan':
        await vscode.commands.executeCommand(commands.createPlan);
        return;
      case 'copyNote':
        await vscode.env.clipboard.writeText(this.#note);
        return;
      case 'remember': {
        const { hidesDone, labelWidth } = message;
        await this.#services.context.workspaceState.update(memory.timeline, { hidesDone, labelWidth });
        return;
      }
      case 'showProblem':
        return showProblem(this.#services, vscode.Uri.parse(message.uri));
      case 'reveal':
        // In turn, so that the editor ends where the last one points.
        this.#reveals = this.#reveals
          .then(() => this.#reveal(message))
          .catch((error: unknown) => this.#services.log.error(error instanceof Error ? error : String(error)));
    }
  }

  async #reveal({ uri, revision, key, focus }: Extract<FromWebview, { type: 'reveal' }>): Promise<void> {
    const known = [...this.#builder.keys, ...this.#keysBefore].filter((keys) => keys.uri === uri);
    const keys = known.find((keys) => keys.revision === revision) ?? known[0];
    const place = keys && placeOfKey(keys, key);
    if (!place) return;
    this.#echoes.push(key);
    const isRevealed = await revealRow(this.#services, place, focus);
    const echo = isRevealed ? -1 : this.#echoes.indexOf(key);
    if (echo !== -1) this.#echoes.splice(echo, 1);
  }

  #select({ textEditor: { document, selection } }: vscode.TextEditorSelectionChangeEvent): void {
    if (!this.#isVisible) return;
    const entry = this.#services.plans.entryOf(document.uri);
    const keys = this.#builder.keys.find(({ uri }) => uri === document.uri.toString());
    if (!entry || !keys) return;
    const key = keyAt(keys, { ...entry, text: document.getText() }, document.offsetAt(selection.active));
    const echo = this.#echoes.indexOf(key);
    this.#echoes.splice(0, echo === -1 ? this.#echoes.length : echo + 1);
    if (echo === -1) this.#post({ type: 'select', key });
  }
}

/** @param plans all that the timeline shows */
function titleFor(plans: readonly TimelinePlanInfo[]): string {
  const [plan, ...others] = plans;
  return plan && others.length === 0 ? vscode.l10n.t('Timeline: {0}', plan.name) : vscode.l10n.t('Timeline');
}
