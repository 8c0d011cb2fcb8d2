import type * as vscode from 'vscode';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Checker } from '../../core/findings/check';
import { documentOf } from './readText';
import { loadEngine, type Engine } from '../engine';
import type { HolidaySource } from './holidays';
import type { PlanEntry } from './planEntry';
import { readSettings } from '../settings';
import type { Today } from '../today';

/** What findings depend on beside the text and the settings. */
export interface Surroundings {
  readonly today: Today;
  readonly holidays: HolidaySource;
}

/** One file as it changes: reads and checks its texts, and keeps what came of the latest. */
export class TrackedPlan implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #surroundings: Surroundings;
  readonly #changed: () => void;
  #entry: PlanEntry | undefined;
  /** Remembers what was found in the version before. */
  #checker: Checker | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts reads, so that one that was overtaken is dropped. */
  #reads = 0;
  #isDisposed = false;

  /** @param changed is called each time that a text has been read and checked */
  constructor(uri: vscode.Uri, surroundings: Surroundings, changed: () => void) {
    this.uri = uri;
    this.#surroundings = surroundings;
    this.#changed = changed;
  }

  /** Undefined until the first text has been read. */
  get entry(): PlanEntry | undefined {
    return this.#entry;
  }

  /** Reads what the document holds when it has not been asked to for a moment of so many milliseconds. */
  readAfter(pause: number, document: vscode.TextDocument): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(document.getText()), pause);
  }

  /** @param isJudgedAnew also when the text is the one that is known */
  async read(text: string, isJudgedAnew = false): Promise<void> {
    // Also for a text that is known: it overtakes another one that is still being read.
    const read = ++this.#reads;
    if (this.#entry?.file.text === text && !isJudgedAnew) return;
    const engine = await loadEngine();
    // A file that was ours stays ours while open.
    const treatAsOurs = this.#entry?.file.kind === 'ours' && documentOf(this.uri) !== undefined;
    const before = this.#entry?.lastGood;
    const file = engine.parsePlan(text, { treatAsOurs, ...(before && { before }) });
    const checked = await this.#check(engine, file);
    if (this.#reads !== read || this.#isDisposed) return;
    const lastGood = file.isBroken && before && before.kind === 'ours' ? before : file;
    this.#entry = { uri: this.uri, file, lastGood, ...checked };
    this.#changed();
  }

  /** Of the text that is known, when something else has changed. Calls nobody. */
  async checkAgain(): Promise<void> {
    const entry = this.#entry;
    if (!entry) return;
    const checked = await this.#check(await loadEngine(), entry.file);
    if (this.#entry?.file === entry.file) this.#entry = { ...entry, ...checked };
  }

  async #check(engine: Engine, file: PlanFile): Promise<Pick<PlanEntry, 'findings' | 'isForeign' | 'options'>> {
    const { today, holidays: source } = this.#surroundings;
    const code = file.plan.calendar?.holidays?.value;
    const holidays = await source.of(code);
    const holidayIndex = code === undefined ? undefined : await source.index();
    const { rules, allow } = readSettings(this.uri);
    const options = { today: today.date, holidays, holidayIndex, rules, allow };
    this.#checker ??= new engine.Checker();
    const findings = this.#checker.check(file, options);
    return { findings, isForeign: this.#checker.isForeign, options };
  }

  /** A read that is under way changes nothing any more. */
  dispose(): void {
    this.#isDisposed = true;
    clearTimeout(this.#timer);
  }
}
