import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate, type CalendarDate } from '../../src/core/calendar/calendarDate';
import { scheduleJson } from '../../src/core/formats/scheduleJson';
import { addForecasts, toFileSchedule } from '../../src/core/formats/scheduleReport';
import { parsePlan } from '../../src/core/plan/parsePlan';

/*
 * Worked scenarios of the schedule. The comments of each plan give the day and public holidays, and work the days out by hand;
 * its lines with `# want: ` are what `milepost schedule --format json` says, all of it, as a reader would say it.
 */

const folder = path.join(process.cwd(), 'test/golden/schedules');

interface Days {
  readonly start: string;
  readonly end: string;
}

/** The JSON of one file. */
interface FileJson {
  readonly end: { readonly promised: string | null; readonly earliest: string | null } | null;
  readonly cycles: readonly (readonly string[])[];
  readonly milestones: readonly {
    readonly id: string;
    readonly days: number;
    readonly earliest: Days | null;
    readonly latest: Days | null;
    readonly totalFloat: number | null;
    readonly freeFloat: number | null;
    readonly critical: boolean;
    readonly startBy: string | null;
    readonly conflicts: readonly { readonly on: string; readonly days: number }[];
  }[];
  readonly load: readonly {
    readonly week: string;
    readonly person: string | null;
    readonly booked: number;
    readonly free: number | null;
  }[];
}

function linesOf({ end, cycles, milestones, load }: FileJson): readonly string[] {
  const span = (days: Days | null): string => (days ? `${days.start}..${days.end}` : 'none');
  return [
    ...(end ? [`end ${end.promised ?? 'none'}, earliest ${end.earliest ?? 'none'}`] : []),
    ...milestones.map((one) =>
      [
        `${one.id}: ${one.days}d`,
        `earliest ${span(one.earliest)}`,
        `latest ${span(one.latest)}`,
        `float ${one.totalFloat ?? 'none'}`,
        `free ${one.freeFloat ?? 'none'}`,
        ...(one.startBy === null ? [] : [`by ${one.startBy}`]),
        ...(one.critical ? ['critical'] : []),
        ...one.conflicts.map(({ on, days }) => `conflict ${on} ${days}`),
      ].join(', '),
    ),
    ...cycles.map((cycle) => `cycle ${cycle.join(' ')}`),
    ...load.map(
      ({ week, person, booked, free }) =>
        `load ${week} ${person ?? 'me'} ${booked}${free === null ? '' : ` of ${free}`}`,
    ),
  ];
}

/** What a comment at the top says. */
function header(text: string, key: string): string | undefined {
  return new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1];
}

function day(text: string | undefined): CalendarDate {
  const found = parseCalendarDate(text ?? '');
  assert.ok(found, `${text} is a day`);
  return found;
}

/** `2026-12-25 Christmas Day, …` */
function holidaysIn(text: string): ReadonlyMap<CalendarDate, string> {
  const entries = header(text, 'holidays')?.split(', ') ?? [];
  return new Map(entries.map((entry) => [day(entry.slice(0, 10)), entry.slice(11)]));
}

describe('golden schedules', () => {
  const names = readdirSync(folder);

  it('are at least 24', () => assert.ok(names.length >= 24));

  for (const name of names) {
    it(name.replace('.yaml', ''), () => {
      const text = readFileSync(path.join(folder, name), 'utf8');
      const today = day(header(text, 'today'));
      const file = toFileSchedule(name, parsePlan(text), { today, holidays: holidaysIn(text) });
      const { files } = JSON.parse(scheduleJson(addForecasts([file], today))) as {
        readonly files: readonly FileJson[];
      };
      const [json] = files;
      assert.ok(json);
      assert.deepEqual(
        linesOf(json),
        [...text.matchAll(/^# want: (.*)$/gm)].map(([, want]) => want),
      );
    });
  }
});
