// The data folder of VS Code for one run: settings, logs, installed extensions. New for each run, so that runs are independent.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTemporaryFolder } from './temporaryFolder.mjs';

/** Settings of all runs: the defaults of the desktop where the server differs, and nothing that covers the workbench. */
const commonSettings = {
  'files.autoSave': 'off',
  // Local history copies each saved file, and loops forever if another program truncates the file meanwhile.
  'workbench.localHistory.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  // A blinking cursor draws the window anew all the time.
  'editor.cursorBlinking': 'solid',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** Creates a new data folder, which is removed when this process ends. */
export function createDataFolder() {
  const folder = createTemporaryFolder('vscode');
  writeSettings(folder, {});
  return folder;
}

/**
 * Writes settings of the machine scope, which a running VS Code applies immediately.
 * @param {string} folder
 * @param {Record<string, unknown>} settings added to the common ones, which they override
 */
export function writeSettings(folder, settings) {
  const machine = path.join(folder, 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ ...commonSettings, ...settings }, undefined, 2));
}
