import { verifyPlan } from '../core/client/verify/verifyPlan';
import { verifyJson, verifyText } from '../core/formats/verifyText';
import { oneOf, todayOf, type Arguments } from './arguments';
import { readOnePlan } from './onePlan';
import { write } from './print';

const formats = { text: verifyText, json: verifyJson } as const;

/** @returns the exit code: 0 where all records fit, 1 where one does not */
export function verify({ files, values }: Arguments): number {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const { file } = readOnePlan(files, 'verify');
  const proofs = verifyPlan(file, { today: todayOf(values) });
  write(formats[format](proofs, file.plan), values.output);
  return proofs.some(({ fits }) => fits === false) ? 1 : 0;
}
