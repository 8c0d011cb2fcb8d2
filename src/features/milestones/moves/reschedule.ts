import * as vscode from 'vscode';
import { createDayWords } from '../../../core/calendar/dayWords';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { groupBy } from '../../../core/plan/groupBy';
import type { MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Gaps } from '../../../core/schedule/shifting/move';
import { back, type Question, type Reply } from '../../../host/ask/question';
import type { PlanEdit } from '../../../host/editing/editOutcome';
import { loadEngine, type Engine } from '../../../host/engine';
import type { Services } from '../../../host/services';
import { askNewDate } from '../askNewDate';
import { askInSteps } from '../../../host/ask/askInSteps';
import { askReason, askWho, type Why } from '../askWhy';
import { countMilestones } from '../countMilestones';
import type { Answer, Asked } from '../runMilestoneCommand';
import { titleOn } from '../titleOn';
import { askFollowers } from './askFollowers';
import { askGaps, rememberedGaps } from './askGaps';
import { askShift } from './askShift';
import { offerNote } from './copyNote';
import { followersSentence, othersMoved, perWeekOf } from './moveWords';
import {
  consequenceOf,
  countFollowing,
  editsOf,
  isFollowed,
  previewShift,
  refIn,
  rowsOf,
  type PlanPreview,
  type Shift,
} from './planMoves';

interface Moves extends Why {
  readonly shift: Shift;
  /** Asked only where something follows. */
  readonly gaps?: Gaps;
  readonly followers?: readonly PlanPreview[];
}

/** Moves milestones to another day, and what follows as the user has decided: all in one edit. */
export async function reschedule({ services, refs }: Asked): Promise<Answer | undefined> {
  const engine = await loadEngine();
  const preview = (shift: Shift, gaps: Gaps, ticks?: Parameters<typeof previewShift>[5]): readonly PlanPreview[] =>
    previewShift(services, engine, refs, shift, gaps, ticks);
  const title = titleOn(services, refs, {
    one: (name) => vscode.l10n.t('Reschedule “{0}”', name),
    several: (count) => vscode.l10n.t('Reschedule {0} Milestones', count),
  });
  const applies = (key: keyof Moves, { shift = { days: 1 }, gaps }: Partial<Moves>): boolean => {
    if (key !== 'gaps' && key !== 'followers') return true;
    if (!isFollowed(preview(shift, 'keep'))) return false;
    return key === 'gaps' || gaps === undefined || isFollowed(preview(shift, gaps));
  };
  const answer = await askInSteps<Moves>(
    { title },
    {
      shift: (question, { shift }) =>
        askWhither(services, refs, question, shift, (to) => consequenceOf(preview(to, rememberedGaps(services)))),
      reason: (question, { reason }) => askReason(question, reason),
      by: (question, { by }) => askWho(services, refs, question, by),
      gaps: (question, { shift = { days: 1 } }) =>
        askGaps(services, question, refs.length, (gaps) => preview(shift, gaps)),
      followers: (question, { shift = { days: 1 }, gaps = 'keep' }) =>
        askFollowers(services, question, followersSentence(services, preview(shift, gaps)), (ticks) =>
          preview(shift, gaps, ticks),
        ),
    },
    {},
    applies,
  );
  if (!answer) return undefined;
  const { shift, gaps = 'only-this', followers = preview(shift, gaps) } = answer;
  const edits =
    'due' in shift
      ? editsToDay(services, engine, refs, followers, shift.due, answer)
      : editsOf(services, engine, followers, answer);
  if (edits.length === 0) {
    void vscode.window.showInformationMessage(vscode.l10n.t('None of them has a day that could move.'));
    return undefined;
  }
  return {
    edits,
    done: doneSentence(services, refs, followers, shift),
    offers: offerNote(services, engine, followers, answer.reason),
  };
}

/** Asks for another day of one milestone; for several, by how much each moves, or for one day for all. */
async function askWhither(
  services: Services,
  refs: readonly MilestoneRef[],
  question: Question,
  known: Shift | undefined,
  consequence: (shift: Shift) => string | undefined,
): Promise<Reply<Shift>> {
  const askDay = async (): Promise<Reply<Shift>> => {
    const due = await askNewDate(services, refs, question, dayOf(known), (day) => consequence({ due: day }));
    return typeof due === 'string' ? { due } : due;
  };
  if (refs.length === 1) return askDay();
  const oneDay = Symbol('one day');
  for (;;) {
    const reply = await askShift<typeof oneDay>(
      {
        ...question,
        placeHolder: vscode.l10n.t('By how much do they move?'),
        isEach: true,
        perWeek: perWeekOf(services, refs),
        consequenceOf: (days) => consequence({ days }),
        picked: known && 'days' in known ? known.days : undefined,
      },
      [{ label: vscode.l10n.t('All on One Day…'), value: oneDay }],
    );
    if (typeof reply === 'number') return { days: reply };
    if (reply !== oneDay) return reply;
    const day = await askDay();
    if (day !== back) return day;
  }
}

function dayOf(shift: Shift | undefined): CalendarDate | undefined {
  return shift && 'due' in shift ? shift.due : undefined;
}

/**
 * A day that was chosen counts whatever day the milestone has by now, and one that is gone or done by now is refused with a sentence:
 * only a move that others follow depends on the dates that were seen.
 */
function editsToDay(
  services: Services,
  engine: Engine,
  refs: readonly MilestoneRef[],
  previews: readonly PlanPreview[],
  due: CalendarDate,
  why: Why,
): readonly PlanEdit[] {
  if (countFollowing(previews) > 0) return editsOf(services, engine, previews, why);
  const starts = new Map(
    previews.flatMap(({ entry, preview }) =>
      preview.rows.flatMap(({ index, from, to, isTicked }) =>
        isTicked && to.start !== from.start ? [[JSON.stringify(refIn(entry, index)), to.start] as const] : [],
      ),
    ),
  );
  return [...groupBy(refs, ({ uri }) => uri)].map(([uri, milestones]) => ({
    uri: vscode.Uri.parse(uri),
    acts: milestones.map((milestone) => {
      const start = starts.get(JSON.stringify(milestone));
      const { reason, by } = why;
      return { kind: 'reschedule', milestone, due, start, date: services.today.date, reason, by } as const;
    }),
  }));
}

/** `“M3” is now due Dec 10; 2 others moved.` */
function doneSentence(
  { today: { date: today } }: Services,
  refs: readonly MilestoneRef[],
  previews: readonly PlanPreview[],
  shift: Shift,
): string {
  const words = createDayWords(vscode.env.language);
  const [first] = refs;
  const to = dayOf(shift) ?? rowsOf(previews)[0]?.to.due;
  const moved = rowsOf(previews).filter(({ isAsked, isTicked }) => isAsked && isTicked).length;
  const done =
    refs.length === 1 && first && to !== undefined
      ? vscode.l10n.t('“{0}” is now due {1}', first.title, words.short(to, today))
      : vscode.l10n.t(
          'Rescheduled {0}',
          countMilestones('due' in shift ? refs.length : moved, new Set(refs.map(({ uri }) => uri)).size),
        );
  return `${done}${othersMoved(countFollowing(previews))}`;
}
