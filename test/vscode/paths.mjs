// Paths of the project. The root is found by walking up, since tests also import this file from bundles under `out/`.
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the project. */
export const root = findRoot(path.dirname(fileURLToPath(import.meta.url)));

/** Folder for what is prepared once and kept. It is git-ignored, and `@vscode/test-electron` downloads into it as well. */
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
