import { launchBrowser, showWorkbench } from './browser.mjs';
import { root } from './paths.mjs';
import { prepareHost } from './prepare.mjs';
import { readRunningExtension } from './runningExtension.mjs';
import { startServer } from './server.mjs';
import { readStartupTimes } from './startupTimes.mjs';

/**
 * The activation time that VS Code reports, in milliseconds: the total and its two parts.
 * @typedef {{ activationMs: number } & import('./startupTimes.mjs').StartupTimes} ActivationTimes
 */

/**
 * Starts a fresh VS Code on a folder and returns the activation times that it reports for Milepost. Run it several times and
 * take the median, since times at a start vary.
 * @param {string} workspace absolute path
 * @param {string} [extension] folder of the extension; default: this checkout, with the present build in `dist/`
 * @returns {Promise<ActivationTimes>}
 */
export async function measureActivation(workspace, extension = root) {
  await prepareHost({ browser: true });
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await showWorkbench(page, server.address({ workspace, extension }));
    const { activationMs } = await readRunningExtension(page);
    return { activationMs, ...(await readStartupTimes(page)) };
  } finally {
    await browser.close();
    await server.stop();
  }
}
