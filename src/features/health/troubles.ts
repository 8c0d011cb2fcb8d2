import * as vscode from 'vscode';
import { createDayWords } from '../../core/calendar/dayWords';
import { isLate } from '../../core/plan/milestoneState';
import { toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import { riskWords } from '../../core/schedule/riskWords';
import { loadEngine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import type { Services } from '../../host/services';

/** A milestone that is late or at risk. */
export interface Trouble {
  readonly kind: 'late' | 'risk';
  readonly entry: PlanEntry;
  readonly ref: MilestoneRef;
  /** `3 days late`, or by when it will be done and why. */
  readonly why: string;
}

/** What is late, then what is at risk, in the order of the plans. */
export async function troublesOf({ plans, outlooks, today: { date: today } }: Services): Promise<readonly Trouble[]> {
  if (plans.ours.length === 0) return [];
  const engine = await loadEngine();
  const words = createDayWords(vscode.env.language);
  const found = plans.ours.flatMap((entry) => {
    const { uri, revision, lastGood } = entry;
    const { plan } = lastGood;
    const outlook = outlooks.of(entry, engine);
    return plan.milestones.flatMap((milestone, index): Trouble[] => {
      const risk = outlook.riskOf(index);
      const isPast = isLate(milestone, today);
      if (!isPast && !risk) return [];
      const ref = toRef({ uri: uri.toString(), plan, revision }, milestone, index);
      const { due } = milestone;
      if (isPast && due) return [{ kind: 'late', entry, ref, why: words.due(due.value, today) }];
      return risk ? [{ kind: 'risk', entry, ref, why: riskWords(risk, plan.milestones, words, today) }] : [];
    });
  });
  return [...found.filter(({ kind }) => kind === 'late'), ...found.filter(({ kind }) => kind === 'risk')];
}
