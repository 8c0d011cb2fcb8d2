import { lineEndOf, type TextEdit } from '../../text';
import { startOfText } from '../lines';
import type { PlanFile } from '../parsePlan';
import type { Intent } from './intent';

/**
 * Adds to the settings of the plan, below `lint`: a rule that is off, or words that are allowed. What is missing above the
 * new line is added with it.
 */
export function addToLint(file: PlanFile, entry: { readonly off: string } | { readonly allow: string }): Intent {
  const { rules, allow } = file.plan.lint;
  const hasLint = /^lint\s*:/m.test(file.textOf());
  if ('off' in entry) {
    const inner = { [entry.off]: 'off' };
    if (!hasLint) return { kind: 'set', path: ['lint'], value: { rules: inner } };
    return Object.keys(rules).length > 0
      ? { kind: 'set', path: ['lint', 'rules', entry.off], value: 'off' }
      : { kind: 'set', path: ['lint', 'rules'], value: inner };
  }
  if (!hasLint) return { kind: 'set', path: ['lint'], value: { allow: [entry.allow] } };
  return allow.length > 0
    ? { kind: 'append', path: ['lint', 'allow'], value: entry.allow }
    : { kind: 'set', path: ['lint', 'allow'], value: [entry.allow] };
}

/** A comment at the top of the file that silences the code, or the code added to the comment that is there. */
export function addFileComment({ text }: PlanFile, code: string): TextEdit {
  const start = startOfText(text);
  const known = /^# milepost-disable-file(?: [a-z][\w.-]*)+(?=\r?\n)/.exec(text.slice(start));
  if (known) return { start: start + known[0].length, end: start + known[0].length, newText: ` ${code}` };
  return { start, end: start, newText: `# milepost-disable-file ${code}${lineEndOf(text)}` };
}
