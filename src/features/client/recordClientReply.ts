import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { MilestoneReply, Reply as ClientReply } from '../../core/client/reply/reply';
import { toRef } from '../../core/plan/milestoneRef';
import type { PlanAct } from '../../core/plan/planAct';
import { shortName } from '../../core/plan/shownTitle';
import { checkEditable, editAndTell } from '../../host/editing/editAndTell';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { planFor } from './planFor';

/**
 * Reads a mail of the client, from the selection of the active editor or else the clipboard, shows what it understood, and logs what
 * is ticked in one edit. Where nothing is to be logged without asking, nothing is.
 */
export async function recordClientReply(services: Services, target: unknown): Promise<void> {
  const entry = await planFor(services, target, vscode.l10n.t('Which plan does the client answer?'));
  if (!entry || !(await checkEditable(services, entry.uri))) return;
  const text = await mailText();
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Copy the mail of the client first, or select its text in an editor.'),
    );
    return;
  }
  const documents = await import('./documents');
  const reply = documents.readReply(entry.lastGood.plan, await documents.readMail(new TextEncoder().encode(text)));
  const chosen = await showUnderstood(services, entry, reply);
  if (!chosen || chosen.length === 0) return;
  const { date } = services.today;
  const by = entry.lastGood.plan.client?.contact?.value ?? entry.lastGood.plan.client?.name?.value ?? '';
  const acts = chosen.flatMap((one) => actOf(one, entry, date, by));
  const names = chosen.map(({ milestone }) => shortName(milestone)).join(', ');
  await editAndTell(services, entry.uri, acts, vscode.l10n.t('Logged what the client says of {0}.', names));
}

async function mailText(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : '';
  return selected === '' ? vscode.env.clipboard.readText() : selected;
}

interface ReplyItem extends vscode.QuickPickItem {
  readonly reply?: MilestoneReply;
}

/** @returns what is ticked; undefined when the user cancels */
async function showUnderstood(
  services: Services,
  entry: PlanEntry,
  { milestones, unclear }: ClientReply,
): Promise<readonly MilestoneReply[] | undefined> {
  const decided = milestones.filter(({ decision }) => decision !== null);
  if (decided.length === 0) {
    void vscode.window.showInformationMessage(
      unclear ?? vscode.l10n.t('The mail decides nothing about a milestone of this plan.'),
    );
    return undefined;
  }
  const items = decided.map((reply): ReplyItem => ({
    label: `${shortName(reply.milestone)}: ${wordsOf(reply)}`,
    description: digestWords(reply),
    detail: reply.points.join(' · '),
    // What is unclear is shown, and ticked by hand alone.
    picked: unclear === null && reply.digest !== 'differs',
    reply,
  }));
  const picked = await vscode.window.showQuickPick<ReplyItem>(items, {
    title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Record Client Reply')),
    placeHolder: unclear ?? vscode.l10n.t('This is what the mail says. Tick what to log.'),
    canPickMany: true,
  });
  return picked?.flatMap(({ reply }) => reply ?? []);
}

function wordsOf({ decision }: MilestoneReply): string {
  return decision === 'agreed' ? vscode.l10n.t('agreed') : (decision ?? '').replaceAll('-', ' ');
}

function digestWords({ digest }: MilestoneReply): string {
  switch (digest) {
    case 'fits':
      return vscode.l10n.t('to the words as they are');
    case 'differs':
      return vscode.l10n.t('to words that have changed since');
    case 'absent':
      return vscode.l10n.t('the mail does not carry the code of the words');
  }
}

function actOf(
  { decision, index, milestone, points }: MilestoneReply,
  { uri, lastGood: { plan }, revision }: PlanEntry,
  date: CalendarDate,
  by: string,
): readonly PlanAct[] {
  if (decision === null) return [];
  const ref = toRef({ uri: uri.toString(), plan, revision }, milestone, index);
  if (decision === 'agreed') return [{ kind: 'agree', milestone: ref, date, by, how: 'mail' }];
  const isReserved = decision === 'approved-with-reservations';
  const isChange = decision === 'changes-requested' || decision === 'rejected';
  return [
    {
      kind: 'feedback',
      milestone: ref,
      decision,
      date,
      by,
      note: points.join('; '),
      criteria: isReserved ? points.map((text) => ({ text })) : [],
      tasks: isChange ? points : [],
    },
  ];
}
