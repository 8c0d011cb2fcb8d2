import * as vscode from 'vscode';
import type { DocumentForm } from '../../core/formats/export/writeForm';
import type { WantedDocument } from '../../core/client/documents/buildDocument';
import { orderName } from '../../core/plan/changeOrders';
import { findIndex } from '../../core/plan/milestoneRef';
import { askInSteps } from '../../host/ask/askInSteps';
import { pickMilestone, type CommandTarget } from '../../host/ask/pickMilestone';
import { pickOrder } from '../../host/ask/pickOrder';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { isWhole } from '../../host/plans/isWhole';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { askForm } from './askForm';
import { plainName, writeDocument } from './writeDocument';

/** Writes what was handed over of a milestone, and what was decided on it, to sign. */
export async function createAcceptanceProtocol(services: Services, target: unknown): Promise<void> {
  const ref = await pickMilestone(services, target as CommandTarget, {
    placeHolder: vscode.l10n.t('Which milestone is accepted?'),
    suits: ({ status }) => status !== 'planned' && status !== 'cancelled',
    none: vscode.l10n.t('No milestone is in progress, in review or done.'),
  });
  const entry = ref && services.plans.entryOf(vscode.Uri.parse(ref.uri));
  const index = entry && findIndex(entry.lastGood, ref, entry.revision);
  if (!ref) return;
  const milestone = entry?.lastGood.plan.milestones[index ?? -1];
  if (!entry || index === undefined || !milestone) {
    void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is no longer in the plan.', ref.title));
    return;
  }
  if (!(await isWhole(services, entry))) return;
  if (milestone.status === 'cancelled') {
    const sentence = vscode.l10n.t('“{0}” is cancelled, so that there is nothing to accept.', ref.title);
    void vscode.window.showInformationMessage(sentence);
    return;
  }
  await create(
    services,
    entry,
    { kind: 'protocol', milestone: index },
    {
      title: vscode.l10n.t('Create Acceptance Protocol'),
      name: vscode.l10n.t('Acceptance Protocol'),
      about: milestone.id?.value ?? milestone.title.value,
    },
  );
}

/** Writes a change order as a sheet to decide on. */
export async function createChangeOrderSheet(services: Services, target: unknown): Promise<void> {
  const picked = await pickOrder(services, target, {
    placeHolder: vscode.l10n.t('A sheet of which change order?'),
    suits: () => true,
    none: vscode.l10n.t('The plan has no change order.'),
  });
  if (!picked || !(await isWhole(services, picked.entry))) return;
  const { entry, order } = picked;
  const index = entry.lastGood.plan.changeOrders.indexOf(order);
  await create(
    services,
    entry,
    { kind: 'order', order: index },
    {
      title: vscode.l10n.t('Create Change Order Sheet'),
      name: vscode.l10n.t('Change Order'),
      about: orderName(order),
    },
  );
}

/** Writes the last note of a project. */
export async function createClosingNote(services: Services, target: unknown): Promise<void> {
  const entry = await pickOpenPlan(services, target, {
    placeHolder: vscode.l10n.t('Which plan is closed?'),
    needsAll: true,
  });
  if (!entry) return;
  const title = vscode.l10n.t('Create Closing Note');
  await create(services, entry, { kind: 'closing' }, { title, name: vscode.l10n.t('Closing Note'), about: '' });
}

/** Writes all records of a plan as a page, each checked against the plan. */
export async function createProofPack(services: Services, target: unknown): Promise<void> {
  const entry = await pickOpenPlan(services, target, {
    placeHolder: vscode.l10n.t('A proof of which plan?'),
    needsAll: true,
  });
  if (!entry) return;
  await write(services, entry, { kind: 'proof' }, { name: vscode.l10n.t('Proof Pack'), about: '' }, 'html');
}

interface Named {
  /** Of the page. */
  readonly name: string;
  /** What of the plan it is about, for the name of the file; empty for all of it. */
  readonly about: string;
}

/** Asks for the form, and writes the document. */
async function create(
  services: Services,
  entry: PlanEntry,
  wanted: WantedDocument,
  { title, ...named }: Named & { readonly title: string },
): Promise<void> {
  const answer = await askInSteps<{ readonly form: DocumentForm }>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], title) },
    { form: (question, { form }) => askForm(question, form) },
  );
  if (answer) await write(services, entry, wanted, named, answer.form);
}

/** Writes the document in the language of the plan. */
async function write(
  { today: { date: today } }: Services,
  entry: PlanEntry,
  wanted: WantedDocument,
  { name, about }: Named,
  form: DocumentForm,
): Promise<void> {
  const documents = await import('./documents');
  const file = entry.lastGood;
  const language = documents.clientLanguageOf(file.plan.language?.value);
  const made = documents.buildDocument(file, wanted, { language, today, holidays: entry.holidays });
  if (!made) {
    void vscode.window.showWarningMessage(vscode.l10n.t('“{0}” is no longer in the plan.', about));
    return;
  }
  const text = documents.writeForm(
    form,
    () => documents.documentPage(made),
    () => made.blocks,
  );
  const fileName = [wanted.kind, plainName(about), today].filter((part) => part !== '').join('-');
  await writeDocument(entry, { form, text, name, fileName });
}
