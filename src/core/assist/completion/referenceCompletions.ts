import { openFirst } from '../../plan/isOpen';
import type { Milestone, Plan } from '../../plan/types';
import { dependantsOf } from '../../schedule/dependencies';
import type { Completion, CompletionRequest } from './completion';
import { toValue } from './valueText';

/** Ids of milestones, except its own, those that are listed, and those that depend on it: they would close a cycle. */
export function milestoneCompletions({ place, plan }: CompletionRequest): readonly Completion[] {
  const { milestones, changeOrders } = plan;
  const [list, index] = place.path;
  const own = list === 'milestones' && typeof index === 'number' ? milestones[index] : undefined;
  const order = list === 'change_orders' && typeof index === 'number' ? changeOrders[index] : undefined;
  const listed = new Set(
    (own?.dependsOn ?? (order ? [...order.milestones, ...order.drops] : [])).map(({ value }) => value),
  );
  listed.delete(place.word);
  const barred = new Set<Milestone | undefined>(own ? [own, ...dependantsOf(milestones, own)] : []);
  return openFirst(milestones.filter((milestone) => !barred.has(milestone))).flatMap(({ id, title, status }) =>
    id && !listed.has(id.value)
      ? [
          toValue(place, {
            text: id.value,
            kind: 'reference',
            detail: title.value,
            documentation: status,
            words: foundBy(place.word, id.value, title.value),
          }),
        ]
      : [],
  );
}

/** The words that match an id: its title as well, except while the id itself is typed, so that it comes first. */
function foundBy(typed: string, id: string, title: string): string | undefined {
  return id.toLowerCase().startsWith(typed.toLowerCase()) ? undefined : `${id} ${title}`;
}

export function phaseCompletions({ place, plan }: CompletionRequest): readonly Completion[] {
  const named = new Map(plan.phases.flatMap(({ id, title }) => (id ? [[id.value, title.value] as const] : [])));
  // A plan without a list of phases declares them by using them.
  for (const { phase } of plan.milestones) if (phase && !named.has(phase.value)) named.set(phase.value, '');
  if (!plan.phases.some(({ id }) => id?.value === place.word)) withoutTyped(named, place.word, plan);
  return [...named].map(([id, title]) =>
    toValue(place, { text: id, kind: 'reference', ...(title !== '' && title !== id && { detail: title }) }),
  );
}

/** Removes the phase that is being typed, which the plan contains once. */
function withoutTyped(named: Map<string, string>, word: string, { milestones }: Plan): void {
  if (milestones.filter(({ phase }) => phase?.value === word).length === 1) named.delete(word);
}

export function objectiveCompletions({ place, plan }: CompletionRequest): readonly Completion[] {
  return plan.objectives.flatMap(({ id, text }) =>
    id
      ? [
          toValue(place, {
            text: id.value,
            kind: 'reference',
            detail: text.value,
            words: foundBy(place.word, id.value, text.value),
          }),
        ]
      : [],
  );
}

/** The people in the plan: those that it declares in their order, then the most frequent first. */
export function personCompletions({ place, plan }: CompletionRequest): readonly Completion[] {
  const counts = new Map<string, number>();
  const add = (name: string | undefined): void => {
    if (name !== undefined && name !== '') counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  for (const { owner, blocked, agreed, changes } of plan.milestones) {
    const named = [owner, ...blocked.map(({ by }) => by), agreed?.by, ...changes.map(({ by }) => by)];
    for (const field of named) add(field?.value);
  }
  // The name that is being typed occurs once and is not offered.
  if (counts.get(place.word) === 1) counts.delete(place.word);
  add(plan.client?.contact?.value);
  const declared = plan.people.flatMap(({ name }) => (name && name.value !== place.word ? name.value : []));
  const known = place.path[0] === 'people' ? [] : declared;
  const named = [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
  // Below `people` a name is offered once.
  const names = [...new Set([...known, ...named])].filter((name) => known.length > 0 || !declared.includes(name));
  return names.map((name) => toValue(place, { text: name, kind: 'value' }));
}
