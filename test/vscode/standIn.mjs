#!/usr/bin/env node
// The executable that `runTests` of @vscode/test-electron starts instead of VS Code.
import { runMain } from './failure.mjs';
import { runTestsInServer } from './testRun.mjs';

await runMain(async () => {
  process.exitCode = await runTestsInServer(process.argv.slice(2));
});
process.exit();
