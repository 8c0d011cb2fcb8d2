import { parseCalendarDate, type CalendarDate } from '../core/calendar/calendarDate';
import { dayInProse } from '../core/calendar/movedDays';
import { agreementNotes } from '../core/formats/changes/agreementNotes';
import { changesJson, type FileChanges } from '../core/formats/changes/changesJson';
import { changesMarkdown } from '../core/formats/changes/changesMarkdown';
import { planNews } from '../core/formats/changes/planNews';
import { comparePlans } from '../core/plan/compare/comparePlans';
import { compareWithAgreement, entriesSinceAgreement } from '../core/plan/compare/sinceAgreement';
import { canBeCompared } from '../core/findings/guard/guardPlan';
import { lastReportOf } from '../core/plan/lastReportOf';
import type { PlanFile } from '../core/plan/parsePlan';
import { oneOf, todayOf, type Arguments } from './arguments';
import { CliError } from './cliError';
import { write } from './print';
import { noPlans, readPlans } from './readPlans';
import { versionAt, versionOn, versionsBefore, type VersionBefore } from './versionBefore';

/** The changes of one plan, with what they are since, in words. */
interface Told extends FileChanges {
  readonly project: string;
  readonly words: string;
}

const formats = { text: toText, json: toJson } as const;

/** @returns the exit code */
export function changes({ files, values }: Arguments): number {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const today = todayOf(values);
  const { since } = values;
  if (since === undefined || since === '') {
    throw new CliError(
      '“milepost changes” wants --since with a commit, a branch, a tag, a file, a day, “agreement” or “report”.',
    );
  }
  const { results, canReadAll } = readPlans(
    files,
    (place, file) => changesOf(place, file, since, today),
    'not compared',
  );
  if (files.length === 0 && results.length === 0 && canReadAll && format === 'text') write(noPlans, values.output);
  else if (results.length > 0 || format === 'json') write(formats[format](results), values.output);
  return canReadAll ? 0 : 2;
}

/** @throws CliError where there is nothing to compare with by that name */
function changesOf(path: string, file: PlanFile, since: string, today: CalendarDate): Told {
  const project = file.plan.project?.value ?? '';
  if (!canBeCompared(file)) {
    throw new CliError(
      file.isBroken ? `${path} cannot be read as it is, so it is not compared.` : `no plan in ${path}`,
    );
  }
  if (since === 'agreement') return { path, project, ...sinceAgreement(path, file, today) };
  if (since === 'report') {
    const day = lastReportOf(file.plan);
    if (day) return { path, project, ...sinceDay(path, file, day, today, 'report') };
    const notes = [
      `${path} does not say when the last status report was (“reported”), so it is compared with nothing.`,
    ];
    return {
      path,
      project,
      words: 'the last status report',
      since: { ...nowhere, kind: 'report' },
      changes: null,
      notes,
    };
  }
  const day = parseCalendarDate(since);
  if (day) return { path, project, ...sinceDay(path, file, day, today, 'day') };
  if (/^\d{4}-\d\d-\d\d$/.test(since)) throw new CliError(`--since wants a day that exists, and not “${since}”.`);
  const before = versionAt(path, since);
  const kind = 'file' in before && !before.version ? 'file' : 'commit';
  return {
    path,
    project,
    ...sinceVersion(file, before, today, since, { kind, ref: since, day: before.version?.day ?? null }),
  };
}

const nowhere = { ref: null, commit: null, day: null } as const;

type Compared = Omit<Told, 'path' | 'project'>;

function sinceDay(
  path: string,
  file: PlanFile,
  day: CalendarDate,
  today: CalendarDate,
  kind: 'day' | 'report',
): Compared {
  const words = `${dayInProse(day, today)}${kind === 'report' ? ', the day of the last status report' : ''}`;
  return sinceVersion(file, versionOn(path, day), today, words, { kind, ref: kind === 'day' ? day : null, day });
}

function sinceVersion(
  file: PlanFile,
  before: VersionBefore,
  today: CalendarDate,
  words: string,
  given: Omit<FileChanges['since'], 'commit'>,
): Compared {
  const since = { ...given, commit: before.version?.hash ?? null };
  if ('note' in before) return { words, since, changes: null, notes: [before.note] };
  return { words, since, changes: planNews(comparePlans(before.file.plan, file.plan), file.plan, today), notes: [] };
}

function sinceAgreement(path: string, file: PlanFile, today: CalendarDate): Compared {
  const compared = compareWithAgreement(file, plansBefore(path));
  const isNone = file.plan.milestones.every(({ agreed }) => !agreed);
  return {
    words: 'the agreement',
    since: { ...nowhere, kind: 'agreement' },
    changes: planNews(compared.comparison, file.plan, today, entriesSinceAgreement),
    notes: isNone ? ['No milestone of the plan has been agreed on yet.'] : agreementNotes(compared),
  };
}

function* plansBefore(path: string) {
  for (const { file, day } of versionsBefore(path)) yield { plan: file.plan, day };
}

function toJson(files: readonly Told[]): string {
  return changesJson(files.map(({ path, since, changes: news, notes }) => ({ path, since, changes: news, notes })));
}

function toText(files: readonly Told[]): string {
  return files
    .map(({ project, words, changes: news, notes, path }) =>
      news === null
        ? `${notes.join('\n')}\n`
        : changesMarkdown({ project: project || path, since: words, news, notes }),
    )
    .join('\n');
}
