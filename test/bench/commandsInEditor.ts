// Runs in the extension host of VS Code beside the extension, started by editorCommands.mjs, and writes the results as JSON.
import { writeFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { median, percentile } from './median.mjs';

/** The results of one repeated command. Times are wall-clock times in milliseconds. */
export interface EditorCommandFigures {
  readonly commands: number;
  /** Time from the command to the saved file. */
  readonly medianMs: number;
  readonly p95Ms: number;
  /** The longest time for which the event loop of the extension host was blocked, until all views were updated. */
  readonly blockedMs: number;
  readonly blockedMedianMs: number;
}

const commands = 20;
/** Milliseconds; longer than the debounce and the update of the views of a large plan. */
const untilViewsFollowed = 2_000;
const patience = 20_000;

export async function run(): Promise<void> {
  const [uri] = await vscode.workspace.findFiles('milestones.yaml');
  if (!uri) throw new Error('There is no plan');
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  await vscode.commands.executeCommand('workbench.view.explorer');
  await until(() => vscode.languages.getDiagnostics(uri).length > 0);
  await wait(3_000);
  const times: number[] = [];
  const blocked: number[] = [];
  const planned = [
    ...document.getText().matchAll(/- id: (M\d+)\n {4}title: (.*)\n(?: {4}.*\n){3,5}? {4}status: planned/g),
  ];
  const step = Math.floor(planned.length / (commands + 1));
  for (let turn = 0; turn < commands; turn++) {
    const [, id = '', title = ''] = planned[(turn + 1) * step] ?? [];
    const ref = { uri: uri.toString(), id, title, index: -1, revision: -1 };
    const delays = monitorEventLoopDelay({ resolution: 1 });
    const isStarted = (): boolean =>
      !document.isDirty && new RegExp(`- id: ${id}\\n(?: {4,}.*\\n)*? {4}status: in-progress`).test(document.getText());
    if (isStarted()) throw new Error(`${id} is in progress before it is started`);
    delays.enable();
    const start = performance.now();
    await vscode.commands.executeCommand('milepost.startMilestone', ref);
    times.push(performance.now() - start);
    if (!isStarted()) throw new Error(`${id} was not started`);
    await wait(untilViewsFollowed);
    delays.disable();
    blocked.push(delays.max / 1e6);
    await vscode.commands.executeCommand('notifications.clearAll');
  }
  const file = process.env['MILEPOST_BENCH_RESULTS'];
  const figures: EditorCommandFigures = {
    commands,
    medianMs: median(times),
    p95Ms: percentile(times, 95),
    blockedMs: Math.max(...blocked),
    blockedMedianMs: median(blocked),
  };
  if (file) writeFileSync(file, JSON.stringify(figures));
}

async function until(condition: () => boolean): Promise<void> {
  const end = performance.now() + patience;
  while (!condition()) {
    if (performance.now() > end) throw new Error('What was waited for did not come');
    await wait(5);
  }
}
