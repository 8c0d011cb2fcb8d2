import { l10n } from 'vscode';
import { askWhy } from '../askWhy';
import type { Answer, Asked } from '../runMilestoneCommand';
import { titleOn } from '../titleOn';

/** Takes the record of an agreement back. `changes` keeps its day and the reason. */
export async function withdrawAgreement({ services, ref, refs }: Asked): Promise<Answer | undefined> {
  const title = titleOn(services, refs, {
    one: (name) => l10n.t('Withdraw Agreement on “{0}”', name),
    several: (count) => l10n.t('Withdraw Agreement on {0} Milestones', count),
  });
  const why = await askWhy(services, refs, title);
  if (!why) return undefined;
  return {
    act: { kind: 'withdraw-agreement', milestone: ref, date: services.today.date, ...why },
    done: l10n.t('Withdrew the agreement on “{0}”.', ref.title),
  };
}
