import { columnOfContent, endOfLine, hasContent, linesBelow, skipBlanks, startOfLine } from '../plan/lines';
import { readLine, type BlockLine } from '../plan/place/blockLine';
import { climb, pathOf } from '../plan/place/climb';
import { isProse } from '../plan/reading/lostText';
import { shapeAt } from '../plan/schema/shapeAt';
import type { TextEdit } from '../text';

/*
 * What goes on by itself while a list of texts is typed, as in other editors of lists: criteria, tasks, deliverables.
 */

/**
 * What a line break calls for that was typed behind an item: the dash of the next item, or, behind an item that is still empty,
 * the end of the list: that dash goes, and the line begins where the next key of the map around it does.
 * @param lineBreak offset of the line break
 * @returns undefined where the line above is no item of a list of texts, or where its text goes on below
 */
export function continueList(text: string, lineBreak: number): TextEdit | undefined {
  const above = readLine(text, startOfLine(text, lineBreak));
  const list = listOfTexts(text, above);
  if (!list || above.rest.isOpen || above.rest.form === 'block') return undefined;
  const start = startOfLine(text, lineBreak + (text.startsWith('\r\n', lineBreak) ? 2 : 1));
  const content = skipBlanks(text, start, endOfLine(text, start));
  if (above.rest.form === 'none') {
    if (above.rest.comment !== undefined) return undefined;
    return { start: above.start, end: content, newText: ' '.repeat(list.columnOfKey) };
  }
  const [below] = linesBelow(text, endOfLine(text, start));
  const goesOn = below !== undefined && hasContent(below) && columnOfContent(below) > list.columnOfDash;
  if (goesOn || text.startsWith('-', content)) return undefined;
  return { start, end: content, newText: `${' '.repeat(list.columnOfDash)}- ` };
}

/**
 * The second dash of `- - ` at the end of a line, where the first one was there already and another was typed from habit.
 * @param end offset behind the blank
 * @returns undefined where it is none: no value of the plan is a list in a list
 */
export function dropSecondDash(text: string, end: number): TextEdit | undefined {
  const line = readLine(text, startOfLine(text, end));
  const [first, second, ...more] = line.entries;
  if (first?.kind !== 'dash' || second?.kind !== 'dash' || more.length > 0) return undefined;
  if (line.rest.form !== 'none' || end !== line.end || second.end + 1 !== end) return undefined;
  const { ancestors, inside } = climb(text, line, [first], first.column);
  return !inside && shapeAt(pathOf(ancestors)) ? { start: second.span.start, end, newText: '' } : undefined;
}

/** The columns of a block list of texts of which the line is an item; undefined for other lines. */
function listOfTexts(
  text: string,
  line: BlockLine,
): { readonly columnOfDash: number; readonly columnOfKey: number } | undefined {
  const [dash, ...more] = line.entries;
  if (dash?.kind !== 'dash' || more.length > 0) return undefined;
  const { ancestors, inside } = climb(text, line, [dash], dash.column);
  const shape = shapeAt(pathOf(ancestors));
  const key = ancestors.at(-2)?.entry;
  if (inside || !shape || !isProse(shape) || key?.kind !== 'key') return undefined;
  return { columnOfDash: dash.column, columnOfKey: key.column };
}
