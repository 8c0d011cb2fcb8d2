import * as vscode from 'vscode';
import { askInSteps } from '../../../host/ask/askInSteps';
import { loadEngine } from '../../../host/engine';
import { titleWithPlan } from '../../../host/plans/planName';
import { askReason, askWho, type Why } from '../askWhy';
import type { Answer, Asked } from '../runMilestoneCommand';
import { askFollowers } from './askFollowers';
import { askShift } from './askShift';
import { offerNote } from './copyNote';
import {
  consequenceOf,
  countFollowing,
  editsOf,
  isFollowed,
  noTicks,
  placesOf,
  rowsOf,
  type PlanPreview,
  type Ticks,
} from './planMoves';
import { followersSentence, othersMoved, perWeekOf } from './moveWords';

interface Shifting extends Why {
  /** Working days, earlier when negative. */
  readonly days: number;
  /** Asked only where something is due later. */
  readonly followers?: readonly PlanPreview[];
}

/** Moves a milestone and all that is due on its day or later by as many working days. */
export async function shiftFromHere({ services, ref, refs }: Asked): Promise<Answer | undefined> {
  const engine = await loadEngine();
  const preview = (days: number, ticks: Ticks = noTicks): readonly PlanPreview[] =>
    placesOf(services, [ref]).map(({ entry, indexes: [index = -1] }) => {
      const decided = ticks.get(entry.uri.toString());
      const request = { ...engine.shiftFromHere(index, days), ...(decided && { ticks: decided }) };
      return { entry, preview: engine.previewMoves(entry.lastGood.plan, entry.calendars, request) };
    });
  if (!rowsOf(preview(1)).some(({ isAsked, isTicked }) => isAsked && isTicked)) {
    void vscode.window.showInformationMessage(vscode.l10n.t('“{0}” has no day that could move.', ref.title));
    return undefined;
  }
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Shift From “{0}”', ref.title));
  const answer = await askInSteps<Shifting>(
    { title },
    {
      days: (question, { days }) =>
        askShift({
          ...question,
          placeHolder: vscode.l10n.t('By how much does it move, with all that is due later?'),
          isEach: false,
          perWeek: perWeekOf(services, refs),
          consequenceOf: (by) => consequenceOf(preview(by)),
          picked: days,
        }),
      reason: (question, { reason }) => askReason(question, reason),
      by: (question, { by }) => askWho(services, refs, question, by),
      followers: (question, { days = 1 }) =>
        askFollowers(services, question, followersSentence(services, preview(days)), (ticks) => preview(days, ticks)),
    },
    {},
    (key, { days = 1 }) => key !== 'followers' || isFollowed(preview(days)),
  );
  if (!answer) return undefined;
  const { days, followers = preview(days) } = answer;
  return {
    edits: editsOf(services, engine, followers, answer),
    done: `${shifted(ref.title, days)}${othersMoved(countFollowing(followers))}`,
    offers: offerNote(services, engine, followers, answer.reason),
  };
}

/** `“M3” is due 5 working days later` */
function shifted(title: string, days: number): string {
  const { l10n } = vscode;
  if (days === 1) return l10n.t('“{0}” is due 1 working day later', title);
  if (days === -1) return l10n.t('“{0}” is due 1 working day earlier', title);
  return days > 0
    ? l10n.t('“{0}” is due {1} working days later', title, days)
    : l10n.t('“{0}” is due {1} working days earlier', title, -days);
}
