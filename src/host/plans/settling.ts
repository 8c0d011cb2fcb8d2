import * as vscode from 'vscode';
import { Debounce } from '../debounce';

/** Milliseconds: longer than most people take from one key to the next. */
const rest = 300;

/**
 * Characters of all plans together: about 500 milestones. Views of all of more than that take so long to draw that typing would
 * stutter.
 */
const mostAtOnce = 200_000;

/** An event for what shows plans as a whole: debounced for large plans, immediate for small ones. */
export class Settling implements vscode.Disposable {
  readonly #settled = new vscode.EventEmitter<void>();
  readonly onDidSettle = this.#settled.event;
  readonly #debounce = new Debounce();

  /** False while an event is due. */
  get isSettled(): boolean {
    return !this.#debounce.isPending;
  }

  /** @param length of all plans together, in characters */
  change(length: number): void {
    if (length > mostAtOnce) return this.#wait();
    this.#debounce.cancel();
    this.#settled.fire();
  }

  /** Restarts the delay of an event that is due. */
  postpone(): void {
    if (!this.isSettled) this.#wait();
  }

  #wait(): void {
    this.#debounce.run(rest, () => this.#settled.fire());
  }

  dispose(): void {
    this.#debounce.dispose();
    this.#settled.dispose();
  }
}
