import type { CalendarDate } from '../calendar/calendarDate';
import { count } from '../calendar/durationWords';
import { billablesOf } from '../client/money/billables';
import { moneyStateWords, obstacleWords } from '../client/money/moneyStateWords';
import { amountWords } from '../plan/moneyWords';
import { inOneLine } from '../plan/inOneLine';
import { isOpen } from '../plan/isOpen';
import { indexOfId } from '../plan/idIndex';
import type { PlanFile } from '../plan/parsePlan';
import { shownTitle } from '../plan/shownTitle';
import { statusWords, type Milestone } from '../plan/types';
import { distanceWords, type DayWords } from '../calendar/dayWords';
import { reviewLine } from '../views/reviewWords';
import { besideDueWords, blockOn, criteriaWords, isBlocked } from '../plan/milestoneState';
import type { HoverPart, PlanHover } from './hoverText';
import { agreementWords, driftWords } from '../schedule/driftWords';
import type { Ahead } from '../schedule/ahead';
import { clientName } from '../plan/clientName';
import { whoseDaysWords } from '../schedule/waitWords';
import { capitalize } from '../text';
import { outlookLines } from './outlookLines';
import { idAt, wordSpan, type FoundId } from './planIds';

export interface IdOptions {
  readonly today: CalendarDate;
  readonly words: DayWords;
  /** The number of commits of a milestone. */
  readonly commitCount: (milestone: Milestone, index: number) => number;
  /** Of the plan; undefined where its days are not known. */
  readonly ahead: Ahead | undefined;
}

/** More dependencies would fill the screen. */
const mostDependencies = 10;
/** More needs would, too. */
const mostNeeds = 5;

/** The hover about an id, at its definition and at references; undefined for any other text and for an unknown id. */
export function idHover(file: PlanFile, offset: number, options: IdOptions): PlanHover | undefined {
  const found = idAt(file, offset);
  // At a `<<` several ids may be merged in.
  if (!found || file.text.startsWith('<<', found.here.span.start)) return undefined;
  const paragraphs = paragraphsAbout(file, found, options);
  return paragraphs && { span: wordSpan(file, found.here), paragraphs };
}

function paragraphsAbout(
  file: PlanFile,
  { here, definition }: FoundId,
  options: IdOptions,
): PlanHover['paragraphs'] | undefined {
  const { plan } = file;
  const { kind, id } = here;
  if (kind === 'milestone') {
    const index = definition?.milestone;
    return index === undefined ? undefined : aboutMilestone(file, index, options);
  }
  const given = [...plan.phases, ...plan.objectives].find((item) => item.id && item.id === definition?.id);
  if (kind === 'objective' && !given) return undefined;
  const name = given && ('title' in given ? given.title : given.text).value;
  const members = plan.milestones.filter((milestone) => milestone[kind]?.value === id.value);
  const done = members.filter(({ status }) => status === 'done').length;
  return [
    [{ text: id.value, strong: true }, ...(name !== undefined && name !== id.value ? [{ text: name }] : [])],
    [{ text: `${count(members.length, 'milestone')}${members.length > 0 ? `, ${done} done` : ''}` }],
  ];
}

/** What is told of a milestone where one points at its id, or at its row. @returns undefined for an index that is none */
export function aboutMilestone(
  { plan, references }: PlanFile,
  index: number,
  options: IdOptions,
): PlanHover['paragraphs'] | undefined {
  const milestone = plan.milestones[index];
  if (!milestone) return undefined;
  const { dependsOn, description } = milestone;
  const review = reviewLine(milestone, plan, options.ahead?.outlook.calendars.plan, options);
  const commits = options.commitCount(milestone, index);
  const progress = [criteriaWords(milestone), commits > 0 ? count(commits, 'commit') : undefined].filter(
    (part) => part !== undefined,
  );
  const needed = [...new Set(dependsOn.map(({ value }) => value))];
  const more = needed.length - mostDependencies;
  return [
    heading(milestone),
    ...(description ? [[{ text: inOneLine(description.value) }]] : []),
    [{ text: stateAndDates(milestone, options).join(' · ') }],
    ...reasonOfBlock(milestone, options),
    ...(review === undefined ? [] : [[{ text: review }]]),
    ...openNeeds(milestone, plan, options),
    ...whoseDays(milestone, plan, options),
    ...(progress.length > 0 ? [[{ text: progress.join(' · ') }]] : []),
    ...moneyLines(plan, index, options),
    ...agreementLines(milestone, index, plan.currency?.value, options).map((text) => [{ text }]),
    ...(options.ahead ? outlookLines(plan.milestones, index, options.ahead, options).map((text) => [{ text }]) : []),
    ...needed
      .slice(0, mostDependencies)
      .map((id) => dependency(id, plan.milestones[indexOfId(references.ids, id) ?? -1], options)),
    ...(more > 0 ? [[{ text: `and ${more} more` }]] : []),
  ];
}

/** `800.00 EUR · earned, not invoiced · not to be invoiced yet: it is not agreed`. */
function moneyLines(plan: PlanFile['plan'], index: number, options: IdOptions): PlanHover['paragraphs'] {
  if (!plan.milestones[index]?.amount) return [];
  const billable = billablesOf(plan, options.today).find((one) => one.kind === 'milestone' && one.index === index);
  if (!billable) return [];
  // That it is not accepted yet is why it is not earned.
  const why = obstacleWords(billable.obstacles.filter((obstacle) => obstacle !== 'not-accepted'));
  const parts = [amountWords(billable.amount, plan.currency?.value), moneyStateWords(billable, options)];
  return [[{ text: inOneLine([...parts, ...(why === undefined ? [] : [why])].join(' · ')) }]];
}

/** The agreement, and what differs from it. Days are told where those of the plan are known. */
function agreementLines(
  milestone: Milestone,
  index: number,
  currency: string | undefined,
  { words, ahead }: IdOptions,
): readonly string[] {
  const agreement = agreementWords(milestone, words);
  const drift = ahead?.outlook.driftOf(index);
  const lines = [...(agreement === undefined ? [] : [agreement]), ...(drift ? driftWords(drift, words, currency) : [])];
  return lines.map((line) => `${inOneLine(line)}.`);
}

function reasonOfBlock(milestone: Milestone, { today }: IdOptions): PlanHover['paragraphs'] {
  const { by, reason } = blockOn(milestone, today) ?? {};
  if (!by && !reason) return [];
  const words = [`Blocked${by ? ` by ${by.value}` : ''}`, ...(reason ? [reason.value] : [])];
  return [[{ text: inOneLine(words.join(': ')) }]];
}

/** `Needed from Acme by 20 Nov 2026, 4 days ago: Stripe live keys`. */
function openNeeds(milestone: Milestone, plan: PlanFile['plan'], { today, words }: IdOptions): PlanHover['paragraphs'] {
  const open = isOpen(milestone) ? milestone.needs.filter(({ got }) => !got) : [];
  const lines = open.slice(0, mostNeeds).map(({ text, by }) => {
    const when = by && [`by ${words.long(by.value)}`, distanceWords(by.value, today)].filter(Boolean).join(', ');
    return [
      { text: inOneLine([`Needed from ${clientName(plan)}`, when].filter(Boolean).join(' ') + `: ${text.value}`) },
    ];
  });
  const more = open.length - mostNeeds;
  return more > 0 ? [...lines, [{ text: `and ${more} more` }]] : lines;
}

/** `9 working days late, 7 of them waiting for Acme.` */
function whoseDays(milestone: Milestone, plan: PlanFile['plan'], { today, ahead }: IdOptions): PlanHover['paragraphs'] {
  const calendar = ahead?.outlook.calendars.ofMilestone(milestone);
  const words = calendar && whoseDaysWords(milestone, plan, calendar, today);
  return words === undefined ? [] : [[{ text: `${capitalize(words)}.` }]];
}

function heading(milestone: Milestone): readonly HoverPart[] {
  return [{ text: milestone.id?.value ?? '', strong: true }, { text: shownTitle(milestone) }];
}

/** `in progress`, `from 2 Nov 2026`, `due 1 Dec 2026, 3 days late`. */
function stateAndDates(milestone: Milestone, { today, words }: IdOptions): readonly string[] {
  const { status, start, due, completed } = milestone;
  const distance = due && isOpen(milestone) ? distanceWords(due.value, today, 'late') : undefined;
  return [
    [statusWords[status] + (completed ? ` ${words.long(completed.value)}` : ''), besideDueWords(milestone)]
      .filter((part) => part !== undefined)
      .join(', '),
    ...(isBlocked(milestone, today) ? ['blocked'] : []),
    ...(start ? [`from ${words.long(start.value)}`] : []),
    ...(due ? [`due ${words.long(due.value)}${distance === undefined ? '' : `, ${distance}`}`] : []),
  ];
}

function dependency(id: string, milestone: Milestone | undefined, options: IdOptions): readonly HoverPart[] {
  if (!milestone) return [{ text: 'Depends on' }, { text: id, strong: true }, { text: '(not in this plan)' }];
  return [
    { text: 'Depends on' },
    ...heading(milestone),
    { text: `(${stateAndDates(milestone, options).join(' · ')})` },
  ];
}
