import * as vscode from 'vscode';
import type { DayWords } from '../../../core/calendar/dayWords';
import type { CalendarDate } from '../../../core/calendar/calendarDate';
import { lookUpIds } from '../../../core/plan/idIndex';
import { shortName, shownTitle } from '../../../core/plan/shownTitle';
import type { MoveRow, Stays } from '../../../core/schedule/shifting/move';
import { workingDays } from './moveWords';
import type { PlanPreview } from './planMoves';

/** A line of the preview. */
export interface FollowerItem extends vscode.QuickPickItem {
  readonly uri: string;
  readonly index: number;
  /** Whether it has a tick; never without somewhere to move. */
  readonly isTicked: boolean;
  readonly canMove: boolean;
}

/**
 * The lines of what follows, with what never moves below the others. Their order does not depend on ticks: VS Code refers to lines
 * by their place.
 */
export function followerItems(
  previews: readonly PlanPreview[],
  words: DayWords,
  today: CalendarDate,
): readonly (FollowerItem | vscode.QuickPickItem)[] {
  const items = previews.flatMap((preview) => {
    const rows = preview.preview.rows.filter(({ isAsked }) => !isAsked);
    return rows.map((row) => ({ item: toItem(preview, row, words, today), isFixed: isFixed(row.stays) }));
  });
  const fixed = items.flatMap(({ item, isFixed: never }) => (never ? [item] : []));
  const separator = { label: vscode.l10n.t('never move'), kind: vscode.QuickPickItemKind.Separator };
  return [
    ...items.flatMap(({ item, isFixed: never }) => (never ? [] : [item])),
    ...(fixed.length > 0 ? [separator, ...fixed] : []),
  ];
}

export function isFollower(item: vscode.QuickPickItem): item is FollowerItem {
  return 'canMove' in item;
}

function isFixed(stays: Stays | undefined): boolean {
  return stays === 'done' || stays === 'cancelled' || stays === 'undated' || stays === 'cycle';
}

function toItem({ entry, preview }: PlanPreview, row: MoveRow, words: DayWords, today: CalendarDate): FollowerItem {
  const { milestone, index, stays, isTicked } = row;
  const { id } = milestone;
  const name = shownTitle(milestone);
  const clash = preview.clashes.find((one) => one.index === index);
  const clashWords = clash && clashSentence(clash.days);
  const why = stays === undefined ? whyOf(entry.lastGood.plan.milestones, preview.rows, row) : staysWords(stays);
  return {
    label: id ? `${id.value} ${name}` : name,
    description: daysWords(row, words, today),
    detail: [why, ...(clashWords === undefined ? [] : [clashWords])].join(' · '),
    picked: isTicked,
    uri: entry.uri.toString(),
    index,
    isTicked,
    canMove: stays === undefined,
  };
}

/** `Dec 18 → Dec 23 · 3 working days` */
function daysWords({ from, to, days, stays }: MoveRow, words: DayWords, today: CalendarDate): string {
  const day = (date: CalendarDate | undefined): string => (date === undefined ? '' : words.short(date, today));
  if (stays !== undefined) return day(from.due);
  const amount = Math.abs(days);
  const moved = workingDays(amount);
  return `${day(from.due)} → ${day(to.due)} · ${days < 0 ? vscode.l10n.t('{0} earlier', moved) : moved}`;
}

/** `waits for M3`, or that the client agreed to its day. */
function whyOf(
  milestones: PlanPreview['entry']['lastGood']['plan']['milestones'],
  rows: readonly MoveRow[],
  { milestone, isLocked, isTicked }: MoveRow,
): string {
  const moving = new Set(rows.filter((row) => row.isTicked).map((row) => row.index));
  const indexOf = lookUpIds(milestones);
  const on = milestone.dependsOn.flatMap(({ value }) => {
    const index = indexOf(value) ?? -1;
    const other = milestones[index];
    return other && (moving.has(index) || other.status === 'done') ? [shortName(other)] : [];
  });
  const waits = on.length > 0 ? vscode.l10n.t('waits for {0}', on.join(', ')) : vscode.l10n.t('due later');
  if (!isLocked) return waits;
  return isTicked
    ? `$(lock) ${vscode.l10n.t('agreed: moves all the same')} · ${waits}`
    : `$(lock) ${vscode.l10n.t('agreed: tick to move it too')} · ${waits}`;
}

function clashSentence(days: number): string {
  return days === 1
    ? vscode.l10n.t('would start 1 working day too early')
    : vscode.l10n.t('would start {0} working days too early', days);
}

function staysWords(stays: Stays): string {
  switch (stays) {
    case 'done':
      return vscode.l10n.t('stays: it is done');
    case 'cancelled':
      return vscode.l10n.t('stays: it is cancelled');
    case 'undated':
      return vscode.l10n.t('stays: it has no due day');
    case 'cycle':
      return vscode.l10n.t('stays: it is part of a circle of dependencies');
    case 'clash':
      return vscode.l10n.t('stays: it starts too early for what it waits for, and did so before');
    case 'fits':
      return vscode.l10n.t('stays: nothing that it waits for comes in its way');
    case 'only-this':
      return vscode.l10n.t('stays: only the chosen ones move');
    case 'no-such-day':
      return vscode.l10n.t('stays: there is no such day');
  }
}
