import type { CalendarDate } from '../../calendar/calendarDate';
import type { PlanFile } from '../parsePlan';
import { reviewStateOf } from '../promise/reviewState';
import { digestTexts, textsOf } from '../promise/scopeDigest';
import type { ReviewDecision } from '../words';
import { agreeMilestone } from './agreementEdits';
import { given } from './given';
import type { Intent, Path, PlainMap } from './intent';

/** What the client said of a milestone. */
export interface Feedback {
  readonly decision: ReviewDecision;
  /** The day of the decision. */
  readonly date: CalendarDate;
  /** Who decided; may be empty. */
  readonly by: string;
  /** In the words of the client; may be empty. */
  readonly note: string;
  /** What becomes a criterion, with the day by which it is to be met where there is one. */
  readonly criteria?: readonly { readonly text: string; readonly due?: CalendarDate | undefined }[];
  /** What becomes a task. */
  readonly tasks?: readonly string[];
}

/** Hands a milestone over to the client: in review, in a new round. No second round while one is open. */
export function submitForReview(
  { plan }: PlanFile,
  index: number,
  { date }: { readonly date: CalendarDate },
): Intent[] {
  const milestone = plan.milestones[index];
  const { open } = milestone ? reviewStateOf(milestone, plan) : {};
  return [
    ...(milestone?.status === 'in-review' ? [] : [set(index, 'status', 'in-review')]),
    ...(open ? [] : [appendTo(index, ['review', 'rounds'], { submitted: date })]),
  ];
}

/**
 * Notes the decision in the round that is open, or in a new one where none is. Work that is to change is in progress again. An
 * approval with reservations renews the agreement with the criteria that these become; days and price stay as they were agreed.
 */
export function logFeedback(file: PlanFile, index: number, feedback: Feedback): Intent[] {
  const { plan } = file;
  const milestone = plan.milestones[index];
  if (!milestone) return [];
  const { decision, date, by, note, criteria = [], tasks = [] } = feedback;
  const said: PlainMap = { decision, date, by: given(by), note: given(note) };
  const { open } = reviewStateOf(milestone, plan);
  const goesOn = decision === 'changes-requested' || decision === 'rejected';
  const status = goesOn ? 'in-progress' : 'in-review';
  return [
    ...(open
      ? Object.entries(said).flatMap(([key, value]) =>
          value === undefined ? [] : [setIn(index, ['review', 'rounds', { at: open.at.from }, key], value)],
        )
      : [appendTo(index, ['review', 'rounds'], said)]),
    ...(milestone.status === status ? [] : [set(index, 'status', status)]),
    ...criteria.map(({ text, due }) => appendTo(index, ['acceptance'], due ? { text, due } : text)),
    ...tasks.map((text) => appendTo(index, ['tasks'], text)),
    ...(decision === 'approved-with-reservations' ? renewAgreement(file, index, feedback) : []),
  ];
}

/** @returns no intent for a milestone without an agreement */
function renewAgreement(file: PlanFile, index: number, { criteria = [], date, by }: Feedback): Intent[] {
  const milestone = file.plan.milestones[index];
  if (!milestone?.agreed) return [];
  const { due, amount } = milestone.agreed;
  const texts = textsOf(milestone);
  const acceptance = [...texts.acceptance, ...criteria.map(({ text }) => text)];
  return agreeMilestone(file, index, {
    date,
    by,
    how: 'review',
    values: { due: due?.value, amount: amount?.value, scope: digestTexts({ ...texts, acceptance }) },
  });
}

function set(index: number, key: string, value: string): Intent {
  return { kind: 'set', path: ['milestones', index, key], value };
}

function setIn(index: number, path: Path, value: PlainMap[string] & {}): Intent {
  return { kind: 'set', path: ['milestones', index, ...path], value };
}

function appendTo(index: number, path: Path, value: string | PlainMap): Intent {
  return { kind: 'append', path: ['milestones', index, ...path], value, addsMaps: true };
}
