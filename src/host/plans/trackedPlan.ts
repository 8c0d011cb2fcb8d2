import type * as vscode from 'vscode';
import { namesHolidays } from '../../core/plan/namesHolidays';
import { isSameList } from '../../core/plan/isSameList';
import type { PlanFile } from '../../core/plan/parsePlan';
import type { Checker } from '../../core/findings/check';
import type { Finding } from '../../core/findings/finding';
import type { InWriting } from '../../core/findings/whileWriting';
import { Debounce } from '../debounce';
import { loadEngine, type Engine } from '../engine';
import { readSettings } from '../settings';
import type { Today } from '../today';
import type { HolidaySource } from './holidays';
import type { PlanEntry } from './planEntry';
import { documentOf } from './readText';
import { Writing } from './writing';

/** What findings depend on beside the text and the settings. */
export interface Surroundings {
  readonly today: Today;
  readonly holidays: HolidaySource;
}

/** What came of one check of a file. */
interface Checked extends Pick<PlanEntry, 'unread' | 'unmeasured' | 'options' | 'holidays'> {
  /** Those that wait among them. */
  readonly all: readonly Finding[];
}

/** One file as it changes: reads and checks its texts, and keeps the result of the latest. */
export class TrackedPlan implements vscode.Disposable {
  readonly uri: vscode.Uri;
  readonly #surroundings: Surroundings;
  readonly #changed: () => void;
  readonly #nextRevision: () => number;
  readonly #debounce = new Debounce();
  /** The document whose text is to be read after a delay. */
  #waiting: vscode.TextDocument | undefined;
  /** Resolves when the latest text has been read. */
  #reading: Promise<void> = Promise.resolve();
  readonly #writing = new Writing();
  #entry: PlanEntry | undefined;
  /** All findings of the entry. */
  #all: readonly Finding[] = [];
  #inWriting: InWriting | undefined;
  #engine: Engine | undefined;
  /** Keeps what was found in the version before. */
  #checker: Checker | undefined;
  /** Numbers the reads. One that is overtaken by another is dropped. */
  #latestRead = 0;
  #finishedRead = 0;
  #isDisposed = false;

  /**
   * @param changed is called each time that the entry is another one, except by {@link checkAgain}
   * @param nextRevision never returns the same number twice, not even to another object for the same file
   */
  constructor(uri: vscode.Uri, surroundings: Surroundings, changed: () => void, nextRevision: () => number) {
    this.uri = uri;
    this.#surroundings = surroundings;
    this.#changed = changed;
    this.#nextRevision = nextRevision;
  }

  /** Undefined until the first text has been read. */
  get entry(): PlanEntry | undefined {
    return this.#entry;
  }

  /**
   * Reads the text that the document has after the delay; another call restarts it.
   * @param delay in milliseconds
   */
  readAfter(delay: number, document: vscode.TextDocument): void {
    this.#waiting = document;
    this.#debounce.run(delay, () => void this.readWaiting());
  }

  /** Reads now what waits for its delay. Resolves when the latest text has been read. */
  readWaiting(): Promise<void> {
    this.#debounce.cancel();
    const document = this.#waiting;
    return document ? this.read(document.getText()) : this.#reading;
  }

  /** @param isForced reads the same text again too: with its document closed a file is no longer ours because it was */
  read(text: string, isForced = false): Promise<void> {
    this.#waiting = undefined;
    return (this.#reading = this.#read(text, isForced));
  }

  async #read(text: string, isForced: boolean): Promise<void> {
    const read = ++this.#latestRead;
    if (this.#entry?.file.text === text && !isForced) {
      this.#finishedRead = read;
      return this.review(documentOf(this.uri));
    }
    const engine = (this.#engine ??= await loadEngine());
    // A file that was ours stays ours while open.
    const treatAsOurs = this.#entry?.file.kind === 'ours' && documentOf(this.uri) !== undefined;
    const before = this.#entry?.lastGood;
    const file = engine.parsePlan(text, { treatAsOurs, before });
    const checked = await this.#check(engine, file);
    if (this.#latestRead !== read || this.#isDisposed) return;
    this.#finishedRead = read;
    this.#keep(engine, file, file.isBroken && before?.kind === 'ours' ? before : file, checked);
    this.#changed();
  }

  /** Checks the same text again, after something else has changed that findings depend on. */
  async checkAgain(): Promise<void> {
    const entry = this.#entry;
    if (!entry) return;
    const engine = await loadEngine();
    const checked = await this.#check(engine, entry.file);
    if (this.#entry?.file === entry.file) this.#keep(engine, entry.file, entry.lastGood, checked);
  }

  /**
   * Decides anew which findings wait: the cursor has moved or the file was saved. While nothing is in writing this costs the
   * same in a plan of any size.
   * @param document that holds the file, if any
   */
  review(document: vscode.TextDocument | undefined): void {
    const entry = this.#entry;
    // A text that is still to be read is reviewed with its reading.
    const isCurrent = this.#finishedRead === this.#latestRead && !this.#debounce.isPending;
    if (!entry || !this.#engine || !isCurrent) return;
    const inWriting = this.#writing.find(entry.file, document, this.#engine);
    if (inWriting === this.#inWriting) return;
    this.#inWriting = inWriting;
    const sorted = this.#engine.sortFindings(this.#all, inWriting);
    if (isSameList(sorted.waiting, entry.waiting)) return;
    this.#entry = { ...entry, ...sorted };
    this.#changed();
  }

  #keep(engine: Engine, file: PlanFile, lastGood: PlanFile, checked: Checked): void {
    const { all, unread, unmeasured, options } = checked;
    this.#all = all;
    this.#inWriting = this.#writing.find(file, documentOf(this.uri), engine);
    const sorted = engine.sortFindings(all, this.#inWriting);
    const before = this.#entry;
    // What was checked is `file`; an older text keeps its own holidays.
    const isOlder = before !== undefined && before.lastGood === lastGood && lastGood !== file;
    const { holidays } = isOlder ? before : checked;
    // The same object as long as the text around the milestones is the same.
    const hasSameDays = before?.lastGood.frame.plan === lastGood.frame.plan && before?.holidays === holidays;
    const calendars = before && hasSameDays ? before.calendars : engine.calendarsOf(lastGood.plan, holidays);
    const revision = before?.file.text === file.text ? before.revision : this.#nextRevision();
    const judged = { unread, unmeasured, options };
    const days = { holidays, calendar: calendars.plan, calendars };
    this.#entry = { uri: this.uri, revision, file, lastGood, ...sorted, ...judged, ...days };
  }

  async #check(engine: Engine, file: PlanFile): Promise<Checked> {
    const { today, holidays: source } = this.#surroundings;
    const code = file.plan.calendar?.holidays?.value;
    const holidays = await source.of(code);
    const holidayIndex = namesHolidays(file) ? await source.index() : undefined;
    const { rules, allow } = readSettings(this.uri);
    const options = { today: today.date, holidays, holidayIndex, rules, allow };
    const checker = (this.#checker ??= new engine.Checker());
    const all = checker.check(file, options);
    return { all, unread: checker.unread, unmeasured: checker.unmeasured, options, holidays };
  }

  /** Drops a read that is under way. */
  dispose(): void {
    this.#isDisposed = true;
    this.#debounce.dispose();
  }
}
