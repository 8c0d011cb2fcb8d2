import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { usage } from './arguments';
import { CliError } from './cliError';
import { readText } from './planFiles';

/** The plan in the one file that a command wants. @throws CliError where there is none */
export function readOnePlan(
  files: readonly string[],
  command: string,
): { readonly place: string; readonly file: PlanFile } {
  const [place, ...more] = files;
  if (place === undefined || more.length > 0) throw new CliError(`“milepost ${command}” wants one file.\n\n${usage}`);
  const file = parsePlan(readText(place));
  if (file.plan.milestones.length === 0 && file.kind !== 'ours') throw new CliError(`no plan in ${place}`);
  return { place, file };
}
