import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import { isOpen } from '../../core/plan/isOpen';
import type { MilestoneRef } from '../../core/plan/milestoneRef';
import { loadEngine } from '../../host/engine';
import { askDate } from '../../host/ask/askDate';
import { askInSteps } from '../../host/ask/askInSteps';
import { dayChoices } from '../../host/ask/dayChoices';
import type { Services } from '../../host/services';
import { askReason, askWho, type Why } from './askWhy';
import { milestoneOf, planOf } from './milestoneOf';
import { titleOn } from './titleOn';

interface NewDate extends Why {
  readonly due: CalendarDate;
}

/**
 * Asks for another date, and for the reason and who wanted it, which may both be left out.
 * @param refs the milestones that get the date, of one plan or several
 */
export async function askNewDate(services: Services, refs: readonly MilestoneRef[]): Promise<NewDate | undefined> {
  const title = titleOn(services, refs, {
    one: (name) => vscode.l10n.t('Reschedule “{0}”', name),
    several: (count) => vscode.l10n.t('Reschedule {0} Milestones', count),
  });
  const plan = planOf(services, refs);
  const current = dueOf(services, refs);
  const today = services.today.date;
  const choices = dayChoices({ today, current, plan });
  // The first one is tomorrow where the milestone is late.
  const week = choices.at(-3)?.day;
  const waiting = await waitingSentence(services, refs);
  return askInSteps<NewDate>(
    { title },
    {
      due: (question, { due = week }) =>
        askDate({
          ...question,
          today,
          calendar: plan?.calendar,
          choices,
          picked: due,
          asks: current === undefined ? whenDue(refs.length) : dueNow(current),
          ifPast:
            refs.length > 1
              ? vscode.l10n.t('This day has passed: the milestones will be late.')
              : vscode.l10n.t('This day has passed: the milestone will be late.'),
        }),
      reason: (question, { reason }) => askReason(question, reason, waiting),
      by: (question, { by }) => askWho(services, refs, question, by),
    },
  );
}

/** The day on which the milestones are due now; undefined where that is not the same for all. */
function dueOf(services: Services, refs: readonly MilestoneRef[]): CalendarDate | undefined {
  const [day, ...others] = new Set(refs.map((ref) => milestoneOf(services, ref)?.due?.value));
  return others.length > 0 ? undefined : day;
}

function whenDue(count: number): string {
  return count > 1 ? vscode.l10n.t('When are they due?') : vscode.l10n.t('When is it due?');
}

/** `Now due Friday, Nov 27, 2026.` */
function dueNow(day: CalendarDate): string {
  const words = createDayWords(vscode.env.language);
  return vscode.l10n.t('Now due {0}, {1}.', words.weekday(day, 'long'), words.long(day));
}

/** Names the first few open milestones that depend on those that get another date; empty where there are none. */
async function waitingSentence(services: Services, refs: readonly MilestoneRef[]): Promise<string> {
  const engine = await loadEngine();
  const moved = new Set(refs.map((ref) => milestoneOf(services, ref)));
  const waiting = refs.flatMap((ref) => {
    const plan = planOf(services, [ref])?.lastGood.plan;
    const milestone = milestoneOf(services, ref);
    return plan && milestone ? engine.dependantsOf(plan.milestones, milestone) : [];
  });
  const names = [...new Set(waiting)]
    .filter((milestone) => isOpen(milestone) && !moved.has(milestone))
    .map(({ id, title }) => id?.value ?? title.value);
  if (names.length === 0) return '';
  const list = names.length > 6 ? `${names.slice(0, 5).join(', ')}, +${names.length - 5}` : names.join(', ');
  return refs.length > 1
    ? vscode.l10n.t('These wait for them: {0}.', list)
    : vscode.l10n.t('These wait for it: {0}.', list);
}
