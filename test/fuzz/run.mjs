// `npm run fuzz`: runs everything that reads and edits plans on random texts. Nothing may throw, hang, or corrupt a text.
//   npm run fuzz -- --count 5000              fewer texts than the default of 100,000
//   npm run fuzz -- --seed 7 --from 42 --count 1   repeats the one text that failed in a run
import { execFileSync } from 'node:child_process';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { runMain } from '../vscode/failure.mjs';
import { root } from '../vscode/paths.mjs';

await runMain(async () => {
  const bundle = await bundleForNode('test/fuzz/fuzz.ts', 'fuzz/fuzz.mjs');
  try {
    execFileSync(process.execPath, ['--enable-source-maps', bundle, ...process.argv.slice(2)], {
      cwd: root,
      stdio: 'inherit',
    });
  } catch {
    // The child process has printed the failure.
    process.exitCode = 1;
  }
});
