import type { CalendarDate } from '../../calendar/calendarDate';
import { editPlan } from '../../plan/edit/editPlan';
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
    kind = 'fix',
  }: Partial<Pick<FixOffer, 'isPreferred' | 'isSafe' | 'kind'>> = {},
): FixOffer {
  const make: FixOffer['make'] = () => {
    const edits = makeEdits();
    return edits && { edits, isSnippet: false };
  };
  return { title, isPreferred, isSafe, kind, make };
}

/** Whether text can be put into the scalar without knowing more: it is not an alias, and it stands on one line. */
export function isOneLine({ text }: PlanFile, { start, end }: Span): boolean {
  return !/^(?:[|>*]|<<)/.test(text.slice(start, start + 2)) && !/[\r\n]/.test(text.slice(start, end));
}

/** Where the words of a scalar on one line end: before the closing quote. */
export function endOfWords({ text }: PlanFile, { start, end }: Span): number {
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && text.charAt(end - 1) === quote ? end - 1 : end;
}

/** Whatever the template leaves to be filled in: `<value now>`, and the form of a day. */
const gaps = /<[^<>\n]{1,80}>|\bYYYY-MM-DD\b/g;

/** The fix that does what the intents say; none where the text cannot be edited safely. */
export function offerIntents(title: Message, file: PlanFile, intents: readonly Intent[]): FixOffer {
  return offerFix(title, () => editsFor(file, intents));
}

/** The same with the first of several intents that can be made. */
export function offerFirst(title: Message, file: PlanFile, ways: readonly Intent[]): FixOffer {
  return offerFix(title, () => {
    for (const way of ways) {
      const edits = editsFor(file, [way]);
      if (edits) return edits;
    }
    return undefined;
  });
}

/** @returns undefined where the text cannot be edited safely */
export function editsFor(file: PlanFile, intents: readonly Intent[]): readonly TextEdit[] | undefined {
  const result = editPlan(file, intents);
  return 'edits' in result ? result.edits : undefined;
}

/** Writes a key into a milestone, where a new one of this name belongs; else as {@link insertKey}. */
export function insertMilestoneKey(
  file: PlanFile,
  index: number,
  key: string,
  value: PlainValue,
): TextEdit | undefined {
  return insertKey(file, ['milestones', index, key], value);
}

/**
 * Writes a key that is missing.
 * @param value gaps in angle brackets become tab stops
 * @returns undefined where the text cannot be edited safely
 */
export function insertKey(file: PlanFile, path: Path, value: PlainValue): TextEdit | undefined {
  const [edit, ...more] = editsFor(file, [{ kind: 'set', path, value }]) ?? [];
  return edit && more.length === 0 ? edit : undefined;
}

/**
 * The fix that gives a milestone another deadline. Where one was agreed or changed before, the old day is kept.
 * @param index of the milestone
 * @param day a function where finding it takes long; then the title cannot name it
 */
export function offerMove(
  file: PlanFile,
  index: number,
  day: CalendarDate | (() => CalendarDate | undefined),
  { today }: CheckOptions,
): FixOffer {
  const title = typeof day === 'string' ? fixWording.moveDue(day) : fixWording.moveDueToFit();
  const milestone = file.plan.milestones[index];
  const isOnRecord = milestone !== undefined && (milestone.agreed !== undefined || milestone.changes.length > 0);
  return offerFix(title, () => {
    const due = typeof day === 'string' ? day : day();
    if (due === undefined) return undefined;
    const path = ['milestones', index, 'due'];
    return editsFor(
      file,
      isOnRecord ? rescheduleMilestone(file, index, { due, date: today }) : [{ kind: 'set', path, value: due }],
    );
  });
}

/** The fix that inserts a template with gaps, as a snippet; `makeEdit` writes it with the gaps as they are. */
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
