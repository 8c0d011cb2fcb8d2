import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

/** What axe objects to. The page forbids scripts, its own included, but not those of whoever looks into it. */
export async function objections(page: Page): Promise<readonly string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
  return found as readonly string[];
}
