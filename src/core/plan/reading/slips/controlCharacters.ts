import type { TextEdit } from '../../../text';
import { isAtLineStart, isGap } from '../../lines';
import type { PartProblem } from '../../problem';
import type { YamlText } from '../parsedText';
import { readEdited } from './offsetMap';

/* C0 control characters other than tab and line ends, which are not allowed anywhere in YAML (YAML 1.2.2, 5.1). */

/** More of them than a person pastes, so that the text is none. */
const most = 1_000;

/**
 * Reads a text without them, where other programs have left some: a vertical tab or a form feed between words is a line end of a
 * word processor, and becomes a space.
 * @returns undefined where there are none
 */
export function withoutControlCharacters(text: string, read: (text: string) => YamlText): YamlText | undefined {
  const found = [...text.matchAll(/[\0-\x08\x0b\x0c\x0e-\x1f]+/g)];
  if (found.length === 0 || found.length > most) return undefined;
  const edits = found.map(({ 0: characters, index }): TextEdit => {
    const end = index + characters.length;
    const isBetween = !isAtLineStart(text, index) && !isGap(text, index - 1, end) && !isGap(text, end, text.length);
    return { start: index, end, newText: isBetween && /[\v\f]/.test(characters) ? ' ' : '' };
  });
  const yaml = readEdited(text, edits, read);
  const problems = edits.map(({ start, end, newText }): PartProblem => {
    const code = text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
    const mending = [{ by: 0, length: end - start, newText }];
    const at = { from: start, to: end };
    return { code: 'plan.syntax', kind: 'control-character', detail: `U+${code}`, mending, at };
  });
  return { ...yaml, problems: [...problems, ...yaml.problems].sort((a, b) => a.at.from - b.at.from) };
}
