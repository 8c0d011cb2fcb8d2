import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Plan } from '../../core/plan/types';
import { calendarOf } from '../../host/plans/planCalendar';
import { loadEngine, loadRulePages, type Engine } from '../../host/engine';
import { mayBePlan } from '../../host/plans/planFiles';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { toCompletionItem, toSilence } from '../../host/toCompletionItem';

/** Milliseconds in which a question reaches us that comes of a key, beside the pause that is set for it. */
const atOnce = 250;

/** Keys, values and whole milestones while a plan is being typed, also while it does not parse. */
export class CompletionProvider implements vscode.CompletionItemProvider, vscode.Disposable {
  static readonly triggers = [' ', '-', '[', '{', ',', '.'];
  readonly #services: Services;
  readonly #listener: vscode.Disposable;
  #changedAt = -Infinity;

  constructor(services: Services) {
    this.#services = services;
    this.#listener = vscode.workspace.onDidChangeTextDocument(() => {
      this.#changedAt = performance.now();
    });
  }

  dispose(): void {
    this.#listener.dispose();
  }

  async provideCompletionItems(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.CompletionList | undefined> {
    const { plans, today, holidays } = this.#services;
    const entry = plans.entryOf(document.uri);
    if (!entry && !mayBePlan(document, readSettings().planFiles)) return undefined;
    const engine = await loadEngine();
    const text = document.getText();
    const file = upToDate(entry, text, engine);
    if (file.kind !== 'ours' && !engine.isBeginning(text)) return undefined;
    const list = await engine.completionsAt({
      text,
      offset: document.offsetAt(position),
      plan: fullest(file, entry),
      today: today.date,
      locale: vscode.env.language,
      calendar: await calendarOf(entry, holidays),
      holidayIndex: () => holidays.index(),
      isWanted: this.#isWanted(document),
      codesNear: (line) => (entry ? codesNear(entry, line) : []),
    });
    if (token.isCancellationRequested) return undefined;
    const items = list.items.map((completion, index) => toCompletionItem(document, completion, index));
    if (list.silenced) items.push(toSilence(document, list.silenced));
    return new vscode.CompletionList(items, list.isIncomplete);
  }

  /** VS Code says in the same way that something was typed and that somebody wants to see a list: the former it says at once. */
  #isWanted({ uri }: vscode.TextDocument): boolean {
    const delay = vscode.workspace.getConfiguration('editor', uri).get('quickSuggestionsDelay', 10);
    return performance.now() - this.#changedAt > delay + atOnce;
  }

  /** The page of a rule says what it is about. */
  async resolveCompletionItem(item: vscode.CompletionItem): Promise<vscode.CompletionItem> {
    const code = typeof item.label === 'string' ? item.label : item.label.label;
    if (item.documentation !== undefined || !/^(?:plan|smart)\./.test(code)) return item;
    const page = (await loadRulePages()).find((candidate) => candidate.code === code);
    if (page) item.documentation = new vscode.MarkdownString(`**${page.title}.** ${page.why}`);
    return item;
  }
}

/** What became a plan just now, such as by the snippet for a whole one, is not waited for. */
function upToDate(entry: PlanEntry | undefined, text: string, engine: Engine): PlanFile {
  const file = entry?.file;
  return file && (file.kind === 'ours' || file.text === text) ? file : engine.parsePlan(text);
}

/** What was half typed may hide the rest of the plan from the parser, such as a quote that is not closed. */
function fullest(file: PlanFile, entry: PlanEntry | undefined): Plan {
  const lastGood = entry?.lastGood.plan ?? file.plan;
  return file.plan.milestones.length < lastGood.milestones.length ? lastGood : file.plan;
}

function codesNear({ file, findings }: PlanEntry, line: number): readonly string[] {
  return findings
    .filter(({ problem }) => file.lines.positionAt(problem.span.start).line === line)
    .map(({ problem }) => problem.code);
}
