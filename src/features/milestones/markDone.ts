import { commands, env, l10n } from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import type { Milestone } from '../../core/plan/types';
import type { Offer } from '../../host/editing/editAndTell';
import { loadEngine } from '../../host/engine';
import { titleWithPlan } from '../../host/plans/planName';
import { readSettings } from '../../host/settings';
import { commands as ids } from '../../ids';
import { askMet } from './askMet';
import { milestoneOf } from './milestoneOf';
import { placesOf } from './moves/planMoves';
import { offerToCopy } from './offerToCopy';
import { offerPullForward } from './moves/pullForward';
import type { Services } from '../../host/services';
import type { Answer, Asked } from './runMilestoneCommand';

/** Marks a milestone done today. What stays open is asked for once, and said in the message. */
export async function markDone({ services, ref }: Asked): Promise<Answer | undefined> {
  // Without it, the editor says why there is nothing to mark.
  const milestone = milestoneOf(services, ref);
  const title = l10n.t('Mark “{0}” Done', milestone?.title.value ?? ref.title);
  const met = milestone ? await askMet(titleWithPlan(services.plans, [ref.uri], title), milestone) : [];
  if (!met) return undefined;
  const { date } = services.today;
  const told = await tellDone(services, ref, date);
  return {
    act: { kind: 'finish', milestone: ref, met, completed: date },
    done: [
      told?.sentence ?? l10n.t('“{0}” is done.', ref.title),
      ...(milestone ? leftOpen(milestone, met.length) : []),
    ].join(' '),
    offers: [...(await offerPullForward(services, ref)), ...(told?.offers ?? [])],
  };
}

/** What is true now that it is done, and the note to the client about it; undefined for a milestone that is gone. */
async function tellDone(
  services: Services,
  ref: MilestoneRef,
  date: CalendarDate,
): Promise<{ readonly sentence: string; readonly offers: readonly Offer[] } | undefined> {
  const [place] = placesOf(services, [ref]);
  const index = place?.indexes[0];
  const milestone = index === undefined ? undefined : place?.entry.lastGood.plan.milestones[index];
  if (!place || index === undefined || !milestone) return undefined;
  const engine = await loadEngine();
  const { plan } = place.entry.lastGood;
  const facts = engine.doneFacts(plan, index, date);
  const note = engine.doneNote(engine.clientContext(plan, date), index, facts);
  const isComplete = facts.phase !== undefined || facts.done === facts.total;
  const showCard: Offer = {
    label: l10n.t('Show Timeline'),
    run: async () => void (await commands.executeCommand(ids.showTimeline)),
  };
  return {
    sentence: engine.doneSentence(plan, milestone, facts, createDayWords(env.language), date),
    offers: [
      offerToCopy(l10n.t('Tell Client'), note),
      ...(isComplete && readSettings().celebrate !== 'off' ? [showCard] : []),
    ],
  };
}

function leftOpen({ acceptance, tasks }: Milestone, newlyMet: number): readonly string[] {
  const total = acceptance.length;
  const unticked = acceptance.filter(({ met }) => !met).length - newlyMet;
  const [task, ...more] = tasks.filter(({ done }) => !done);
  return [
    ...(unticked > 0 ? [untickedSentence(unticked, total)] : []),
    ...(task && more.length === 0 ? [l10n.t('A task is still open: {0}.', task.text.value)] : []),
    ...(task && more.length > 0 ? [l10n.t('{0} tasks are still open.', more.length + 1)] : []),
  ];
}

function untickedSentence(unticked: number, total: number): string {
  if (total === 1) return l10n.t('Its criterion is not ticked.');
  if (unticked === total) return l10n.t('None of its {0} criteria is ticked.', total);
  return unticked === 1
    ? l10n.t('1 of its {0} criteria is not ticked.', total)
    : l10n.t('{0} of its {1} criteria are not ticked.', unticked, total);
}
