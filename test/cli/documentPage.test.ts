import assert from 'node:assert/strict';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../vscode/browser.mjs';
import { objections } from './axe';

const folder = path.join(process.cwd(), 'test/golden/documents');
const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));

describe('a document in a browser', function () {
  let browser: Browser;
  let page: Page;

  before(async function () {
    if (findBrowser() === undefined) this.skip();
    browser = await launchBrowser();
    page = await browser.newPage();
  });

  after(async () => browser?.close());

  it('is each kind of document', () => assert.ok(pages.length >= 5, pages.join(', ')));

  for (const name of pages) {
    it(`has nothing that axe objects to in light and dark, fits a phone, and prints: ${name}`, async () => {
      const file = path.join(folder, name);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.setViewportSize({ width: 1000, height: 900 });
      await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
      await page.goto(pathToFileURL(file).href);
      assert.deepEqual(await objections(page), []);
      await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
      assert.deepEqual(await objections(page), []);
      await page.setViewportSize({ width: 320, height: 700 });
      assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
      assert.deepEqual(asked, [pathToFileURL(file).href]);
      page.removeAllListeners('request');
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      assert.equal(await page.evaluate('getComputedStyle(document.body).backgroundColor'), 'rgb(255, 255, 255)');
      for (const format of ['A4', 'Letter']) assert.ok((await page.pdf({ format })).length > 5_000);
      assert.ok(statSync(file).size < 300_000);
    });
  }
});
