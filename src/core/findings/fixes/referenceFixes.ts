import type { Intent } from '../../plan/edit/intent';
import { hasSameLetters } from '../../plan/nearest/nearestValue';
import type { PlanFile } from '../../plan/parsePlan';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFirst, offerFix } from './edits';

type Misnamed = Extract<Problem, { code: 'plan.unknown-key' | 'plan.unknown-reference' }>;

/** For names that the reader of the file did not know: the one that was most likely meant, else those that there are. */
export function referenceFixes(problem: Problem, file: PlanFile): readonly FixOffer[] {
  if (problem.code !== 'plan.unknown-key' && problem.code !== 'plan.unknown-reference') return [];
  if (problem.suggestion !== undefined) return replaceBy(problem.suggestion, problem, file);
  if (problem.code === 'plan.unknown-key') return [];
  if (problem.kind === 'milestone') return removeDependency(problem, file);
  const { phases, objectives } = file.plan;
  const known = (problem.kind === 'phase' ? phases : objectives).flatMap(({ id }) => id?.value ?? []);
  return known.length > mostOffered ? [] : known.flatMap((id) => replaceBy(id, problem, file));
}

/** A list of more is no help in choosing: completion shows it with titles. */
const mostOffered = 5;

/** A key with the same letters cannot be another one; an id can, since those are the user's own words. */
function replaceBy(name: string, problem: Misnamed, { text }: PlanFile): readonly FixOffer[] {
  const { span } = problem;
  // What is not a plain word may need quotes; where the id was written with some, they would be lost.
  if (!/^[A-Za-z][\w.-]*$/.test(name)) return [];
  // Inside an alias the characters are not those of the name.
  const written = text.slice(span.start, span.end).replace(/^(["'])(.*)\1$/, '$2');
  if (written !== (problem.code === 'plan.unknown-key' ? problem.key : problem.id)) return [];
  const edit = { ...span, newText: name };
  const isSafe = problem.code === 'plan.unknown-key' && problem.kind === undefined && hasSameLetters(problem.key, name);
  return [offerFix(fixWording.replaceWith(name), () => [edit], { isPreferred: name === problem.suggestion, isSafe })];
}

/** Takes the reference that a finding stands at out of `depends_on`; nothing where it stands at none. */
export function removeDependency({ milestone, span }: Problem, file: PlanFile): readonly FixOffer[] {
  if (milestone === undefined) return [];
  const references = file.plan.milestones[milestone]?.dependsOn ?? [];
  const reference = references.find(({ at }) => file.spanOf(at, milestone).start === span.start);
  if (!reference) return [];
  const list = ['milestones', milestone, 'depends_on'];
  // By where it stands: its place among the references is another one than in the list, where that holds more than those.
  const fromList: Intent = { kind: 'remove', path: [...list, { at: reference.entry.from }] };
  // The only one goes with its key where brackets cannot be left empty.
  const ways: readonly Intent[] = references.length === 1 ? [fromList, { kind: 'remove', path: list }] : [fromList];
  return [offerFirst(fixWording.removeReference(reference.value), file, ways)];
}
