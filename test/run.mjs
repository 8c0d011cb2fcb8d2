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

  const inLane = (/** @type {string | undefined} */ lane) => selected.filter((name) => suites[name]?.lane === lane);
  const isBesideEditor = inLane('editor').length > 0;
  const counts = { passed: 0, failed: 0 };
  /** @type {string[]} */
  const lines = [];
  /** @param {string[]} names */
  const runInTurn = async (names) => {
    for (const name of names) {
      const result = await runSuite(name, { grep, desktop, isBesideEditor }, isBuilt);
      counts.passed += result.counts.passed;
      counts.failed += result.counts.failed;
      for (const { title } of result.unstable ?? []) lines.push(`failed once, then passed: ${name}: ${title}`);
      for (const { title } of result.failures ?? []) lines.push(`failed: ${name}: ${title}`);
    }
  };
  await runInTurn(inLane(undefined));
  // VS Code mostly waits, and leaves time for others.
  await Promise.all([runInTurn(inLane('node')), runInTurn(inLane('editor'))]);
  // What they say stands far above.
  for (const line of lines) console.log(line);
  console.log(`${counts.passed} passed, ${counts.failed} failed`);
  process.exitCode = counts.failed > 0 || counts.passed === 0 ? 1 : 0;
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
 * Runs a suite and prints its counts. A suite that cannot be run, or without any test, counts as a failure.
 * @param {string} name
 * @param {import('./suites.mjs').SuiteOptions} options
 * @param {boolean} isBuilt
 * @returns {Promise<import('./suites.mjs').Result>}
 */
async function runSuite(name, options, isBuilt) {
  const start = performance.now();
  const result = await countSuite(name, options, isBuilt);
  const { counts, output = '' } = result;
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${output}${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds} s)\n`);
  return result;
}

/**
 * @param {string} name
 * @param {import('./suites.mjs').SuiteOptions} options
 * @param {boolean} isBuilt
 * @returns {Promise<import('./suites.mjs').Result>}
 */
async function countSuite(name, options, isBuilt) {
  console.log(`── ${name}`);
  const suite = suites[name];
  try {
    if (!suite || (!isBuilt && !suite.isCheck)) throw new Failure('Not run: the build failed.');
    const result = await suite.run(options);
    if (result.counts.passed + result.counts.failed > 0 || options.grep !== undefined) return result;
    throw new Failure('No test ran.');
  } catch (error) {
    say(error);
    return { counts: { passed: 0, failed: 1 } };
  }
}

/** @param {unknown} error */
function say(error) {
  console.error(error instanceof Failure ? error.message : error);
}
