import { execFileSync } from 'node:child_process';
import { host } from './prepare.mjs';

/**
 * Installs a packaged extension into a data folder, as a user would from a file.
 * @param {string} dataFolder
 * @param {string} vsix absolute path
 */
export function installExtension(dataFolder, vsix) {
  execFileSync(
    host.node,
    [
      host.serverMain,
      `--server-data-dir=${dataFolder}`,
      '--accept-server-license-terms',
      '--telemetry-level=off',
      `--install-extension=${vsix}`,
    ],
    { stdio: 'pipe' },
  );
}
