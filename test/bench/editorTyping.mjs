import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { Failure } from '../vscode/failure.mjs';
import { git } from '../vscode/git.mjs';
import { runInServer } from '../vscode/testRun.mjs';

const milestones = 5_000;

/**
 * What came of typing in VS Code.
 * @typedef {object} EditorTyping
 * @property {number} milestones
 * @property {import('./typingInEditor.ts').EditorTypingFigures[]} runs
 * @property {string[]} complaints of VS Code about an extension host that does not answer
 */

/**
 * Types into a great plan in a real VS Code, which takes minutes.
 * @param {string} extension absolute path of the staged extension
 * @returns {Promise<EditorTyping>}
 */
export async function measureEditorTyping(extension) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-bench-'));
  const workspace = path.join(folder, 'project');
  const results = path.join(folder, 'results.json');
  const tests = await bundleForNode('test/bench/typingInEditor.ts', 'bench/typingInEditor.cjs');
  const { makeLargePlan } = await import(await bundleForNode('test/bench/makeLargePlan.ts', 'bench/makeLargePlan.mjs'));
  mkdirSync(workspace);
  writeFileSync(path.join(workspace, 'milestones.yaml'), makeLargePlan(milestones, 'spread'));
  // A plan lives among commits.
  git(workspace, ['init', '--quiet', '--initial-branch=main', '--template=']);
  git(workspace, ['add', '--all']);
  git(workspace, ['-c', 'user.name=Sam', '-c', 'user.email=sam@example.com', 'commit', '--quiet', '-m', 'M1: Plan']);
  /** @type {string[]} */
  const lines = [];
  try {
    const env = { MILEPOST_BENCH_RESULTS: results };
    const exitCode = await runInServer({
      workspace,
      extension,
      tests,
      env,
      onLine: (_type, args) => lines.push(args.join(' ')),
    });
    if (exitCode !== 0) throw new Failure(`Typing in VS Code failed:\n${lines.slice(-20).join('\n')}`);
    const complaints = lines.filter((line) => /\bunresponsive\b/i.test(line));
    return { milestones, runs: JSON.parse(readFileSync(results, 'utf8')), complaints };
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
