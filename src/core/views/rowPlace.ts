import { findOrder, type OrderRef } from '../plan/changeOrders';
import { findByText, type Seen } from '../plan/findByText';
import { findMilestone, type MilestoneRef } from '../plan/milestoneRef';
import type { PlanFile } from '../plan/parsePlan';
import { phasesOf } from '../plan/phases';
import type { PartSpan, Span } from '../text';
import { carryOffset } from './carryOffset';

/**
 * What a row of the tree or of the timeline stands for. A row can be older than the text, so it holds names and no offsets;
 * {@link findPlace} finds them in the text at the time of a click.
 */
export type RowPlace = { readonly uri: string } & (
  | { readonly what: 'file' }
  /** The syntax error of the file. */
  | { readonly what: 'fault' }
  /** The name of the project. */
  | { readonly what: 'plan' }
  | { readonly what: 'phase'; readonly name: string }
  | { readonly what: 'order'; readonly order: OrderRef }
  /** `milestone` leads to its title; `anchor` to where the milestone starts: its id, or its title where it has no id. */
  | { readonly what: 'milestone' | 'anchor'; readonly milestone: MilestoneRef }
  | { readonly what: 'criterion' | 'task' | 'need'; readonly milestone: MilestoneRef; readonly entry: Seen }
);

/** A place within the plan; the span of a syntax error is not part of a plan. */
export type PlaceInPlan = Exclude<RowPlace, { readonly what: 'fault' }>;

/** The versions of a file that can be searched. */
export interface KnownTexts {
  /** Of the text that was read last. */
  readonly file: PlanFile;
  /** Of the last text without a syntax error; the same as `file` unless that is broken. */
  readonly lastGood: PlanFile;
  /** Of `file`, and of rows made from `lastGood` since then. Without it no index is trusted. */
  readonly revision?: number;
}

/**
 * Finds a place in a text that may be newer than the ones that were read. What a broken file does not contain is looked up in
 * the last good one, and its offsets are carried over to the text.
 * @param text of the document now
 * @returns undefined when a milestone or a phase is gone; the title of the milestone when only its criterion, task or need is
 */
export function findPlace(
  { file, lastGood, revision }: KnownTexts,
  place: PlaceInPlan,
  text: string,
): Span | undefined {
  const start = { start: 0, end: 0 };
  if (place.what === 'file') return start;
  for (const source of new Set([file, lastGood])) {
    // Rows are made from the last good text: their indexes are not those of a broken one.
    const span = spanIn(source, place, source === lastGood ? revision : undefined);
    if (!span) continue;
    return { start: carryOffset(source.text, text, span.start), end: carryOffset(source.text, text, span.end) };
  }
  return place.what === 'plan' ? start : undefined;
}

function spanIn(file: PlanFile, place: PlaceInPlan, revision: number | undefined): Span | undefined {
  const at = partSpanIn(file, place, revision);
  return at && file.spanOf(at.at, at.milestone);
}

/** The span, and the index of the milestone in whose part it counts; undefined outside of all milestones. */
interface FoundPlace {
  readonly at: PartSpan;
  readonly milestone?: number;
}

/** The keys of a milestone whose entries have rows. */
const listOf = { criterion: 'acceptance', task: 'tasks', need: 'needs' } as const;

function partSpanIn(file: PlanFile, place: PlaceInPlan, revision: number | undefined): FoundPlace | undefined {
  switch (place.what) {
    case 'file':
      return undefined;
    case 'plan':
      return file.plan.project;
    case 'order': {
      const order = file.plan.changeOrders[findOrder(file.plan, place.order, revision) ?? -1];
      return order && (order.title ?? order.id ?? order);
    }
    case 'phase':
      return phasesOf(file.plan).all.find(({ name }) => name === place.name);
    default: {
      const found = findMilestone(file, place.milestone, revision);
      if (!found) return undefined;
      const { milestone, index } = found;
      if (place.what === 'anchor') return { at: milestone.anchor, milestone: index };
      if (!('entry' in place)) return { at: milestone.title.at, milestone: index };
      const entries = milestone[listOf[place.what]];
      const [entry = -1] = findByText(entries, [place.entry]);
      return { at: (entries[entry] ?? milestone.title).at, milestone: index };
    }
  }
}
