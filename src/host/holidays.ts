import * as vscode from 'vscode';
import type { CalendarDate } from '../core/calendar/calendarDate';
import { loadEngine } from './engine';
import type { Log } from './log';

type Holidays = ReadonlyMap<CalendarDate, string>;

const none: Holidays = new Map();

/** Public holidays by country, read from the package when a plan first asks for them. */
export class HolidaySource {
  readonly #folder: vscode.Uri;
  readonly #log: Log;
  readonly #loaded = new Map<string, Promise<Holidays>>();

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'data', 'holidays');
    this.#log = log;
  }

  /** @param code such as `DE` or `DE-BE`; without one, and for an unknown one, there are no holidays */
  async of(code: string | undefined): Promise<Holidays> {
    if (code === undefined || !/^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(code)) return none;
    const known = this.#loaded.get(code) ?? this.#load(code);
    this.#loaded.set(code, known);
    return known;
  }

  async #load(code: string): Promise<Holidays> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, `${code.slice(0, 2)}.json`));
      const engine = await loadEngine();
      return engine.publicHolidays(JSON.parse(new TextDecoder().decode(bytes)), code) ?? none;
    } catch (error) {
      this.#log.warn(`No public holidays for ${code}: ${String(error)}`);
      return none;
    }
  }
}
