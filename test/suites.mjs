// The suites of `npm test` in the order of execution: fast and informative suites first, then those that take minutes, in two lanes
// at once.
import { runCheck } from './runCheck.mjs';
import { runHostSuite } from './runHostSuite.mjs';
import { runMochaSuite } from './runMochaSuite.mjs';
import { trySuiteTwice } from './trySuiteTwice.mjs';

/**
 * @typedef {import('./failureOf.mjs').Failure} Failure
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ counts: Counts, failures?: Failure[], unstable?: Failure[], output?: string }} Result `unstable`: what failed, and passed the second
 *   time; `output` is to be printed at the end of the suite
 * @typedef {{ grep: string | undefined, desktop: boolean, isBesideEditor?: boolean }} SuiteOptions `isBesideEditor`: suites of both lanes run
 * @typedef {object} Suite
 * @property {boolean} [isCheck] whether it is a tool that reads the sources, which counts as one test and needs no build
 * @property {boolean} [isByName] whether it only runs when it is named
 * @property {'node' | 'editor'} [lane] runs beside the other lane, after all suites without one
 * @property {(options: SuiteOptions) => Promise<Result>} run
 */

/** @type {Readonly<Record<string, Suite>>} */
export const suites = {
  types: check('typescript', 'tsc', ['-b']),
  lint: check('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
  format: check('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  unit: { run: (options) => runMochaSuite('unit', options.grep, 60_000) },
  golden: { run: (options) => runMochaSuite('golden', options.grep, 60_000) },
  matrix: inNode('matrix', 600_000),
  cli: inNode('cli', 600_000),
  schema: inNode('schema', 600_000),
  regex: inNode('regex', 600_000),
  fuzz: inNode('fuzz', 600_000),
  host: { lane: 'editor', run: (options) => trySuiteTwice((grep) => runHostSuite({ ...options, grep }), options.grep) },
  ui: { lane: 'editor', run: ({ grep }) => trySuiteTwice((some) => runMochaSuite('ui', some, 180_000), grep) },
  oldest: { isByName: true, run: runOnOldest },
};

/**
 * The main job, and all commands, in the oldest VS Code on which the extension can be installed.
 * @param {SuiteOptions} options
 * @returns {Promise<Result>}
 */
async function runOnOldest({ grep, desktop }) {
  process.env['MILEPOST_VSCODE'] = 'oldest';
  try {
    const host = await runHostSuite({ grep: grep ?? 'commands on a milestone', desktop });
    const ui = await runMochaSuite('ui', grep ?? 'the main job', 180_000);
    return {
      counts: { passed: host.counts.passed + ui.counts.passed, failed: host.counts.failed + ui.counts.failed },
      failures: [...(host.failures ?? []), ...(ui.failures ?? [])],
    };
  } finally {
    delete process.env['MILEPOST_VSCODE'];
  }
}

/**
 * @param {string} packageName
 * @param {string} bin
 * @param {string[]} args
 * @returns {Suite}
 */
function check(packageName, bin, args) {
  return { isCheck: true, run: () => runCheck(packageName, bin, args) };
}

/**
 * A suite that keeps a processor busy.
 * @param {string} name
 * @param {number} timeoutInMs of one test or hook
 * @returns {Suite}
 */
function inNode(name, timeoutInMs) {
  return { lane: 'node', run: ({ grep, isBesideEditor }) => runMochaSuite(name, grep, timeoutInMs, isBesideEditor) };
}
