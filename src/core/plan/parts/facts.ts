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

export type Fact = keyof typeof facts;

/** Those that one version of a milestone does not share with another. */
export function differingFacts(a: Milestone, b: Milestone): ReadonlySet<Fact> {
  const names = Object.keys(facts) as Fact[];
  return new Set(names.filter((name) => JSON.stringify(facts[name](a)) !== JSON.stringify(facts[name](b))));
}
