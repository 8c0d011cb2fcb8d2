import { readFileSync } from 'node:fs';
import { readMail } from '../core/client/reply/readMail';
import { readReply } from '../core/client/reply/readReply';
import { replyJson } from '../core/formats/replyJson';
import { replyText } from '../core/formats/replyText';
import { oneOf, todayOf, type Arguments } from './arguments';
import { CliError } from './cliError';
import { readOnePlan } from './onePlan';
import { orRefuse } from './planFiles';
import { write } from './print';

const formats = { text: replyText, json: replyJson } as const;

/** @returns the exit code: 0 also for a mail that decides nothing */
export async function reply({ files, values }: Arguments): Promise<number> {
  const format = oneOf(Object.keys(formats) as (keyof typeof formats)[], values.format, '--format');
  const { file } = readOnePlan(files, 'reply');
  const given = values.mail;
  if (given === undefined)
    throw new CliError('“milepost reply” wants the mail: --mail FILE, or --mail - for standard input.');
  const bytes = given === '-' ? readFileSync(0) : orRefuse(given, () => readFileSync(given));
  const mail = await readMail(new Uint8Array(bytes), todayOf(values)).catch((error: unknown) => {
    throw new CliError(`${given} cannot be read as a mail: ${(error as Error).message}.`);
  });
  write(formats[format](readReply(file.plan, mail), mail), values.output);
  return 0;
}
