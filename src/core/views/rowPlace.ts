import { findByText, type Seen } from '../plan/findByText';
import { findMilestone, type MilestoneRef } from '../plan/milestoneRef';
import type { PlanFile } from '../plan/parsePlan';
import type { Span } from '../text';
import { carryOffset } from './timelinePlace';

/**
 * What a row leads to in a file. It is named by what it is, since a row is older than the text while somebody types;
 * {@link findPlace} finds it when the row is clicked.
 */
export type RowPlace = { readonly uri: string } & (
  | { readonly what: 'file' }
  /** What keeps the file from being read. */
  | { readonly what: 'fault' }
  | { readonly what: 'milestone'; readonly milestone: MilestoneRef }
  | { readonly what: 'criterion' | 'task'; readonly milestone: MilestoneRef; readonly entry: Seen }
);

/** What is known of a file when a row is clicked. */
export interface KnownTexts {
  /** Of the text that was read last. */
  readonly file: PlanFile;
  /** Of the last text without a syntax error. */
  readonly lastGood: PlanFile;
  readonly revision: number;
}

/**
 * Finds a milestone, or its criterion or task, in a text that may be newer than the ones that are known. What a broken file
 * no longer says is looked up in the last good one, and its place is carried over to the text.
 * @param text what the document says now
 * @returns undefined when the milestone is gone; its title when only the criterion or task is
 */
export function findPlace(
  { file, lastGood, revision }: KnownTexts,
  place: Extract<RowPlace, { readonly milestone: MilestoneRef }>,
  text: string,
): Span | undefined {
  // Rows are drawn from the last good text: in a broken one their indexes mean nothing.
  const isGood = file === lastGood;
  return (
    spanIn(file, place, isGood ? revision : undefined, text) ??
    (isGood ? undefined : spanIn(lastGood, place, revision, text))
  );
}

function spanIn(
  file: PlanFile,
  place: Extract<RowPlace, { readonly milestone: MilestoneRef }>,
  revision: number | undefined,
  text: string,
): Span | undefined {
  const found = findMilestone(file, place.milestone, revision);
  if (!found) return undefined;
  const { milestone, index } = found;
  const entries =
    place.what === 'criterion' ? milestone.acceptance : place.what === 'task' ? milestone.tasks : undefined;
  const [entry] = entries && place.what !== 'milestone' ? findByText(entries, [place.entry]) : [];
  const { at } = (entry === undefined ? undefined : entries?.[entry]) ?? milestone.title;
  const { start, end } = file.spanOf(at, index);
  return { start: carryOffset(file.text, text, start), end: carryOffset(file.text, text, end) };
}
