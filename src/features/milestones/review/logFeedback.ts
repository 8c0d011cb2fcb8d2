import * as vscode from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { areRoundsUsed, reviewStateOf } from '../../../core/plan/promise/reviewState';
import { decisionWords, reviewDecisions, type Milestone, type ReviewDecision } from '../../../core/plan/types';
import { askChoice, type Choice } from '../../../host/ask/askChoice';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askReservationsDue } from '../../../host/ask/askReservationsDue';
import { askReviewer } from '../../../host/ask/askReviewer';
import { askText } from '../../../host/ask/askText';
import { askWith, type Question, type Reply } from '../../../host/ask/question';
import type { Offer } from '../../../host/editing/editAndTell';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Services } from '../../../host/services';
import { commands } from '../../../ids';
import { milestoneOf, planOf } from '../milestoneOf';
import type { Answer, Asked } from '../runMilestoneCommand';
import { copyReminder } from './copyReminder';

/** What becomes of the points of the client. */
interface Points {
  readonly criteria: readonly string[];
  readonly tasks: readonly string[];
}

/** That the client has not answered yet is no decision, and leads to a reminder. */
type Said = ReviewDecision | 'nothing';

interface Answers {
  readonly decision: Said;
  readonly note: string;
  readonly points?: Points;
  readonly due?: CalendarDate;
  readonly by: string;
}

/** Notes what the client said of a milestone: the decision, the words, what becomes of each point, and who it was. */
export async function logFeedback({ services, ref }: Asked): Promise<Answer | undefined> {
  const { date } = services.today;
  const milestone = milestoneOf(services, ref);
  const terms = planOf(services, [ref])?.lastGood.plan;
  const isOpen = milestone && terms && reviewStateOf(milestone, terms).open?.submitted !== undefined;
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Log Feedback on “{0}”', ref.title));
  const answer = await askInSteps<Answers>(
    { title },
    {
      decision: (question, { decision }) => askDecision(question, decision, isOpen === true),
      note: (question, { decision, note }) => askNote(question, decided(decision), note),
      points: (question, { decision, note = '', points }) => askPoints(question, decided(decision), note, points),
      due: (question, { due }) => askReservationsDue(question, date, planOf(services, [ref]), due),
      by: (question, { by }) => askReviewer(planOf(services, [ref])?.lastGood.plan.client, question, by),
    },
    {},
    (key, { decision, note = '', points }) => {
      if (decision === 'nothing') return false;
      if (key === 'points') return decision !== 'approved' && pointsIn(note).length > 0;
      return key !== 'due' || (decision === 'approved-with-reservations' && (points?.criteria.length ?? 0) > 0);
    },
  );
  if (!answer) return undefined;
  const { decision, note, points, due, by } = answer;
  if (decision === 'nothing') {
    await copyReminder(services, ref);
    return undefined;
  }
  return {
    act: {
      kind: 'feedback',
      milestone: ref,
      decision,
      date,
      by,
      note,
      criteria: (points?.criteria ?? []).map((text) => ({ text, due })),
      tasks: points?.tasks ?? [],
    },
    done: [
      vscode.l10n.t('“{0}”: {1}.', ref.title, decisionWords[decision]),
      ...(milestone ? roundNotes(services, milestone, ref, decision) : []),
    ].join(' '),
    offers: offersAfter(ref, decision),
  };
}

const details: Readonly<Record<ReviewDecision, () => string>> = {
  approved: () => vscode.l10n.t('Everything is as it was promised.'),
  'approved-with-reservations': () => vscode.l10n.t('Accepted, with points that become criteria with a day.'),
  'changes-requested': () => vscode.l10n.t('Another round: the milestone is in progress again.'),
  rejected: () => vscode.l10n.t('Not accepted, for a defect that is named.'),
};

/** @param isOpen whether a round waits for the client since a day that is known */
function askDecision(question: Question, picked: Said | undefined, isOpen: boolean): Promise<Reply<Said>> {
  const choices = reviewDecisions.map((value): Choice<Said> => {
    const words = decisionWords[value];
    return { label: words.charAt(0).toUpperCase() + words.slice(1), detail: details[value](), value };
  });
  const none: Choice<Said> = {
    label: vscode.l10n.t('No Answer Yet'),
    detail: vscode.l10n.t('Copies a reminder to the client, and changes nothing in the plan.'),
    value: 'nothing',
  };
  return askChoice({
    ...question,
    placeHolder: vscode.l10n.t('What did the client decide? Praise and thanks alone are no approval.'),
    choices: isOpen ? [...choices, none] : choices,
    ...(picked && { picked }),
  });
}

/** What comes after the decision is asked only where there is one. */
function decided(said: Said | undefined): ReviewDecision {
  return said === undefined || said === 'nothing' ? 'approved' : said;
}

function askNote(question: Question, decision: ReviewDecision, value = ''): Promise<Reply<string>> {
  const asks: Readonly<Record<ReviewDecision, string>> = {
    approved: vscode.l10n.t('What did they say? Press Enter to leave it out.'),
    'approved-with-reservations': vscode.l10n.t('Which reservations? Put “;” between several.'),
    'changes-requested': vscode.l10n.t('What is to change? Put “;” between several points.'),
    rejected: vscode.l10n.t('Which defect? Put “;” between several.'),
  };
  return askText({
    ...question,
    prompt: asks[decision],
    value,
    ...(decision !== 'approved' && { required: vscode.l10n.t('Name at least one, in the words of the client.') }),
  });
}

function pointsIn(note: string): readonly string[] {
  return note.split(';').flatMap((part) => part.trim() || []);
}

interface PointItem extends vscode.QuickPickItem {
  readonly into?: keyof Points;
}

/** Reservations are criteria at first, and other points tasks: these are no change of what was agreed. */
function askPoints(
  question: Question,
  decision: ReviewDecision,
  note: string,
  known: Points | undefined,
): Promise<Reply<Points>> {
  const points = pointsIn(note);
  const preset: keyof Points = decision === 'approved-with-reservations' ? 'criteria' : 'tasks';
  const separator = (label: string): PointItem => ({ label, kind: vscode.QuickPickItemKind.Separator });
  const itemsOf = (into: keyof Points, description: string): readonly PointItem[] =>
    points.map((label) => ({ label, description, into }));
  const items = [
    separator(vscode.l10n.t('acceptance criteria')),
    ...itemsOf('criteria', vscode.l10n.t('criterion')),
    separator(vscode.l10n.t('tasks, which only you see')),
    ...itemsOf('tasks', vscode.l10n.t('task')),
  ];
  const input = vscode.window.createQuickPick<PointItem>();
  Object.assign(input, {
    canSelectMany: true,
    placeholder: vscode.l10n.t('Tick what becomes a criterion or a task'),
    items,
  });
  input.selectedItems = items.filter(({ into, label }) =>
    into === undefined ? false : known ? known[into].includes(label) : into === preset,
  );
  return askWith(input, question, () => {
    const of = (list: keyof Points): readonly string[] =>
      input.selectedItems.flatMap(({ into, label }) => (into === list ? [label] : []));
    return { criteria: of('criteria'), tasks: of('tasks') };
  });
}

function roundNotes(
  services: Services,
  milestone: Milestone,
  ref: Asked['ref'],
  decision: ReviewDecision,
): readonly string[] {
  const entry = planOf(services, [ref]);
  if (!entry || decision.startsWith('approved')) return [];
  const { used, included, open } = reviewStateOf(milestone, entry.lastGood.plan);
  const rounds = open ? used : used + 1;
  return areRoundsUsed({ used: rounds, included })
    ? [vscode.l10n.t('The rounds that the price covers are used; another one is extra.')]
    : [];
}

/** An approval leads to the end of the milestone. */
function offersAfter(ref: Asked['ref'], decision: ReviewDecision): readonly Offer[] {
  if (!decision.startsWith('approved')) return [];
  const run = async (): Promise<undefined> => {
    await vscode.commands.executeCommand(commands.markMilestoneDone, ref);
  };
  return [{ label: vscode.l10n.t('Mark Done…'), run }];
}
