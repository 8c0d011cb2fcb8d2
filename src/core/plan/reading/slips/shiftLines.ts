import type { TextEdit } from '../../../text';
import { insertion } from '../quoteSpan';

/** Moves what stands on a line by so many columns. @param start of the line */
export function shiftLine(start: number, by: number): TextEdit {
  return by > 0 ? insertion(start, ' '.repeat(by)) : { start, end: start - by, newText: '' };
}
