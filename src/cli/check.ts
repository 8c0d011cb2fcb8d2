import { checkPlan } from '../core/findings/check';
import { checkGithub } from '../core/formats/checkGithub';
import { checkJson } from '../core/formats/checkJson';
import { toFileReport } from '../core/formats/checkReport';
import { checkSarif } from '../core/formats/checkSarif';
import { checkText } from '../core/formats/checkText';
import { severities } from '../core/plan/types';
import { checkAgainst } from './against';
import { gonePlans } from './gonePlans';
import { oneOf, todayOf, type Arguments } from './arguments';
import { holidaysFor } from './planFiles';
import { print, write } from './print';
import { noPlans, readPlans } from './readPlans';

const formats = { text: checkText, json: checkJson, sarif: checkSarif, github: checkGithub } as const;

/** @returns the exit code */
export function check({ files, values }: Arguments): number {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const failOn = oneOf(severities, values['fail-on'], '--fail-on');
  const today = todayOf(values);
  const { against } = values;
  const told = new Set<string>();
  let hasVersion = true;
  const { results, canReadAll } = readPlans(
    files,
    (place, plan) => {
      const guarded = against === undefined ? { file: plan, changes: [] } : checkAgainst(place, plan, against);
      const { file, changes } = guarded;
      if ('note' in guarded && guarded.note !== undefined) {
        if (guarded.isError) hasVersion = false;
        // One version that does not exist is told once, whatever the number of plans.
        if (!told.has(guarded.note)) process.stderr.write(`${guarded.note}\n`);
        told.add(guarded.note);
      }
      const options = { today, ...holidaysFor(file) };
      const findings = [...checkPlan(file, options), ...changes];
      findings.sort((a, b) => a.problem.span.start - b.problem.span.start);
      return toFileReport(place, file, findings, options);
    },
    'not checked',
  );
  const gone = against === undefined ? [] : gonePlans(files, against);
  const reports = [
    ...results,
    ...gone.map(({ place, file, changes }) => toFileReport(place, file, changes, { today })),
  ];
  if (files.length === 0 && reports.length === 0 && canReadAll && format === 'text') return print(noPlans, 0);
  const isData = format === 'json' || format === 'sarif';
  if (reports.length > 0 || isData) write(formats[format](reports), values.output);
  if (!canReadAll || !hasVersion) return 2;
  const counting = severities.slice(0, severities.indexOf(failOn) + 1);
  return reports.some(({ findings }) => findings.some(({ severity }) => counting.includes(severity))) ? 1 : 0;
}
