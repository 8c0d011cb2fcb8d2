#!/usr/bin/env node
// The executable file that `runTests` wants in place of VS Code.
import { runMain } from './failure.mjs';
import { runTestsInServer } from './testRun.mjs';

await runMain(async () => {
  process.exitCode = await runTestsInServer(process.argv.slice(2));
});
process.exit();
