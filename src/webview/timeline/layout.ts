import { between } from './scale';

/** Sizes in CSS pixels; steps of 4 as in the rest of the workbench. */
export interface Layout {
  /** Whether there is too little room for columns, so that the words of a row are above its bar. */
  readonly narrow: boolean;
  /** The width of the fixed columns; 0 when narrow. */
  readonly labelWidth: number;
  readonly plotWidth: number;
  readonly rowHeight: number;
  readonly headHeight: number;
  /** Middle of the bar, from the top of its row. */
  readonly barMiddle: number;
}

/** Columns beside a chart need so much; editor groups side by side are usually narrower. */
const narrowBelow = 760;

/** Limits of the fixed columns: a title can be read, and so can the chart. */
const leastLabelWidth = 240;
const leastPlotWidth = 240;

/** @param wanted width of the fixed columns; by the width of the page when undefined */
export function layoutFor(width: number, wanted?: number): Layout {
  const narrow = width < narrowBelow;
  const { min, max } = labelWidths(width);
  const labelWidth = narrow ? 0 : Math.round(between(wanted ?? between(width * 0.38, 296, 560), min, max));
  return {
    narrow,
    labelWidth,
    plotWidth: Math.max(0, width - labelWidth),
    rowHeight: narrow ? 48 : 28,
    headHeight: 44,
    barMiddle: narrow ? 34 : 14,
  };
}

/** How narrow and how wide the fixed columns can be. */
export function labelWidths(width: number): { readonly min: number; readonly max: number } {
  return { min: leastLabelWidth, max: Math.max(leastLabelWidth, width - leastPlotWidth) };
}

/** First and last index of the rows in view, with some beyond each edge so that scrolling shows no gap. */
export function rowsInView(
  layout: Layout,
  scrollTop: number,
  height: number,
  count: number,
): { readonly first: number; readonly end: number } {
  const overscan = 8;
  const first = Math.floor(scrollTop / layout.rowHeight) - overscan;
  const end = Math.ceil((scrollTop + height) / layout.rowHeight) + overscan;
  return { first: between(first, 0, count), end: between(end, 0, count) };
}

/** The scroll position nearest to the present one that shows the whole row below the header. */
export function scrollToShow(layout: Layout, index: number, scrollTop: number, height: number): number {
  const top = index * layout.rowHeight;
  const room = height - layout.headHeight;
  if (top < scrollTop) return top;
  return Math.max(scrollTop, top + layout.rowHeight - room);
}
