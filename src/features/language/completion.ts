import * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Plan } from '../../core/plan/types';
import { loadEngine, loadRulePages, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { mayBePlan } from '../../host/plans/planFiles';
import type { Services } from '../../host/services';
import { readSettings } from '../../host/settings';
import { toCompletionItem, toSilence } from '../../host/toCompletionItem';

const triggers = [' ', '-', '[', '{', ',', '.'];

/** Milliseconds within which a request after a keystroke arrives, in addition to `editor.quickSuggestionsDelay`. */
const requestDelay = 250;

/** Completes keys, values and whole milestones, also while the plan cannot be parsed. */
export function registerCompletion(services: Services, selector: vscode.DocumentSelector): vscode.Disposable {
  let changedAt = -Infinity;
  // A request after a keystroke has the same trigger kind as one after Trigger Suggest. Only its timing differs.
  const isWanted = ({ uri }: vscode.TextDocument): boolean => {
    const delay = vscode.workspace.getConfiguration('editor', uri).get('quickSuggestionsDelay', 10);
    return performance.now() - changedAt > delay + requestDelay;
  };
  return vscode.Disposable.from(
    vscode.workspace.onDidChangeTextDocument(() => {
      changedAt = performance.now();
    }),
    vscode.languages.registerCompletionItemProvider(
      selector,
      {
        provideCompletionItems: (document, position, token) =>
          provideCompletionItems(services, document, position, isWanted(document), token),
        resolveCompletionItem: withPage,
      },
      ...triggers,
    ),
  );
}

async function provideCompletionItems(
  { plans, today, holidays }: Services,
  document: vscode.TextDocument,
  position: vscode.Position,
  isWanted: boolean,
  token: vscode.CancellationToken,
): Promise<vscode.CompletionList | undefined> {
  const entry = plans.entryOf(document.uri);
  if (!entry && !mayBePlan(document, readSettings().planFiles)) return undefined;
  const engine = await loadEngine();
  const text = document.getText();
  const file = currentFile(entry, text, engine);
  if (file.kind !== 'ours' && !engine.isBeginning(text)) return undefined;
  const list = await engine.completionsAt({
    text,
    offset: document.offsetAt(position),
    plan: fullerPlan(file, entry),
    today: today.date,
    locale: vscode.env.language,
    calendar: entry?.calendar,
    holidayIndex: () => holidays.index(),
    isWanted,
    codesNear: (line) => (entry ? codesNear(entry, line) : []),
  });
  if (token.isCancellationRequested) return undefined;
  const items = list.items.map((completion, index) => toCompletionItem(document, completion, index));
  if (list.silenced) items.push(toSilence(document, list.silenced));
  return new vscode.CompletionList(items, list.isIncomplete);
}

/** Resolves an item: the documentation of a finding code comes from its page. */
async function withPage(item: vscode.CompletionItem): Promise<vscode.CompletionItem> {
  const code = typeof item.label === 'string' ? item.label : item.label.label;
  if (item.documentation !== undefined || !/^(?:plan|smart)\./.test(code)) return item;
  const page = (await loadRulePages()).find((candidate) => candidate.code === code);
  if (page) item.documentation = new vscode.MarkdownString(`**${page.title}.** ${page.why}`);
  return item;
}

/**
 * The file of the entry, or the parsed text: one that has just become a plan, as by the snippet for a whole plan, is parsed here
 * without waiting for the store.
 */
function currentFile(entry: PlanEntry | undefined, text: string, engine: Engine): PlanFile {
  const file = entry?.file;
  return file && (file.kind === 'ours' || file.text === text) ? file : engine.parsePlan(text);
}

/**
 * The current or the last good plan, whichever has more milestones: a half-typed value, such as an unclosed quote, may hide the
 * rest of the plan from the parser.
 */
function fullerPlan(file: PlanFile, entry: PlanEntry | undefined): Plan {
  const lastGood = entry?.lastGood.plan ?? file.plan;
  return file.plan.milestones.length < lastGood.milestones.length ? lastGood : file.plan;
}

function codesNear({ file, findings }: PlanEntry, line: number): readonly string[] {
  return findings
    .filter(({ problem }) => file.lines.positionAt(problem.span.start).line === line)
    .map(({ problem }) => problem.code);
}
