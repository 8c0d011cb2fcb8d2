import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { adoptText } from '../core/formats/adoptText';
import { adoptPlan } from '../core/plan/adopt/adopt';
import { parsePlan } from '../core/plan/parsePlan';
import { applyEdits } from '../core/text';
import { todayOf, usage, type Arguments } from './arguments';
import { CliError } from './cliError';
import { holidaysFor, orRefuse, readText } from './planFiles';
import { print } from './print';

/** @returns the exit code */
export function adopt({ files, values }: Arguments): number {
  const { output } = values;
  const today = todayOf(values);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new CliError(`“milepost adopt” wants one file.\n\n${usage}`);
  const text = readText(file);
  const plan = parsePlan(text);
  const adopted = adoptPlan(plan, { project: path.basename(path.dirname(path.resolve(file))) });
  if ('refusal' in adopted) throw new CliError(`${file} cannot be adopted: ${adoptRefusals[adopted.refusal]}.`);
  const after = applyEdits(text, adopted.edits);
  process.stderr.write(adoptText(text, adopted, { today, ...holidaysFor(parsePlan(after)) }, output));
  if (output === undefined) return print(after, 0);
  const mark = orRefuse(file, () => readFileSync(file))
    .subarray(0, 3)
    .equals(Buffer.from('\uFEFF'))
    ? '\uFEFF'
    : '';
  orRefuse(output, () => writeFileSync(output, mark + after), 'written');
  return 0;
}

const adoptRefusals = {
  broken: 'it is not one valid YAML document',
  'not-found': 'it has no list of milestones, at its top or below “milestones”, that a plan could be made of',
  shared: 'its parts share values through aliases',
  'too-intricate': 'it is written in a way that cannot be edited safely',
  comment: 'a comment stands where it would be lost',
  'lost-words': 'YAML reads words of it as a comment, and they would be lost; put these texts in quotes first',
} as const;
