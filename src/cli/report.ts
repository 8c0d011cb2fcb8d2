import { existsSync } from 'node:fs';
import path from 'node:path';
import { addDays, parseCalendarDate, type CalendarDate } from '../core/calendar/calendarDate';
import { reportOn } from '../core/client/report/reportOn';
import { reportBlocks } from '../core/client/report/reportBlocks';
import { readTemplate, templateName, type ReportTemplate } from '../core/client/report/reportTemplate';
import { documentForms, writeForm } from '../core/formats/export/writeForm';
import { calendarsOf } from '../core/schedule/calendarsOf';
import { reportMail } from '../pages/reportMail';
import { oneOf, todayOf, type Arguments } from './arguments';
import { CliError } from './cliError';
import { languageOf } from './languageOf';
import { readOnePlan, tellLeftOut } from './onePlan';
import { holidaysFor, readText } from './planFiles';
import { write } from './print';

/** @returns the exit code */
export function report({ files, values }: Arguments): number {
  const { place, file } = readOnePlan(files, 'report');
  tellLeftOut(place, file);
  const { plan } = file;
  const to = oneOf(documentForms, values.to ?? 'markdown', '--to');
  const today = todayOf(values);
  const since = sinceOf(values.since) ?? plan.reported?.value ?? addDays(today, -7);
  const language = languageOf(file, values);
  const calendars = calendarsOf(plan, holidaysFor(file).holidays);
  const told = reportOn(plan, calendars, since, today);
  const blocks = reportBlocks(told, language, templateBeside(place));
  const page = (): string => reportMail(blocks, plan.project?.value ?? '', language);
  write(
    writeForm(to, page, () => blocks),
    values.output,
  );
  return 0;
}

/** The template in the folder of the plan, which wins over the usual form. What is wrong with it is told. */
function templateBeside(plan: string): ReportTemplate | undefined {
  const place = path.join(path.dirname(plan), templateName);
  if (!existsSync(place)) return undefined;
  const template = readTemplate(readText(place));
  const faults = template?.faults ?? ['It is empty, so that the report has its usual form.'];
  for (const fault of faults) process.stderr.write(`${place}: ${fault}\n`);
  return template;
}

function sinceOf(since: string | undefined): CalendarDate | undefined {
  if (since === undefined) return undefined;
  const day = parseCalendarDate(since);
  if (day) return day;
  throw new CliError(`--since wants a day that exists, as YYYY-MM-DD, and not “${since}”.`);
}
