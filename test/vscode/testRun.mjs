// A VS Code for `runTests` of @vscode/test-electron. It takes the same arguments as desktop VS Code, runs the tests in the
// extension host of the server build with the workbench in a headless browser, and exits with the exit code of the tests.
import path from 'node:path';
import { goToWorkbench, launchBrowser } from './browser.mjs';
import { Failure } from './failure.mjs';
import { prepareHost } from './prepare.mjs';
import { startServer } from './server.mjs';

/** Timeout of the whole run; the timeouts of mocha are shorter. */
const patienceInMs = 30 * 60 * 1000;

/**
 * Runs the tests of the arguments.
 * @param {string[]} args those of `runTests`; arguments of the desktop, such as `--no-sandbox`, are ignored
 * @returns {Promise<number>} the exit code
 */
export async function runTestsInServer(args) {
  return runInServer({ ...readArguments(args), onLine: printLine });
}

/**
 * Runs a module in the extension host of a fresh VS Code.
 * @param {object} options
 * @param {string} options.workspace absolute path of the folder to open
 * @param {string} options.extension absolute path of the extension under development
 * @param {string} options.tests absolute path of the CommonJS module; it exports `run`
 * @param {Record<string, string>} [options.env] added to the environment
 * @param {(type: string, args: unknown[]) => void} options.onLine called with each console message of VS Code and the module
 * @returns {Promise<number>} the exit code
 */
export async function runInServer({ workspace, extension, tests, env = {}, onLine }) {
  await prepareHost({ browser: true });
  const server = await startServer({ env });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    // A built workbench calls these two functions with each console message and with the exit code of the tests.
    await page.exposeFunction('codeAutomationLog', onLine);
    const exitCode = new Promise((resolve) => {
      void page.exposeFunction('codeAutomationExit', (/** @type {number} */ code) => resolve(code));
    });
    await goToWorkbench(page, server.address({ workspace, extension, tests }));
    return await Promise.race([exitCode, giveUp(patienceInMs), crashed(page)]);
  } finally {
    await browser.close();
    await server.stop();
  }
}

/** @param {string[]} args */
function readArguments(args) {
  const valueOf = (/** @type {string} */ name) => {
    const value = args.find((arg) => arg.startsWith(`--${name}=`));
    if (value === undefined) throw new Failure(`--${name}=… is missing`);
    return path.resolve(value.slice(name.length + 3));
  };
  const workspace = args.find((arg) => !arg.startsWith('-'));
  if (workspace === undefined) throw new Failure('The folder to open is missing');
  return {
    extension: valueOf('extensionDevelopmentPath'),
    tests: valueOf('extensionTestsPath'),
    workspace: path.resolve(workspace),
  };
}

/** Messages of the workbench in every such run, with and without a network. */
const noise =
  /^(Resolv(ing|ed) connection token|Creation of workbench contribution|No search provider registered|Creating a socket|\[reconnection-grace-time\]|Updating additional builtin|\[AgentHost|\[AccountPolicyGate\]|\[Service Worker\]|Canceled|Timed out waiting for authentication provider|.*(open-vsx\.org|events\.data\.microsoft\.com))/;

/**
 * @param {string} type a method of `console`
 * @param {unknown[]} args
 */
function printLine(type, args) {
  if (noise.test(String(args[0]))) return;
  const [first, ...rest] = args;
  if (type === 'warn' || type === 'error') console.error(first, ...rest);
  else console.log(first, ...rest);
}

/** @param {number} ms @returns {Promise<never>} */
function giveUp(ms) {
  return new Promise((_resolve, reject) => {
    setTimeout(() => reject(new Failure(`The tests did not end within ${ms / 60_000} minutes`)), ms).unref();
  });
}

/** @param {import('playwright-core').Page} page @returns {Promise<never>} */
function crashed(page) {
  return new Promise((_resolve, reject) => page.on('crash', () => reject(new Failure('The browser crashed'))));
}
