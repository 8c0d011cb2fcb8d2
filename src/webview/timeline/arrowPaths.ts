import type { MilestoneRow, TimelineRow } from '../../core/views/timelineModel';
import type { Layout } from './layout';
import { between, toX, type Scale } from './scale';

/** From a milestone to one that depends on it, as positions on screen. */
export interface Link {
  readonly from: number;
  readonly to: number;
  readonly kind: LinkKind;
}

/** `early`: the second starts too early for the first. `critical`: both are, and the first holds the second up. */
export type LinkKind = 'plain' | 'early' | 'critical';

/** The dependencies between rows that are shown. */
export function linksOf(rows: readonly TimelineRow[], places: ReadonlyMap<string, number>): readonly Link[] {
  const links: Link[] = [];
  for (const [to, row] of rows.entries()) {
    if (row.kind !== 'milestone') continue;
    for (const [at, key] of row.after.entries()) {
      const from = places.get(key);
      if (from !== undefined) links.push({ from, to, kind: kindOf(row, at) });
    }
  }
  return links;
}

/** @param at index in `after` */
function kindOf({ earlyFor, criticalAfter }: MilestoneRow, at: number): LinkKind {
  if (earlyFor?.includes(at)) return 'early';
  return criticalAfter?.includes(at) ? 'critical' : 'plain';
}

export interface ArrowView {
  /** In the order of the screen. */
  readonly rows: readonly TimelineRow[];
  /** The drawn rows as positions on screen: `first` is included, `end` is not. */
  readonly first: number;
  readonly end: number;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly activeKey: string | undefined;
}

/** Arrows that look the same, as path data. */
export interface ArrowPath {
  readonly kind: LinkKind;
  /** Whether they lead from or to the active row. */
  readonly isActive: boolean;
  readonly d: string;
}

/** What lies on top comes last. */
const kinds: readonly LinkKind[] = ['plain', 'critical', 'early'];

/** The arrows that cross what is drawn, in the order of drawing: in a long plan there are thousands. Empty without any. */
export function arrowPaths(
  links: readonly Link[],
  { rows, first, end, scale, layout, activeKey }: ArrowView,
): readonly ArrowPath[] {
  const paths = [false, true].flatMap((isActive) => kinds.map((kind) => ({ kind, isActive, parts: [] as string[] })));
  const add = (kind: LinkKind, isActive: boolean, part: string): void => {
    paths[kinds.indexOf(kind) + (isActive ? kinds.length : 0)]?.parts.push(part);
  };
  const yOf = (place: number): number =>
    (between(place, first - 4, end + 4) - first) * layout.rowHeight + layout.barMiddle;
  // Of arrows that only pass through, one of a kind for each pixel is enough.
  const passing = new Set<string>();
  for (const { from, to, kind } of links) {
    if (Math.min(from, to) >= end || Math.max(from, to) < first) continue;
    const before = rows[from];
    const after = rows[to];
    if (before?.kind !== 'milestone' || after?.kind !== 'milestone' || !hasEnds(before) || !hasEnds(after)) continue;
    const x1 = between(leaveX(before, scale), -96, layout.plotWidth + 96);
    const isActive = activeKey !== undefined && (before.key === activeKey || after.key === activeKey);
    if (!isActive && isOutside(from, first, end) && isOutside(to, first, end)) {
      const pixel = `${kind}${Math.round(x1)}`;
      const isInView = x1 >= -1 && x1 <= layout.plotWidth + 1;
      if (isInView && !passing.has(pixel)) add(kind, false, `M${x1} ${yOf(from)}V${yOf(to)}`);
      passing.add(pixel);
      continue;
    }
    const x2 = between(enterX(after, scale), -96, layout.plotWidth + 96);
    add(kind, isActive, elbow(x1, yOf(from), x2, yOf(to), layout));
  }
  return paths.flatMap(({ parts, ...path }) => (parts.length > 0 ? [{ ...path, d: parts.join('') }] : []));
}

function isOutside(place: number, first: number, end: number): boolean {
  return place < first || place >= end;
}

/** The start of an arrow: below the last day, so that it does not cross the words after the bar. */
function leaveX({ bar }: MilestoneRow, scale: Scale): number {
  if (!bar) return 0;
  if (bar.shape === 'point') return toX(scale, bar.last + 0.5);
  const width = (bar.last + 1 - bar.first) * scale.pixelsPerDay;
  return toX(scale, bar.last + 1) - Math.min(6, width / 2);
}

function enterX({ bar }: MilestoneRow, scale: Scale): number {
  if (!bar) return 0;
  return bar.shape === 'point' ? toX(scale, bar.first + 0.5) - 7 : toX(scale, bar.first);
}

/**
 * Down or up, and in from the left; around the front, between two rows, when the second begins before the first ends.
 */
function elbow(x1: number, y1: number, x2: number, y2: number, layout: Layout): string {
  const head = `M${x2 - 5} ${y2 - 3.5}L${x2} ${y2}L${x2 - 5} ${y2 + 3.5}`;
  const direction = y2 > y1 ? 1 : -1;
  const start = `M${x1} ${y1 + direction * 7}`;
  if (x2 - x1 >= 8) return `${start}V${y2}H${x2}${head}`;
  const lane = y2 - layout.barMiddle + (direction > 0 ? 0 : layout.rowHeight);
  return `${start}V${lane}H${x2 - 10}V${y2}H${x2}${head}`;
}

/** An agreed day alone is where nothing begins or ends. */
function hasEnds({ bar }: MilestoneRow): boolean {
  return bar !== undefined && bar.shape !== 'flag';
}
