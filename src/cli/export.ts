import { buildClientCopy } from '../core/client/copy/clientCopy';
import { copyDocument } from '../core/client/copy/copyDocument';
import { clientWordsIn } from '../core/client/words/tables';
import { planCsv } from '../core/formats/export/planCsv';
import { planIcs } from '../core/formats/export/planIcs';
import { planJson } from '../core/formats/export/planJson';
import { planMermaid } from '../core/formats/export/planMermaid';
import { documentForms, writeForm, type DocumentForm } from '../core/formats/export/writeForm';
import { seenBy, type Reader, type SeenPlan } from '../core/plan/audience/seenPlan';
import { isMailAddress } from '../core/plan/mailAddress';
import { heavyWeight } from '../core/plan/pageWeight';
import { hasUnreadPrice } from '../core/plan/pricedParts';
import { clientCopyPage } from '../pages/clientCopyPage';
import { oneOf, todayOf, type Arguments } from './arguments';
import { CliError } from './cliError';
import { exportDocument } from './exportDocument';
import { languageOf } from './languageOf';
import { readOnePlan, tellLeftOut } from './onePlan';
import { write } from './print';

const formats = [...documentForms, 'ics', 'csv', 'json', 'mermaid'] as const;
type Format = (typeof formats)[number];

/** The copy for the client, which all these are unless told otherwise. */
function isCopy(format: Format): format is DocumentForm {
  return documentForms.some((form) => form === format);
}

/** @returns the exit code */
export function exportPlan({ files, values }: Arguments): number {
  const { place, file } = readOnePlan(files, 'export');
  tellLeftOut(place, file);
  if (values.document !== undefined) return exportDocument(file, values);
  const lone = (['milestone', 'order'] as const).find((name) => values[name] !== undefined);
  if (lone) throw new CliError(`--${lone} is for --document; without it the whole plan is exported.`);
  if (values.to === undefined) throw new CliError(`“milepost export” wants a format: --to ${formats.join('|')}.`);
  const to = oneOf(formats, values.to, '--to');
  const reader: Reader =
    values.for === undefined ? (isCopy(to) ? 'client' : 'me') : oneOf(['client', 'me'], values.for, '--for');
  const today = todayOf(values);
  const language = languageOf(file, values);
  const replyTo = addressIn(values['reply-to'] ?? '');
  const seen = seenBy(reader, file.plan);
  for (const note of notesOn(seen)) process.stderr.write(`${place}: ${note}\n`);
  const copy = () => buildClientCopy(seen, { today, language, replyTo, hasUnreadPrice: hasUnreadPrice(file.plan) });
  const writers: Readonly<Record<Exclude<Format, DocumentForm>, () => string>> = {
    ics: () => planIcs(seen, clientWordsIn(language), today),
    csv: () => planCsv(seen, reader === 'client'),
    json: () => planJson(seen),
    mermaid: () => planMermaid(seen),
  };
  const text = isCopy(to)
    ? writeForm(
        to,
        () => clientCopyPage(copy()),
        () => copyDocument(copy()),
      )
    : writers[to]();
  const weight = isCopy(to) ? heavyWeight(Buffer.byteLength(text)) : undefined;
  if (weight !== undefined)
    process.stderr.write(`${place}: the copy has ${weight}, too much for some mail programs.\n`);
  write(text, values.output);
  return 0;
}

/** The address alone, also of `Sam <sam@example.com>`. @throws CliError for what is no address */
function addressIn(given: string): string {
  const address = /<([^<>]*)>\s*$/.exec(given)?.[1] ?? given.trim();
  if (address === '' || isMailAddress(address)) return address;
  throw new CliError(`--reply-to wants a mail address such as sam@example.com, and not “${given}”.`);
}

/** What the reader will miss, a sentence each; nothing of it keeps the plan from being exported. */
function notesOn({ milestones, currency, client }: SeenPlan): readonly string[] {
  const hasAmounts = milestones.some(({ amount }) => amount !== undefined);
  return [
    ...(milestones.length === 0 ? ['it has no milestones yet.'] : []),
    ...(client?.name === undefined ? ['it names no client, so that the copy is addressed to nobody.'] : []),
    ...(hasAmounts && currency === undefined
      ? ['it has amounts but no one currency, so that they stand without.']
      : []),
  ];
}
