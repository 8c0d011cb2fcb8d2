import { buildDocument, documentKinds, type WantedDocument } from '../core/client/documents/buildDocument';
import { documentForms, writeForm } from '../core/formats/export/writeForm';
import type { PlanFile } from '../core/plan/parsePlan';
import type { Plan } from '../core/plan/types';
import { documentPage } from '../pages/documentPage';
import { oneOf, todayOf, type Arguments } from './arguments';
import { CliError } from './cliError';
import { languageOf } from './languageOf';
import { holidaysFor } from './planFiles';
import { write } from './print';

type Kind = WantedDocument['kind'];

/** Why the plan has no such document. */
const reasons: Readonly<Partial<Record<Kind, string>>> = {
  thanks: 'is not done, so that there is nothing to give thanks for yet',
  slip: 'has no moved due day in its changes, so that there is nothing to tell',
};

/** Writes one document for the client. @returns the exit code */
export function exportDocument(file: PlanFile, values: Arguments['values']): number {
  const kind = oneOf(documentKinds, values.document ?? '', '--document');
  const to = oneOf(documentForms, values.to ?? 'markdown', '--to');
  if (values.for === 'me') throw new CliError('A document with --document is for the client: leave out --for me.');
  if (kind === 'proof' && values.language !== undefined && values.language !== 'en')
    throw new CliError('A proof pack is in English, like what “milepost verify” says: leave out --language.');
  const { plan } = file;
  const wanted = wantedIn(plan, kind, values);
  const { holidays } = holidaysFor(file);
  const options = { language: languageOf(file, values), today: todayOf(values), ...(holidays && { holidays }) };
  const document = buildDocument(file, wanted, options);
  if (!document) throw new CliError(`${values.milestone} ${reasons[kind] ?? 'is not in the plan'}.`);
  write(
    writeForm(
      to,
      () => documentPage(document),
      () => document.blocks,
    ),
    values.output,
  );
  return 0;
}

/** @throws CliError where it is not said, or not in the plan, what the document is about */
function wantedIn(plan: Plan, kind: Kind, { milestone, order }: Arguments['values']): WantedDocument {
  switch (kind) {
    case 'closing':
    case 'proof':
      return { kind };
    case 'order':
      return { kind, order: indexOf(plan.changeOrders, order, kind, 'order', 'CO1') };
    default:
      return { kind, milestone: indexOf(plan.milestones, milestone, kind, 'milestone', 'M1') };
  }
}

function indexOf(
  entries: readonly { readonly id?: { readonly value: string } | undefined }[],
  wanted: string | undefined,
  kind: Kind,
  option: 'milestone' | 'order',
  example: string,
): number {
  if (wanted === undefined)
    throw new CliError(`--document ${kind} wants to know of which ${option}: --${option} ${example}.`);
  const found = entries.flatMap(({ id }, index) => (id?.value === wanted ? [index] : []));
  const [first, ...others] = found;
  if (first === undefined) throw new CliError(`There is no ${option} with the id ${wanted} in the plan.`);
  if (others.length > 0)
    throw new CliError(
      `The plan has ${found.length} ${option}s with the id ${wanted}, so that it is not clear which is meant.`,
    );
  return first;
}
