import type { PlanFile } from '../../plan/parsePlan';
import type { Span } from '../../text';
import { endOfWords, isOneLine, offerTemplate } from '../fixes/edits';
import type { Message } from '../finding';
import type { Rule } from '../rule';
import { fieldAt } from './fieldAt';

type MakeFixes = NonNullable<Rule['fixes']>;

/** A fix that inserts a template right behind the words of a problem; none where their text is an alias or has several lines. */
export function addBehindWords(title: Message, template: string): MakeFixes {
  return add(title, template, (_file, _text, words) => words.end);
}

/** A fix that inserts a template at the end of the text that contains the words; none as with {@link addBehindWords}. */
export function addAtEnd(title: Message, template: string): MakeFixes {
  return add(title, template, endOfWords);
}

/** @param placeIn computes the offset of the insertion from the spans of the text and of the words in it */
function add(title: Message, newText: string, placeIn: (file: PlanFile, text: Span, words: Span) => number): MakeFixes {
  return (problem, file) => {
    const field = fieldAt(file, problem);
    if (!field || !isOneLine(file, field.span)) return [];
    const at = placeIn(file, field.span, problem.span);
    return [offerTemplate(title, () => ({ start: at, end: at, newText }))];
  };
}
