import type { CalendarDate } from '../../calendar/calendarDate';
import { dayInSeries, type Interval } from '../../calendar/interval';
import { nextProposedDay } from '../../calendar/proposedDay';
import type { WorkingCalendar } from '../../calendar/workingCalendar';
import { applyEdits, type Position } from '../../text';
import { editPlan } from '../edit/editPlan';
import type { Intent } from '../edit/intent';
import { firstFault } from '../firstFault';
import { parsePlan, type PlanFile } from '../parsePlan';
import type { Milestone } from '../types';
import { keptData, templateOf, wholeData } from './templateOf';

/** The answers for a plan that is made of a template of the user. */
export interface TemplateAnswers {
  readonly project: string;
  /** May be empty. */
  readonly client: string;
  /** The due date of the first milestone. */
  readonly firstDue: CalendarDate;
  /** The time from one due date to the next. */
  readonly interval: Interval;
}

/** Why a file cannot serve as a template. */
export type TemplateFault =
  | { readonly reason: 'broken'; readonly position: Position }
  /** It has nothing that is read as a plan. */
  | { readonly reason: 'no-plan' }
  | { readonly reason: 'no-milestones' };

/** @returns undefined for a text that plans can be made of */
export function templateFault(file: PlanFile): TemplateFault | undefined {
  if (file.isBroken) {
    return { reason: 'broken', position: file.lines.positionAt(firstFault(file)?.span.start ?? 0) };
  }
  if (file.kind !== 'ours') return { reason: 'no-plan' };
  return keptData(file.plan)['milestones'] === undefined ? { reason: 'no-milestones' } : undefined;
}

/**
 * The text of a new plan, made of a template without {@link templateFault}: its text with the names and days of the answers. A
 * template that holds more than one should, such as a copied plan with its agreements, is cleaned first, which costs its comments.
 * @param calendar of the template; the first day stays the one that was asked for, worked or not
 * @param knowsHolidays whether the calendar has the public holidays of a country
 */
export function planFromTemplate(
  file: PlanFile,
  answers: TemplateAnswers,
  calendar: WorkingCalendar,
  knowsHolidays: boolean,
): string {
  return (
    (isClean(file) && fillIn(file, answers, calendar, knowsHolidays)) ||
    fillCleaned(file, answers, calendar, knowsHolidays)
  );
}

function fillCleaned({ plan }: PlanFile, ...rest: readonly [TemplateAnswers, WorkingCalendar, boolean]): string {
  const cleaned = parsePlan(templateOf(plan));
  return fillIn(cleaned, ...rest) ?? cleaned.text;
}

/** Whether the template holds nothing but what one keeps; its days are replaced anyway. */
function isClean({ plan }: PlanFile): boolean {
  const whole = wholeData({ ...plan, milestones: plan.milestones.map(asInTemplate) });
  const { project: _project, client: _client, ...rest } = whole;
  return JSON.stringify(rest) === JSON.stringify(keptData(plan));
}

/** Without its day, and without what a milestone says by saying nothing: that it is planned, and its tasks are not done. */
function asInTemplate(milestone: Milestone): Milestone {
  const { status, tasks, ...rest } = milestone;
  return {
    ...rest,
    due: undefined,
    ...(status !== 'planned' && { status }),
    tasks: tasks.map((task) => (task.done ? task : { ...task, done: undefined })),
  } as Milestone;
}

/** Undefined where the text cannot be edited safely, as with aliases. */
function fillIn(
  file: PlanFile,
  { project, client, firstDue, interval }: TemplateAnswers,
  calendar: WorkingCalendar,
  knowsHolidays: boolean,
): string | undefined {
  const dayOf = (index: number): CalendarDate =>
    index === 0 ? firstDue : nextProposedDay(dayInSeries(firstDue, interval, index), calendar, knowsHolidays);
  const intents: readonly Intent[] = [
    { kind: 'set', path: ['project'], value: project },
    ...nameClient(file, client.trim()),
    ...file.plan.milestones.map((_milestone, index): Intent => {
      return { kind: 'set', path: ['milestones', index, 'due'], value: dayOf(index) };
    }),
  ];
  const made = editPlan(file, intents);
  return 'edits' in made ? applyEdits(file.text, made.edits) : undefined;
}

/** No client is named where none is given, since nothing would flag a gap in its place. */
function nameClient({ plan }: PlanFile, client: string): readonly Intent[] {
  const path = ['client'];
  if (client !== '') return [{ kind: 'set', path, value: client }];
  return plan.client ? [{ kind: 'remove', path }] : [];
}
