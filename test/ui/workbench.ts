// Opens the whole workbench in a headless browser for one test.
import path from 'node:path';
import type { Browser, BrowserContextOptions, FrameLocator, Locator, Page } from 'playwright-core';
import { launchBrowser, showWorkbench } from '../vscode/browser.mjs';
import { writeSettings } from '../vscode/dataFolder.mjs';
import { root } from '../vscode/paths.mjs';
import { CommandPalette, isThere } from './commandPalette';
import { serverFor, type ExtensionSource } from './servers';
import { wearing, type Theme } from './themes';

export interface WorkbenchOptions {
  /** Absolute path of the folder to open. */
  readonly workspace: string;
  /** On top of the common settings of `dataFolder.mjs`. */
  readonly settings?: Readonly<Record<string, unknown>>;
  readonly theme?: Theme;
  /** Of the browser and of the extension host. */
  readonly timezoneId?: string;
  readonly locale?: string;
  /** False opens the folder in Restricted Mode. Default: true. */
  readonly trust?: boolean;
  /** Default: `development`. */
  readonly extension?: ExtensionSource;
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** An open workbench. Whoever opened it closes it. */
export interface Workbench {
  readonly page: Page;
  readonly palette: CommandPalette;
  /** Runs a command by its whole title, category included: `Milepost: Create Plan`. */
  runCommand(title: string): Promise<void>;
  /** Opens Milepost's side bar. */
  showMilestones(): Promise<void>;
  /** Opens a file of the workspace by its name and waits until its tab is active. */
  openFile(name: string): Promise<void>;
  /** Puts the cursor of the active editor there, both counted from 1. */
  goToLine(line: number, column?: number): Promise<void>;
  /**
   * Opens the menu of quick fixes at the cursor and returns its row of that title. Asked too early there is nothing to mend
   * yet, so it asks until the row is there.
   */
  quickFix(title: string): Promise<Locator>;
  /** Picks a row of the open context menu. VS Code takes no click of a mouse in the first moments of a menu. */
  pickFromMenu(label: string): Promise<void>;
  /**
   * Changes to another theme and waits until it is there, which takes a fraction of what another workbench takes.
   * @param settings change with it, on top of those that it was opened with
   */
  wear(theme: Theme, settings?: WorkbenchOptions['settings']): Promise<void>;
  /**
   * Saves the active editor and waits until that is over: VS Code takes what another program writes meanwhile for its own, and does
   * not show it.
   */
  save(): Promise<void>;
  /** Saves `out/screenshots/<name>.png` and returns its path. */
  screenshot(name: string): Promise<string>;
  /** The page inside the webview that is open; with several, the first. */
  webviewFrame(): FrameLocator;
  close(): Promise<void>;
}

/** Shared by all tests of this process, and ends with it. */
let browser: Promise<Browser> | undefined;

/** Saves what all open workbenches show, as `out/screenshots/failed-<name>-<n>.png`. */
export async function photographFailure(name: string): Promise<void> {
  const pages = browser ? (await browser).contexts().flatMap((context) => context.pages()) : [];
  for (const [at, page] of pages.entries()) await savePicture(page, `failed-${name}-${at + 1}`);
}

/**
 * Opens the workbench and returns when the explorer shows the folder. Servers are reused, browser profiles are not: of two
 * workbenches open at once on the same kind of server, the settings of the later one hold for both.
 */
export async function openWorkbench(options: WorkbenchOptions): Promise<Workbench> {
  const { server, extension } = await serverFor(options);
  const write = (theme: Theme | undefined, settings: WorkbenchOptions['settings'] = {}): void =>
    writeSettings(server.dataFolder, toSettings({ ...options, theme, settings: { ...options.settings, ...settings } }));
  write(options.theme);
  browser ??= launchBrowser();
  const context = await (await browser).newContext(toContextOptions(options));
  // Playwright's own 30 seconds are too few where the machine has other things to do.
  context.setDefaultTimeout(90_000);
  const page = await context.newPage();
  await showWorkbench(page, server.address({ workspace: options.workspace, extension }));
  const wear: Workbench['wear'] = async (theme, settings) => {
    write(theme, settings);
    await page.locator(wearing(theme)).waitFor();
  };
  return { ...toWorkbench(page), wear, close: () => context.close() };
}

function toSettings({
  theme,
  trust,
  settings,
}: Pick<WorkbenchOptions, 'trust' | 'settings'> & { theme: Theme | undefined }) {
  return {
    // A browser without forced colours would take a theme of high contrast away again.
    ...(theme && { 'workbench.colorTheme': theme, 'window.autoDetectHighContrast': false }),
    ...(trust === false && {
      'security.workspace.trust.enabled': true,
      'security.workspace.trust.startupPrompt': 'never',
    }),
    ...settings,
  };
}

function toContextOptions(options: WorkbenchOptions): BrowserContextOptions {
  return {
    viewport: options.viewport ?? { width: 1280, height: 800 },
    ...(options.timezoneId && { timezoneId: options.timezoneId }),
    ...(options.locale && { locale: options.locale }),
    ...(options.forcedColors && { forcedColors: options.forcedColors }),
    ...(options.reducedMotion && { reducedMotion: options.reducedMotion }),
  };
}

function toWorkbench(page: Page): Omit<Workbench, 'wear' | 'close'> {
  const palette = new CommandPalette(page);
  return {
    page,
    palette,
    runCommand: (title) => palette.run(title),
    // Not its label, which the badge may cover.
    showMilestones: () => page.locator('.activitybar .action-item:has([aria-label^="Milepost"])').click(),
    openFile: async (name) => {
      await palette.open('Control+P', name);
      // Rows of files that were open come before those that match, and Enter may still mean one of them.
      await palette.pick(name);
      await page.locator(`.tab.active[data-resource-name="${path.basename(name)}"]`).waitFor();
    },
    goToLine: async (line, column = 1) => {
      await palette.open('Control+G', `:${line}:${column}`);
      await page.keyboard.press('Enter');
      await palette.waitUntilClosed();
      await page.locator('.editor-instance .monaco-editor.focused').first().waitFor();
    },
    quickFix: async (title) => {
      const rows = page.locator('.action-widget .monaco-list-row');
      const row = rows.filter({ hasText: title }).first();
      for (;;) {
        await page.keyboard.press('Control+.');
        // What asks again cancels the question before, so a busy machine needs time to answer.
        await rows
          .first()
          .waitFor({ timeout: 5000 })
          .catch(() => undefined);
        if (await row.isVisible()) return row;
        await page.keyboard.press('Escape');
        await page.waitForTimeout(300);
      }
    },
    pickFromMenu: async (label) => {
      const row = page.locator('.monaco-menu .action-label', { hasText: label }).first();
      await row.waitFor();
      while (await row.isVisible()) {
        await row.click({ timeout: 5000 }).catch(() => undefined);
        await row.waitFor({ state: 'hidden', timeout: 1000 }).catch(() => undefined);
      }
    },
    save: async () => {
      // An edit may come a moment after what asked for it is gone.
      await isThere(page.locator('.tab.active.dirty'), 5000);
      await page.keyboard.press('Control+S');
      await page.locator('.tab.active.dirty').waitFor({ state: 'detached' });
    },
    screenshot: (name) => savePicture(page, name),
    webviewFrame: () => page.frameLocator('iframe.webview.ready').first().frameLocator('iframe#active-frame'),
  };
}

async function savePicture(page: Page, name: string): Promise<string> {
  const file = path.join(root, 'out', 'screenshots', `${name}.png`);
  await page.screenshot({ path: file });
  return file;
}
