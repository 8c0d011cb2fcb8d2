import {
  endOfLine,
  hasContent,
  linesFrom,
  skipBlanks,
  startOfLine,
  startOfNextLine,
  type Line,
} from '../../plan/lines';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import type { SlipFacts } from '../../plan/problem';
import { readLine, type Entry } from '../../plan/place/blockLine';
import { applyEdits, type TextEdit } from '../../text';
import type { Message, Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';

type SyntaxProblem = Extract<Problem, { code: 'plan.syntax' }>;

/**
 * Fixes for a line that YAML reads in another way than it was meant. The parser locates a syntax fault only roughly, so that a
 * fix is offered only where the text has fewer syntax problems afterwards.
 */
export function syntaxFixes(file: PlanFile, problem: SyntaxProblem): readonly FixOffer[] {
  const offer = (
    title: Message,
    candidates: readonly (readonly TextEdit[])[],
    isPreferred = true,
  ): readonly FixOffer[] => {
    const proven = candidates.find((edits) => edits.length > 0 && mends(file, problem, edits));
    return proven ? [offerFix(title, () => proven, { isPreferred, isDoubtful: !isPreferred })] : [];
  };
  switch (problem.kind) {
    case 'missing-dash':
    case 'other-dash':
      return offer(fixWording.addKey('- '), [asMended(problem)]);
    case 'json-comment':
      return problem.mending
        ? [offerFix(fixWording.mendSlip('# '), () => asMended(problem), { isPreferred: true })]
        : [];
    case 'dash-column':
      return offer(fixWording.lineUpDash(), [asMended(problem)]);
    case 'check-box':
      return offer(fixWording.makeTask(), [asMended(problem)]);
    case 'yaml':
      return [
        ...offer(fixWording.putInQuotes(), problem.mending ? [asMended(problem)] : inQuotes(file, problem)),
        ...offer(fixWording.lineUp(), linedUp(file, problem)),
      ];
    case 'unknown-alias':
      return offer(fixWording.putInQuotes(), inQuotes(file, problem));
    case 'several-documents':
      return offer(fixWording.removeSeparator(), [withoutSeparators(file, problem)], false);
    case 'unclosed-quote':
      return offer(fixWording.closeQuote(), problem.mending ? [asMended(problem)] : withClosedQuote(file, problem));
    case 'tab-indentation':
      return offer(
        fixWording.indentWithSpaces(),
        [2, 4].map((width) => withSpaces(file, width)),
      );
    case 'slip':
      return problem.slip ? [offerFix(titleOf(problem.slip), () => asMended(problem), { isPreferred: true })] : [];
    default:
      return [];
  }
}

/** Takes out `---` at the end, behind which only comments stand. @returns no edits where a second document follows */
function withoutSeparators({ text }: PlanFile, { span }: SyntaxProblem): readonly TextEdit[] {
  const lines = [...linesFrom(text, startOfLine(text, span.start))];
  const wordsOf = ({ start }: Line): string => text.slice(start, endOfLine(text, start)).trimEnd();
  if (lines.some((line) => hasContent(line) && !/^(?:---|\.\.\.)$/.test(wordsOf(line)))) return [];
  return lines
    .filter((line) => wordsOf(line) === '---')
    .map(({ start }) => ({ start, end: startOfNextLine(text, start), newText: '' }));
}

function asMended({ span, mending = [] }: SyntaxProblem): readonly TextEdit[] {
  return mending.map(({ by, length, newText }) => {
    const start = span.start + by;
    return { start, end: start + length, newText };
  });
}

function titleOf({ where, right }: SlipFacts): Message {
  if (where === 'comment') return fixWording.putInQuotes();
  return where === 'indent' ? fixWording.indentWithSpaces() : fixWording.mendSlip(right);
}

/** Candidates that put the value on the line of the fault in quotes, without and with what may be a comment behind it. */
function inQuotes({ text }: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const { content, end, entries } = readLine(text, startOfLine(text, span.start));
  const own = entries.filter((entry) => entry.kind === 'dash' || isWord(entry));
  const starts = [content, ...own.map((entry) => skipBlanks(text, entry.end, end))];
  // A key without a value on its line may itself be meant as text.
  const at = starts.findLast((start) => start < end) ?? content;
  const value = text.slice(at, end).trimEnd();
  // A value that begins with a bracket is most likely meant as a list or map.
  if (/^[[{]/.test(value)) return [];
  const comment = value.search(/\s#/);
  const words = [...(comment > 0 ? [value.slice(0, comment).trimEnd()] : []), value].filter((word) => word !== '');
  return words.flatMap((word) => {
    const bare = /^"(.*)"$/.exec(word)?.[1];
    // In double quotes an unknown escape is a syntax fault; in single quotes a backslash is an ordinary character.
    const written = [...(bare === undefined ? [] : [inSingle(bare)]), inDouble(word), inSingle(word)];
    return written.flatMap((newText) =>
      newText === undefined ? [] : [[{ start: at, end: at + word.length, newText }]],
    );
  });
}

/**
 * Candidates that indent the line of the fault, or the next, like the key above it. That key may follow a dash: VS Code indents
 * a new line like the dash.
 */
function linedUp({ text, lines }: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const { line } = lines.positionAt(span.start);
  return [line, line + 1].flatMap((at) => {
    const own = readLine(text, lines.lineStart(at));
    const [key] = own.entries;
    const above = at === 0 ? undefined : readLine(text, lines.lineStart(at - 1)).entries.at(-1);
    if (!key || !isWord(key) || !above || !isWord(above)) return [];
    return [[{ start: own.start, end: own.content, newText: ' '.repeat(above.column) }]];
  });
}

/** Whether it is a key of one word. Several words before a colon may be a text. */
function isWord({ kind, name }: Entry): boolean {
  return kind === 'key' && /^[\w-]+$/.test(name);
}

function inDouble(word: string): string | undefined {
  return /["\\]/.test(word) ? undefined : `"${word}"`;
}

function inSingle(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}

function withClosedQuote(file: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const quote = file.text.charAt(span.start);
  const rest = file.text.slice(span.start, endOfLine(file.text, span.start));
  const comment = rest.search(/\s#/);
  const ends = [...(comment > 0 ? [span.start + comment] : []), span.start + rest.trimEnd().length];
  return ends.map((end) => [{ start: end, end, newText: quote }]);
}

/** Replaces the tabs of the indentation in all lines, since one editor most likely wrote them all. */
function withSpaces({ text }: PlanFile, width: number): readonly TextEdit[] {
  return [...linesFrom(text)]
    .filter(({ start, indent, content }) => content - start > indent)
    .map(({ start, content }) => ({
      start,
      end: content,
      newText: text.slice(start, content).replaceAll('\t', ' '.repeat(width)),
    }));
}

function mends(file: PlanFile, { span, mending }: SyntaxProblem, edits: readonly TextEdit[]): boolean {
  const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true });
  if (after.plan.milestones.length < file.plan.milestones.length) return false;
  const { line } = file.lines.positionAt(span.start);
  const misfits = (of: PlanFile): number => of.problems.filter(({ code }) => code === 'plan.invalid-value').length;
  // In quotes a number or a state is none: that would only exchange one fault for another.
  if (misfits(after) > misfits(file)) return false;
  const left = after.problems.filter(({ code }) => code === 'plan.syntax');
  // Another slip on the line is told by itself.
  const isMended =
    mending !== undefined || left.every((problem) => after.lines.positionAt(problem.span.start).line !== line);
  return isMended && left.length < file.problems.filter(({ code }) => code === 'plan.syntax').length;
}
