import * as vscode from 'vscode';
import { addDays, type CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import type { Sender } from '../../core/client/reply/mailHead';
import type { MilestoneReply, Reply as ClientReply } from '../../core/client/reply/reply';
import type { Feedback } from '../../core/plan/edit/reviewEdits';
import { toRef } from '../../core/plan/milestoneRef';
import type { PlanAct } from '../../core/plan/planAct';
import { shortName } from '../../core/plan/shownTitle';
import type { Plan } from '../../core/plan/types';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { askReservationsDue } from '../../host/ask/askReservationsDue';
import { askReviewer } from '../../host/ask/askReviewer';
import { pickOpenPlan } from '../../host/ask/pickOpenPlan';
import { askWith, type Question, type Reply } from '../../host/ask/question';
import { editAndTell } from '../../host/editing/editAndTell';
import { loadEngine } from '../../host/engine';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';

/** What is asked; who and when only where the mail does not say. */
interface Answers {
  readonly chosen: readonly MilestoneReply[];
  readonly by: string;
  readonly date: CalendarDate;
  readonly due?: CalendarDate;
}

/**
 * Reads a mail of the client, from the selection of the active editor or else the clipboard, shows what it understood, and logs what
 * is ticked in one edit. Where nothing is to be logged without asking, nothing is.
 */
export async function recordClientReply(services: Services, target: unknown): Promise<void> {
  const placeHolder = vscode.l10n.t('Which plan does the client answer?');
  const entry = await pickOpenPlan(services, target, { placeHolder, edits: true });
  if (!entry) return;
  const text = await mailText();
  if (text.trim() === '') {
    void vscode.window.showInformationMessage(
      vscode.l10n.t('Copy the mail of the client first, or select its text in an editor.'),
    );
    return;
  }
  const { date: today } = services.today;
  const { readMail, readReply } = await import('./documents');
  const mail = await readMail(new TextEncoder().encode(text), today);
  const { plan } = entry.lastGood;
  const reply = readReply(plan, mail);
  if (reply.milestones.every(({ decision }) => decision === null)) {
    void vscode.window.showInformationMessage(
      reply.unclear ?? vscode.l10n.t('The mail decides nothing about a milestone of this plan.'),
    );
    return;
  }
  const by = mail.from && nameOf(mail.from, plan);
  // What is unclear is shown, and ticked by hand alone.
  const ticked = reply.milestones.filter(
    ({ decision, digest, terms }) =>
      decision !== null && reply.unclear === null && digest !== 'differs' && terms !== 'differs',
  );
  const answers = await askInSteps<Answers>(
    { title: titleWithPlan(services.plans, [entry.uri.toString()], vscode.l10n.t('Record Client Reply')) },
    {
      chosen: (question, { chosen = ticked }) => askChosen(question, reply, originWords(by, mail.date), chosen),
      by: (question, { by }) => askReviewer(plan.client, question, by),
      date: (question, { date }) => askWhen(question, today, date),
      due: (question, { due }) => askReservationsDue(question, today, entry, due),
    },
    {},
    (key, { chosen = ticked }) => {
      if (chosen.length === 0) return false;
      if (key === 'due') return chosen.some(hasReservations);
      return key === 'by' ? by === undefined : mail.date === undefined;
    },
  );
  if (!answers || answers.chosen.length === 0) return;
  const { chosen, due } = answers;
  const said = { by: by ?? answers.by, date: mail.date ?? answers.date };
  const { agreedValuesOf } = await loadEngine();
  const acts = chosen.flatMap((one): PlanAct | [] => {
    const ref = toRef({ uri: entry.uri.toString(), plan, revision: entry.revision }, one.milestone, one.index);
    const { decision } = one;
    if (decision === null) return [];
    return decision === 'agreed'
      ? { kind: 'agree', milestone: ref, ...said, how: 'mail', values: agreedValuesOf(one.milestone) }
      : { kind: 'feedback', milestone: ref, ...said, decision, ...pointsOf(one, due) };
  });
  const names = chosen.map(({ milestone }) => shortName(milestone)).join(', ');
  await editAndTell(services, entry.uri, acts, vscode.l10n.t('Logged what the client says of {0}.', names));
}

async function mailText(): Promise<string> {
  const editor = vscode.window.activeTextEditor;
  const selected = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : '';
  return selected === '' ? vscode.env.clipboard.readText() : selected;
}

interface ReplyItem extends vscode.QuickPickItem {
  readonly reply: MilestoneReply;
}

/** Shows what was understood, with what the mail says of its origin. */
function askChosen(
  question: Question,
  { milestones, unclear }: ClientReply,
  origin: string,
  ticked: readonly MilestoneReply[],
): Promise<Reply<readonly MilestoneReply[]>> {
  const items = milestones.flatMap((reply): ReplyItem | [] =>
    reply.decision === null
      ? []
      : {
          label: `${shortName(reply.milestone)}: ${wordsOf(reply)}`,
          description: [digestWords(reply), origin].filter((part) => part !== '').join(' · '),
          detail: reply.points.join(' · '),
          reply,
        },
  );
  const input = vscode.window.createQuickPick<ReplyItem>();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: unclear ?? vscode.l10n.t('This is what the mail says. Tick what to log.'),
    items,
  });
  input.selectedItems = items.filter(({ reply }) => ticked.includes(reply));
  return askWith(input, question, () => input.selectedItems.map(({ reply }) => reply));
}

/** A mail that says no day need not be of today. */
function askWhen(question: Question, today: CalendarDate, picked: CalendarDate = today): Promise<Reply<CalendarDate>> {
  return askDate({
    ...question,
    today,
    asks: vscode.l10n.t('When did the client write this?'),
    choices: [
      { label: vscode.l10n.t('Today'), day: today },
      { label: vscode.l10n.t('Yesterday'), day: addDays(today, -1) },
    ],
    picked,
    ifFuture: vscode.l10n.t('This day is still to come.'),
  });
}

/** The contact where the mail comes from the address of the client, so that one person has one name. */
function nameOf({ name, address }: Sender, { client }: Pick<Plan, 'client'>): string {
  const isOfClient = address !== '' && client?.email?.value.toLowerCase() === address.toLowerCase();
  return (isOfClient ? client?.contact?.value : undefined) ?? (name === '' ? address : name);
}

/** `Dana Ruiz, 3 December 2026`: what is written down without a question. */
function originWords(by: string | undefined, date: CalendarDate | undefined): string {
  return [by ?? [], date ? createDayWords(vscode.env.language).long(date) : []].flat().join(', ');
}

function wordsOf({ decision }: MilestoneReply): string {
  return decision === 'agreed' ? vscode.l10n.t('agreed') : (decision ?? '').replaceAll('-', ' ');
}

function digestWords({ digest, terms }: MilestoneReply): string {
  switch (digest) {
    case 'fits':
      if (terms === 'differs') return vscode.l10n.t('to another day or price');
      return terms === 'absent'
        ? vscode.l10n.t('to the words as they are; day and price are not covered by the code')
        : vscode.l10n.t('to the words as they are');
    case 'differs':
      return vscode.l10n.t('to words that have changed since');
    case 'absent':
      return terms === 'differs'
        ? vscode.l10n.t('to another day or price')
        : vscode.l10n.t('the mail does not carry the code of the words');
  }
}

function hasReservations({ decision, points }: MilestoneReply): boolean {
  return decision === 'approved-with-reservations' && points.length > 0;
}

/** What becomes of the points of the client. */
function pointsOf(reply: MilestoneReply, due: CalendarDate | undefined): Pick<Feedback, 'note' | 'criteria' | 'tasks'> {
  const { decision, points, open } = reply;
  const isChange = decision === 'changes-requested' || decision === 'rejected';
  return {
    note: points.join('; '),
    criteria: hasReservations(reply) ? open.map((text) => ({ text, due })) : [],
    tasks: isChange ? open : [],
  };
}
