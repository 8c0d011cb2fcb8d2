import * as vscode from 'vscode';
import type { CalendarDate } from '../core/calendar/calendarDate';
import type { MilestoneRef } from '../core/plan/milestoneRef';

/** The milestones that were marked done last, until a timeline has shown it. Of another day there is nothing to celebrate any more. */
export class JustDone implements vscode.Disposable {
  readonly #changed = new vscode.EventEmitter<void>();
  readonly onDidAdd = this.#changed.event;
  #refs: readonly MilestoneRef[] = [];
  #date: CalendarDate | undefined;

  /** @param refs of one act; what was done before them is forgotten */
  add(refs: readonly MilestoneRef[], date: CalendarDate): void {
    this.#refs = refs;
    this.#date = date;
    this.#changed.fire();
  }

  on(date: CalendarDate): readonly MilestoneRef[] {
    return date === this.#date ? this.#refs : [];
  }

  /** They were shown, or are not to be. */
  clear(): void {
    this.#refs = [];
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
