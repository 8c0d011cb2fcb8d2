/**
 * The row of Milepost in “Running Extensions”.
 * @typedef {object} RunningExtension
 * @property {number} activationMs duration of loading the code and calling `activate`
 * @property {boolean} isInWebWorker
 */

/**
 * Opens “Running Extensions” and waits until Milepost is listed.
 * @param {import('playwright-core').Page} page with the workbench on it
 * @returns {Promise<RunningExtension>}
 */
export async function readRunningExtension(page) {
  // The list is virtual and sorted by time, so that the row may be out of view.
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ ...viewport, height: 2400 });
  await page.keyboard.press('F1');
  await page.locator('.quick-input-box input').fill('>Developer: Show Running Extensions');
  await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Show Running Extensions' }).first().click();

  const editor = page.locator('.runtime-extensions-editor');
  // VS Code shows the display name of an installed extension, and the id of one under development.
  const row = editor.locator('.extension').filter({ has: page.getByText(/^(Milepost|milepost\.milepost)$/) });
  const time = row.locator('.activation-time').filter({ hasText: /\d+ms/ });
  await time.waitFor({ timeout: 90_000 });
  const activationMs = Number(/(\d+)ms/.exec(await time.innerText())?.[1]);
  const isInWebWorker = (await row.innerText()).toLowerCase().includes('web worker');

  // Not with Escape, which the list handles when a row has the focus.
  await page
    .locator('.modal-editor-part')
    .getByRole('button', { name: /^Close Modal Editor/ })
    .click();
  await editor.waitFor({ state: 'hidden' });
  await page.setViewportSize(viewport);
  return { activationMs, isInWebWorker };
}
