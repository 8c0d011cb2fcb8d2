import type { Milestone } from '../types';

/** What milestones may be asked by rules that look at several, besides where it stands. */
const facts = {
  id: ({ id }) => id?.value,
  /** By which others speak of it. */
  name: ({ id, title }) => id?.value ?? [title.value],
  status: ({ status }) => status,
  start: ({ start }) => start?.value,
  due: ({ due }) => due?.value,
  completed: ({ completed }) => completed?.value,
  estimate: ({ estimate }) => estimate?.value,
  phase: ({ phase }) => phase?.value,
  objective: ({ objective }) => objective?.value,
  dependsOn: ({ dependsOn }) => dependsOn.map(({ value }) => value),
  /** Which of the criteria carry `met`. */
  met: ({ acceptance }) => acceptance.map(({ met }) => met !== undefined),
} satisfies Readonly<Record<string, (milestone: Milestone) => unknown>>;

type FactOfMilestone = keyof typeof facts;

/** `torn` is whether a fault of the syntax lies in it, so that it is not judged. */
export type Fact = FactOfMilestone | 'torn';

/** A milestone that was read by itself, the same object in all versions in which it stands. */
export interface ReadMilestone {
  readonly milestone: Milestone;
  readonly isTorn: boolean;
}

const names = Object.keys(facts) as FactOfMilestone[];

/** Those that one version of a milestone does not share with another. */
export function differingFacts(a: ReadMilestone, b: ReadMilestone): ReadonlySet<Fact> {
  const differing = names.filter((name) => {
    const [one, other] = [a, b].map(({ milestone }) => JSON.stringify(facts[name](milestone)));
    return one !== other;
  });
  return new Set<Fact>(a.isTorn === b.isTorn ? differing : [...differing, 'torn']);
}
