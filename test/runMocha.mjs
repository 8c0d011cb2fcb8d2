// The process of one mocha suite: node runMocha.mjs FOLDER RESULTS-FILE TIMEOUT-IN-MS [GREP]
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import Mocha from 'mocha';
import { failureOf } from './failureOf.mjs';
import { seed, seedProperties } from './seed.mjs';

const [folder = '', resultsFile = '', timeout, grep] = process.argv.slice(2);

seedProperties();

// A forgotten `.only` would skip all other tests without a failure.
const mocha = new Mocha({ ui: 'bdd', timeout, grep, forbidOnly: true, color: process.stdout.isTTY });
const files = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
for (const file of files.sort()) {
  if (file.endsWith('.test.mjs')) mocha.addFile(path.join(folder, file));
}
await mocha.loadFilesAsync();

const runner = mocha.run((failed) => {
  if (failed > 0) console.log(`Random data came from MILEPOST_SEED=${seed}.`);
  writeFileSync(resultsFile, JSON.stringify({ passed: runner.stats?.passes ?? 0, failed, failures }));
  // Exits explicitly, since a forgotten server or browser would keep the process alive. Its exit handlers end those.
  process.exit(failed > 0 ? 1 : 0);
});
/** @type {import('./failureOf.mjs').Failure[]} */
const failures = [];
runner.on('fail', (test) => failures.push(failureOf(test)));
