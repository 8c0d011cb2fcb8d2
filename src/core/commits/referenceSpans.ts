import type { Span } from '../text';
import { isReference, placeCandidates } from './candidates';
import { scissorsLine } from './messageLines';
import type { ReferencePattern } from './referencePattern';

/** The spans of the references in a commit message to known milestones, in order and without overlaps. */
export function referenceSpans(
  message: string,
  knownIds: ReadonlySet<string>,
  pattern?: ReferencePattern,
): readonly Span[] {
  const places = placeCandidates(message, pattern)
    .filter(({ token, list }) => knownIds.has(token) && isReference(list && [list], (part) => knownIds.has(part)))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  // A word may be a candidate twice, and an id may contain another one.
  let end = 0;
  return places.flatMap((place) => {
    if (place.start < end) return [];
    end = place.end;
    return [{ start: place.start, end }];
  });
}

/** Replaces the comment lines that git strips from a message by blanks, so that offsets stay valid; cuts off the diff below. */
export function withoutGitLines(message: string): string {
  const diff = message.search(new RegExp(scissorsLine, 'm'));
  const own = diff === -1 ? message : message.slice(0, diff);
  return own.replace(/^#.*/gm, (comment) => ' '.repeat(comment.length));
}
