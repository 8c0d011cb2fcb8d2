// Folders of one run, in the temporary folder of the system. They are removed when this process ends.
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/** @type {Set<string>} */
const folders = new Set();
process.on('exit', () => folders.forEach(removeFolder));

/**
 * @param {string} use ends the name of the folder
 * @returns {string} its absolute path
 */
export function createTemporaryFolder(use) {
  const folder = mkdtempSync(path.join(os.tmpdir(), `milepost-${use}-`));
  folders.add(folder);
  return folder;
}

/** @param {string} folder */
export function removeFolder(folder) {
  folders.delete(folder);
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch {
    // Another process still writes there. The system cleans its temporary folder up.
  }
}
