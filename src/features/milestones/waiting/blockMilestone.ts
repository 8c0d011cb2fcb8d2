import { env, l10n } from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { addDays } from '../../../core/calendar/calendarDate';
import { createDayWords } from '../../../core/calendar/dayWords';
import { clientName } from '../../../core/plan/clientName';
import { isClient } from '../../../core/plan/isClient';
import { blockOn, isBlocked } from '../../../core/plan/milestoneState';
import type { Milestone } from '../../../core/plan/types';
import { askChoiceOrText } from '../../../host/ask/askChoiceOrText';
import { askDate } from '../../../host/ask/askDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askText } from '../../../host/ask/askText';
import { titleWithPlan } from '../../../host/plans/planName';
import type { Engine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import type { Services } from '../../../host/services';
import { milestoneOf, planOf } from '../milestoneOf';
import type { Answer, Asked } from '../runMilestoneCommand';

interface NewBlock {
  /** `client`, or anybody or anything else. */
  readonly by: string;
  readonly since: CalendarDate;
  readonly reason: string;
}

export function isNotBlocked({ today }: Services, _engine: Engine, entry: PlanEntry, index: number): boolean {
  return !isBlockedNow(today.date, entry, index);
}

export function isNowBlocked({ today }: Services, _engine: Engine, entry: PlanEntry, index: number): boolean {
  return isBlockedNow(today.date, entry, index);
}

function isBlockedNow(today: CalendarDate, { lastGood: { plan } }: PlanEntry, index: number): boolean {
  const milestone = plan.milestones[index];
  return milestone !== undefined && isBlocked(milestone, today);
}

/** Asks for whom a milestone waits, since when and why. */
export async function blockMilestone({ services, ref }: Asked): Promise<Answer | undefined> {
  const entry = planOf(services, [ref]);
  const client = entry ? clientName(entry.lastGood.plan) : l10n.t('the client');
  const today = services.today.date;
  const title = titleWithPlan(services.plans, [ref.uri], l10n.t('Block “{0}”', ref.title));
  const answers = await askInSteps<NewBlock>(
    { title },
    {
      by: (question, { by: picked = 'client' }) =>
        askChoiceOrText({
          ...question,
          placeHolder: l10n.t('Who or what does it wait for?'),
          required: l10n.t('Type a name, or go back to choose the client.'),
          choices: [{ label: client, description: l10n.t('its days are counted apart'), value: 'client' }],
          other: l10n.t('Somebody or Something Else…'),
          isNeeded: true,
          picked,
        }),
      since: (question, { since = today }) =>
        askDate({
          ...question,
          today,
          calendar: entry?.calendar,
          choices: [
            { label: l10n.t('Today'), day: today },
            { label: l10n.t('Yesterday'), day: addDays(today, -1) },
          ],
          picked: since,
          asks: l10n.t('Since when?'),
          ifPast: l10n.t('The days since then count as days of waiting.'),
        }),
      reason: (question, { reason }) =>
        askText({
          ...question,
          prompt: l10n.t('What is missing? Your client may read it. Press Enter to give no reason.'),
          value: reason,
        }),
    },
  );
  if (!answers) return undefined;
  const { by, since, reason } = answers;
  const name = by === 'client' ? client : by;
  return {
    act: { kind: 'block', milestone: ref, by, since, reason },
    done: l10n.t('“{0}” waits for {1}.', ref.title, name),
  };
}

/** It goes on today, which is the last day of waiting. */
export function unblockMilestone({ services, ref }: Asked): Answer {
  const milestone = milestoneOf(services, ref);
  const until = services.today.date;
  return {
    act: { kind: 'unblock', milestone: ref, until },
    done: [l10n.t('“{0}” goes on.', ref.title), ...waitedWords(services, ref.uri, milestone, until)].join(' '),
  };
}

function waitedWords(
  { plans }: Services,
  uri: string,
  milestone: Milestone | undefined,
  until: CalendarDate,
): readonly string[] {
  const entry = plans.ours.find((one) => one.uri.toString() === uri);
  const block = milestone && blockOn(milestone, until);
  if (!entry || !block?.since) return [];
  const { plan } = entry.lastGood;
  const name = block.by && isClient(block.by.value, plan) ? clientName(plan) : block.by?.value;
  if (name === undefined) return [];
  const words = createDayWords(env.language);
  const since = words.long(block.since.value);
  return block.since.value === until
    ? [l10n.t('It waited for {0} on {1}.', name, since)]
    : [l10n.t('It waited for {0} from {1} to {2}.', name, since, words.long(until))];
}
