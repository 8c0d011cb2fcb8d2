import { launchBrowser, showWorkbench } from './browser.mjs';
import { root } from './paths.mjs';
import { prepareHost } from './prepare.mjs';
import { readRunningExtension } from './runningExtension.mjs';
import { startServer } from './server.mjs';

/**
 * Starts a fresh VS Code on a folder and returns how many milliseconds it says the activation of Milepost took. Run it
 * several times and take the median: a start is a busy moment.
 * @param {string} workspace absolute path
 * @param {string} [extension] folder of the extension; default: this checkout, with whatever build is in `dist/`
 */
export async function measureActivation(workspace, extension = root) {
  await prepareHost({ browser: true });
  const server = await startServer();
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await showWorkbench(page, server.address({ workspace, extension }));
    return (await readRunningExtension(page)).activationMs;
  } finally {
    await browser.close();
    await server.stop();
  }
}
