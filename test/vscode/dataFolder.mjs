// VS Code's own folder for one run: settings, logs, installed extensions. Fresh each time, so that no run sees another's.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createTemporaryFolder } from './temporaryFolder.mjs';

/** What every run wants: the defaults of the desktop where the server differs, and nothing that hides the workbench. */
const commonSettings = {
  'files.autoSave': 'off',
  // It copies what is saved, and copies without end what another program cuts short in the meantime.
  'workbench.localHistory.enabled': false,
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.tips.enabled': false,
  'workbench.reduceMotion': 'on',
  'chat.disableAIFeatures': true,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'git.autofetch': false,
  'git.openRepositoryInParentFolders': 'never',
};

/** Makes a fresh data folder, which goes when this process ends. */
export function createDataFolder() {
  const folder = createTemporaryFolder('vscode');
  writeSettings(folder, {});
  return folder;
}

/**
 * Settings of the machine scope, which a running VS Code takes up at once.
 * @param {string} folder
 * @param {Record<string, unknown>} settings added to the common ones, or in their place
 */
export function writeSettings(folder, settings) {
  const machine = path.join(folder, 'data', 'Machine');
  mkdirSync(machine, { recursive: true });
  writeFileSync(path.join(machine, 'settings.json'), JSON.stringify({ ...commonSettings, ...settings }, undefined, 2));
}
