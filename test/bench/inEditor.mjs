import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { Failure } from '../vscode/failure.mjs';
import { git } from '../vscode/git.mjs';
import { createTemporaryFolder, removeFolder } from '../vscode/temporaryFolder.mjs';
import { runInServer } from '../vscode/testRun.mjs';

/**
 * Runs a benchmark beside the extension in a real VS Code with a generated plan, in a git repository.
 * @param {string} extension absolute path of the staged extension
 * @param {string} name of the file in `test/bench` to run, without its extension
 * @param {number} milestones their number in the plan
 * @returns {Promise<{ figures: unknown, lines: string[] }>} the results, and the log lines of VS Code
 */
export async function runInEditor(extension, name, milestones) {
  const folder = createTemporaryFolder('bench');
  const workspace = path.join(folder, 'project');
  const results = path.join(folder, 'results.json');
  const tests = await bundleForNode(`test/bench/${name}.ts`, `bench/${name}.cjs`);
  const { makeLargePlan } = await import(await bundleForNode('test/bench/makeLargePlan.ts', 'bench/makeLargePlan.mjs'));
  mkdirSync(workspace);
  writeFileSync(path.join(workspace, 'milestones.yaml'), makeLargePlan(milestones, 'spread'));
  // A repository, so that the extension reads commits as usual.
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
    if (exitCode !== 0) throw new Failure(`${name} failed in VS Code:\n${lines.slice(-20).join('\n')}`);
    return { figures: JSON.parse(readFileSync(results, 'utf8')), lines };
  } finally {
    removeFolder(folder);
  }
}

/**
 * The log lines of VS Code about an unresponsive extension host.
 * @param {string[]} lines
 */
export function complaintsIn(lines) {
  return lines.filter((line) => /\bunresponsive\b/i.test(line));
}
