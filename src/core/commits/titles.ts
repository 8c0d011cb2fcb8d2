import { messageLines, type MessageLine } from './messageLines';
import { trailerKey } from './trailers';

/** A text in which `[M1]`, `(M1)` and `M1:` refer to milestones. */
export interface Title {
  /** One line, as long as what it stands for in the message. */
  readonly text: string;
  /** Offset in the message. */
  readonly start: number;
  /** The line in which git or a host tells what was merged. Its names of branches refer to nothing. */
  readonly isMerge: boolean;
}

/** Subjects are read up to here, in UTF-16 units; git itself advises 50. */
const longestTitle = 1000;

/** Subjects of merges below which hosts write the title: those of git, GitHub, GitLab, Bitbucket, Azure DevOps and bors. */
const mergeLines: readonly RegExp[] = [
  /^Merge pull request [#!]?\d+ /,
  /^Merge (?:(?:remote-tracking )?branch(?:es)?|tag|commit) '/,
  /^Merged in \S+ \(pull request #\d/,
  /^(?:Merge|Auto merge of) #\d+(?: #\d+)*(?: - |$)/,
];
const bullet = /^[ \t]*[-*+][ \t]/;

/**
 * The subject as git defines it, the first paragraph as one line without trailers; below the line of a merge also the title
 * that a host writes there, the first line of the body.
 * @param start offset of the first line that is not blank
 */
export function titlesOf(message: string, start: number): readonly Title[] {
  const lines = messageLines(message, start);
  const first = lines.next().value as MessageLine | undefined;
  if (first?.kind !== 'own') return [];
  if (mergeLines.some((regex) => regex.test(first.text))) {
    const merge = { text: first.text.slice(0, longestTitle), start, isMerge: true };
    const below = firstOf(lines);
    const isTitle = below?.kind === 'own' && !bullet.test(below.text) && !trailerKey.test(below.text);
    return isTitle ? [merge, toTitle(message, below.start, below.end)] : [merge];
  }
  let { end } = first;
  for (const { text, end: lineEnd, kind } of lines) {
    if (end - start >= longestTitle || kind !== 'own' || text.trim() === '' || trailerKey.test(text)) break;
    end = lineEnd;
  }
  return [toTitle(message, start, end)];
}

/** The text of a title in which references are looked for. A name of a branch may hold brackets: `fix-(M1)`. */
export function withoutNames({ text, isMerge }: Title): string {
  if (!isMerge) return text;
  return text.replace(/\S+/g, (word) => (/^[^[(]+[[(]/.test(word) ? ' '.repeat(word.length) : word));
}

function firstOf(lines: Iterable<MessageLine>): MessageLine | undefined {
  for (const line of lines) if (line.text.trim() !== '') return line;
  return undefined;
}

function toTitle(message: string, start: number, end: number): Title {
  const text = message.slice(start, Math.min(end, start + longestTitle)).replace(/[\r\n]/g, ' ');
  return { text, start, isMerge: false };
}
