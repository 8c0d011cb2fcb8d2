import type { CalendarDate } from '../../calendar/calendarDate';
import { editPlan } from '../../plan/edit/editPlan';
import { styleOfText, writeText } from '../../plan/edit/writeValue';
import type { Intent, Path, PlainValue } from '../../plan/edit/intent';
import { rescheduleMilestone } from '../../plan/edit/milestoneEdits';
import type { PlanFile } from '../../plan/parsePlan';
import type { Span, TextEdit } from '../../text';
import type { Message } from '../finding';
import type { CheckOptions, FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';

/** @param makeEdits undefined where the text cannot be edited safely */
export function offerFix(
  title: Message,
  makeEdits: () => readonly TextEdit[] | undefined,
  {
    isPreferred = false,
    isSafe = false,
    isDoubtful = false,
    kind = 'fix',
  }: Partial<Pick<FixOffer, 'isPreferred' | 'isSafe' | 'isDoubtful' | 'kind'>> = {},
): FixOffer {
  const make: FixOffer['make'] = () => {
    const edits = makeEdits();
    return edits && { edits, isSnippet: false };
  };
  return { title, isPreferred, isSafe, isDoubtful, kind, make };
}

/** Whether text can be inserted into the source of the scalar as it is: the scalar is no alias and is on one line. */
export function isOneLine({ text }: PlanFile, { start, end }: Span): boolean {
  return !/^(?:[|>*]|<<)/.test(text.slice(start, start + 2)) && !/[\r\n]/.test(text.slice(start, end));
}

/** The offset behind the text of a scalar on one line: before the closing quote. */
export function endOfWords({ text }: PlanFile, { start, end }: Span): number {
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && text.charAt(end - 1) === quote ? end - 1 : end;
}

/** The gaps of a template: `<value now>`, and `YYYY-MM-DD`. */
const gaps = /<[^<>\n]{1,80}>|\bYYYY-MM-DD\b/g;

/** The fix that makes the edits of the intents; `make` returns undefined where the text cannot be edited safely. */
export function offerIntents(title: Message, file: PlanFile, intents: readonly Intent[]): FixOffer {
  return offerFix(title, () => editsFor(file, intents));
}

/** {@link offerIntents} with the first of several intents to remove something that the text allows. Never preferred. */
export function offerRemoval(title: Message, file: PlanFile, ways: readonly Intent[]): FixOffer {
  const make = (): readonly TextEdit[] | undefined => {
    for (const way of ways) {
      const edits = editsFor(file, [way]);
      if (edits) return edits;
    }
    return undefined;
  };
  return offerFix(title, make, { isDoubtful: true });
}

/** @returns undefined where the text cannot be edited safely */
export function editsFor(file: PlanFile, intents: readonly Intent[]): readonly TextEdit[] | undefined {
  const result = editPlan(file, intents);
  return 'edits' in result ? result.edits : undefined;
}

/** {@link insertKey} for a key of a milestone. */
export function insertMilestoneKey(
  file: PlanFile,
  index: number,
  key: string,
  value: PlainValue,
): TextEdit | undefined {
  return insertKey(file, ['milestones', index, key], value);
}

/**
 * Inserts a missing key at its place in the usual order of keys.
 * @param value gaps in angle brackets become tab stops
 * @returns undefined where the text cannot be edited safely
 */
export function insertKey(file: PlanFile, path: Path, value: PlainValue): TextEdit | undefined {
  const [edit, ...more] = editsFor(file, [{ kind: 'set', path, value }]) ?? [];
  return edit && more.length === 0 ? edit : undefined;
}

/**
 * The fix that gives a milestone another deadline. If its deadline was agreed or changed before, the old day is recorded.
 * @param index of the milestone
 * @param day a function where computing it takes long; the title then does not contain the day
 * @param start the first day of work that goes with it, where the one that is given cannot stay
 */
export function offerMove(
  file: PlanFile,
  index: number,
  day: CalendarDate | (() => CalendarDate | undefined),
  { today }: CheckOptions,
  start?: CalendarDate,
): FixOffer {
  const titleFor = (due: CalendarDate): Message =>
    start === undefined ? fixWording.moveDue(due) : fixWording.moveDays(start, due);
  const title = typeof day === 'string' ? titleFor(day) : fixWording.moveDueToFit();
  const milestone = file.plan.milestones[index];
  const isOnRecord = milestone !== undefined && (milestone.agreed !== undefined || milestone.changes.length > 0);
  return offerFix(title, () => {
    const due = typeof day === 'string' ? day : day();
    if (due === undefined) return undefined;
    const set = (key: 'due' | 'start', value: CalendarDate): Intent => {
      return { kind: 'set', path: ['milestones', index, key], value };
    };
    const unrecorded = [set('due', due), ...(start === undefined ? [] : [set('start', start)])];
    return editsFor(file, isOnRecord ? rescheduleMilestone(file, index, { due, start, date: today }) : unrecorded);
  });
}

/** The fix that adds a missing key of a milestone. @param template its gaps become tab stops */
export function offerKey(file: PlanFile, index: number, key: string, template: string): FixOffer {
  return offerTemplate(fixWording.addKey(key), () => insertMilestoneKey(file, index, key, template));
}

/** The fix that replaces a value by a day to fill in. */
export function offerDay({ text }: PlanFile, span: Span): FixOffer {
  return offerTemplate(fixWording.setDay(), () => ({ ...span, newText: writeText('YYYY-MM-DD', styleOfText(text)) }));
}

/** {@link offerKey} for the estimate, in hours. */
export function offerEstimate(file: PlanFile, index: number): FixOffer {
  return offerKey(file, index, 'estimate', '<hours>h');
}

/** The fix that inserts a template as a snippet. @param makeEdit its edit contains the gaps as plain text */
export function offerTemplate(title: Message, makeEdit: () => TextEdit | undefined): FixOffer {
  const make: FixOffer['make'] = () => {
    const edit = makeEdit();
    if (!edit) return undefined;
    let number = 0;
    const escaped = edit.newText.replace(/[\\$}]/g, String.raw`\$&`);
    const newText = escaped.replace(gaps, (gap) => `\${${++number}:${gap}}`);
    return { edits: [{ ...edit, newText }], isSnippet: true };
  };
  return { title, isPreferred: true, isSafe: false, kind: 'fix', make };
}
