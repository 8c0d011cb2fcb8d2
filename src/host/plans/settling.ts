import * as vscode from 'vscode';

/** Milliseconds: longer than most people take from one key to the next. */
const rest = 300;

/** Tells at once, or when nothing has come for a moment. */
export class Settling implements vscode.Disposable {
  readonly #settled = new vscode.EventEmitter<void>();
  readonly onDidSettle = this.#settled.event;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Whether all that came has been told. */
  get isSettled(): boolean {
    return this.#timer === undefined;
  }

  /** @param canWait whether more may come that is better told together with it */
  tell(canWait: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = canWait ? setTimeout(() => this.tell(false), rest) : undefined;
    if (!canWait) this.#settled.fire();
  }

  /** Begins the moment anew that is being waited for, if any. */
  postpone(): void {
    if (!this.isSettled) this.tell(true);
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#settled.dispose();
  }
}
