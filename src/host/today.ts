import * as vscode from 'vscode';
import { localDay, type CalendarDate } from '../core/calendar/calendarDate';
import { Disposables } from './dispose';

/** The maximum delay of `setTimeout` in milliseconds; with a longer one it fires immediately. */
const longestTimer = 2 ** 31 - 1;

/** The local date of the user. Emits an event when it changes, which is noticed at midnight and when the window gets focus. */
export class Today implements vscode.Disposable {
  readonly #disposables = new Disposables();
  readonly #changed = this.#disposables.add(new vscode.EventEmitter<CalendarDate>());
  readonly onDidChange = this.#changed.event;
  #date = localDay(new Date());
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#disposables.add(vscode.window.onDidChangeWindowState(({ focused }) => focused && this.#look()));
    this.#wait();
  }

  get date(): CalendarDate {
    return this.#date;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#disposables.dispose();
  }

  #look(): void {
    const date = localDay(new Date());
    if (date === this.#date) return;
    this.#date = date;
    this.#changed.fire(date);
  }

  #wait(): void {
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    this.#timer = setTimeout(
      () => {
        this.#look();
        this.#wait();
      },
      Math.min(midnight.getTime() - now.getTime() + 1000, longestTimer),
    );
  }
}
