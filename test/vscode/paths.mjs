// Where things are. Found by walking up, because tests import this from their bundles under `out/` too.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));

/** What is prepared once and kept: git-ignored, and where `@vscode/test-electron` puts its downloads as well. */
export const keptFolder = path.join(root, '.vscode-test');

/**
 * @param {string} folder
 * @returns {string}
 */
function findRoot(folder) {
  if (existsSync(path.join(folder, 'package.json'))) return folder;
  const parent = path.dirname(folder);
  if (parent === folder) throw new Error('No package.json above this file');
  return findRoot(parent);
}
