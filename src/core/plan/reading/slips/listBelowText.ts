import type { TextEdit } from '../../../text';
import { lineEndOf } from '../../../text';
import { columnOfContent, hasContent, linesFrom, type Line } from '../../lines';
import type { BlockLine, Entry } from '../../place/blockLine';
import { quoteSource } from '../quoteSource';
import { holdsTexts, takesText } from './knownKeys';
import type { LineSlip } from './lineSlip';
import { endOfWordsOn } from './openBlocks';
import { shiftLine } from './shiftLines';

/**
 * A list below a key that has a text beside it: `description: Pays` or `acceptance: Browsers:`, and `- by card` below. Below a key
 * that takes a list the text is its first item, else its lines are kept as they stand.
 * @param owner the key, on `own`, its line
 * @param dash the first line of the list
 */
export function listBelowText(text: string, own: BlockLine, owner: Entry, dash: Line): LineSlip | undefined {
  const { rest, comment } = { rest: own.rest, comment: own.rest.comment };
  if (owner.kind !== 'key' || rest.form !== 'plain' || comment !== undefined) return undefined;
  const words = { from: rest.span.start, to: endOfWordsOn(text, own, rest.span.start) };
  const said = text.slice(words.from, words.to);
  if (owner.name === 'title' || /^[[{&*!|>%@`]/.test(said)) return undefined;
  const column = columnOfContent(dash);
  const begin = `${lineEndOf(text)}${' '.repeat(column)}`;
  const gap = { start: owner.end, end: words.from };
  if (holdsTexts(owner)) {
    const quoted = /:(?:\s|$)/.test(said) ? quoteSource(text, words) : [];
    const edits = [{ ...gap, newText: `${begin}- ` }, ...quoted];
    return { kind: 'missing-dash', at: words, detail: said, edits };
  }
  if (!takesText(owner.name)) return undefined;
  const by = column > owner.column ? 0 : 2;
  const lines = by === 0 ? [] : linesOfList(text, dash).map((line): TextEdit => shiftLine(line.start, by));
  const edits = [{ ...gap, newText: ` |-${begin}${' '.repeat(by)}` }, ...lines];
  return { kind: 'list-below-text', at: words, detail: owner.name, edits };
}

function linesOfList(text: string, dash: Line): readonly Line[] {
  const lines: Line[] = [];
  const column = columnOfContent(dash);
  for (const line of linesFrom(text, dash.start)) {
    if (line.begins === 'blank') continue;
    const isOfList = columnOfContent(line) > column || (line.begins === 'dash' && columnOfContent(line) === column);
    if (hasContent(line) && !isOfList) break;
    if (isOfList) lines.push(line);
  }
  return lines;
}
