import { readFileSync } from 'node:fs';
import path from 'node:path';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { launchBrowser } from '../vscode/browser.mjs';
import { root } from '../vscode/paths.mjs';
import { median } from './median.mjs';

const milestones = 5_000;
const rounds = 9;
const changesPerRound = 10;

/**
 * Milliseconds in Chromium, medians of all rounds.
 * @typedef {object} TimelineFigures
 * @property {number} milestones
 * @property {number} bytes of the first message
 * @property {number} wholeBytes of all messages until the page has every row
 * @property {number} changeBytes of the message of one changed date
 * @property {number} firstPaintMs from the first message to the frame with the first rows
 * @property {number} completeMs from the first message to the frame after the page has received all rows
 * @property {number} changeMs from the message of one changed date to the frame that shows it, without the wait for the display
 * @property {number} changeCpuMs processor time of the page's main thread for one changed date, including parsing the message
 * @property {number} visMs from the same data to the first frame of vis-timeline
 * @property {number} ratio median over the rounds of first paint divided by that of vis-timeline
 * @property {number} firstBuildMs processor time to build the model, in Node
 * @property {number} buildMs processor time to build the model after one changed date, in Node
 */

/**
 * Draws a large plan with the timeline's page and with vis-timeline, alternately in one Chromium.
 * @param {string} extension absolute path of the staged extension
 * @returns {Promise<TimelineFigures>}
 */
export async function measureTimeline(extension) {
  const bundle = await bundleForNode('test/bench/timelineMessages.ts', 'bench/timelineMessages.mjs');
  const { timelineMessages } = /** @type {typeof import('./timelineMessages.ts')} */ (await import(bundle));
  const messages = timelineMessages(milestones, changesPerRound);
  const ours = filesOf(path.join(extension, 'dist/webview'), 'timeline.js', 'timeline.css');
  const vis = filesOf(
    path.join(root, 'node_modules/vis-timeline'),
    'standalone/umd/vis-timeline-graph2d.min.js',
    'styles/vis-timeline-graph2d.min.css',
  );
  const items = JSON.stringify(messages.items);
  const browser = await launchBrowser();
  try {
    const runs = [];
    for (let round = 0; round < rounds; round++) {
      const drawn = await inPage(browser, ours, (page) => runTimeline(page, messages));
      const visMs = await inPage(browser, vis, (page) => page.evaluate(drawVis, items));
      runs.push({ ...drawn, visMs });
    }
    const [model, rest] = [messages.model.length, messages.rest.reduce((sum, { length }) => sum + length, 0)];
    return {
      milestones,
      bytes: model,
      wholeBytes: model + rest,
      changeBytes: median(messages.changes.map(({ length }) => length)),
      firstPaintMs: median(runs.map(({ firstPaintMs }) => firstPaintMs)),
      completeMs: median(runs.map(({ completeMs }) => completeMs)),
      changeMs: median(runs.flatMap(({ changeMs }) => changeMs)),
      changeCpuMs: median(runs.map(({ changeCpuMs }) => changeCpuMs)),
      visMs: median(runs.map(({ visMs }) => visMs)),
      ratio: median(runs.map(({ firstPaintMs, visMs }) => firstPaintMs / visMs)),
      firstBuildMs: messages.firstBuildMs,
      buildMs: median(messages.buildMs),
    };
  } finally {
    await browser.close();
  }
}

/**
 * @param {string} folder
 * @param {string} script
 * @param {string} style
 */
function filesOf(folder, script, style) {
  return {
    script: readFileSync(path.join(folder, script), 'utf8'),
    style: readFileSync(path.join(folder, style), 'utf8'),
  };
}

/**
 * Opens a page that has loaded the files, for one run.
 * @template Result
 * @param {import('playwright-core').Browser} browser
 * @param {{ script: string, style: string }} files
 * @param {(page: import('playwright-core').Page) => Promise<Result>} run
 * @returns {Promise<Result>}
 */
async function inPage(browser, { script, style }, run) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  try {
    await page.setContent(`<!DOCTYPE html><style>${style}</style><body style="margin: 0"><div id="root"></div></body>`);
    await page.evaluate(() => {
      /** @type {unknown[]} */
      const posted = [];
      const host = {
        postMessage: (/** @type {unknown} */ message) => posted.push(message),
        getState() {},
        setState() {},
      };
      Object.assign(globalThis, {
        posted,
        acquireVsCodeApi: () => host,
        // Waits for the next frame. Returns the time at which its work began and the time after it was painted.
        frame: () =>
          new Promise((resolve) => {
            requestAnimationFrame(() => {
              const began = performance.now();
              const { port1, port2 } = new MessageChannel();
              port1.addEventListener('message', () => resolve({ began, painted: performance.now() }), { once: true });
              port1.start();
              port2.postMessage(0);
            });
          }),
      });
    });
    await page.addScriptTag({ content: script });
    return await run(page);
  } finally {
    await page.close();
  }
}

/**
 * @param {import('playwright-core').Page} page
 * @param {import('./timelineMessages.ts').TimelineMessages} messages
 */
async function runTimeline(page, messages) {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const taskMs = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const opened = await page.evaluate(openTimeline, messages);
  const before = await taskMs();
  const changeMs = await page.evaluate(changeTimeline, messages.changes);
  return { ...opened, changeMs, changeCpuMs: ((await taskMs()) - before) / changeMs.length };
}

/**
 * The globals of the page.
 * @typedef {object} PageGlobals
 * @property {() => Promise<{ began: number, painted: number }>} frame
 * @property {{ type: string }[]} posted
 * @property {Record<'DataSet' | 'Timeline', new (...args: unknown[]) => object>} vis
 */

/**
 * Runs in the page.
 * @param {Pick<import('./timelineMessages.ts').TimelineMessages, 'model' | 'rest' | 'changes'>} messages
 * @returns the times, once the milestone that changes is in view
 */
async function openTimeline({ model, rest, changes }) {
  const { frame, posted } = /** @type {PageGlobals} */ (/** @type {unknown} */ (globalThis));
  const tick = () => new Promise((resolve) => setTimeout(resolve));
  const start = (await frame()).painted;
  window.postMessage(JSON.parse(model), '*');
  while (!document.querySelector('.row')) await tick();
  const firstPaintMs = (await frame()).painted - start;
  for (const message of rest) {
    while (!posted.some(({ type }) => type === 'more')) await tick();
    posted.length = 0;
    window.postMessage(JSON.parse(message), '*');
  }
  const body = /** @type {HTMLElement} */ (document.querySelector('.body'));
  for (let last = 0; body.clientHeight > last; await frame()) last = body.clientHeight;
  const completeMs = performance.now() - start;

  /** @type {{ patch: { rows: { insert: { key: string }[] }[] } }} */
  const change = JSON.parse(changes[0] ?? '');
  const key = change.patch.rows.flatMap(({ insert }) => insert).at(-1)?.key;
  const grid = /** @type {HTMLElement} */ (document.querySelector('.grid'));
  const row = () => document.querySelector(`[data-key="${key}"]`);
  while (!row()) {
    grid.scrollTop += 600;
    await frame();
  }
  return { firstPaintMs, completeMs };
}

/**
 * In the page.
 * @param {readonly string[]} changes
 */
async function changeTimeline(changes) {
  const { frame } = /** @type {PageGlobals} */ (/** @type {unknown} */ (globalThis));
  const body = /** @type {HTMLElement} */ (document.querySelector('.body'));
  const changeMs = [];
  for (const message of changes) {
    const begin = (await frame()).painted;
    const drawn = new Promise((resolve) => {
      const options = { subtree: true, childList: true, characterData: true, attributes: true };
      new MutationObserver((_, observer) => resolve(observer.disconnect())).observe(body, options);
    });
    window.postMessage(JSON.parse(message), '*');
    await drawn;
    const scriptMs = performance.now() - begin;
    const { began, painted } = await frame();
    changeMs.push(scriptMs + painted - began);
  }
  return changeMs;
}

/**
 * Runs in the page.
 * @param {string} items as JSON
 */
async function drawVis(items) {
  const { frame, vis } = /** @type {PageGlobals} */ (/** @type {unknown} */ (globalThis));
  const start = (await frame()).painted;
  const day = 86_400_000;
  /** @type {import('./timelineMessages.ts').TimelineItem[]} */
  const parsed = JSON.parse(items);
  const data = parsed.map(({ id, title, first, last }) => ({
    id,
    content: title,
    start: first * day,
    end: (last + 1) * day,
  }));
  const root = document.querySelector('#root');
  Object.assign(globalThis, { chart: new vis.Timeline(root, new vis.DataSet(data), { height: 800 }) });
  while (!document.querySelector('.vis-item')) await new Promise((resolve) => setTimeout(resolve));
  return (await frame()).painted - start;
}
