import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { localDay, parseCalendarDate, type CalendarDate } from './core/calendar/calendarDate';
import { isHolidayCode, publicHolidays, type CountryHolidays, type HolidayIndex } from './core/calendar/holidays';
import { adoptText } from './core/formats/adoptText';
import { checkGithub } from './core/formats/checkGithub';
import { checkJson } from './core/formats/checkJson';
import { toFileReport, type FileReport } from './core/formats/checkReport';
import { checkText } from './core/formats/checkText';
import { adoptPlan } from './core/plan/adopt/adopt';
import { namesHolidays } from './core/plan/namesHolidays';
import { parsePlan, type PlanFile } from './core/plan/parsePlan';
import { severities } from './core/plan/types';
import { checkPlan } from './core/findings/check';
import type { CheckOptions } from './core/findings/rule';
import { applyEdits } from './core/text';

const usage = `Usage: milepost check [FILE or FOLDER…] [options]
       milepost adopt FILE [-o FILE]

Checks plans. Of a FOLDER: every milestones.yaml and milestones.yml in it and below it, as the editor finds them, but not
through links to other folders. Without either: those of this folder.

  --format text|json|github   how findings are written (text)
  --today YYYY-MM-DD          the day to check for (the day of this computer)
  --fail-on SEVERITY          error, warning, information or hint: exit with 1 from here on (error)
  --help, --version

Adopts a FILE in another format: prints it as a plan, or writes it to the file after -o, and says what it changed and what is left
for you to look at.

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 bad usage, a file that cannot be read, a named FILE with “project” and
“milestones” that could not be taken for a plan, or a FOLDER without a plan.
`;

const formats = { text: checkText, json: checkJson, github: checkGithub } as const;

/** An error that the user can correct. Its message is printed without a stack, and the exit code is 2. */
class CliError extends Error {}

function main(args: readonly string[]): number {
  const { command, files, values } = readArguments(args);
  if (values.help) return print(usage, 0);
  if (values.version) return print(`${readVersion()}\n`, 0);
  if (command === undefined) throw new CliError(`Say what to do, such as “milepost check”.\n\n${usage}`);
  if (command !== 'check' && command !== 'adopt')
    throw new CliError(`There is no command “${command}”; there are “milepost check” and “milepost adopt”.`);
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const failOn = oneOf(severities, values['fail-on'], '--fail-on');
  const today = values.today === undefined ? localDay(new Date()) : parseCalendarDate(values.today);
  if (!today) throw new CliError(`--today wants a day that exists, as YYYY-MM-DD, and not “${values.today}”.`);
  if (command === 'adopt') return adopt(files, values.output, today);

  const reports: FileReport[] = [];
  let canReadAll = true;
  const tryTo = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      canReadAll = false;
      complain(error);
    }
  };
  /** By absolute path the path as it was given first, so that each file is checked once. */
  const paths = new Map<string, string>();
  const add = (found: readonly string[]): void => {
    for (const file of found) if (!paths.has(path.resolve(file))) paths.set(path.resolve(file), file);
  };
  const isNamed = (file: string): boolean => files.some((given) => path.resolve(given) === path.resolve(file));
  if (files.length === 0) tryTo(() => add(plansIn('.')));
  for (const given of files) tryTo(() => add(pathsOf(given)));
  for (const file of paths.values()) {
    tryTo(() => {
      const plan = parsePlan(readText(file));
      const options = { today, ...holidaysFor(plan) };
      reports.push(toFileReport(file, plan, checkPlan(plan, options), options));
      if (!plan.doubt) return;
      const sentence = `${file} has “project” and “milestones”, but ${doubts[plan.doubt]}: it was not taken for a plan, and not checked.`;
      if (isNamed(file)) throw new CliError(sentence);
      process.stderr.write(`${sentence}\n`);
    });
  }
  if (files.length === 0 && reports.length === 0 && canReadAll && format === 'text') {
    return print('There is no milestones.yaml or milestones.yml below this folder.\n', 0);
  }
  if (reports.length > 0 || format === 'json') process.stdout.write(formats[format](reports));
  if (!canReadAll) return 2;
  const counting = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => counting.includes(severity))) ? 1 : 0;
}

const doubts = {
  keys: 'most of its milestones have neither “title” nor “id”',
  place: 'not as keys at its top',
} as const;

function readArguments(args: readonly string[]) {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'text' },
        today: { type: 'string' },
        output: { type: 'string', short: 'o' },
        'fail-on': { type: 'string', default: 'error' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    const [command, ...files] = positionals;
    return { command, files, values };
  } catch (error) {
    throw new CliError(`${(error as Error).message}\n\n${usage}`);
  }
}

function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  const more = given === 'sarif' ? ' SARIF is not there yet.' : '';
  throw new CliError(`${option} wants one of ${known.join(', ')}, and not “${given}”.${more}`);
}

function adopt(files: readonly string[], output: string | undefined, today: CalendarDate): number {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new CliError(`“milepost adopt” wants one file.\n\n${usage}`);
  const text = readText(file);
  const plan = parsePlan(text);
  const adopted = adoptPlan(plan, { project: path.basename(path.dirname(path.resolve(file))) });
  if ('refusal' in adopted) throw new CliError(`${file} cannot be adopted: ${adoptRefusals[adopted.refusal]}.`);
  const after = applyEdits(text, adopted.edits);
  process.stderr.write(adoptText(text, adopted, { today, ...holidaysFor(parsePlan(after)) }, output));
  if (output === undefined) return print(after, 0);
  const mark = orRefuse(file, () => readFileSync(file))
    .subarray(0, 3)
    .equals(Buffer.from('\uFEFF'))
    ? '\uFEFF'
    : '';
  orRefuse(output, () => writeFileSync(output, mark + after));
  return 0;
}

const adoptRefusals = {
  broken: 'it is not one valid YAML document',
  'not-found': 'it has no list of milestones, at its top or below “milestones”, that a plan could be made of',
  shared: 'its parts share values through aliases',
  'too-intricate': 'it is written in a way that cannot be edited safely',
  'lost-words': 'YAML reads words of it as a comment, and they would be lost; put these texts in quotes first',
} as const;

/** The given file, or the plans in the given folder. */
function pathsOf(given: string): readonly string[] {
  const stats = orRefuse(given, () => statSync(given, { throwIfNoEntry: false }));
  if (!stats?.isDirectory()) return [given];
  const found = plansIn(given);
  if (found.length > 0) return found;
  throw new CliError(`There is no milestones.yaml or milestones.yml in ${given} or below it.`);
}

function plansIn(folder: string): readonly string[] {
  return orRefuse(folder, () => findPlans(folder));
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
        return /^milestones\.ya?ml$/.test(entry.name) && statSync(place).isFile() ? [place] : [];
      } catch {
        // A folder without read permission and a broken link contain no plan.
        return [];
      }
    });
}

/** The text without a BOM. */
function readText(file: string): string {
  const bytes = orRefuse(file, () => readFileSync(file));
  try {
    if (!bytes.includes(0)) return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // Falls through to the message for all files that are no text.
  }
  throw new CliError(`${file} cannot be read: it is no text in UTF-8.`);
}

/** @param place path for the error message @throws CliError in place of an error of the file system */
function orRefuse<T>(place: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new CliError(
      code === 'ENOENT' ? `There is no file or folder ${place}.` : `${place} cannot be read: ${message}.`,
    );
  }
}

function holidaysFor(file: PlanFile): Pick<CheckOptions, 'holidays' | 'holidayIndex'> {
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

function readVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

function print(text: string, exitCode: number): number {
  process.stdout.write(text);
  return exitCode;
}

function complain(error: unknown): void {
  if (!(error instanceof CliError)) throw error;
  process.stderr.write(`${error.message}\n`);
}

// The reader of a pipe may close it before the end, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});
try {
  process.exitCode = main(process.argv.slice(2));
} catch (error) {
  complain(error);
  process.exitCode = 2;
}
