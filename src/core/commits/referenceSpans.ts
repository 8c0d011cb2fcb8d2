import type { Span } from '../text';
import { trailer } from './candidates';
import type { ReferencePattern } from './referencePattern';
import { findReferences } from './references';

/**
 * Where a message that is still being written names the milestones that it declares: in its subject and its trailers.
 * @param message as it is in the editor, with git's own lines that begin with `#`
 */
export function referenceSpans(
  message: string,
  knownIds: ReadonlySet<string>,
  pattern?: ReferencePattern,
): readonly Span[] {
  const text = withoutComments(message);
  const { references } = findReferences(text, knownIds, pattern);
  if (references.length === 0) return [];
  // Of two ids of which one begins with the other, the longer one is meant.
  const ids = references
    .toSorted((a, b) => b.length - a.length)
    .map((id) => id.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const words = new RegExp(`(?<![\\p{L}\\p{N}_-])(?:${ids.join('|')})(?![\\p{L}\\p{N}_-])`, 'gu');
  return declaringLines(text).flatMap((line) =>
    [...text.slice(line.start, line.end).matchAll(words)].map(({ 0: id, index }) => {
      const start = line.start + index;
      return { start, end: start + id.length };
    }),
  );
}

/** What git takes out of the message becomes blank, so that everything else stays where it is. */
function withoutComments(message: string): string {
  const diff = message.search(/^# -+ >8 -+/m);
  const own = diff === -1 ? message : message.slice(0, diff);
  return own.replace(/^#.*/gm, (comment) => ' '.repeat(comment.length));
}

/** The lines of the subject, and of each trailer what stands behind its colon. */
function declaringLines(text: string): readonly Span[] {
  const lines: Span[] = [];
  let part: 'start' | 'subject' | 'trailer' | 'body' = 'start';
  let start = 0;
  for (const line of text.split(/(?<=\n)/)) {
    const key = part === 'start' ? undefined : trailer.exec(line)?.[0];
    if (key !== undefined) part = 'trailer';
    else if (part === 'start') part = line.trim() === '' ? 'start' : 'subject';
    else if (line.trim() === '' || (part === 'trailer' && !/^[ \t]/.test(line))) part = 'body';
    if (part === 'subject' || part === 'trailer') {
      lines.push({ start: start + (key?.length ?? 0), end: start + line.length });
    }
    start += line.length;
  }
  return lines;
}
