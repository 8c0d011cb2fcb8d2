import { lineEndOf, type TextEdit } from '../../text';
import { startOfText } from '../lines';
import type { PlanFile } from '../parsePlan';
import type { Intent } from './intent';

/** The intent that adds a disabled rule or an allowed text to `lint`. Missing keys above the new entry are added with it. */
export function addToLint(entry: { readonly off: string } | { readonly allow: string }): Intent {
  return 'off' in entry
    ? { kind: 'set', path: ['lint', 'rules', entry.off], value: 'off', addsMaps: true }
    : { kind: 'append', path: ['lint', 'allow'], value: entry.allow, addsMaps: true };
}

/** The edits that silence a code for the file: by a new comment at the top, or by adding the code to the present one. */
export function addFileComment({ text }: PlanFile, code: string): readonly TextEdit[] {
  const start = startOfText(text);
  const known = /^# milepost-disable-file(?: [a-z][\w.-]*)+(?=\r?\n)/.exec(text.slice(start));
  if (!known) return [{ start, end: start, newText: `# milepost-disable-file ${code}${lineEndOf(text)}` }];
  if (known[0].split(' ').includes(code)) return [];
  const end = start + known[0].length;
  return [{ start: end, end, newText: ` ${code}` }];
}
