import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'playwright-core';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { deliveryRecord } from '../../src/core/client/deliveries/deliveryRecord';
import { seenBy } from '../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { portfolioPage } from '../../src/pages/portfolioPage';
import { findBrowser, launchBrowser } from '../vscode/browser.mjs';

const plan = `project: Storefront relaunch
client: { name: Acme GmbH }
milestones:
  - { title: Staging deploys from main, status: done, completed: 2026-11-05, agreed: { due: 2026-11-06 }, deliverables: [A pipeline, Two environments] }
  - { title: Card payments work in the staging checkout, status: done, completed: 2026-11-24, agreed: { due: 2026-11-20 }, review: { rounds: [{ decision: approved, date: 2026-11-24, note: "It just works. Thank you!" }] } }
`;

describe('the portfolio page in a browser', function () {
  let browser: Browser;

  before(async function () {
    if (findBrowser() === undefined) this.skip();
    browser = await launchBrowser();
  });
  after(async () => browser?.close());

  it('has nothing that axe objects to in light and dark, fits a phone, and prints', async () => {
    const today = '2026-12-01' as CalendarDate;
    const record = deliveryRecord([seenBy('client', parsePlan(plan).plan)], {
      today,
      language: 'en',
      reader: 'stranger',
      namesClients: true,
      quotesClients: true,
    });
    const page = await browser.newPage({ viewport: { width: 1000, height: 900 } });
    await page.setContent(portfolioPage(record));
    const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await page.evaluate(axe);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
      assert.deepEqual(found, [], colorScheme);
      await page.screenshot({ path: `out/screenshots/portfolio-${colorScheme}.png`, fullPage: true });
    }
    await page.setViewportSize({ width: 320, height: 700 });
    assert.equal(await page.evaluate('document.documentElement.scrollWidth'), 320);
    await page.emulateMedia({ media: 'print' });
    assert.equal(await page.evaluate("getComputedStyle(document.querySelector('.milestone')).breakInside"), 'avoid');
    for (const format of ['A4', 'Letter']) assert.ok((await page.pdf({ format })).length > 10_000);
    await page.close();
  });
});
