import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { localDay, parseCalendarDate } from './core/calendar/calendarDate';
import { severities, type Severity } from './core/plan/types';
import { checkPlan, describeProblem, fixesFor, formatMessage, parsePlan } from './core/engine';

const usage = `milepost check FILE… [--format text|json] [--today YYYY-MM-DD] [--fail-on error|warning|information|hint]`;

/** @returns the exit code: 0 nothing at or above --fail-on, 1 findings, 2 bad usage or an unreadable file */
function main(args: readonly string[]): number {
  const options = {
    format: { type: 'string' },
    today: { type: 'string' },
    'fail-on': { type: 'string' },
    help: { type: 'boolean' },
  } as const;
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options });
  } catch (error) {
    return fail(`${(error as Error).message}\n${usage}`);
  }
  const { positionals, values } = parsed;
  if (values.help === true) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  const [command, ...files] = positionals;
  const { format = 'text', today: day, 'fail-on': failOn = 'error' } = values;
  const today = day === undefined ? localDay(new Date()) : parseCalendarDate(day);
  if (command !== 'check' || files.length === 0) return fail(usage);
  if (!today) return fail(`--today wants a day that exists, as YYYY-MM-DD, not ${day}`);
  if (format !== 'text' && format !== 'json') return fail(`--format wants text or json, not ${format}`);
  const worst = severities.indexOf(failOn as Severity);
  if (worst < 0) return fail(`--fail-on wants one of ${severities.join(', ')}, not ${failOn}`);
  let hasFailed = false;
  const reports = [];
  for (const path of files) {
    const text = read(path);
    if (text === undefined) return fail(`${path} cannot be read`);
    const file = parsePlan(text);
    const found = checkPlan(file, { today });
    hasFailed ||= found.some(({ severity }) => severities.indexOf(severity) <= worst);
    const isPlan = file.kind === 'ours' || file.kind === 'close';
    const findings = found.map((finding) => ({
      code: finding.problem.code,
      severity: finding.severity,
      milestone: file.plan.milestones[finding.problem.milestone ?? -1]?.id?.value ?? null,
      message: formatMessage(describeProblem(finding.problem)),
      range: file.lines.rangeOf(finding.problem.span),
      fixes: fixesFor(file, finding).map(({ title }) => formatMessage(title)),
    }));
    reports.push({ path, milestones: isPlan ? file.plan.milestones.length : 0, findings });
    if (format === 'json') continue;
    if (!isPlan) process.stdout.write(`no plan in ${path}\n`);
    for (const { severity, code, message, range } of findings) {
      process.stdout.write(
        `${path}:${range.start.line + 1}:${range.start.character + 1} ${severity} ${message} [${code}]\n`,
      );
    }
  }
  if (format === 'json') process.stdout.write(`${JSON.stringify({ version: 1, files: reports })}\n`);
  return hasFailed ? 1 : 0;
}

function read(path: string): string | undefined {
  try {
    return new TextDecoder().decode(readFileSync(path));
  } catch {
    return undefined;
  }
}

function fail(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 2;
}

process.exitCode = main(process.argv.slice(2));
