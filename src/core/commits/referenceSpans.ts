import type { Span } from '../text';
import { placeCandidates } from './candidates';
import type { ReferencePattern } from './referencePattern';

/** Where a message names the milestones that it declares, in the order in which they stand there. */
export function referenceSpans(
  message: string,
  knownIds: ReadonlySet<string>,
  pattern?: ReferencePattern,
): readonly Span[] {
  const places = placeCandidates(message, pattern)
    .filter(({ token }) => knownIds.has(token))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  // A word may be found in two ways, and an id may hold another one.
  let end = 0;
  return places.flatMap((place) => {
    if (place.start < end) return [];
    end = place.end;
    return [{ start: place.start, end }];
  });
}

/** What git takes out of a message that was written in an editor becomes blank, so that everything else stays where it is. */
export function withoutGitLines(message: string): string {
  const diff = message.search(/^# -+ >8 -+/m);
  const own = diff === -1 ? message : message.slice(0, diff);
  return own.replace(/^#.*/gm, (comment) => ' '.repeat(comment.length));
}
