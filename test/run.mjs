// `npm test`: builds, runs all suites also when one fails, and ends with one line of totals.
//   npm test -- --suite unit,golden   only these suites
//   npm test -- --grep words          only tests whose names match
//   npm test -- --desktop             runs the host suite in a downloaded desktop VS Code
import { suites } from './suites.mjs';
import { build } from './vscode/build.mjs';
import { Failure, runMain } from './vscode/failure.mjs';
import { parseOptions } from './vscode/parseOptions.mjs';

await runMain(async () => {
  const { selected, grep, desktop } = readOptions();
  const needsBuild = selected.some((name) => !suites[name]?.isCheck);
  const isBuilt = !needsBuild || (await builds());

  let passed = 0;
  let failed = 0;
  for (const name of selected) {
    const start = performance.now();
    const counts = await runSuite(name, { grep, desktop }, isBuilt);
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(`${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`);
    passed += counts.passed;
    failed += counts.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
});

function readOptions() {
  const { suite, grep, desktop } = parseOptions({
    suite: { type: 'string' },
    grep: { type: 'string' },
    desktop: { type: 'boolean', default: false },
  });
  const byDefault = Object.keys(suites).filter(
    (name) => !suites[name]?.isByName && (grep === undefined || !suites[name]?.isCheck),
  );
  const selected = suite?.split(',') ?? byDefault;
  const unknown = selected.filter((name) => !(name in suites));
  if (unknown.length > 0)
    throw new Failure(`No such suite: ${unknown.join()}. There are ${Object.keys(suites).join(', ')}.`);
  return { selected, grep, desktop };
}

async function builds() {
  try {
    await build(['--tests']);
    return true;
  } catch (error) {
    say(error);
    return false;
  }
}

/**
 * Runs a suite. A suite that cannot be run, or without any test, counts as a failure.
 * @param {string} name
 * @param {import('./suites.mjs').SuiteOptions} options
 * @param {boolean} isBuilt
 * @returns {Promise<import('./suites.mjs').Counts>}
 */
async function runSuite(name, options, isBuilt) {
  console.log(`── ${name}`);
  const suite = suites[name];
  try {
    if (!isBuilt && !suite?.isCheck) throw new Failure('Not run: the build failed.');
    const counts = await suite?.run(options);
    if (counts && (counts.passed + counts.failed > 0 || options.grep !== undefined)) return counts;
    throw new Failure('No test ran.');
  } catch (error) {
    say(error);
    return { passed: 0, failed: 1 };
  }
}

/** @param {unknown} error */
function say(error) {
  console.error(error instanceof Failure ? error.message : error);
}
