import { scheduleJson } from '../core/formats/scheduleJson';
import { addForecasts, toFileSchedule } from '../core/formats/scheduleReport';
import { scheduleText } from '../core/formats/scheduleText';
import { oneOf, todayOf, type Arguments } from './arguments';
import { requireWhole } from './onePlan';
import { holidaysFor } from './planFiles';
import { write } from './print';
import { noPlans, readPlans } from './readPlans';

const formats = { text: scheduleText, json: scheduleJson } as const;

/** @returns the exit code */
export function schedule({ files, values }: Arguments): number {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const today = todayOf(values);
  const { results, canReadAll } = readPlans(
    files,
    (place, plan) => {
      requireWhole(place, plan, 'schedule');
      return toFileSchedule(place, plan, { today, ...holidaysFor(plan) });
    },
    'has no schedule',
  );
  const hasNone = results.length === 0 && format === 'text';
  if (hasNone && files.length === 0 && canReadAll) write(noPlans, values.output);
  else if (!hasNone) write(formats[format](addForecasts(results, today)), values.output);
  return canReadAll ? 0 : 2;
}
