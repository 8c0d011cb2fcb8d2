import { count } from '../calendar/durationWords';
import { severities, type Severity } from '../plan/types';
import type { FileReport } from './checkReport';

/** The findings as text for a terminal: one line each with a `path:line:column` link, and a summary at the end. */
export function checkText(reports: readonly FileReport[]): string {
  const groups = reports
    .map((report) => (report.isPlan ? linesOf(report) : [`no plan in ${report.path}`]))
    .filter((lines) => lines.length > 0);
  return `${[...groups.map((lines) => lines.join('\n')), summary(reports)].join('\n\n')}\n`;
}

function linesOf({ path, findings }: FileReport): readonly string[] {
  const places = findings.map(({ range: { start } }) => `${path}:${start.line + 1}:${start.character + 1}`);
  const width = Math.max(0, ...places.map(({ length }) => length));
  return findings.map(({ severity, code, message }, index) => {
    const place = (places[index] ?? '').padEnd(width);
    return `${place}  ${severity.padEnd('information'.length)}  ${code}  ${message}`;
  });
}

function summary(reports: readonly FileReport[]): string {
  const plans = reports.filter(({ isPlan }) => isPlan);
  const milestones = plans.reduce((sum, report) => sum + report.milestones, 0);
  const where = `${count(plans.length, 'plan')} with ${count(milestones, 'milestone')}`;
  const found = severities.flatMap((severity) => {
    const number = plans.flatMap(({ findings }) => findings.filter((finding) => finding.severity === severity)).length;
    return number === 0 ? [] : [severityCount(number, severity)];
  });
  return found.length === 0 ? `No findings in ${where}.` : `${found.join(', ')} in ${where}.`;
}

function severityCount(number: number, severity: Severity): string {
  return severity === 'information' ? `${number} information` : count(number, severity);
}
