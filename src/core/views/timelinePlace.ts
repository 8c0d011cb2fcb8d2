import { findMilestone, toRef, type MilestoneRef } from '../plan/milestoneRef';
import { milestoneAbove } from '../plan/milestonesWithin';
import type { PlanFile } from '../plan/parsePlan';
import { phasesOf } from '../plan/phases';
import type { PartSpan } from '../text';
import type { PlanKeys } from './timeline';

/** What a row shows, named so that it can be found in later texts. */
export type RowTarget =
  | { readonly kind: 'plan' }
  | { readonly kind: 'phase'; readonly name: string }
  | { readonly kind: 'milestone'; readonly ref: MilestoneRef };

/** The texts of one plan that can be searched. */
export interface PlanTexts {
  /** As it was read last. */
  readonly file: PlanFile;
  /** As it was readable last; the same unless `file` is broken. */
  readonly lastGood: PlanFile;
  /** Of `file`, and of what is shown of `lastGood` since then; undefined when it is unknown. */
  readonly revision?: number;
  /** As the document has it now; may be newer than `file`. */
  readonly text: string;
}

/** @returns undefined for a key that no row of the plan has */
export function targetOf(keys: PlanKeys, key: string): RowTarget | undefined {
  if (key === keys.uri) return { kind: 'plan' };
  const index = keys.milestoneKeys.indexOf(key);
  const milestone = keys.plan.milestones[index];
  if (milestone) return { kind: 'milestone', ref: toRef(keys.uri, milestone, index, keys.revision) };
  const phase = keys.phases[keys.phaseKeys.indexOf(key)];
  return phase && { kind: 'phase', name: phase.name };
}

/**
 * The offset of the target in the text as it is now: where the text that was read last has it, else about where the last
 * readable one had it.
 * @returns undefined when neither has it
 */
export function placeOf(target: RowTarget, { file, lastGood, revision, text }: PlanTexts): number | undefined {
  for (const source of new Set([file, lastGood])) {
    // Rows show the last good text: the indexes of a broken one are others.
    const offset = offsetIn(source, target, source.isBroken ? undefined : revision);
    if (offset !== undefined) return carryOffset(source.text, text, offset);
  }
  return target.kind === 'plan' ? 0 : undefined;
}

/**
 * The key of the row that shows the milestone at an offset of the text as it is now.
 * @returns the key of the plan's own row outside of all milestones
 */
export function keyAt(
  keys: PlanKeys,
  { file, revision, text }: Pick<PlanTexts, 'file' | 'revision' | 'text'>,
  offset: number,
): string {
  const at = carryOffset(text, file.text, offset);
  const above = milestoneAbove(file, at);
  const there = above && at < above.span.end ? above : undefined;
  // Rows may be of an older text than the one that was read last.
  const madeAt = file.isBroken ? undefined : revision;
  const shown = there && findMilestone(keys, toRef(keys.uri, there.milestone, there.index, madeAt), keys.revision);
  return keys.milestoneKeys[shown?.index ?? -1] ?? keys.uri;
}

function offsetIn(file: PlanFile, target: RowTarget, revision: number | undefined): number | undefined {
  switch (target.kind) {
    case 'plan':
      return file.plan.project && file.spanOf(file.plan.project.at).start;
    case 'phase':
      return startOf(
        file,
        phasesOf(file.plan).all.find(({ name }) => name === target.name),
      );
    case 'milestone': {
      const found = findMilestone(file, target.ref, revision);
      return startOf(file, found && { at: found.milestone.anchor, milestone: found.index });
    }
  }
}

function startOf(
  file: PlanFile,
  place: { readonly at: PartSpan; readonly milestone: number | undefined } | undefined,
): number | undefined {
  return place && file.spanOf(place.at, place.milestone).start;
}

/**
 * An offset of one version of a text in another one. Exact outside of what changed; inside, the nearest line that reads the
 * same, else the nearest offset.
 */
export function carryOffset(from: string, to: string, offset: number): number {
  if (from === to) return offset;
  const shorter = Math.min(from.length, to.length);
  let start = 0;
  while (start < shorter && from.charCodeAt(start) === to.charCodeAt(start)) start++;
  if (offset < start) return offset;
  let end = 0;
  while (end < shorter - start && from.charCodeAt(from.length - 1 - end) === to.charCodeAt(to.length - 1 - end)) end++;
  if (offset >= from.length - end) return offset + to.length - from.length;
  return sameLine(from, to, offset, start) ?? Math.min(offset, to.length - end);
}

/** Looks at and below the line with the first difference for the line that the offset stands in. */
function sameLine(from: string, to: string, offset: number, start: number): number | undefined {
  const lineStart = from.lastIndexOf('\n', offset - 1) + 1;
  const lineEnd = from.indexOf('\n', offset);
  const line = `\n${from.slice(lineStart, lineEnd < 0 ? from.length : lineEnd)}\n`;
  if (line.trim() === '') return undefined;
  const padded = `\n${to}\n`;
  let nearest: number | undefined;
  for (let at = padded.indexOf(line, to.lastIndexOf('\n', start - 1) + 1); at >= 0; at = padded.indexOf(line, at + 1)) {
    if (nearest !== undefined && Math.abs(at - lineStart) >= Math.abs(nearest - lineStart)) break;
    nearest = at;
  }
  return nearest === undefined ? undefined : nearest + offset - lineStart;
}
