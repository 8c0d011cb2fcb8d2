// The browser that the workbench is shown in during tests.
import { chromium } from 'playwright-core';
import { Failure } from './failure.mjs';
import { findOnPath } from './findOnPath.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** A browser of the Chromium family on PATH, or undefined. */
export function findBrowser() {
  return names.map(findOnPath).find((file) => file !== undefined);
}

/** Starts a headless browser. Whoever calls this closes it; it also ends with this process. */
export async function launchBrowser() {
  const executablePath = findBrowser();
  if (!executablePath) throw new Failure('No Chromium, Chrome or Edge found on PATH');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** How long a start may take on a machine that has other things to do; on an idle one it takes ten seconds. */
const patienceInMs = 120_000;

/**
 * Goes to the address of a workbench, without waiting for anything to be shown.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function goToWorkbench(page, address) {
  await page.goto(address, { waitUntil: 'commit', timeout: patienceInMs });
}

/**
 * Opens a workbench and returns when its explorer shows the folder. Extensions may still be starting.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function showWorkbench(page, address) {
  await goToWorkbench(page, address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: patienceInMs });
}
