import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { FrameLocator } from 'playwright-core';

/** What axe objects to in a page as it is, each with the first element. */
export function violationsIn(frame: FrameLocator): Promise<readonly string[]> {
  const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return frame.locator('body').evaluate(async (body, source) => {
    // The page allows no script but its own: what the test driver evaluates is outside of that.
    // oxlint-disable-next-line typescript/no-implied-eval -- a library handed into a page that loads nothing
    const run = new Function(`${source}; return axe`) as () => {
      run: (node: Element) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
    };
    const result = await run().run(body);
    return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, axe);
}
