import type { MilestoneRow } from '../../core/views/timelineModel';
import { outlineOf } from './barGeometry';
import type { Layout } from './layout';
import { sideOf, type Scale } from './scale';
import { withOverrun } from '../../core/views/timelineRange';

/** The words beside a bar. */
export interface BarLabel {
  /** Criteria met of all, while the milestone is open: `1/3`. */
  readonly progress?: string;
  /** When it will probably end: `likely 23 Dec`. */
  readonly likely?: string;
  /** Undefined in a narrow layout, which has the title above the bar. */
  readonly title?: string;
  /** `before` ends at `x`, the others start there. */
  readonly side: 'after' | 'before' | 'on';
  readonly x: number;
  /** Most width; what is longer is cut. */
  readonly room: number;
}

const gap = 6;
const alertWidth = 16;
/** The head of an arrow, which ends at the bar. */
const arrowRoom = 14;
const margin = 8;
const padding = 4;
/** A title that is cut to less than this says nothing. */
const leastRoom = 96;

/** Beside the bar where the words fit, after it rather than before; else where there is most room, also on it. */
export function barLabelOf(row: MilestoneRow, scale: Scale, { narrow, plotWidth }: Layout): BarLabel | undefined {
  const outline = outlineOf(row, scale, plotWidth);
  if (!row.bar || !outline || sideOf(scale, withOverrun(row.bar), plotWidth) !== 'in') return undefined;
  const isOpen = row.status !== 'done' && row.status !== 'cancelled';
  const progress = row.progress && isOpen ? `${row.progress.met}/${row.progress.total}` : undefined;
  const { likely } = row;
  const words = {
    ...(progress !== undefined && { progress }),
    ...(likely !== undefined && { likely }),
    ...(!narrow && { title: row.title }),
  };
  const end = outline.x + outline.width;
  const afterX = end + gap + (row.late ? alertWidth : 0);
  const after = { side: 'after', x: afterX, room: plotWidth - margin - afterX } as const;
  const before = { side: 'before', x: outline.x - arrowRoom, room: outline.x - arrowRoom - margin } as const;
  const onX = Math.max(outline.x, 0) + margin;
  const on = { side: 'on', x: onX, room: Math.min(end, plotWidth) - margin - onX } as const;
  if (narrow && progress === undefined && likely === undefined) return undefined;
  const parts = [progress, likely, narrow ? undefined : row.title].filter((part) => part !== undefined);
  const needed = widthOf(parts.join(' ')) + padding;
  const fitting = [after, before].find(({ room }) => room >= needed);
  if (narrow) return fitting && { ...words, ...fitting };
  const widest = [after, before, on].reduce((best, place) => (place.room > best.room ? place : best));
  const place = fitting ?? widest;
  return place.room >= Math.min(needed, leastRoom) ? { ...words, ...place } : undefined;
}

/** About as wide as the text is at 11 pixels; letters of East Asia are square. */
function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += letter >= '\u2e80' ? 11 : 6;
  return width;
}
