import type { Disposable } from 'vscode';

/** Runs the last task of a burst, once no other has been asked for during its delay. */
export class Debounce implements Disposable {
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether a task waits for its delay to pass. */
  get isPending(): boolean {
    return this.#timer !== undefined;
  }

  /**
   * Runs the task after the delay, in place of the one that waits.
   * @param delay in milliseconds
   */
  run(delay: number, task: () => void): void {
    this.cancel();
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      task();
    }, delay);
  }

  /** Drops the task that waits, if any. */
  cancel(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  dispose(): void {
    this.cancel();
  }
}
