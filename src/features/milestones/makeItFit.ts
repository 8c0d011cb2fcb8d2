import * as vscode from 'vscode';
import type { CalendarDate } from '../../core/calendar/calendarDate';
import { createDayWords } from '../../core/calendar/dayWords';
import { shortName } from '../../core/plan/shownTitle';
import type { Plan } from '../../core/plan/types';
import type { WayOut } from '../../core/schedule/fit/wayOut';
import { askChoice, type Choice } from '../../host/ask/askChoice';
import { askInSteps } from '../../host/ask/askInSteps';
import { loadEngine, type Engine } from '../../host/engine';
import type { PlanEntry } from '../../host/plans/planEntry';
import { titleWithPlan } from '../../host/plans/planName';
import type { Services } from '../../host/services';
import { askReason, askWho, type Why } from './askWhy';
import { offerNote } from './moves/copyNote';
import { othersMoved } from './moves/moveWords';
import { countFollowing, placesOf, refIn } from './moves/planMoves';
import type { Answer, Asked } from './runMilestoneCommand';

interface Fitting extends Partial<Why> {
  readonly way: WayOut;
}

/** Offers the smallest ways in which a milestone fits again; the one that is picked makes its edits. */
export async function makeItFit({ services, ref }: Asked): Promise<Answer | undefined> {
  const engine = await loadEngine();
  const { date: today } = services.today;
  const [place] = placesOf(services, [ref]);
  const index = place?.indexes[0];
  if (!place || index === undefined) {
    say(vscode.l10n.t('“{0}” is no longer in the plan; nothing was edited.', ref.title));
    return undefined;
  }
  const { entry } = place;
  const { plan } = entry.lastGood;
  const context = { plan, today, holidays: entry.holidays };
  const misfit = engine.misfitOf(context, index);
  const ways = engine.waysOut(context, index);
  if (!misfit || ways.length === 0) {
    say(
      misfit
        ? vscode.l10n.t('No single change makes “{0}” fit. Split it, or agree on less with your client.', ref.title)
        : vscode.l10n.t('“{0}” fits its day, as far as hours and dependencies tell.', ref.title),
    );
    return undefined;
  }
  const choices = ways.map((way): Choice<WayOut> => {
    const sentence = engine.formatMessage(engine.describeWayOut(plan, misfit, way));
    return { label: labelOf(way, plan, today), detail: sentence, value: way };
  });
  const title = titleWithPlan(services.plans, [ref.uri], vscode.l10n.t('Make “{0}” Fit', ref.title));
  const answer = await askInSteps<Fitting>(
    { title },
    {
      way: (question, known) =>
        askChoice({
          ...question,
          placeHolder: vscode.l10n.t('Each of these is enough. Which one?'),
          choices,
          ...(known.way && { picked: known.way }),
        }),
      reason: (question, { reason }) => askReason(question, reason),
      by: (question, { by }) => askWho(services, [ref], question, by),
    },
    {},
    // Hours a week have no history in the plan.
    (key, { way }) => key === 'way' || way?.change.kind !== 'more-hours',
  );
  if (!answer) return undefined;
  const { way, reason = '', by = '' } = answer;
  const acts = engine.actsOfWay(way, (other) => refIn(entry, other), { date: today, reason, by });
  const previews = [{ entry, preview: way.preview }];
  return {
    edits: [{ uri: entry.uri, acts }],
    done: `${doneWords(way, plan, today)}${othersMoved(countFollowing(previews))}`,
    offers: offerNote(services, engine, previews, reason),
  };
}

/** Whether it is told to be infeasible or at risk. */
export function canBeMadeToFit({ outlooks }: Services, engine: Engine, entry: PlanEntry, index: number): boolean {
  const isInfeasible = entry.findings.some(
    ({ problem }) => problem.code === 'smart.achievable.infeasible' && problem.milestone === index,
  );
  return isInfeasible || outlooks.of(entry, engine).riskOf(index) !== undefined;
}

function labelOf({ change }: WayOut, { milestones }: Plan, today: CalendarDate): string {
  const words = createDayWords(vscode.env.language);
  switch (change.kind) {
    case 'move':
      return vscode.l10n.t('Move It to {0}', words.short(change.due, today));
    case 'postpone':
      return vscode.l10n.t('Move {0} Behind It', namesOf(milestones, change));
    case 'drop':
      return vscode.l10n.t('Leave Out {0}', namesOf(milestones, change));
    case 'need':
      return vscode.l10n.t('Get “{0}” Earlier', change.need.text);
    case 'more-hours':
      return change.person === undefined
        ? vscode.l10n.t('Work {0} h a Week', change.to)
        : vscode.l10n.t('{0} Works {1} h a Week', change.person, change.to);
  }
}

/** What was done, without its full stop. */
function doneWords({ change }: WayOut, { milestones }: Plan, today: CalendarDate): string {
  const words = createDayWords(vscode.env.language);
  switch (change.kind) {
    case 'move':
      return vscode.l10n.t('{0} is now due {1}', namesOf(milestones, change), words.short(change.due, today));
    case 'postpone':
      return vscode.l10n.t('Moved {0}', namesOf(milestones, change));
    case 'drop':
      return vscode.l10n.t('Cancelled {0}', namesOf(milestones, change));
    case 'need':
      return vscode.l10n.t('“{0}” is now needed by {1}', change.need.text, words.short(change.by, today));
    case 'more-hours':
      return vscode.l10n.t('The plan now counts on {0} h a week in place of {1}', change.to, change.from);
  }
}

type NamingChange = Exclude<WayOut['change'], { readonly kind: 'more-hours' | 'need' }>;

/** The milestones that a change moves or drops. */
function namesOf(milestones: Plan['milestones'], change: NamingChange): string {
  const indexes =
    change.kind === 'move'
      ? [change.index]
      : change.kind === 'drop'
        ? change.indexes
        : change.moves.map(({ index }) => index);
  return indexes
    .flatMap((index) => milestones[index] ?? [])
    .map((milestone) => `“${shortName(milestone)}”`)
    .join(', ');
}

function say(sentence: string): void {
  void vscode.window.showInformationMessage(sentence);
}
