import type { Locator, Page } from 'playwright-core';

/** The box at the top that commands, files and the extension's own questions share. */
export class CommandPalette {
  readonly #page: Page;
  readonly #widget: Locator;
  readonly #input: Locator;

  constructor(page: Page) {
    this.#page = page;
    this.#widget = page.locator('.quick-input-widget');
    this.#input = this.#widget.locator('.quick-input-box input');
  }

  /** Opens the box with a key and fills it. A menu or list that has the focus takes the key first, and is left. */
  async open(key: string, text: string): Promise<void> {
    for (let attempt = 0; attempt < 8; attempt++) {
      await this.#page.keyboard.press(key);
      if (await isThere(this.#input, 10_000)) break;
      await this.#page.keyboard.press('Escape');
    }
    await this.#input.fill(text);
  }

  /**
   * Runs a command by its whole title. Waits for it to be offered: an extension may still be starting, and an open palette does
   * not notice that a command can do something by now.
   */
  async run(title: string): Promise<void> {
    for (let look = 0; look < 30; look++) {
      await this.open('F1', `>${title}`);
      if (await isThere(this.row(title).first(), 3000)) return this.pick(title);
      await this.cancel();
    }
    throw new Error(`The palette does not offer “${title}”`);
  }

  /**
   * Clicks the row whose label is exactly this, again where it is still there: a list that is drawn anew at that moment takes no
   * click. A row with a box is clicked once.
   */
  async pick(label: string): Promise<void> {
    const row = this.row(label).first();
    await row.waitFor();
    const hasBox = (await row.locator('.quick-input-list-checkbox:visible').count()) > 0;
    if (hasBox) return row.click();
    while (await row.isVisible()) {
      await row.click({ timeout: 5000 }).catch(() => undefined);
      await row.waitFor({ state: 'hidden', timeout: 5000 }).catch(() => undefined);
    }
  }

  /** The rows with exactly this label, or with dots after it that say that more is asked. */
  row(label: string): Locator {
    const name = this.#page.locator('.quick-input-list-label .label-name', { hasText: exactly(label) });
    return this.#widget.locator('.monaco-list-row').filter({ has: name });
  }

  /** The labels on offer, once there is one. */
  async labels(): Promise<string[]> {
    // The second line of a row, its detail, has a label of its own, which stays in rows that are used again.
    const first = '.quick-input-list-row:not(:has(.quick-input-list-label-meta))';
    const labels = this.#widget.locator(`.monaco-list-row ${first} .label-name`);
    await labels.first().waitFor();
    return (await labels.allInnerTexts()).map((label) => label.replaceAll('\u00a0', ' '));
  }

  /** Leaves the rows that match. */
  async filter(text: string): Promise<void> {
    await this.#input.fill(text);
  }

  /** Answers a question in words and waits until that question is gone. */
  async answer(text: string): Promise<void> {
    await this.#input.waitFor();
    await this.#input.fill(text);
    const asked = await this.#asked();
    await this.#page.keyboard.press('Enter');
    for (let look = 1; look < 600 && (await this.#asked()) === asked; look++) {
      await this.#page.waitForTimeout(100);
      // A box that has just been drawn may not take a key yet.
      if (look % 100 === 0) await this.#page.keyboard.press('Enter');
    }
  }

  /** What is asked, in all the words of the box but the rows; empty where nothing is asked. */
  async #asked(): Promise<string> {
    if (!(await this.#widget.isVisible())) return '';
    const words = this.#widget.locator('.quick-input-titlebar, .quick-input-message');
    return [...(await words.allInnerTexts()), await this.#input.getAttribute('placeholder')].join('\n');
  }

  /**
   * Presses Enter at a question until another one is asked or none.
   * @param place what its title says, such as `(1/3)`
   * @param typed the answer; without it what is preselected or stands there
   */
  async accept(place: string, typed?: string): Promise<void> {
    const title = this.#page.locator('.quick-input-titlebar', { hasText: place });
    await title.waitFor();
    while (await title.isVisible()) {
      if (typed !== undefined) await this.#input.fill(typed);
      await this.#page.keyboard.press('Enter');
      await title.waitFor({ state: 'hidden', timeout: 5000 }).catch(() => undefined);
    }
  }

  /** Waits until the box is gone, so that the next key goes to what had the focus before it. */
  async waitUntilClosed(): Promise<void> {
    await this.#widget.waitFor({ state: 'hidden' });
  }

  /** The placeholder of the box: what is asked. */
  async question(): Promise<string> {
    await this.#input.waitFor();
    return (await this.#input.getAttribute('placeholder')) ?? '';
  }

  /** The row with this label, once it is the one that Enter picks. */
  focused(label: string): Locator {
    return this.row(label).and(this.#widget.locator('.focused')).first();
  }

  /** What stands in the input. */
  async typed(): Promise<string> {
    return this.#input.inputValue();
  }

  /** Goes back to the question before. */
  async back(): Promise<void> {
    await this.#widget.getByRole('button', { name: /^Back/ }).click();
  }

  /** What the box says below the input, such as why an answer will not do. */
  get message(): Locator {
    return this.#widget.locator('.quick-input-message');
  }

  async cancel(): Promise<void> {
    // An open notification center takes the first Escape.
    for (let press = 0; press < 3; press++) {
      await this.#page.keyboard.press('Escape');
      if (await isThere(this.#widget, 3000, 'hidden')) return;
    }
    await this.waitUntilClosed();
  }
}

/** Whether it is in that state within so many milliseconds. */
export function isThere(what: Locator, timeout: number, state: 'visible' | 'hidden' = 'visible'): Promise<boolean> {
  return what.waitFor({ timeout, state }).then(
    () => true,
    () => false,
  );
}

function exactly(text: string): RegExp {
  return new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(' ', '\\s')}…?\\s*$`);
}
