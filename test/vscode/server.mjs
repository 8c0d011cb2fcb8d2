// Starts the server build of VS Code.
import { Failure } from './failure.mjs';
import { createDataFolder } from './dataFolder.mjs';
import { gitIsolation } from './git.mjs';
import { host } from './prepare.mjs';
import { startGroup, stopGroup } from './processes.mjs';
import { removeFolder } from './temporaryFolder.mjs';

/**
 * @typedef {object} ServerOptions
 * @property {string} [dataFolder] default: a new one, removed at the end
 * @property {string} [token] connection token that the address must contain; default: none, for tests
 * @property {boolean} [trust] false enables workspace trust, with which a new folder is not trusted; default: true
 * @property {boolean} [driver] whether the smoke test driver is enabled; default: true. With it, notifications are only shown
 *   in their list. Without it, the address cannot name an extension under development or tests
 * @property {Record<string, string>} [env] added to the environment, e.g. `TZ`
 *
 * @typedef {object} Server
 * @property {number} port
 * @property {string} dataFolder
 * @property {(options: AddressOptions) => string} address
 * @property {Promise<void>} ended resolves when the server has exited, by `stop` or by itself
 * @property {() => Promise<void>} stop
 *
 * @typedef {object} AddressOptions
 * @property {string} workspace absolute path of the folder to open
 * @property {string} [extension] absolute path of the extension under development
 * @property {string} [tests] absolute path of the CommonJS module to run in the extension host
 */

/**
 * Starts a server on a free port and resolves when it listens. It ends with this process at the latest.
 * @param {ServerOptions} [options]
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const { token, trust = true, driver = true, env = {} } = options;
  const dataFolder = options.dataFolder ?? createDataFolder();
  const child = startGroup(
    host.node,
    [
      host.serverMain,
      '--host=127.0.0.1',
      '--port=0',
      token === undefined ? '--without-connection-token' : `--connection-token=${token}`,
      '--accept-server-license-terms',
      '--telemetry-level=off',
      // Without this the built workbench silently ignores the `payload` in the address.
      ...(driver ? ['--enable-smoke-test-driver'] : []),
      ...(trust ? ['--disable-workspace-trust'] : []),
      `--server-data-dir=${dataFolder}`,
    ],
    { env: { ...environment(), ...gitIsolation, ...env } },
  );
  const port = await listeningPort(child);
  return {
    port,
    dataFolder,
    ended: new Promise((resolve) => child.once('close', () => resolve())),
    address: (where) => toAddress(port, token, where),
    stop: async () => {
      await stopGroup(child);
      if (options.dataFolder === undefined) removeFolder(dataFolder);
    },
  };
}

/** The environment of this process without the variables of npm, mocha and a VS Code that may have started it. */
function environment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(npm_|VSCODE_|NODE_OPTIONS$|ELECTRON_)/i.test(name)),
  );
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>}
 */
function listeningPort(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    const read = (/** @type {Buffer} */ chunk) => {
      output = (output + chunk.toString()).slice(-4000);
      const found = /Extension host agent listening on (\d+)/.exec(output);
      if (found) resolve(Number(found[1]));
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => reject(new Failure(`VS Code's server cannot be started: ${error.message}`)));
    child.on('exit', (code) =>
      reject(new Failure(`VS Code's server ended with ${code} before it listened. Its last words:\n${output}`)),
    );
  });
}

/**
 * @param {number} port
 * @param {string | undefined} token
 * @param {AddressOptions} where
 */
function toAddress(port, token, { workspace, extension, tests }) {
  const remote = (/** @type {string} */ file) => `vscode-remote://127.0.0.1:${port}${encodeURI(file)}`;
  const payload = [
    ...(extension === undefined ? [] : [['extensionDevelopmentPath', remote(extension)]]),
    ...(tests === undefined ? [] : [['extensionTestsPath', remote(tests)]]),
  ];
  const address = new URL(`http://127.0.0.1:${port}/`);
  if (token !== undefined) address.searchParams.set('tkn', token);
  address.searchParams.set('folder', workspace);
  if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
