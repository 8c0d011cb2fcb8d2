import type { Workbench } from './workbench.ts';

/** What the running VS Code says of Milepost once it is active. */
export interface RunningExtension {
  /** What `activate` took, with the loading of its code. */
  readonly activationMs: number;
  readonly isInWebWorker: boolean;
}

/** Reads VS Code's own account of its running extensions, as soon as Milepost is among them. */
export async function readRunningExtension({ page, runCommand }: Workbench): Promise<RunningExtension> {
  // The list renders only the rows in view, and is sorted by time.
  const viewport = page.viewportSize() ?? { width: 1280, height: 800 };
  await page.setViewportSize({ ...viewport, height: 2400 });
  await runCommand('Developer: Show Running Extensions');
  const editor = page.locator('.runtime-extensions-editor');
  // The display name where VS Code knows the extension from its gallery or its disk, the id otherwise.
  const name = page.getByText(/^(Milepost|milepost\.milepost)$/);
  const row = editor.locator('.extension').filter({ has: name });
  const time = row.locator('.activation-time').filter({ hasText: /\d+ms/ });
  await time.waitFor({ timeout: 30_000 });
  const activationMs = Number(/(\d+)ms/.exec(await time.innerText())?.[1]);
  const isInWebWorker = (await row.innerText()).toLowerCase().includes('web worker');
  await page.keyboard.press('Escape');
  await editor.waitFor({ state: 'hidden' });
  await page.setViewportSize(viewport);
  return { activationMs, isInWebWorker };
}
