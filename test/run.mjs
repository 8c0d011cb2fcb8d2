// `npm test`: builds, runs every suite even when one fails, and ends with one line over all of them.
//   npm test -- --suite unit,golden   only these
//   npm test -- --grep words          only the tests of that name
//   npm test -- --desktop             the host suite in a downloaded desktop VS Code
import { parseArgs } from 'node:util';
import { suites } from './suites.mjs';
import { build } from './vscode/build.mjs';
import { Failure, runMain } from './vscode/failure.mjs';

await runMain(async () => {
  const { selected, grep, desktop } = readOptions();
  if (selected.some((name) => !suites[name]?.isCheck)) await build(['--tests']).catch(sayAndGoOn);

  let passed = 0;
  let failed = 0;
  for (const name of selected) {
    const start = performance.now();
    const counts = await runSuite(name, { grep, desktop });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
});

function readOptions() {
  const { suite, grep, desktop } = parseArgs({
    options: { suite: { type: 'string' }, grep: { type: 'string' }, desktop: { type: 'boolean', default: false } },
  }).values;
  const byDefault = Object.keys(suites).filter(
    (name) => !suites[name]?.isByName && (grep === undefined || !suites[name]?.isCheck),
  );
  const selected = suite?.split(',') ?? byDefault;
  const unknown = selected.filter((name) => !(name in suites));
  if (unknown.length > 0)
    throw new Failure(`No such suite: ${unknown.join()}. There are ${Object.keys(suites).join(', ')}.`);
  return { selected, grep, desktop };
}

/**
 * A suite that cannot be run, or in which nothing ran, has failed: it must not look like success.
 * @param {string} name
 * @param {import('./suites.mjs').SuiteOptions} options
 * @returns {Promise<import('./suites.mjs').Counts>}
 */
async function runSuite(name, options) {
  console.log(`── ${name}`);
  try {
    const counts = await suites[name]?.run(options);
    if (counts && counts.passed + counts.failed > 0) return counts;
    if (options.grep !== undefined) return { passed: 0, failed: 0 };
    console.error('No test ran.');
  } catch (error) {
    sayAndGoOn(error);
  }
  return { passed: 0, failed: 1 };
}

/** @param {unknown} error */
function sayAndGoOn(error) {
  console.error(error instanceof Failure ? error.message : error);
}
