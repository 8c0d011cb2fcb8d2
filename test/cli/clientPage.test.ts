import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
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

  it('begins a milestone that is longer than a page below its heading, and not on a page of its own', async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'milepost-long-'));
    try {
      const place = path.join(folder, 'milestones.yaml');
      const criteria = Array.from({ length: 80 }, (_, index) => `Order number ${index} is paid and a mail is sent`);
      writeFileSync(place, `project: Shop\nmilestones:\n  - { title: Cart, acceptance: [${criteria.join(', ')}] }\n`);
      const html = path.join(folder, 'copy.html');
      spawnSync(process.execPath, ['dist/cli.js', 'export', place, '--to', 'html', '-o', html]);
      await page.emulateMedia({ media: 'print' });
      await page.goto(pathToFileURL(html).href);
      assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.milestone')).breakInside"), 'auto');
    } finally {
      rmSync(folder, { recursive: true });
    }
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
