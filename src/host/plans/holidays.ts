import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { CountryHolidays, HolidayIndex } from '../../core/calendar/holidays';
import { loadEngine } from '../engine';
import type { Log } from '../log';

type Holidays = ReadonlyMap<CalendarDate, string>;

const none: Holidays = new Map();

/** Public holidays by country, read from the package of the extension when a plan first needs them. */
export class HolidaySource {
  readonly #folder: vscode.Uri;
  readonly #log: Log;
  readonly #loaded = new Map<string, Promise<Holidays>>();
  #index: Promise<HolidayIndex | undefined> | undefined;

  constructor(extensionUri: vscode.Uri, log: Log) {
    this.#folder = vscode.Uri.joinPath(extensionUri, 'data', 'holidays');
    this.#log = log;
  }

  /** The codes that exist; undefined when the package cannot be read. */
  index(): Promise<HolidayIndex | undefined> {
    return (this.#index ??= this.#read<HolidayIndex>('index'));
  }

  /** @param code such as `DE` or `DE-BE`; undefined and unknown codes have no holidays */
  async of(code: string | undefined): Promise<Holidays> {
    if (code === undefined) return none;
    const known = this.#loaded.get(code) ?? this.#load(code);
    this.#loaded.set(code, known);
    return known;
  }

  async #load(code: string): Promise<Holidays> {
    const engine = await loadEngine();
    const index = await this.index();
    if (!index || !engine.isHolidayCode(index, code)) return none;
    const country = await this.#read<CountryHolidays>(code.slice(0, 2));
    return (country && engine.publicHolidays(country, code)) ?? none;
  }

  async #read<T>(name: string): Promise<T | undefined> {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(this.#folder, `${name}.json`));
      return JSON.parse(new TextDecoder().decode(bytes)) as T;
    } catch (error) {
      this.#log.warn(`Cannot read public holidays from ${name}.json: ${String(error)}`);
      return undefined;
    }
  }
}
