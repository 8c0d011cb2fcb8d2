import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../vscode/browser.mjs';
import { objections } from './axe';

const copy = path.join(process.cwd(), 'test/cli/client/copy.html');
const mail = path.join(process.cwd(), 'test/cli/client/report.html');

describe('the client copy in a browser', function () {
  let browser: Browser;
  let page: Page;

  before(async function () {
    if (findBrowser() === undefined) this.skip();
    browser = await launchBrowser();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  });

  after(async () => browser?.close());

  it('asks for nothing, and has nothing that axe objects to, as list and as timeline, in light and dark', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(pathToFileURL(copy).href);
    assert.deepEqual(await objections(page), []);
    assert.equal(await page.locator('.as-timeline').isVisible(), false);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.locator('label[for="view-timeline"]').click();
    assert.equal(await page.locator('.as-list').isVisible(), false);
    assert.equal(await page.locator('.picture').first().isVisible(), true);
    assert.deepEqual(await objections(page), []);
    assert.deepEqual([asked.length, faults], [1, []]);
  });

  it('fits a phone of 320 pixels, as list and as timeline', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const view of ['timeline', 'list']) {
      await page.locator(`label[for="view-${view}"]`).click();
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320, view);
    }
  });

  it('prints list and timeline, without what only a screen needs', async () => {
    await page.emulateMedia({ media: 'print' });
    assert.deepEqual(
      await Promise.all(
        ['.as-list', '.as-timeline', '.switch', '.reply'].map((part) => page.locator(part).first().isVisible()),
      ),
      [true, true, false, false],
    );
    const inside = await page.evaluate(
      "[...document.querySelectorAll('.milestone, tr, .picture')].map((one) => getComputedStyle(one).breakInside)",
    );
    assert.deepEqual([...new Set(inside as string[])], ['avoid']);
    for (const format of ['A4', 'Letter']) assert.ok((await page.pdf({ format })).length > 10_000);
  });

  it('is a mail that axe does not object to, either', async () => {
    await page.emulateMedia({ media: 'screen' });
    await page.goto(pathToFileURL(mail).href);
    assert.deepEqual(await objections(page), []);
    assert.ok(readFileSync(mail).length < 60_000);
    await page.setViewportSize({ width: 320, height: 700 });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
  });
});
