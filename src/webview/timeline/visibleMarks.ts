import type { ReviewMark } from '../../core/views/timelineModel';
import { toX, type Scale } from './scale';

/** Marks that are nearer to each other cannot be told apart; the later one stands. */
const leastGap = 10;

/** The marks that keep their distance to the next one, from the last on, with their middle on screen. */
export function visibleMarks(
  reviews: readonly ReviewMark[],
  scale: Scale,
): readonly { readonly what: ReviewMark['what']; readonly x: number }[] {
  const kept: { readonly what: ReviewMark['what']; readonly x: number }[] = [];
  for (const { day, what } of reviews.toReversed()) {
    const x = toX(scale, day + 0.5);
    if (kept.every((other) => Math.abs(other.x - x) >= leastGap)) kept.unshift({ what, x });
  }
  return kept;
}
