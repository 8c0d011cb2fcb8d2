import { groupBy } from '../../plan/groupBy';
import { isOpen } from '../../plan/isOpen';
import type { PlanFile } from '../../plan/parsePlan';
import type { PlanProblem } from '../../plan/problem';
import { prefixesOf } from '../codePrefixes';
import type { Problem } from '../finding';
import { guardFindings } from '../guard/guardFindings';
import type { Silence } from './silenceComments';

/** Which findings the comments of a text silence. */
export interface Silencing {
  isSilenced(problem: Problem): boolean;
  /** Problems about comments, and codes in comments, that silence none of the given problems. */
  unused(problems: readonly Problem[], file: PlanFile): readonly PlanProblem[];
}

type UnusedSilencing = Extract<PlanProblem, { code: 'plan.unused-silencing' }>;

export function createSilencing(silences: readonly Silence[]): Silencing {
  const byName = groupBy(silences, ({ name }) => name);
  const byPlace = groupBy(silences, ({ milestone, name }) => placeOf(milestone, name));
  return {
    isSilenced: (problem) => {
      if (silences.length === 0) return false;
      const { milestone } = problem;
      return namesOf(problem.code).some((name) => {
        const near =
          milestone === undefined
            ? [byName.get(name)]
            : [byPlace.get(placeOf(undefined, name)), byPlace.get(placeOf(milestone, name))];
        return near.some((some) => some?.some((silence) => covers(silence, problem)));
      });
    },
    unused: (problems, file) => {
      if (silences.length === 0) return [];
      const byMilestone = groupBy(problems, ({ milestone }) => milestone);
      const isUsed = (silence: Silence): boolean =>
        (silence.milestone === undefined
          ? problems
          : [...(byMilestone.get(silence.milestone) ?? []), ...(byMilestone.get(undefined) ?? [])]
        ).some((problem) => covers(silence, problem));
      const idle = silences.filter((silence) => !isUsed(silence) && !mayBeNeeded(silence, file));
      const byComment = groupBy(silences, ({ comment }) => comment.start);
      const others = reportUnused(
        idle.filter(({ name }) => !silencesUnused(name)),
        byComment,
      );
      // A comment that silences the `plan.unused-silencing` finding of another comment is used.
      const isNeeded = (silence: Silence): boolean => others.some((problem) => covers(silence, problem));
      return reportUnused(
        idle.filter((silence) => !silencesUnused(silence.name) || !isNeeded(silence)),
        byComment,
      );
    },
  };
}

function reportUnused(
  silences: readonly Silence[],
  byComment: ReadonlyMap<number, readonly Silence[]>,
): readonly UnusedSilencing[] {
  const idle = new Set(silences);
  return silences.flatMap((silence) => {
    const whole = byComment.get(silence.comment.start) ?? [];
    const isWhole = whole.every((other) => idle.has(other));
    // A comment with several codes, all unused, gets one finding for the whole comment.
    if (isWhole && whole[0] !== silence) return [];
    const codes = (isWhole ? whole : [silence]).flatMap(({ name }) => name ?? []);
    const { directive: found } = silence;
    const span = isWhole ? silence.comment : silence.place;
    return [{ code: 'plan.unused-silencing', codes, isWhole, ...(found !== undefined && { directive: found }), span }];
  });
}

function covers({ span, name, comment }: Silence, problem: Problem): boolean {
  if (!span || problem.code === 'plan.syntax') return false;
  if (problem.span.start < span.start || problem.span.start >= span.end) return false;
  // A comment without codes does not silence `plan.unused-silencing`, as it would hide that it is unused itself.
  if (name === undefined) return problem.code !== 'plan.unused-silencing';
  // A comment that names `plan.unused-silencing` does not silence the finding about itself.
  const isAboutItself =
    problem.code === 'plan.unused-silencing' &&
    problem.codes.includes(name) &&
    comment.start <= problem.span.start &&
    problem.span.end <= comment.end;
  return !isAboutItself && isNamedBy(problem.code, name);
}

function silencesUnused(name: string | undefined): boolean {
  return name !== undefined && isNamedBy('plan.unused-silencing', name);
}

function placeOf(milestone: number | undefined, name: string | undefined): string {
  return `${milestone ?? ''} ${name ?? ''}`;
}

/** The names by which a comment may silence a code: none (undefined), each of its prefixes, and the whole code. */
function namesOf(code: string): readonly (string | undefined)[] {
  return [undefined, ...prefixesOf(code)];
}

/** Whether the name is the code, or a prefix of it that ends before a dot. */
function isNamedBy(code: string, name: string): boolean {
  return code === name || code.startsWith(`${name}.`);
}

/** Codes whose findings depend on the current day, or on the version that is compared with. */
const comeAndGo: readonly string[] = [
  'smart.time-bound.overdue',
  'smart.time-bound.day-off',
  'plan.need-overdue',
  'plan.order-undecided',
  'plan.paid-at-end',
  'plan.long-unpaid',
  'smart.achievable.infeasible',
  'smart.achievable.crowded',
  'smart.achievable.at-risk',
  'smart.achievable.start-by',
  'smart.achievable.overloaded',
  ...Object.keys(guardFindings),
];

/** Whether an unused comment may be needed on another day, or when a finished milestone is reopened. */
function mayBeNeeded({ span, name, milestone }: Silence, file: PlanFile): boolean {
  if (name !== undefined && comeAndGo.some((code) => isNamedBy(code, name))) return true;
  if (!span) return false;
  const { milestones } = file.plan;
  const near = milestone === undefined ? [...milestones.keys()] : [milestone];
  return near.some((index) => {
    const one = milestones[index];
    if (!one || isOpen(one)) return false;
    const { start, end } = file.spanOf(one.at, index);
    return start < span.end && span.start < end;
  });
}
