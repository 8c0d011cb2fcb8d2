import type { PlanFile } from '../../plan/parsePlan';
import type { Span } from '../../text';
import { endOfWords, isOneLine, offerTemplate } from '../fixes/edits';
import type { Message } from '../finding';
import type { Rule } from '../rule';
import { fieldAt } from './fieldAt';

type MakeFixes = NonNullable<Rule['fixes']>;

/** The fix that writes a template right behind the words of a problem; none where nothing can be added to their text. */
export function addBehindWords(title: Message, template: string): MakeFixes {
  return add(title, template, (_file, _text, words) => words.end);
}

/** The same at the end of the text in which the words stand. */
export function addAtEnd(title: Message, template: string): MakeFixes {
  return add(title, template, endOfWords);
}

/** @param placeIn the offset at which to write, from the spans of the text and of the words in it */
function add(title: Message, newText: string, placeIn: (file: PlanFile, text: Span, words: Span) => number): MakeFixes {
  return (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = placeIn(file, field.span, problem.span);
    return [offerTemplate(title, () => ({ start: at, end: at, newText }))];
  };
}
