// The browser that renders the workbench during tests.
import { chromium } from 'playwright-core';
import { Failure } from './failure.mjs';
import { findOnPath } from './findOnPath.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** The path of a Chromium-based browser on PATH; undefined if there is none. */
export function findBrowser() {
  return names.map(findOnPath).find((file) => file !== undefined);
}

/** Starts a headless browser. The caller closes it; it also ends with this process. */
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

/** Timeout of a start on a busy machine; on an idle one it takes ten seconds. */
const patienceInMs = 120_000;

/**
 * Navigates to the address of a workbench without waiting for its content.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function goToWorkbench(page, address) {
  await page.goto(address, { waitUntil: 'commit', timeout: patienceInMs });
}

/**
 * Opens a workbench and waits until its explorer shows the folder. Extensions may still be starting then.
 * @param {import('playwright-core').Page} page
 * @param {string} address
 */
export async function showWorkbench(page, address) {
  await goToWorkbench(page, address);
  await page.locator('.explorer-folders-view .monaco-list-row').first().waitFor({ timeout: patienceInMs });
}
