import * as vscode from 'vscode';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { groupBy } from '../../../core/plan/groupBy';
import { findIndex, toRef, type MilestoneRef } from '../../../core/plan/milestoneRef';
import type { Gaps, MovePreview, MoveRow } from '../../../core/schedule/shifting/move';
import type { Engine } from '../../../host/engine';
import type { PlanEdit } from '../../../host/editing/editOutcome';
import type { PlanEntry } from '../../../host/plans/planEntry';
import type { Services } from '../../../host/services';
import type { Why } from '../askWhy';

/** How milestones move: all to one day, or each by so many working days, earlier when negative. */
export type Shift = { readonly due: CalendarDate } | { readonly days: number };

/** What moves in one plan, as its last good text says. */
export interface PlanPreview {
  readonly entry: PlanEntry;
  readonly preview: MovePreview;
}

/** Whether followers move, by plan and index, where the user has decided it. */
export type Ticks = ReadonlyMap<string, ReadonlyMap<number, boolean>>;

/** Makes the previews of an act for what has been ticked and unticked so far. */
export type PreviewOf = (ticks: Ticks) => readonly PlanPreview[];

export const noTicks: Ticks = new Map();

/** What else moves when milestones, of one plan or several, move. Those that are gone are left out. */
export function previewShift(
  services: Services,
  engine: Engine,
  refs: readonly MilestoneRef[],
  shift: Shift,
  gaps: Gaps,
  ticks: Ticks = noTicks,
): readonly PlanPreview[] {
  return placesOf(services, refs).map(({ entry, indexes }) => {
    const moves = indexes.map((index) => ({ index, ...shift }));
    const decided = ticks.get(entry.uri.toString());
    const request = { moves, gaps, ...(decided && { ticks: decided }) };
    return { entry, preview: engine.previewMoves(entry.lastGood.plan, entry.calendars, request) };
  });
}

/** The milestones by plan, without those that are gone. */
export function placesOf(
  { plans }: Services,
  refs: readonly MilestoneRef[],
): readonly { readonly entry: PlanEntry; readonly indexes: readonly number[] }[] {
  return [...groupBy(refs, ({ uri }) => uri)].flatMap(([uri, members]) => {
    const entry = plans.entryOf(vscode.Uri.parse(uri));
    if (!entry) return [];
    const indexes = members.flatMap((ref) => findIndex(entry.lastGood, ref, entry.revision) ?? []);
    return [{ entry, indexes }];
  });
}

export function refIn({ uri, lastGood: { plan }, revision }: PlanEntry, index: number): MilestoneRef {
  const milestone = plan.milestones[index];
  if (!milestone) throw new RangeError(`No milestone ${index}`);
  return toRef({ uri: uri.toString(), plan, revision }, milestone, index);
}

/** Whether anything besides what the user moves has somewhere to move. */
export function isFollowed(previews: readonly PlanPreview[]): boolean {
  return rowsOf(previews).some(({ isAsked, stays }) => !isAsked && stays === undefined);
}

export function rowsOf(previews: readonly PlanPreview[]): readonly MoveRow[] {
  return previews.flatMap(({ preview }) => preview.rows);
}

/** The number of milestones that move with those that the user moves. */
export function countFollowing(previews: readonly PlanPreview[]): number {
  return rowsOf(previews).filter(({ isTicked, isAsked }) => isTicked && !isAsked).length;
}

/** `moves 3 others`, `moves 1 other, leaves 1 clash`; undefined where nothing else is concerned. */
export function consequenceOf(previews: readonly PlanPreview[]): string | undefined {
  const { l10n } = vscode;
  const moving = countFollowing(previews);
  const clashes = previews.reduce((sum, { preview }) => sum + preview.clashes.length, 0);
  const words = [
    ...(moving === 1 ? [l10n.t('moves 1 other')] : []),
    ...(moving > 1 ? [l10n.t('moves {0} others', moving)] : []),
    ...(clashes === 1 ? [l10n.t('leaves 1 clash')] : []),
    ...(clashes > 1 ? [l10n.t('leaves {0} clashes', clashes)] : []),
  ];
  return words.length === 0 ? undefined : words.join(', ');
}

/** The edits that write what is ticked, one for each plan in which something moves. */
export function editsOf(
  services: Services,
  engine: Engine,
  previews: readonly PlanPreview[],
  { reason, by }: Why,
): readonly PlanEdit[] {
  return previews.flatMap(({ entry, preview }) => {
    const decision = { date: services.today.date, reason, by };
    const acts = engine.actsOf(preview, (index) => refIn(entry, index), decision);
    return acts.length > 0 ? [{ uri: entry.uri, acts }] : [];
  });
}
