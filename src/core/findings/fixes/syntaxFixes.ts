import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { applyEdits, type TextEdit } from '../../text';
import type { Message } from '../finding';
import type { FixOffer, Problem } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';

type SyntaxProblem = Extract<Problem, { code: 'plan.syntax' }>;

/**
 * For a line that YAML reads otherwise than it was meant. What is wrong with a broken text is known only roughly, so that a
 * fix is offered only where the text is read with fewer faults afterwards.
 */
export function syntaxFixes(file: PlanFile, problem: SyntaxProblem): readonly FixOffer[] {
  const offer = (title: Message, candidates: readonly (readonly TextEdit[])[]): readonly FixOffer[] => {
    const proven = candidates.find((edits) => edits.length > 0 && mends(file, problem, edits));
    return proven ? [offerFix(title, () => proven, { isPreferred: true })] : [];
  };
  switch (problem.kind) {
    case 'yaml':
      return [
        ...offer(fixWording.putInQuotes(), inQuotes(file, problem)),
        ...offer(fixWording.lineUp(), linedUp(file, problem)),
      ];
    case 'unknown-alias':
      return offer(fixWording.putInQuotes(), inQuotes(file, problem));
    case 'unclosed-quote':
      return offer(fixWording.closeQuote(), withClosedQuote(file, problem));
    case 'tab-indentation':
      return offer(
        fixWording.indentWithSpaces(),
        [2, 4].map((width) => withSpaces(file, width)),
      );
    default:
      return [];
  }
}

/** The value on the line of the fault, without and with what may be a comment behind it. */
function inQuotes({ text, lines }: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const { start, content } = lineAt({ text, lines }, span.start);
  const [, before = ''] = /^(\s*(?:-\s+)*(?:[\w-]+\s*:\s+)?)\S/.exec(content) ?? [];
  const value = content.slice(before.length).trimEnd();
  // What begins as a list or a map was most likely meant as one.
  if (/^[[{]/.test(value)) return [];
  const comment = value.search(/\s#/);
  const words = [...(comment > 0 ? [value.slice(0, comment).trimEnd()] : []), value].filter((word) => word !== '');
  const at = start + before.length;
  return words.flatMap((word) => {
    const bare = /^"(.*)"$/.exec(word)?.[1];
    // A backslash that means nothing in double quotes is itself in single ones.
    const written = [...(bare === undefined ? [] : [inSingle(bare)]), inDouble(word), inSingle(word)];
    return written.flatMap((newText) =>
      newText === undefined ? [] : [[{ start: at, end: at + word.length, newText }]],
    );
  });
}

/** In the column of the key above, which may stand behind a dash: that is where VS Code leaves the cursor before it. */
function linedUp({ text, lines }: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const { line } = lines.positionAt(span.start);
  return [line, line + 1].flatMap((at) => {
    const { start, content } = lineAt({ text, lines }, lines.lineStart(at));
    const above = lineAt({ text, lines }, lines.lineStart(Math.max(0, at - 1))).content;
    const column = /^[ ]*(?:-[ ]+)*(?=[\w-]+:)/.exec(above)?.[0].length;
    const indent = /^[ ]*(?=[\w-]+:(?:\s|$))/.exec(content)?.[0].length;
    if (column === undefined || indent === undefined || at === 0) return [];
    return [[{ start, end: start + indent, newText: ' '.repeat(column) }]];
  });
}

function inDouble(word: string): string | undefined {
  return /["\\]/.test(word) ? undefined : `"${word}"`;
}

function inSingle(word: string): string {
  return `'${word.replaceAll("'", "''")}'`;
}

function withClosedQuote(file: PlanFile, { span }: SyntaxProblem): readonly (readonly TextEdit[])[] {
  const quote = file.text.charAt(span.start);
  const { start, content } = lineAt(file, span.start);
  const comment = content.slice(span.start - start).search(/\s#/);
  const ends = [...(comment > 0 ? [span.start + comment] : []), start + content.trimEnd().length];
  return ends.map((end) => [{ start: end, end, newText: quote }]);
}

/** Of all lines, since they were most likely written with one editor. */
function withSpaces({ text }: PlanFile, width: number): readonly TextEdit[] {
  return [...text.matchAll(/^[ \t]+/gm)]
    .filter(({ 0: blanks }) => blanks.includes('\t'))
    .map(({ 0: blanks, index }) => ({
      start: index,
      end: index + blanks.length,
      newText: blanks.replaceAll('\t', ' '.repeat(width)),
    }));
}

function mends(file: PlanFile, { span }: SyntaxProblem, edits: readonly TextEdit[]): boolean {
  const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true });
  if (after.plan.milestones.length < file.plan.milestones.length) return false;
  const { line } = file.lines.positionAt(span.start);
  const left = after.problems.filter(({ code }) => code === 'plan.syntax');
  const isMended = left.every((problem) => after.lines.positionAt(problem.span.start).line !== line);
  return isMended && left.length < file.problems.filter(({ code }) => code === 'plan.syntax').length;
}

/** Without its line end. */
function lineAt({ text, lines }: Pick<PlanFile, 'text' | 'lines'>, offset: number): { start: number; content: string } {
  const { line } = lines.positionAt(offset);
  const start = lines.lineStart(line);
  return { start, content: /^[^\r\n]*/.exec(text.slice(start, lines.lineStart(line + 1)))?.[0] ?? '' };
}
