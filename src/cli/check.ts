import { checkPlan } from '../core/findings/check';
import { checkGithub } from '../core/formats/checkGithub';
import { checkJson } from '../core/formats/checkJson';
import { toFileReport } from '../core/formats/checkReport';
import { checkText } from '../core/formats/checkText';
import { severities } from '../core/plan/types';
import { oneOf, todayOf, type Arguments } from './arguments';
import { holidaysFor } from './planFiles';
import { print, write } from './print';
import { noPlans, readPlans } from './readPlans';

const formats = { text: checkText, json: checkJson, github: checkGithub } as const;

/** @returns the exit code */
export function check({ files, values }: Arguments): number {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const failOn = oneOf(severities, values['fail-on'], '--fail-on');
  const today = todayOf(values);
  const { results: reports, canReadAll } = readPlans(
    files,
    (place, plan) => {
      const options = { today, ...holidaysFor(plan) };
      return toFileReport(place, plan, checkPlan(plan, options), options);
    },
    'not checked',
  );
  if (files.length === 0 && reports.length === 0 && canReadAll && format === 'text') return print(noPlans, 0);
  if (reports.length > 0 || format === 'json') write(formats[format](reports), values.output);
  if (!canReadAll) return 2;
  const counting = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => counting.includes(severity))) ? 1 : 0;
}
