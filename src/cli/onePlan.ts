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

/** @throws CliError for a plan of which a part cannot be read: what is made of the rest would be silent about it */
export function requireWhole(place: string, file: PlanFile, command: string): void {
  if (!file.isBroken) return;
  const fault = firstFault(file);
  const line = fault ? ` (line ${file.lines.positionAt(fault.span.start).line + 1})` : '';
  throw new CliError(
    `${place} is not one valid YAML document${line}, so that “milepost ${command}” would leave something out: “milepost check” says what is wrong.`,
  );
}
