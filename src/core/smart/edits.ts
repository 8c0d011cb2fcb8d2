import type { PlanFile } from '../plan/parsePlan';
import { editPlan } from '../plan/edit/editPlan';
import type { PlainValue } from '../plan/edit/intent';
import type { Span, TextEdit } from '../text';
import type { Message } from './finding';
import type { FixOffer } from './rule';

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
  return !/^[|>*<]/.test(text.charAt(start)) && !/[\r\n]/.test(text.slice(start, end));
}

/** Where the words of a scalar on one line end: before the closing quote. */
export function endOfWords({ text }: PlanFile, { start, end }: Span): number {
  const quote = text.charAt(start);
  return (quote === '"' || quote === "'") && text.charAt(end - 1) === quote ? end - 1 : end;
}

/** Whatever the template leaves to be filled in: `<value now>`, and the form of a day. */
const gaps = /<[^<>\n]{1,80}>|\bYYYY-MM-DD\b/g;

/**
 * Writes a key into a milestone, where a new one of this name belongs.
 * @param value gaps in angle brackets become tab stops
 * @returns undefined where the text cannot be edited safely
 */
export function insertMilestoneKey(
  file: PlanFile,
  index: number,
  key: string,
  value: PlainValue,
): TextEdit | undefined {
  const result = editPlan(file.text, [{ kind: 'set', path: ['milestones', index, key], value }]);
  const [edit, ...more] = 'edits' in result ? result.edits : [];
  return edit && more.length === 0 ? edit : undefined;
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
