import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  visit,
  type Alias,
  type Document,
  type Node,
  type YAMLError,
} from 'yaml';
import { conflictMark } from '../edit/mergeConflict';
import { endOfLine, startOfLine } from '../lines';
import type { PartProblem, SyntaxKind } from '../problem';
import { withoutCodeComments } from './slips/codeComments';
import { withoutJsonComments, type WithoutJsonComments } from './slips/jsonComments';
import { withoutControlCharacters } from './slips/controlCharacters';
import { readTabIndents } from './slips/tabIndents';
import { countUnmended, readAsMeant } from './slips/readAsMeant';
import { readMended } from './slips/readMended';
import { readSecondLists } from './slips/secondList';
import { findDeepNesting } from './nesting';
import type { YamlText } from './parsedText';

export type { YamlText } from './parsedText';

// The failsafe schema keeps all scalars as strings (`007`, `1.10`, `no`), since the schema of the plan decides their types. So does the
// option about known tags: `!!timestamp 2026-12-01` would become a point in time, in the zone of whoever reads it.
// Duplicate keys are searched here, since the search of the library is quadratic in the number of keys.
const options = { schema: 'failsafe', resolveKnownTags: false, uniqueKeys: false, prettyErrors: false } as const;

interface ReadOptions {
  readonly keepSourceTokens?: boolean;
}

/**
 * Parses a text. Never throws: all faults are returned as problems. What slipped is read as it was meant, in two layers, each of
 * which gives the document of a mended text with the places of the text as it is, and one problem with its mending for each slip:
 * - {@link readMended}, around the parser, mends lines that YAML cannot read: a dash that is missing, foreign or in another
 *   column, and texts that look like YAML. It goes by the faults that the parser tells.
 * - {@link readAsMeant}, around that, mends blanks, colons and dashes that YAML takes for letters, and words that it takes for a
 *   comment. Most of these are no fault, so that it goes by the keys and lists that the schema knows.
 *
 * Of the document that comes of this {@link readSecondLists} joins lists that go on under a second key.
 * @param more.keepSourceTokens whether pairs and lists carry their source tokens, which edits need
 */
export function readYaml(text: string, more: ReadOptions = {}): YamlText {
  const json = withoutJsonComments(text);
  if (json) return readCommented(text, json, more);
  const code = withoutCodeComments(text);
  if (!code) return readMeant(text, more);
  const [commented, written] = [readCommented(text, code, more), readMeant(text, more)];
  // A text that goes on below such words has none.
  return countUnmended(commented) <= countUnmended(written) ? commented : written;
}

/** Reads a text with comments that are none to YAML, each of which is a fault. */
function readCommented(text: string, { text: read, comments }: WithoutJsonComments, more: ReadOptions): YamlText {
  const yaml = readMeant(read, more);
  const problems = comments.map(({ start, end, mending }): PartProblem => {
    const sign = text.slice(start, start + 2);
    const line = Math.min(end, endOfLine(text, start));
    return {
      code: 'plan.syntax',
      kind: 'json-comment',
      detail: sign,
      at: { from: start, to: line },
      ...(mending && { mending }),
    };
  });
  return { ...yaml, text, problems: [...problems, ...yaml.problems].sort((a, b) => a.at.from - b.at.from) };
}

function readMeant(text: string, more: ReadOptions): YamlText {
  const controlled = withoutControlCharacters(text, (piece) => readMeant(piece, more));
  if (controlled) return controlled;
  const written = readAsWritten(text, more);
  if (written.isUnreadable) return written;
  const spaced = countUnmended(written) === 0 ? undefined : readTabIndents(written, readAsWritten);
  if (spaced) return spaced;
  return readSecondLists(readAsMeant(written, readAsWritten) ?? written, readAsWritten);
}

function readAsWritten(text: string, more: ReadOptions = {}): YamlText & { readonly isUnreadable?: boolean } {
  const conflict = /^<{7}(?: .*)?$/m.exec(text);
  if (conflict && /^>{7}(?: .*)?$/m.test(text.slice(conflict.index))) {
    return withoutDetails(text, parseSafely(text), fault('merge-conflict', conflict.index, conflict[0].length));
  }
  // C0 control characters other than tab and line ends are not allowed anywhere in YAML (YAML 1.2.2, 5.1).
  const control = /[\0-\x08\x0b\x0c\x0e-\x1f]/.exec(text);
  if (control) {
    const name = `U+${control[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return withoutDetails(text, undefined, fault('control-character', control.index, 1, name));
  }
  const tooDeep = findDeepNesting(text);
  if (tooDeep !== undefined) return withoutDetails(text, undefined, fault('too-deep', tooDeep, 1));
  const read = readOnce(text, more);
  return read.document && read.problems.length > 0 && !read.isUnreadable ? (readMended(read, readOnce) ?? read) : read;
}

function readOnce(text: string, more: ReadOptions = {}): YamlText & { readonly isUnreadable?: boolean } {
  const document = parseSafely(text, more);
  if (!document) return withoutDetails(text, document, fault('too-deep', 0, 1));
  const leftover = findMark(text, document.errors);
  if (leftover) return withoutDetails(text, document, fault('merge-conflict', ...leftover, 'leftover'));
  const problems = document.errors.map((error) => toProblem(text, error, document));
  if (!document.contents) return { text, document, problems, targets: new Map() };
  const found = inspect(document.contents);
  return { text, document, problems: [...problems, ...found.problems], targets: found.targets };
}

/**
 * Start and length of the first conflict mark that a fault stands on. In a text over several lines such a line may be meant. Each
 * line is looked at once, since one may hold thousands of faults.
 */
function findMark(text: string, errors: readonly YAMLError[]): readonly [number, number] | undefined {
  let [start, end] = [-1, -1];
  for (const { pos } of errors) {
    if (pos[0] >= start && pos[0] <= end) continue;
    start = startOfLine(text, pos[0]);
    end = endOfLine(text, start);
    const mark = conflictMark.exec(text.slice(start, end))?.[0];
    if (mark !== undefined) return [start, mark.length];
  }
  return undefined;
}

/** The result for a fault that makes all other faults meaningless. */
function withoutDetails(
  text: string,
  document: Document.Parsed | undefined,
  problem: PartProblem,
): YamlText & { readonly isUnreadable: boolean } {
  const targets = document?.contents ? inspect(document.contents).targets : new Map<Alias, Node>();
  return { text, document, problems: [problem], targets, isUnreadable: true };
}

/** V8 has it, and other engines ignore it. */
const errors = Error as { stackTraceLimit?: number };

/**
 * The faults of a text are objects of `Error`, and the stack trace of each, which nobody reads, takes longer to write down than
 * the fault to find: VS Code asks for a hundred calls.
 * @returns undefined when the text nests so deeply that the parser overflows the stack
 */
function parseSafely(text: string, more: ReadOptions = {}): Document.Parsed | undefined {
  const { stackTraceLimit } = errors;
  errors.stackTraceLimit = 0;
  try {
    // A lone `\r` ends a line of YAML (1.2.2, 5.4), but not for the library.
    return parseDocument(text.replace(/\r(?!\n)/g, '\n'), { ...options, ...more });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  } finally {
    errors.stackTraceLimit = stackTraceLimit;
  }
}

function fault(kind: SyntaxKind, start: number, length: number, detail?: string): PartProblem {
  return {
    code: 'plan.syntax',
    kind,
    at: { from: start, to: start + length },
    ...(detail !== undefined && { detail }),
  };
}

function toProblem(text: string, error: YAMLError, document: Document.Parsed): PartProblem {
  const [start, end] = error.pos;
  switch (error.code) {
    case 'MULTIPLE_DOCS':
      // The second document may begin without `---`, after the `...` of the first, and may be shorter than three characters.
      return fault('several-documents', start, Math.min(3, text.length - start));
    case 'TAB_AS_INDENT':
      return fault('tab-indentation', start, 1);
    case 'BAD_ALIAS':
      return fault('unknown-alias', start, Math.max(1, end - start), text.slice(start, end));
    case 'RESOURCE_EXHAUSTION':
      return fault('too-deep', start, Math.max(1, end - start));
    case 'MISSING_CHAR':
      if (/closing ['"]quote/.test(error.message)) return unclosedQuote(start, document);
      break;
    default:
      break;
  }
  const begins = startOfMark(text, start);
  return fault('yaml', begins, start - begins + widthOfFault(text, start, end), error.message);
}

/** A text that begins with `>` or `|` as if it were the header of a block: the problem is placed where it begins. */
function startOfMark(text: string, start: number): number {
  const before = /(?<=^|\s)[|>][-+\d]{0,3}[ \t]{0,3}$/.exec(text.slice(Math.max(0, start - 8), start));
  return before ? start - before[0].length : start;
}

/** The parser reports an unclosed quote at the end of the text; the problem is placed where the quote opens. */
function unclosedQuote(noticed: number, document: Document.Parsed): PartProblem {
  let opens = noticed;
  visit(document, {
    Scalar(_key, node) {
      const [start, end] = node.range ?? [noticed, noticed];
      if (node.type?.startsWith('QUOTE') && start <= noticed && end >= noticed) opens = start;
    },
  });
  return fault('unclosed-quote', opens, 1);
}

/**
 * The length to underline. The library often reports a single character: then the rest of the word is included, so that the
 * squiggle is visible. It may also report all lines that it parsed as one key: then only the first line is underlined.
 */
function widthOfFault(text: string, start: number, end: number): number {
  const near = text.slice(start, end - start > 1 ? Math.min(end, start + 80) : start + 80);
  const rest = end - start > 1 ? /^.*/.exec(near)?.[0].trimEnd() : /^\S*/.exec(near)?.[0];
  return Math.max(1, rest?.length ?? 1);
}

/** Walks over all nodes in the order of the text once, for duplicate keys and the targets of aliases. */
function inspect(root: Node): { readonly problems: PartProblem[]; readonly targets: Map<Alias, Node> } {
  const problems: PartProblem[] = [];
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  const waiting: unknown[] = [root];
  const wait = (node: unknown): void => {
    // Most nodes are scalars without an anchor, which need no visit.
    if (!isScalar(node) || node.anchor !== undefined) waiting.push(node);
  };
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      const [start, end] = node.range ?? [0, 0];
      if (target) targets.set(node, target);
      else problems.push(fault('unknown-alias', start, end - start, node.source));
      continue;
    }
    if (!isNode(node)) continue;
    if (node.anchor !== undefined) anchors.set(node.anchor, node);
    if (isSeq(node)) for (let i = node.items.length - 1; i >= 0; i--) wait(node.items[i]);
    if (!isMap(node)) continue;
    const seen = new Set<string>();
    for (const { key } of node.items) {
      // `<<` may occur several times: each merges another map.
      if (!isScalar(key) || key.value === '<<') continue;
      const name = String(key.value);
      if (seen.has(name) && key.range) {
        problems.push(fault('duplicate-key', key.range[0], key.range[1] - key.range[0], name));
      }
      seen.add(name);
    }
    for (let i = node.items.length - 1; i >= 0; i--) {
      wait(node.items[i]?.value);
      wait(node.items[i]?.key);
    }
  }
  return { problems, targets };
}
