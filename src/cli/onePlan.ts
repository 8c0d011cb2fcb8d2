import { plainLine } from '../core/client/plainLine';
import { firstFault } from '../core/plan/firstFault';
import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { usage } from './arguments';
import { CliError } from './cliError';
import { readText } from './planFiles';

/** The whole plan in the one file that a command wants. @throws CliError where there is none, and where a part of it cannot be read */
export function readOnePlan(
  files: readonly string[],
  command: string,
): { readonly place: string; readonly file: PlanFile } {
  const [place, ...more] = files;
  if (place === undefined || more.length > 0) throw new CliError(`“milepost ${command}” wants one file.\n\n${usage}`);
  const file = parsePlan(readText(place));
  if (file.plan.milestones.length === 0 && file.kind !== 'ours') throw new CliError(`no plan in ${place}`);
  requireWhole(place, file, command);
  return { place, file };
}

/**
 * Says of each value that cannot be read that what is made of the plan is without it: a reader of that would miss a price or a day
 * without knowing.
 */
export function tellLeftOut(place: string, file: PlanFile): void {
  for (const problem of file.problems) {
    if (problem.code !== 'plan.invalid-value') continue;
    const line = file.lines.positionAt(problem.span.start).line + 1;
    const value = plainLine(problem.found);
    process.stderr.write(
      `${place}:${line}: “${value}” cannot be read as ${problem.key}, so that it is left out: “milepost check” says what is wrong.\n`,
    );
  }
}

/** @throws CliError for a plan of which a part cannot be read: what is made of the rest would be silent about it */
export function requireWhole(place: string, file: PlanFile, command: string): void {
  if (!file.isBroken) return;
  const fault = firstFault(file);
  const line = fault ? ` (line ${file.lines.positionAt(fault.span.start).line + 1})` : '';
  throw new CliError(
    `${place} is not one valid YAML document${line}, so that “milepost ${command}” would leave something out: “milepost check” says what is wrong.`,
  );
}
