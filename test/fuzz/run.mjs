// `npm run fuzz`: random texts through everything that reads and edits plans; nothing may throw, hang, or break a text.
//   npm run fuzz -- --count 5000              fewer texts than the usual 100,000
//   npm run fuzz -- --seed 7 --from 42 --count 1   the one text that a run complained of
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
    // It has said itself what went wrong.
    process.exitCode = 1;
  }
});
