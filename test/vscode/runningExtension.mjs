/**
 * What the running VS Code says of Milepost once it is active.
 * @typedef {object} RunningExtension
 * @property {number} activationMs what `activate` took, with the loading of its code
 * @property {boolean} isInWebWorker
 */

/**
 * Reads VS Code's own account of its running extensions, as soon as Milepost is among them.
 * @param {import('playwright-core').Page} page with the workbench on it
 * @returns {Promise<RunningExtension>}
 */
export async function readRunningExtension(page) {
  // The list renders only the rows in view, and is sorted by time.
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ ...viewport, height: 2400 });
  await page.keyboard.press('F1');
  await page.locator('.quick-input-box input').fill('>Developer: Show Running Extensions');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();

  const editor = page.locator('.runtime-extensions-editor');
  // The display name where VS Code knows the extension from its gallery or its disk, the id otherwise.
  const row = editor.locator('.extension').filter({ has: page.getByText(/^(Milepost|milepost\.milepost)$/) });
  const time = row.locator('.activation-time').filter({ hasText: /\d+ms/ });
  await time.waitFor({ timeout: 90_000 });
  const activationMs = Number(/(\d+)ms/.exec(await time.innerText())?.[1]);
  const isInWebWorker = (await row.innerText()).toLowerCase().includes('web worker');

  // Not by Escape, which the list takes for itself when a row has the focus.
  await page
    .locator('.modal-editor-part')
    .getByRole('button', { name: /^Close Modal Editor/ })
    .click();
  await editor.waitFor({ state: 'hidden' });
  await page.setViewportSize(viewport);
  return { activationMs, isInWebWorker };
}
