import { hasSameLetters } from '../plan/nearestValue';
import type { PlanFile } from '../plan/parsePlan';
import { offerFix } from './edits';
import type { FixOffer, Problem } from './rule';
import { fixWording } from './wording/fixWording';

/**
 * For names that the reader of the file did not know, the one that was most likely meant. A key with the same letters cannot
 * be another one; an id can, since those are the user's own words.
 */
export function referenceFixes(problem: Problem, { text }: PlanFile): readonly FixOffer[] {
  if (problem.code !== 'plan.unknown-key' && problem.code !== 'plan.unknown-reference') return [];
  const { suggestion, span } = problem;
  // What is not a plain word may need quotes; where the id was written with some, they would be lost.
  if (suggestion === undefined || !/^[A-Za-z][\w.-]*$/.test(suggestion)) return [];
  // Inside an alias the characters are not those of the name.
  const written = text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
  if (written !== (problem.code === 'plan.unknown-key' ? problem.key : problem.id)) return [];
  const edit = { ...span, newText: suggestion };
  const isSafe =
    problem.code === 'plan.unknown-key' && problem.kind === undefined && hasSameLetters(problem.key, suggestion);
  return [offerFix(fixWording.replaceWith(suggestion), () => [edit], { isPreferred: true, isSafe })];
}
