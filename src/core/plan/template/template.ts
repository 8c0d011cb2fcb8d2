import { daysBetween, type CalendarDate } from '../../calendar/calendarDate';
import { dayInSeries, type Interval } from '../../calendar/interval';
import { nextProposedDay } from '../../calendar/proposedDay';
import { createWorkingCalendar } from '../../calendar/workingCalendar';
import { writeInline } from '../edit/writeValue';
import { planTemplates, type PlanKind } from './templateMilestones';

export { planKinds, type PlanKind } from './templateMilestones';

export interface PlanAnswers {
  readonly project: string;
  /** May be empty. */
  readonly client: string;
  /** The due date of the first milestone. */
  readonly firstDue: CalendarDate;
  readonly kind: PlanKind;
  /** Language code of the prose, such as `en`; the key is left out when undefined. */
  readonly language?: string;
  /** Ids of other plans, which commits of the same repository may name; the new plan gets others. */
  readonly taken?: ReadonlySet<string>;
}

/**
 * The text of a new plan. It is valid, and its comments explain the keys. Texts to fill in are in angle brackets, which a
 * rule reports until they are replaced. Lines end with `\n`.
 * @param today decides the interval between milestones: the time until the first due date, limited to one to four weeks; two
 * weeks when left out. A kind of work that is done month by month has a month. From the second milestone on, weekends and the holidays
 * that most countries have are passed over.
 */
export function createPlanText(answers: PlanAnswers, today?: CalendarDate): string {
  const { project, client, firstDue, kind, language } = answers;
  const weeks = today ? Math.max(1, Math.min(4, Math.round(daysBetween(today, firstDue) / 7))) : 2;
  const template = planTemplates[kind];
  const interval: Interval = template.isMonthly === true ? { count: 1, unit: 'month' } : { count: weeks, unit: 'week' };
  const calendar = createWorkingCalendar(undefined, new Map());
  const letters = lettersOf(answers, template.milestones.length);
  const milestones = template.milestones.flatMap((milestone, index) => {
    return [
      `  - id: ${letters}${index + 1}`,
      `    title: ${writeInline(milestone.title)}`,
      `    phase: ${milestone.phase}`,
      ...(index === 0 ? ['    status: planned             # planned, in-progress, in-review, done or cancelled'] : []),
      // The first day is the one that was asked for, worked or not.
      `    due: ${index === 0 ? firstDue : nextProposedDay(dayInSeries(firstDue, interval, index), calendar, false)}`,
      ...(index === 0 ? ['    # estimate: 24h             # h, d (working days) or w (working weeks)'] : []),
      ...(index > 0 ? [`    depends_on: [${letters}${index}]`] : []),
      `    deliverables: ${writeInline(milestone.deliverables)}`,
      ...(index === 0
        ? ['    acceptance:                 # done when …, in the words of your client']
        : ['    acceptance:']),
      ...milestone.acceptance.map((criterion) => `      - ${writeInline(criterion)}`),
      ...(index === 0 ? ['    # amount: 2400              # what your client pays for it'] : []),
      '',
    ];
  });
  const isNamed = client.trim() !== '';
  return [
    '# What was promised, by when, and how both sides will know that it is done.',
    '# Go through it with your client. What stands in <angle brackets> is still to be filled in.',
    `project: ${writeInline(project)}`,
    isNamed ? `client: ${writeInline(client)}` : '# client: Acme GmbH',
    ...(language === undefined ? [] : [`language: ${writeInline(language)}`]),
    '# currency: EUR                 # of all amounts',
    '# calendar:                     # with estimates, this tells whether the dates can be kept',
    '#   hours_per_week: 24          # what this project gets',
    '#   days_off: [2026-12-24..2027-01-02]'.replace(/2026|2027/g, (year) => yearAfter(firstDue, Number(year) - 2026)),
    '# objectives:                   # what your client wants to reach; milestones name one by its id',
    '#   - { id: O1, text: Raise checkout conversion from 1.8 % to 2.5 % }',
    '',
    'phases:',
    ...template.phases.map(({ id, title }) => `  - { id: ${id}, title: ${writeInline(title)} }`),
    '',
    'milestones:',
    ...milestones,
  ]
    .join('\n')
    .trimEnd()
    .concat('\n');
}

/** What the ids begin with: `M`, or letters of the project where another plan has such ids, since a commit names an id alone. */
function lettersOf({ project, taken }: PlanAnswers, count: number): string {
  const ids = Array.from({ length: count }, (_, index) => index + 1);
  const name = project
    .normalize('NFD')
    .toUpperCase()
    .replace(/[^A-Z]/g, '');
  const choices = ['M', name.slice(0, 1), name.slice(0, 2), name.slice(0, 3), ...'ABCDEFGHIJKLNOPQRSTUVWXYZ'.split('')];
  return choices.find((one) => one !== '' && !ids.some((id) => taken?.has(`${one}${id}`))) ?? 'M';
}

function yearAfter(date: CalendarDate, years: number): string {
  return String(Number(date.slice(0, 4)) + years).padStart(4, '0');
}
