import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { root } from './paths.mjs';
import { host } from './prepare.mjs';

/**
 * Installs this checkout into a data folder by a symbolic link, so that a later build runs after a reload of the window.
 * @param {string} dataFolder
 */
export function linkExtension(dataFolder) {
  const { publisher, name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const extensions = path.join(dataFolder, 'extensions');
  mkdirSync(extensions, { recursive: true });
  symlinkSync(root, path.join(extensions, `${publisher}.${name}-${version}`), 'dir');
}

/**
 * Installs a packaged extension into a data folder, like the command “Install from VSIX”.
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
