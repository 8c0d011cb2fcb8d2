// Runs the host suite inside VS Code's extension host, in desktop VS Code and in its server build alike.
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type Mocha from 'mocha';
import { failureOf, type Failure } from '../failureOf.mjs';

/** Runs every test file that was bundled beside this one. Rejects when a test failed, or when there was none to run. */
export async function run(): Promise<void> {
  // Not every version of VS Code can require this module.
  const { default: Runner } = await import('mocha');
  const mocha = new Runner({
    ui: 'bdd',
    timeout: 60_000,
    color: false,
    forbidOnly: true,
    grep: process.env['MILEPOST_TEST_GREP'],
  });
  for (const file of readdirSync(__dirname, { recursive: true, encoding: 'utf8' }).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(path.join(__dirname, file));
  }
  const counts = await runAndCount(mocha);
  // The exit code alone would not say how many there were.
  const resultsFile = process.env['MILEPOST_TEST_RESULTS'];
  if (resultsFile) writeFileSync(resultsFile, JSON.stringify(counts));
  if (counts.failed > 0) throw new Error(`${counts.failed} of the host suite's tests failed`);
  if (counts.passed === 0) throw new Error('The host suite ran no test');
}

function runAndCount(mocha: Mocha): Promise<{ passed: number; failed: number; failures: readonly Failure[] }> {
  return new Promise((resolve) => {
    const failures: Failure[] = [];
    const runner = mocha.run((failed) => resolve({ passed: runner.stats?.passes ?? 0, failed, failures }));
    runner.on('fail', (test) => failures.push(failureOf(test)));
  });
}
