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

/** As many characters are read to prove fixes of one file, from the top: each takes reading the part that the fault is in. */
const mostRead = 10_000;

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
    // What mends a fault is proven where the text was read as if it were mended.
    const proven = problem.mending
      ? candidates[0]
      : isWithinReach(file, problem)
        ? candidates.find((edits) => edits.length > 0 && mends(file, problem, edits))
        : undefined;
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
    case 'key-column':
      return offer(fixWording.lineUp(), [asMended(problem)]);
    case 'missing-colon':
      return offer(fixWording.mendSlip(problem.detail ?? ''), [asMended(problem)]);
    case 'divider':
      return offer(fixWording.makeComment(), [asMended(problem)]);
    case 'check-box':
      return offer(fixWording.makeTask(), [asMended(problem)]);
    case 'yaml':
      if (problem.mending) return offer(fixWording.putInQuotes(), [asMended(problem)]);
      return [
        ...offer(fixWording.putInQuotes(), inQuotes(file, problem)),
        ...offer(fixWording.lineUp(), linedUp(file, problem)),
      ];
    case 'unknown-alias':
      return offer(fixWording.putInQuotes(), inQuotes(file, problem));
    case 'missing-list-key':
      return offer(fixWording.addKey(problem.detail ?? ''), [asMended(problem)]);
    case 'dash-beside-key':
      return offer(fixWording.moveDashDown(), [asMended(problem)]);
    case 'stray-comma':
      return offer(fixWording.removeWords(problem.detail ?? ''), [asMended(problem)]);
    case 'several-documents':
      if (problem.mending) return offer(fixWording.removeSeparator(), [asMended(problem)]);
      return offer(fixWording.removeSeparator(), [withoutSeparators(file, problem)], false);
    case 'unclosed-quote':
      return offer(fixWording.closeQuote(), problem.mending ? [asMended(problem)] : withClosedQuote(file, problem));
    case 'tab-indentation':
      return offer(
        fixWording.indentWithSpaces(),
        problem.mending ? [asMended(problem)] : [2, 4].map((width) => withSpaces(file, width)),
      );
    case 'slip':
      return problem.slip ? [offerFix(titleOf(problem.slip), () => asMended(problem), { isPreferred: true })] : [];
    default:
      return [];
  }
}

/** Whether little enough is read for it and for the faults above it that nothing mends either. The first always is. */
function isWithinReach({ problems, parts, layout, lines }: PlanFile, { span }: SyntaxProblem): boolean {
  const { line } = lines.positionAt(span.start);
  const above = new Set<number>();
  for (const problem of problems) {
    if (problem.span.start >= span.start) break;
    if (problem.code !== 'plan.syntax' || problem.mending) continue;
    const other = lines.positionAt(problem.span.start).line;
    if (other < line) above.add(other);
  }
  const part = parts[layout.partsWithin(span)?.[0] ?? 0];
  return above.size * (part?.text.length ?? 0) <= mostRead;
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

function mends(file: PlanFile, { span }: SyntaxProblem, edits: readonly TextEdit[]): boolean {
  const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true, before: file });
  if (after.plan.milestones.length < file.plan.milestones.length) return false;
  const { line } = file.lines.positionAt(span.start);
  const misfits = (of: PlanFile): number => of.problems.filter(({ code }) => code === 'plan.invalid-value').length;
  // In quotes a number or a state is none: that would only exchange one fault for another.
  if (misfits(after) > misfits(file)) return false;
  const left = linesToldIn(after);
  // Another slip on the line is told by itself.
  return !left.includes(line) && left.length < linesToldIn(file).length;
}

/** The lines with a syntax problem that is told: of several on neighbouring lines the first. */
function linesToldIn({ problems, lines }: PlanFile): readonly number[] {
  const told: number[] = [];
  let before = -2;
  for (const problem of problems) {
    if (problem.code !== 'plan.syntax') continue;
    const { line } = lines.positionAt(problem.span.start);
    if (problem.mending || line - before > 1) told.push(line);
    before = problem.mending ? before : line;
  }
  return told;
}
