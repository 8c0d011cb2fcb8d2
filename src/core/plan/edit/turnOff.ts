import { lineEndOf, type TextEdit } from '../../text';
import { startOfText } from '../lines';
import type { PlanFile } from '../parsePlan';
import type { Intent } from './intent';

/** The intent that adds a disabled rule or an allowed text to `lint`. Missing keys above the new entry are added with it. */
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

/** The edit that silences a code for the file: by a new comment at the top, or by adding the code to the present one. */
export function addFileComment({ text }: PlanFile, code: string): TextEdit {
  const start = startOfText(text);
  const known = /^# milepost-disable-file(?: [a-z][\w.-]*)+(?=\r?\n)/.exec(text.slice(start));
  if (known) return { start: start + known[0].length, end: start + known[0].length, newText: ` ${code}` };
  return { start, end: start, newText: `# milepost-disable-file ${code}${lineEndOf(text)}` };
}
