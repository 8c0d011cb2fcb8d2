// The suites of `npm test` in the order of execution: fast and informative suites first.
import { runCheck } from './runCheck.mjs';
import { runHostSuite } from './runHostSuite.mjs';
import { runMochaSuite } from './runMochaSuite.mjs';

/**
 * @typedef {{ passed: number, failed: number }} Counts
 * @typedef {{ grep: string | undefined, desktop: boolean }} SuiteOptions
 * @typedef {object} Suite
 * @property {boolean} [isCheck] whether it is a tool that reads the sources, which counts as one test and needs no build
 * @property {boolean} [isByName] whether it only runs when it is named
 * @property {(options: SuiteOptions) => Promise<Counts>} run
 */

/** @type {Readonly<Record<string, Suite>>} */
export const suites = {
  types: check('typescript', 'tsc', ['-b']),
  lint: check('oxlint', 'oxlint', ['--type-aware', '--deny-warnings']),
  format: check('prettier', 'prettier', ['--check', '--log-level=warn', '.']),
  unit: { run: (options) => runMochaSuite('unit', options.grep, 60_000) },
  golden: { run: (options) => runMochaSuite('golden', options.grep, 60_000) },
  matrix: { run: (options) => runMochaSuite('matrix', options.grep, 60_000) },
  cli: { run: (options) => runMochaSuite('cli', options.grep, 60_000) },
  schema: { run: (options) => runMochaSuite('schema', options.grep, 60_000) },
  regex: { run: (options) => runMochaSuite('regex', options.grep, 600_000) },
  fuzz: { run: (options) => runMochaSuite('fuzz', options.grep, 600_000) },
  host: { run: runHostSuite },
  ui: { run: (options) => runMochaSuite('ui', options.grep, 180_000) },
  oldest: { isByName: true, run: runOnOldest },
};

/**
 * The main job, and all commands, in the oldest VS Code on which the extension can be installed.
 * @param {SuiteOptions} options
 * @returns {Promise<Counts>}
 */
async function runOnOldest({ grep, desktop }) {
  process.env['MILEPOST_VSCODE'] = 'oldest';
  try {
    const host = await runHostSuite({ grep: grep ?? 'commands on a milestone', desktop });
    const ui = await runMochaSuite('ui', grep ?? 'the main job', 180_000);
    return { passed: host.passed + ui.passed, failed: host.failed + ui.failed };
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
