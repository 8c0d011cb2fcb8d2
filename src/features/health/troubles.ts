import type { CalendarDate } from '../../core/calendar/calendarDate';
import type { DayWords } from '../../core/calendar/dayWords';
import { isLate } from '../../core/plan/milestoneState';
import { toRef, type MilestoneRef } from '../../core/plan/milestoneRef';
import { riskWords } from '../../core/schedule/riskWords';
import { loadEngine } from '../../host/engine';
import type { Services } from '../../host/services';

/** A milestone that is late or at risk. */
export interface Trouble {
  readonly kind: 'late' | 'risk';
  readonly ref: MilestoneRef;
  /** `3 days late`, or by when it will be done and why. */
  readonly why: (words: DayWords, today: CalendarDate) => string;
}

/** What is late, then what is at risk, in the order of the plans. */
export async function troublesOf({ plans, outlooks, today: { date: today } }: Services): Promise<readonly Trouble[]> {
  if (plans.ours.length === 0) return [];
  const engine = await loadEngine();
  const found = plans.ours.flatMap((entry) => {
    const { uri, revision, lastGood } = entry;
    const { plan } = lastGood;
    const outlook = outlooks.of(entry, engine);
    return plan.milestones.flatMap((milestone, index): Trouble[] => {
      const { due } = milestone;
      const risk = outlook.riskOf(index);
      const refTo = (): MilestoneRef => toRef({ uri: uri.toString(), plan, revision }, milestone, index);
      if (due && isLate(milestone, today)) {
        return [{ kind: 'late', ref: refTo(), why: (words, day) => words.due(due.value, day) }];
      }
      if (!risk) return [];
      return [{ kind: 'risk', ref: refTo(), why: (words, day) => riskWords(risk, plan.milestones, words, day) }];
    });
  });
  return [...found.filter(({ kind }) => kind === 'late'), ...found.filter(({ kind }) => kind === 'risk')];
}
