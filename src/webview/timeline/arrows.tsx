import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import type { MilestoneRow, TimelineRow } from '../../core/views/timelineModel';
import type { Layout } from './layout';
import { between, toX, type Scale } from './scale';
import './arrows.css';

interface Props {
  /** In the order of the screen. */
  readonly rows: readonly TimelineRow[];
  /** Places on screen by key. */
  readonly places: ReadonlyMap<string, number>;
  readonly first: number;
  readonly end: number;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly activeKey: string | undefined;
}

/** The dependencies that cross what is drawn. The ones of the active row come last, on top. */
export function Arrows({ rows, places, first, end, scale, layout, activeKey }: Props): VNode {
  const links = useMemo(() => linksOf(rows, places), [rows, places]);
  const plain: VNode[] = [];
  const active: VNode[] = [];
  for (const { from, to } of links) {
    if (Math.min(from, to) >= end || Math.max(from, to) < first) continue;
    const before = rows[from];
    const after = rows[to];
    if (before?.kind !== 'milestone' || after?.kind !== 'milestone' || !before.bar || !after.bar) continue;
    const yOf = (place: number): number =>
      (between(place, first - 4, end + 4) - first) * layout.rowHeight + layout.barMiddle;
    const x1 = between(leaveX(before, scale), -96, layout.plotWidth + 96);
    const x2 = between(enterX(after, scale), -96, layout.plotWidth + 96);
    const isActive = activeKey !== undefined && (before.key === activeKey || after.key === activeKey);
    const path = (
      <path
        key={`${before.key} ${after.key}`}
        class={isActive ? 'arrow active' : 'arrow'}
        d={elbow(x1, yOf(from), x2, yOf(to), layout)}
      />
    );
    (isActive ? active : plain).push(path);
  }
  return (
    <g class="arrows">
      {plain}
      {active}
    </g>
  );
}

/** From a milestone to one that depends on it, as places on screen. */
interface Link {
  readonly from: number;
  readonly to: number;
}

function linksOf(rows: readonly TimelineRow[], places: ReadonlyMap<string, number>): readonly Link[] {
  const links: Link[] = [];
  for (const [to, row] of rows.entries()) {
    if (row.kind !== 'milestone') continue;
    for (const key of row.after) {
      const from = places.get(key);
      if (from !== undefined) links.push({ from, to });
    }
  }
  return links;
}

/** Where an arrow leaves: below the last day, so that it does not run through the words after the bar. */
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

/** Down or up, and in from the left; around the front when the second begins before the first ends. */
function elbow(x1: number, y1: number, x2: number, y2: number, layout: Layout): string {
  const head = `M${x2 - 5} ${y2 - 3.5}L${x2} ${y2}L${x2 - 5} ${y2 + 3.5}`;
  const direction = y2 > y1 ? 1 : -1;
  const start = `M${x1} ${y1 + direction * 7}`;
  if (x2 - x1 >= 8) return `${start}V${y2}H${x2}${head}`;
  const lane = y2 - (direction * layout.rowHeight) / 2;
  return `${start}V${lane}H${x2 - 10}V${y2}H${x2}${head}`;
}
