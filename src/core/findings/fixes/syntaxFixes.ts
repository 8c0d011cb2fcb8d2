import { endOfLine, skipBlanks, startOfLine } from '../../plan/lines';
import type { PlanFile } from '../../plan/parsePlan';
import type { SlipFacts } from '../../plan/problem';
import { readLine, type Entry } from '../../plan/place/blockLine';
import { tabsAsSpaces } from '../../plan/reading/slips/tabIndents';
import type { TextEdit } from '../../text';
import type { Message } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix } from './edits';
import { firstThatMends, type SyntaxProblem } from './syntaxProof';

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
    const proven = problem.mending ? candidates[0] : firstThatMends(file, problem, candidates);
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
    case 'second-list':
      return problem.mending ? offer(fixWording.joinList(problem.key ?? ''), [asMended(problem)]) : [];
    case 'list-below-text':
      return offer(fixWording.keepLines(), [asMended(problem)]);
    case 'dash-beside-key':
      return offer(fixWording.moveDashDown(), [asMended(problem)]);
    case 'stray-comma':
    case 'stray-bracket':
    case 'control-character':
      return offer(fixWording.removeWords(problem.detail ?? ''), [asMended(problem)]);
    case 'several-documents':
      return problem.mending
        ? offer(fixWording.removeSeparator(), [asMended(problem)], problem.detail === 'within')
        : [];
    case 'unclosed-quote':
      return offer(fixWording.closeQuote(), problem.mending ? [asMended(problem)] : withClosedQuote(file, problem));
    case 'unclosed-bracket':
    case 'missing-comma':
      return offer(fixWording.addKey(problem.detail ?? ''), [asMended(problem)]);
    case 'tab-indentation':
      return offer(
        fixWording.indentWithSpaces(),
        problem.mending ? [asMended(problem)] : [2, 4].map((width) => tabsAsSpaces(file.text, width)),
      );
    case 'slip':
      return problem.slip ? [offerFix(titleOf(problem.slip), () => asMended(problem), { isPreferred: true })] : [];
    default:
      return [];
  }
}

function asMended({ span, mending = [] }: SyntaxProblem): readonly TextEdit[] {
  return mending.map(({ by, length, newText }) => {
    const start = span.start + by;
    return { start, end: start + length, newText };
  });
}

function titleOf({ where, right }: SlipFacts): Message {
  if (where === 'comment') return fixWording.putInQuotes();
  if (where === 'column') return fixWording.lineUp();
  if (where === 'item') return fixWording.lineUpDash();
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
