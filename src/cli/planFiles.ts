import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { isHolidayCode, publicHolidays, type CountryHolidays, type HolidayIndex } from '../core/calendar/holidays';
import type { CheckOptions } from '../core/findings/rule';
import { namesHolidays } from '../core/plan/namesHolidays';
import type { PlanFile } from '../core/plan/parsePlan';
import { CliError } from './cliError';

/** The given file, or the plans in the given folder. */
export function pathsOf(given: string): readonly string[] {
  const stats = orRefuse(given, () => statSync(given, { throwIfNoEntry: false }));
  if (!stats?.isDirectory()) return [given];
  const found = plansIn(given);
  if (found.length > 0) return found;
  throw new CliError(`There is no milestones.yaml or milestones.yml in ${given} or below it.`);
}

export function plansIn(folder: string): readonly string[] {
  return orRefuse(folder, () => findPlans(folder));
}

export function isPlanName(name: string): boolean {
  return /^milestones\.ya?ml$/.test(name);
}

/** Folders that the default settings of VS Code exclude from searches. */
const unsearched: ReadonlySet<string> = new Set(['node_modules', 'bower_components', '.git', '.svn', '.hg']);

/** Paths with forward slashes, sorted. Links to files are followed; links to folders are not, since they may form a cycle. */
function findPlans(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const place = path.posix.join(folder, entry.name);
      try {
        if (entry.isDirectory()) return unsearched.has(entry.name) ? [] : findPlans(place);
        return isPlanName(entry.name) && statSync(place).isFile() ? [place] : [];
      } catch {
        // A folder without read permission and a broken link contain no plan.
        return [];
      }
    });
}

/** The text without a BOM. */
export function readText(file: string): string {
  const text = decode(orRefuse(file, () => readFileSync(file)));
  if (text !== undefined) return text;
  throw new CliError(`${file} cannot be read: it is no text in UTF-8.`);
}

/** @returns undefined for bytes that are no text in UTF-8 */
export function decode(bytes: Buffer): string | undefined {
  try {
    return bytes.includes(0) ? undefined : new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/**
 * @param place path for the error message
 * @param verb what was tried, for the error message
 * @throws CliError in place of an error of the file system
 */
export function orRefuse<T>(place: string, act: () => T, verb: 'read' | 'written' = 'read'): T {
  try {
    return act();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(
      code === 'ENOENT' ? `There is no file or folder ${place}.` : `${place} cannot be ${verb}: ${message}.`,
    );
  }
}

export function holidaysFor(file: PlanFile): Pick<CheckOptions, 'holidays' | 'holidayIndex'> {
  if (!namesHolidays(file)) return {};
  const code = file.plan.calendar?.holidays?.value;
  const holidayIndex = readHolidays('index') as HolidayIndex;
  // An unknown code is reported as a finding and has no file.
  if (code === undefined || !isHolidayCode(holidayIndex, code)) return { holidayIndex };
  return { holidayIndex, holidays: publicHolidays(readHolidays(code.slice(0, 2)) as CountryHolidays, code) };
}

function readHolidays(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../data/holidays/${name}.json`, import.meta.url), 'utf8'));
}
