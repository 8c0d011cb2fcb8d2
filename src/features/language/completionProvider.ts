import * as vscode from 'vscode';
import { calendarOf } from '../../host/planCalendar';
import { loadEngine, loadRulePages } from '../../host/engine';
import { mayBePlan } from '../../host/planFiles';
import type { PlanEntry } from '../../host/planEntry';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { toCompletionItem } from '../../host/toCompletionItem';

/** Keys, values and whole milestones while a plan is being typed, also while it does not parse. */
export class CompletionProvider implements vscode.CompletionItemProvider {
  static readonly triggers = [' ', '-', '[', '{', ',', '.'];
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
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
    if (entry?.file.kind !== 'ours' && !engine.isBeginning(text)) return undefined;
    const list = await engine.completionsAt({
      text,
      offset: document.offsetAt(position),
      plan: entry ? fullest(entry) : engine.parsePlan('').plan,
      today: today.date,
      locale: vscode.env.language,
      calendar: await calendarOf(entry, holidays),
      holidayIndex: () => holidays.index(),
      codesNear: (line) => (entry ? codesNear(entry, line) : []),
    });
    if (token.isCancellationRequested) return undefined;
    const items = list.items.map((completion, index) => toCompletionItem(document, completion, index));
    return new vscode.CompletionList(items, list.isIncomplete);
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

/** What was half typed may hide the rest of the plan from the parser, such as a quote that is not closed. */
function fullest({ file, lastGood }: PlanEntry): PlanEntry['file']['plan'] {
  return file.plan.milestones.length < lastGood.plan.milestones.length ? lastGood.plan : file.plan;
}

function codesNear({ file, findings }: PlanEntry, line: number): readonly string[] {
  return findings
    .filter(({ problem }) => file.lines.positionAt(problem.span.start).line === line)
    .map(({ problem }) => problem.code);
}
