// Runs in the extension host of VS Code beside the extension, started by editorTyping.mjs, and writes the results as JSON.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { typingPause } from '../../src/host/plans/watchDocuments';
import { median, percentile } from './median.mjs';

/** The results of the edits typed into one plan. Times are wall-clock times in milliseconds. */
export interface EditorTypingFigures {
  /** The view in the side bar during the measurement. */
  readonly sideBar: string;
  readonly edits: number;
  /** From the change event of an edit in the extension host to its diagnostics, without the debounce after typing. */
  readonly medianMs: number;
  readonly p95Ms: number;
  readonly longestMs: number;
  /** Processor time of the thread of the extension host, of all extensions. It hardly depends on other load on the machine. */
  readonly workedMedianMs: number;
  readonly workedP95Ms: number;
  /** Duration of the command that types, with the round trip to the editor. */
  readonly typedMedianMs: number;
  readonly typedP95Ms: number;
  /** The longest time for which the event loop of the extension host was blocked, and the 99th percentile. */
  readonly blockedMs: number;
  readonly blockedP99Ms: number;
}

/** A place where one typed character changes one finding of its line. */
interface Place {
  readonly behind: string;
  readonly code: string;
  /** Whether the finding exists after the character is typed. */
  readonly isFlagged: boolean;
}

const places: readonly Place[] = [
  { behind: '      - The page loads within 2 s where pos', code: 'smart.specific.weak-modal', isFlagged: false },
  { behind: '    due: ....-..-..', code: 'plan.invalid-value', isFlagged: true },
];

const rounds = 100;
/** Milliseconds between the diagnostics of an edit and the next key, so that pending work of one edit does not delay the next. */
const betweenKeys = 100;
const patience = 20_000;

export async function run(): Promise<void> {
  const [uri] = await vscode.workspace.findFiles('milestones.yaml');
  if (!uri) throw new Error('There is no plan');
  const document = await vscode.workspace.openTextDocument(uri);
  const editor = await vscode.window.showTextDocument(document);
  await until(() => vscode.languages.getDiagnostics(uri).length > 0);
  const figures: EditorTypingFigures[] = [];
  for (const [sideBar, command] of [
    ['files', 'workbench.view.explorer'],
    ['milestones', 'milepost.milestones.focus'],
  ] as const) {
    await vscode.commands.executeCommand(command);
    await vscode.window.showTextDocument(document);
    await wait(3_000);
    figures.push({ sideBar, ...(await measure(editor)) });
  }
  const file = process.env['MILEPOST_BENCH_RESULTS'];
  if (file) writeFileSync(file, JSON.stringify(figures));
}

async function measure(editor: vscode.TextEditor): Promise<Omit<EditorTypingFigures, 'sideBar'>> {
  const found: number[] = [];
  const typed: number[] = [];
  const worked: number[] = [];
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  for (let round = 0; round < rounds; round++) {
    const place = places[round % places.length];
    if (!place) continue;
    const at = placeIn(editor.document, place, (round + 1) / (rounds + 2));
    editor.selection = new vscode.Selection(at, at);
    editor.revealRange(editor.selection);
    await wait(betweenKeys);
    for (const isTyped of [true, false]) {
      const key = isTyped ? ['type', { text: 'x' }] : ['deleteLeft'];
      const isAwaited = (): boolean =>
        hasFinding(editor.document.uri, at.line, place.code) === (isTyped === place.isFlagged);
      if (isAwaited()) throw new Error(`The edit of line ${at.line + 1} changes no finding`);
      const start = performance.now();
      const told = new Promise<{ readonly at: number; readonly worked: number }>((resolve) => {
        const listener = vscode.workspace.onDidChangeTextDocument(({ document }) => {
          if (document !== editor.document) return;
          listener.dispose();
          resolve({ at: performance.now(), worked: threadTime() });
        });
      });
      void vscode.commands.executeCommand(...(key as [string])).then(() => typed.push(performance.now() - start));
      const edited = await told;
      // No diagnostics can arrive before the debounce ends, and polling takes time as well.
      await wait(typingPause - 5);
      await until(isAwaited);
      found.push(performance.now() - edited.at - typingPause);
      worked.push(threadTime() - edited.worked);
      await wait(betweenKeys);
    }
  }
  delays.disable();
  return {
    edits: found.length,
    medianMs: median(found),
    p95Ms: percentile(found, 95),
    longestMs: Math.max(...found),
    workedMedianMs: median(worked),
    workedP95Ms: percentile(worked, 95),
    typedMedianMs: median(typed),
    typedP95Ms: percentile(typed, 95),
    blockedMs: delays.max / 1e6,
    blockedP99Ms: delays.percentile(99) / 1e6,
  };
}

/** Processor time of this thread in milliseconds; NaN in Node before 23.9, which lacks `process.threadCpuUsage`. */
function threadTime(): number {
  const { threadCpuUsage } = process as { threadCpuUsage?: () => NodeJS.CpuUsage };
  const { user, system } = threadCpuUsage?.() ?? { user: Number.NaN, system: Number.NaN };
  return (user + system) / 1000;
}

/** The first place of its kind after a fraction of the lines. */
function placeIn(document: vscode.TextDocument, { behind }: Place, part: number): vscode.Position {
  const pattern = new RegExp(`^${behind}`);
  for (let line = Math.floor(document.lineCount * (0.1 + part * 0.85)); line < document.lineCount; line++) {
    const found = pattern.exec(document.lineAt(line).text);
    if (found) return new vscode.Position(line, found[0].length);
  }
  throw new Error(`Nothing like ${behind}`);
}

function hasFinding(uri: vscode.Uri, line: number, code: string): boolean {
  return vscode.languages
    .getDiagnostics(uri)
    .some((found) => found.range.start.line === line && typeof found.code === 'object' && found.code.value === code);
}

/** Polls the condition, since VS Code batches the events of diagnostics and emits them up to 50 ms late. */
async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error('What was waited for did not come');
    await wait(1);
  }
}
