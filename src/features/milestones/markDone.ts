import { l10n } from 'vscode';
import type { Milestone } from '../../core/plan/types';
import { titleWithPlan } from '../../host/plans/planName';
import { askMet } from './askMet';
import { milestoneOf } from './milestoneOf';
import { offerPullForward } from './moves/pullForward';
import type { Answer, Asked } from './runMilestoneCommand';

/** Marks a milestone done today. What stays open is asked for once, and said in the message. */
export async function markDone({ services, ref }: Asked): Promise<Answer | undefined> {
  // Without it, the editor says why there is nothing to mark.
  const milestone = milestoneOf(services, ref);
  const title = l10n.t('Mark “{0}” Done', milestone?.title.value ?? ref.title);
  const met = milestone ? await askMet(titleWithPlan(services.plans, [ref.uri], title), milestone) : [];
  if (!met) return undefined;
  const done = l10n.t('“{0}” is done.', ref.title);
  return {
    act: { kind: 'finish', milestone: ref, met, completed: services.today.date },
    done: [done, ...(milestone ? leftOpen(milestone, met.length) : [])].join(' '),
    offers: await offerPullForward(services, ref),
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
