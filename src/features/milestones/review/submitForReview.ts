import * as vscode from 'vscode';
import { countMet } from '../../../core/plan/milestoneState';
import { areRoundsUsed, reviewStateOf, roundWords } from '../../../core/plan/promise/reviewState';
import type { Milestone } from '../../../core/plan/types';
import type { Offer } from '../../../host/editing/editAndTell';
import { loadEngine } from '../../../host/engine';
import type { PlanEntry } from '../../../host/plans/planEntry';
import { milestoneOf, planOf } from '../milestoneOf';
import type { Answer, Asked } from '../runMilestoneCommand';
import { requestTerms } from './requestTerms';

/** Hands a milestone over to the client, in a new round, and offers the message that asks for the review. */
export function submitForReview({ services, ref }: Asked): Answer {
  const milestone = milestoneOf(services, ref);
  const entry = planOf(services, [ref]);
  const { date } = services.today;
  const notes = milestone && entry ? notesOn(milestone, entry) : [];
  return {
    act: { kind: 'submit', milestone: ref, date },
    done: [vscode.l10n.t('Submitted “{0}” for review.', ref.title), ...notes].join(' '),
    offers: milestone && entry ? [offerRequest(milestone, entry, date)] : [],
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
            : vscode.l10n.t('{0} of its {1} criteria are not ticked yet.', unmet, milestone.acceptance.length),
        ]
      : []),
  ];
}

function offerRequest(milestone: Milestone, entry: PlanEntry, submitted: Parameters<typeof requestTerms>[2]): Offer {
  const run = async (): Promise<string> => {
    const engine = await loadEngine();
    await vscode.env.clipboard.writeText(engine.reviewRequest(milestone, requestTerms(milestone, entry, submitted)));
    return vscode.l10n.t('Copied the message that asks for the review.');
  };
  return { label: vscode.l10n.t('Copy Message'), run };
}
