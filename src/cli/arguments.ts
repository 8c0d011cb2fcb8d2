import { parseArgs } from 'node:util';
import { localDay, parseCalendarDate, type CalendarDate } from '../core/calendar/calendarDate';
import { CliError } from './cliError';

export const usage = `Usage: milepost check [FILE or FOLDER…] [options]
       milepost changes [FILE or FOLDER…] --since REF|DAY|agreement|report [options]
       milepost schedule [FILE or FOLDER…] [options]
       milepost adopt FILE [-o FILE]
       milepost reply FILE --mail MAIL [--format text|json]
       milepost export FILE --to html|markdown|text|ics|csv|json|mermaid [--for client|me] [--language en|de|fr|es]
       milepost export FILE --document protocol|thanks|slip|order|closing|proof [--milestone ID] [--order ID] [--to markdown|text|html]
       milepost report FILE [--since YYYY-MM-DD] [--language en|de|fr|es] [--to markdown|text|html]
       milepost verify FILE
       milepost merge BASE OURS THEIRS [--marker-size N]

Checks plans, tells in sentences what changed in them, or computes when their open milestones can start and end. Of a FOLDER: every milestones.yaml and milestones.yml in it
and below it, as the editor finds them, but not through links to other folders. Without either: those of this folder.

  --format FORMAT             of check: text, json, sarif or github; of changes and schedule: text or json (text)
  --against REF               of check: adds what the difference to a commit, branch, tag or file changed without a word
  --since REF                 of changes: a commit, branch, tag or file; a day, as the plan stood at its end; what was agreed on
                              (agreement); the day of the last status report (report)
  --today YYYY-MM-DD          the day to check or to compute for (the day of this computer)
  --fail-on SEVERITY          of check: error, warning, information or hint: exit with 1 from here on (error)
  -o, --output FILE           write to this file (standard output)
  --help, --version

Adopts a FILE in another format: prints it as a plan, or writes it to the file after -o, and says what it changed and what is left
for you to look at.

Reads what a client's MAIL (a file, or - for standard input) says about the milestones of the plan in FILE, who wrote it and
when, and writes nothing.
Exports the plan, for the client what the client may see and nothing else; --reply-to ADDRESS is where its reply links write to.
With --document one of: the acceptance protocol, the thank-you note or the note on a moved day of a --milestone, the sheet of a change
--order, the closing note, or the proof pack with all records, each checked.
Reports to the client in at most 200 words what was done, moved and is needed since the last report, in the form of a report.template.md
beside FILE where there is one. Verifies that the records of
the plan still fit its words: 0 they do, 1 they do not.

Merges two versions of a plan milestone by milestone, as a merge driver of git: writes to OURS, 0 without a conflict, 1 with one.

Exit code: 0 nothing at or above --fail-on, 1 findings, 2 bad usage, a file that cannot be read, a named FILE with “project” and
“milestones” that could not be taken for a plan, or a FOLDER without a plan.
`;

/** What stands behind `milepost`. */
export interface Arguments {
  readonly command: string | undefined;
  readonly files: readonly string[];
  readonly values: {
    readonly format: string;
    readonly today?: string | undefined;
    readonly output?: string | undefined;
    readonly against?: string | undefined;
    readonly mail?: string | undefined;
    readonly to?: string | undefined;
    readonly for?: string | undefined;
    readonly document?: string | undefined;
    readonly milestone?: string | undefined;
    readonly order?: string | undefined;
    readonly since?: string | undefined;
    readonly language?: string | undefined;
    readonly 'reply-to'?: string | undefined;
    readonly 'marker-size'?: string | undefined;
    readonly 'fail-on': string;
    readonly help: boolean;
    readonly version: boolean;
  };
}

/** The options of each command, besides those that all of them take. */
const optionsOf: Readonly<Record<string, readonly string[]>> = {
  check: ['format', 'against', 'fail-on'],
  changes: ['format', 'since'],
  schedule: ['format'],
  adopt: [],
  reply: ['format', 'mail'],
  export: ['to', 'for', 'document', 'milestone', 'order', 'language', 'reply-to'],
  report: ['to', 'since', 'language'],
  verify: ['format'],
  merge: ['marker-size'],
};
const ofAll: readonly string[] = ['today', 'output', 'help', 'version'];

/** @throws CliError for options that there are not, or not for this command */
export function readArguments(args: readonly string[]): Arguments {
  const { command, files, values, given } = parse(args);
  const own = command === undefined ? undefined : optionsOf[command];
  const foreign = own && given.find((name) => !own.includes(name) && !ofAll.includes(name));
  if (foreign !== undefined) {
    const takers = Object.keys(optionsOf).filter((one) => optionsOf[one]?.includes(foreign));
    throw new CliError(
      `“milepost ${command}” takes no --${foreign}; ${new Intl.ListFormat('en-GB').format(takers)} ${takers.length === 1 ? 'does' : 'do'}.`,
    );
  }
  return { command, files, values };
}

function parse(args: readonly string[]): Arguments & { readonly given: readonly string[] } {
  try {
    const { positionals, values, tokens } = parseArgs({
      args: [...args],
      allowPositionals: true,
      tokens: true,
      options: {
        format: { type: 'string', default: 'text' },
        today: { type: 'string' },
        output: { type: 'string', short: 'o' },
        against: { type: 'string' },
        mail: { type: 'string' },
        to: { type: 'string' },
        for: { type: 'string' },
        document: { type: 'string' },
        milestone: { type: 'string' },
        order: { type: 'string' },
        since: { type: 'string' },
        language: { type: 'string' },
        'reply-to': { type: 'string' },
        'marker-size': { type: 'string' },
        'fail-on': { type: 'string', default: 'error' },
        help: { type: 'boolean', short: 'h', default: false },
        version: { type: 'boolean', default: false },
      },
    });
    const [command, ...files] = positionals;
    return { command, files, values, given: tokens.flatMap((token) => (token.kind === 'option' ? token.name : [])) };
  } catch (error) {
    throw new CliError(`${(error as Error).message}\n\n${usage}`);
  }
}

/** @throws CliError for a value that is not known */
export function oneOf<T extends string>(known: readonly T[], given: string, option: string): T {
  const found = known.find((value) => value === given);
  if (found !== undefined) return found;
  throw new CliError(`${option} wants one of ${known.join(', ')}, and not “${given}”.`);
}

/** The day to compute for: the one that is given, else that of this computer. @throws CliError for what is no day */
export function todayOf({ today }: Arguments['values']): CalendarDate {
  const day = today === undefined ? localDay(new Date()) : parseCalendarDate(today);
  if (day) return day;
  throw new CliError(`--today wants a day that exists, as YYYY-MM-DD, and not “${today}”.`);
}
