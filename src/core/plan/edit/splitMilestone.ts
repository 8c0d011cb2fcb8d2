import { visit } from 'yaml';
import type { CalendarDate } from '../../calendar/calendarDate';
import type { PartSpan } from '../../text';
import { findByText, type Seen } from '../findByText';
import { toNumber, type Decimal } from '../money';
import type { PlanFile } from '../parsePlan';
import type { Estimate, Milestone } from '../types';
import { commentBeside } from './commentBeside';
import type { Intent, Path, PlainMap, PlainValue, Refusal } from './intent';
import { nextId } from './nextId';
import { plainOf } from './plainOf';
import { openSource } from './yamlSource';

/** What becomes a second milestone, and what is divided between the two. */
export interface Split {
  readonly title: string;
  /** The day of the second one; that of the first one where it is left out. */
  readonly due?: CalendarDate;
  /** What goes to the second one, by its words. */
  readonly deliverables?: readonly Seen[];
  readonly acceptance?: readonly Seen[];
  readonly tasks?: readonly Seen[];
  /** Both stay with the first one unless they are divided. */
  readonly estimate?: Divided<Estimate>;
  readonly amount?: Divided<Decimal>;
  /** Whether what waited for the whole waits for the second one from now on, and not for the first. */
  readonly followersWait?: boolean;
}

interface Divided<T> {
  readonly first: T;
  readonly second: T;
}

/** Something that was chosen is not in the milestone, or cannot be moved. */
export type SplitRefusal = { readonly gone: Seen } | { readonly stopped: Refusal; readonly at: PartSpan };

const lists = ['deliverables', 'acceptance', 'tasks'] as const;
type ListKey = (typeof lists)[number];

/**
 * Makes two milestones of one: what is chosen moves to a new one below it, which depends on the first one and shares its phase,
 * objective, priority, owner and day. State, dates of work, agreement, history and commits stay with the first one.
 * @param index of the milestone, from 0
 */
export function splitMilestone(file: PlanFile, index: number, split: Split): Intent[] | SplitRefusal {
  const milestone = file.plan.milestones[index];
  if (!milestone) return [];
  const moved: Partial<Record<ListKey, readonly PlainValue[]>> = {};
  const removals: Intent[] = [];
  for (const key of lists) {
    const taken = takeEntries(file, index, key, split[key] ?? []);
    if ('gone' in taken || 'stopped' in taken) return taken;
    moved[key] = taken.values;
    removals.push(...taken.removals);
  }
  const ids = idsOf(file.plan.milestones, milestone);
  const second: PlainMap = {
    id: ids.second,
    title: split.title,
    ...sharedBySplit(milestone),
    ...(split.due && { due: split.due }),
    estimate: split.estimate && estimateText(split.estimate.second),
    depends_on: [ids.first],
    ...Object.fromEntries(lists.map((key) => [key, moved[key]?.length ? moved[key] : undefined])),
    amount: split.amount && toNumber(split.amount.second),
  };
  return [
    ...removals,
    ...(milestone.id ? [] : [set(index, 'id', ids.first)]),
    ...(split.estimate ? [set(index, 'estimate', estimateText(split.estimate.first))] : []),
    ...(split.amount ? [set(index, 'amount', toNumber(split.amount.first))] : []),
    ...(split.followersWait === true && milestone.id ? waitForSecond(file, index, milestone.id.value, ids.second) : []),
    // Last, since it changes the indexes of those below.
    { kind: 'append', path: ['milestones'], value: second, after: index, layout: 'block' },
  ];
}

/** What both milestones have in common after a split. */
export function sharedBySplit({ phase, objective, priority, owner, dueText }: Milestone): PlainMap {
  return {
    phase: phase?.value,
    objective: objective?.value,
    priority: priority?.value,
    owner: owner?.value,
    due: dueText?.value,
  };
}

/** The entries of a list as data, and the intents that take them out. */
interface Taken {
  readonly values: readonly PlainValue[];
  readonly removals: readonly Intent[];
}

function takeEntries(file: PlanFile, index: number, key: ListKey, seen: readonly Seen[]): Taken | SplitRefusal {
  if (seen.length === 0) return { values: [], removals: [] };
  const entries = entriesOf(file.plan.milestones[index], key);
  const chosen = findByText(entries, seen).toSorted((a, b) => a - b);
  const gone = seen.find(({ text }) => !entries.some((entry) => entry.text.value === text));
  if (gone ?? chosen.length < seen.length) return { gone: gone ?? (seen[0] as Seen) };
  const comment = commentBeside(
    file,
    index,
    key,
    entries.map(({ at }) => at),
    chosen,
  );
  if (comment) return { stopped: 'comment', at: comment };
  const values: PlainValue[] = [];
  for (const place of chosen) {
    const entry = entries[place];
    const value = entry && valueOf(file.textOf(index), entry);
    if (value === undefined) return { stopped: 'too-intricate', at: entry?.at ?? { from: 0, to: 0 } };
    values.push(value);
  }
  const path: Path = ['milestones', index, key];
  if (chosen.length < entries.length) {
    // The last one is removed first, so that the indexes of the others stay valid.
    const at = (place: number): number => entries[place]?.at.from ?? 0;
    const removals = chosen.map((place): Intent => ({ kind: 'remove', path: [...path, { at: at(place) }] }));
    return { values, removals: removals.reverse() };
  }
  // What could not be read in the list would go with its key.
  const [first, last] = [entries[0], entries.at(-1)];
  const unread = file.items[index]?.problems.find(
    ({ at }) => first && last && at.from >= first.at.from && at.to <= last.at.to,
  );
  return unread ? { stopped: 'too-intricate', at: unread.at } : { values, removals: [{ kind: 'remove', path }] };
}

interface Entry {
  readonly text: { readonly value: string; readonly at: PartSpan };
  /** Of the whole entry. */
  readonly at: PartSpan;
}

function entriesOf(milestone: Milestone | undefined, key: ListKey): readonly Entry[] {
  if (key !== 'deliverables') return milestone?.[key] ?? [];
  return (milestone?.deliverables ?? []).map((text) => ({ text, at: text.at }));
}

/** An entry with all of its keys, also those that are not ours. @param text in which its place counts */
function valueOf(text: string, { text: words, at }: Entry): PlainValue | undefined {
  if (at.from === words.at.from) return words.value;
  const source = openSource(text);
  if (!source || source === 'broken') return undefined;
  let value: PlainValue | undefined;
  visit(source.root, {
    Map: (_key, node) => {
      if (node.range?.[0] !== at.from) return undefined;
      value = plainOf(node);
      return visit.BREAK;
    },
  });
  return value;
}

/** The id of the first milestone, which gets one where it has none, and a free one for the second. */
function idsOf(
  milestones: readonly Milestone[],
  { id }: Milestone,
): { readonly first: string; readonly second: string } {
  const taken = milestones.flatMap((other) => other.id?.value ?? []);
  const first = id?.value ?? nextId(taken) ?? freeFrom(taken, (number) => `M${number}`, 1);
  const all = [...taken, first];
  return { first, second: nextId(all) ?? freeFrom(all, (number) => `${first}-${number}`, 2) };
}

function freeFrom(taken: readonly string[], nameOf: (number: number) => string, start: number): string {
  for (let number = start; ; number++) if (!taken.includes(nameOf(number))) return nameOf(number);
}

/** In the dependencies of others, the id of the second milestone in place of that of the first. */
function waitForSecond({ plan }: PlanFile, index: number, first: string, second: string): readonly Intent[] {
  return plan.milestones.flatMap(({ dependsOn }, other) =>
    dependsOn.flatMap((reference): Intent[] => {
      if (other === index || reference.value !== first) return [];
      const path: Path = ['milestones', other, 'depends_on', { at: reference.entry.from }];
      const isPlain = reference.entry.from === reference.at.from;
      return [{ kind: 'set', path: isPlain ? path : [...path, 'id'], value: second }];
    }),
  );
}

function set(index: number, key: string, value: PlainValue): Intent {
  return { kind: 'set', path: ['milestones', index, key], value };
}

function estimateText({ amount, unit }: Estimate): string {
  return `${amount}${unit}`;
}
