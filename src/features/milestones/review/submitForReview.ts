import * as vscode from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { countMet } from '../../../core/plan/milestoneState';
import {
  areRoundsUsed,
  replyBy,
  reviewDaysOf,
  reviewStateOf,
  roundWords,
} from '../../../core/plan/promise/reviewState';
import type { Milestone } from '../../../core/plan/types';
import type { Offer } from '../../../host/editing/editAndTell';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { placesOf } from '../moves/planMoves';
import { offerToCopy } from '../offerToCopy';
import type { Answer, Asked } from '../runMilestoneCommand';

/** Hands a milestone over to the client, in a new round, and offers the message that asks for the review. */
export async function submitForReview({ services, ref, refs }: Asked): Promise<Answer> {
  const { date } = services.today;
  const [place, ...others] = placesOf(services, refs);
  const [index, ...more] = place?.indexes ?? [];
  const isOne = place !== undefined && index !== undefined && others.length + more.length === 0;
  const { notes, offers } = isOne ? await about(place.entry, index, date) : { notes: [], offers: [] };
  return {
    act: { kind: 'submit', milestone: ref, date },
    done: [vscode.l10n.t('Submitted “{0}” for review.', ref.title), ...notes].join(' '),
    offers,
  };
}

/** What is said of the round, and the message to the client. */
async function about(
  entry: PlanEntry,
  index: number,
  date: CalendarDate,
): Promise<{ readonly notes: readonly string[]; readonly offers: readonly Offer[] }> {
  const { plan } = entry.lastGood;
  const milestone = plan.milestones[index];
  if (!milestone) return { notes: [], offers: [] };
  const engine = await loadEngine();
  const last = replyBy(date, reviewDaysOf(milestone, plan), entry.calendar);
  const context = engine.clientContext(plan, date);
  const shown = context.plan.milestones[index];
  const told = vscode.l10n.t('Copied the message that asks for the review.');
  return {
    notes: notesOn(milestone, entry),
    offers: shown ? [offerToCopy(vscode.l10n.t('Copy Message'), engine.reviewRequest(context, shown, last), told)] : [],
  };
}

function notesOn(milestone: Milestone, { lastGood: { plan } }: PlanEntry): readonly string[] {
  const { used, included, open } = reviewStateOf(milestone, plan);
  const round = { used: open ? used : used + 1, included };
  const words = roundWords(round);
  const unmet = milestone.acceptance.length - countMet(milestone);
  return [
    ...(words === undefined ? [] : [vscode.l10n.t('It is {0}.', words)]),
    ...(areRoundsUsed({ used, included }) && !open ? [vscode.l10n.t('Its price does not cover this one.')] : []),
    ...(unmet > 0
      ? [
          milestone.acceptance.length === 1
            ? vscode.l10n.t('Its criterion is not ticked yet.')
            : unmet === 1
              ? vscode.l10n.t('1 of its {0} criteria is not ticked yet.', milestone.acceptance.length)
              : vscode.l10n.t('{0} of its {1} criteria are not ticked yet.', unmet, milestone.acceptance.length),
        ]
      : []),
  ];
}
