import { columnOf, endOfLine, endOfLineAbove, isFirstOnLine, startOfLine } from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { readLine } from '../../plan/place/blockLine';
import { placeAt } from '../../plan/place/placeAt';
import { writeText } from '../../plan/edit/writeValue';
import { readCheckBox } from '../../plan/reading/checkBox';
import { contentSpan } from '../../plan/reading/lostItems';
import { markedLines } from '../../plan/reading/lostText';
import { quoteSource } from '../../plan/reading/quoteSource';
import { shapeAt } from '../../plan/schema/shapeAt';
import { applyEdits, lineEndOf, type Span, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';

type LostText = Extract<Problem, { code: 'plan.lost-text' }>;

/** Fixes for words that YAML does not read as such: quotes around the text, and for lines of a list a list, or lines. */
export function lostTextFixes(file: PlanFile, problem: LostText): readonly FixOffer[] {
  const start = problem.span.start + problem.whole.by;
  const whole = { start, end: start + problem.whole.length };
  if (problem.value) {
    const { right } = problem.value;
    const edits = (): readonly TextEdit[] | undefined => proven(file, problem, [{ ...whole, newText: right ?? '' }]);
    return right === undefined ? [] : [offerFix(fixWording.replaceWith(right), edits, { isPreferred: true })];
  }
  if (problem.as !== 'list' && problem.as !== 'block') {
    const edits = (): readonly TextEdit[] | undefined =>
      proven(file, problem, quoteSource(file.text, { from: whole.start, to: whole.end }));
    return [offerFix(fixWording.putInQuotes(), edits, { isPreferred: true })];
  }
  const { list } = problem;
  if (list !== undefined) {
    const edits = (): readonly TextEdit[] | undefined => proven(file, problem, anew(file, whole, list));
    return [offerFix(fixWording.makeItems(), edits, { isPreferred: true })];
  }
  const keepLines = offerFix(fixWording.keepLines(), () => proven(file, problem, asLines(file, whole)), {
    isPreferred: true,
  });
  if (file.text.charAt(whole.start) === '>') return [keepLines];
  // Asked on its first line, since the further ones look like items.
  const firstEnd = Math.min(whole.end, endOfLine(file.text, whole.start));
  const place = placeAt(file.text, whole.start + file.text.slice(whole.start, firstEnd).trimEnd().length);
  if (!place || place.inFlow) return [];
  const isItem = typeof place.path.at(-1) === 'number';
  const takesList = isItem || shapeAt(place.path)?.form === 'list';
  return takesList
    ? [
        offerFix(fixWording.makeItems(), () => proven(file, problem, asItems(file, whole, isItem)), {
          isPreferred: true,
        }),
      ]
    : [keepLines];
}

/** The edits, where afterwards the problem is gone and no other has come. */
function proven(file: PlanFile, { span }: LostText, all: readonly TextEdit[]): readonly TextEdit[] | undefined {
  const edits = all.filter(({ start, end, newText }) => file.text.slice(start, end) !== newText);
  const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true, before: file });
  const isGone = after.problems.every((other) => other.code !== 'plan.lost-text' || !isSame(other.span, span, edits));
  return !after.isBroken && isGone && after.problems.length < file.problems.length ? edits : undefined;
}

function isSame(one: Span, other: Span, edits: readonly TextEdit[]): boolean {
  const by = edits
    .filter(({ start }) => start <= other.start)
    .reduce((sum, { start, end, newText }) => sum + newText.length - (end - start), 0);
  return one.start === other.start + by;
}

/** The items of a block or of a text in quotes, which are written anew: behind a dash other signs count than in these. */
function anew({ text }: PlanFile, { start, end }: Span, list: string): readonly TextEdit[] {
  const content = contentSpan(text, { from: start, to: end });
  const source = text.slice(content.from, content.to);
  const [header = ''] = text.slice(start, content.from).split(/[\r\n]/);
  if (header.includes('#') || (/["']/.test(header) && /\\|''/.test(source))) return [];
  const { entries, rest } = readLine(text, startOfLine(text, start));
  const owner = entries.at(-1);
  if (!owner || rest.span.start !== start) return [];
  const isItem = owner.kind === 'dash';
  const items: string[] = [];
  for (const { at, length } of markedLines(source)) {
    const words = source.slice(at + length, endOfLine(source, at)).trimEnd();
    const box = /^\[[ xX]\]/.exec(source.slice(at, at + length))?.[0] ?? '';
    if (length > 0 || items.length === 0) items.push((box === '' || box === '[ ]' ? '' : '[x] ') + words);
    else items[items.length - 1] += ` ${words}`;
  }
  const indent = ' '.repeat(owner.column + (isItem ? 0 : 2));
  const written = items.map((words) => (list === 'tasks' && readCheckBox(words)?.written) || writeText(words));
  const newText = written.map((item) => `${lineEndOf(text)}${indent}- ${item}`).join('');
  if (!isItem) return [{ start: owner.end, end, newText }];
  return [{ start, end, newText: newText.slice(lineEndOf(text).length + indent.length + 2) }];
}

/** Each line that begins with the mark of an item becomes one. @param isItem whether the text is an item of a list itself */
function asItems(file: PlanFile, { start, end }: Span, isItem: boolean): readonly TextEdit[] {
  const { text } = file;
  const own = readLine(text, startOfLine(text, start));
  const isBelowKey = !isItem && isFirstOnLine(text, start);
  const owner = own.entries.at(-1);
  const column = isBelowKey ? columnOf(text, start) : (owner?.column ?? 0) + (isItem ? 0 : 2);
  const indent = ' '.repeat(column);
  return markedLines(text.slice(start, end)).flatMap(({ at, length }, index) => {
    const from = start + at;
    const lineStart = startOfLine(text, from);
    if (index === 0 && isItem) return length > 0 ? [{ start: from, end: from + length, newText: '' }] : [];
    if (index === 0 && !isBelowKey) {
      const gap = owner?.end ?? from;
      return [{ start: gap, end: from + length, newText: `${lineEndOf(text)}${indent}- ` }];
    }
    if (index === 0) return [{ start: from, end: from + length, newText: '- ' }];
    // A line without a mark goes on with the item above it.
    const dash = length > 0 ? '- ' : '  ';
    return [{ start: lineStart, end: from + length, newText: indent + dash }];
  });
}

/** The same for the lines of a text in quotes that stands beside its key. */
function unquotedLines(text: string, { start, end }: Span, indent: string): readonly TextEdit[] {
  const content = contentSpan(text, { from: start, to: end });
  const source = text.slice(content.from, content.to);
  // What is written for another character would be text in a block.
  if (/\\|''/.test(source) || isFirstOnLine(text, start) || endOfLine(text, end) > end) return [];
  const lines = markedLines(source).map(({ at }) => indent + source.slice(at, endOfLine(source, at)).trimEnd());
  return [{ start, end, newText: ['|-', ...lines].join(lineEndOf(text)) }];
}

/** The lines as they stand, as a literal block (`|`). */
function asLines(file: PlanFile, { start, end }: Span): readonly TextEdit[] {
  const { text } = file;
  const own = readLine(text, startOfLine(text, start));
  if (text.charAt(start) === '>') return [{ start, end: start + 1, newText: '|' }];
  const isBelowKey = isFirstOnLine(text, start);
  const indent = ' '.repeat(isBelowKey ? columnOf(text, start) : (own.entries.at(-1)?.column ?? 0) + 2);
  if (/["']/.test(text.charAt(start))) return unquotedLines(text, { start, end }, indent);
  return markedLines(text.slice(start, end)).flatMap(({ at }, index): readonly TextEdit[] => {
    const from = start + at;
    if (index > 0) return [{ start: startOfLine(text, from), end: from, newText: indent }];
    if (!isBelowKey) return [{ start: from, end: from, newText: `|-${lineEndOf(text)}${indent}` }];
    const above = endOfLineAbove(text, startOfLine(text, from));
    return [{ start: above, end: above, newText: ' |-' }];
  });
}
