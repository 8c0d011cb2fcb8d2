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
