/**
 * The parts of an activation time, in milliseconds.
 * @typedef {object} StartupTimes
 * @property {number} loadMs loading and evaluating the code, before the call of `activate`
 * @property {number} callMs the call of `activate`
 */

/**
 * Reads the row of Milepost in “Startup Performance”. The window is enlarged, since only lines in view are rendered. Milepost
 * must be active already.
 * @param {import('playwright-core').Page} page with the workbench on it
 * @returns {Promise<StartupTimes>}
 */
export async function readStartupTimes(page) {
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ width: 1600, height: 3000 });
  await page.keyboard.press('F1');
  await page.locator('.quick-input-box input').fill('>Developer: Startup Performance');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Startup Performance' }).first().click();
  // | Extension | Eager | Load Code | Call Activate | Finish Activate | Event | By |
  const row = page
    .locator('.view-line', { hasText: /milepost\.milepost\s*\|\s*(?:true|false)\s*\|\s*\d+\s*\|\s*\d+/ })
    .first();
  await row.waitFor({ timeout: 90_000 });
  const [, , , load, call] = (await row.innerText()).split('|');
  await page.setViewportSize(viewport);
  return { loadMs: Number(load), callMs: Number(call) };
}
