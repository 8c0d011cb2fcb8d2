import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineModel, TimelineRow } from '../../core/views/timelineModel';
import { firstOpenRow, foldedAtFirst } from '../../core/views/timelineRows';
import type { Layout } from './layout';
import type { ViewState } from './viewState';

export interface Opening {
  /** False where the panel goes on from a stored state. */
  readonly isFirst: boolean;
  readonly model: TimelineModel;
  /** In the order of the screen. */
  readonly rows: readonly TimelineRow[];
  readonly isShown: boolean;
  readonly isComplete: boolean;
  readonly layout: Layout;
  readonly scroller: RefObject<HTMLElement | null>;
  readonly setView: (change: (last: ViewState) => ViewState) => void;
}

/** Rows above the first open one that are in view, so that its header is. */
const rowsAbove = 2;

/**
 * What a new timeline shows first: closes what is over and goes to the first open row. Both may come with a later message.
 * @returns forgets that row, for a newer wish
 */
export function useOpening({
  isFirst,
  model,
  rows,
  isShown,
  isComplete,
  layout,
  scroller,
  setView,
}: Opening): () => void {
  const folds = useRef(isFirst);
  const goes = useRef(isFirst);
  const folded = useRef<ReadonlySet<string>>(new Set());
  useLayoutEffect(() => {
    if (!folds.current) return;
    folds.current = !isComplete;
    const over = foldedAtFirst(model);
    const fresh = over.filter((key) => !folded.current.has(key));
    folded.current = new Set(over);
    if (fresh.length > 0) setView((last) => ({ ...last, collapsed: [...last.collapsed, ...fresh] }));
  }, [model]);
  useLayoutEffect(() => {
    if (!goes.current || !isShown || !scroller.current) return;
    const row = firstOpenRow(rows);
    goes.current = !row && !isComplete;
    if (!row) return;
    setView((last) => ({ ...last, activeKey: row.key }));
    scroller.current.scrollTop = Math.max(0, rows.indexOf(row) - rowsAbove) * layout.rowHeight;
  }, [rows, isShown]);
  return () => (goes.current = false);
}
