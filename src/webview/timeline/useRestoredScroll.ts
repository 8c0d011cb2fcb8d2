import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TimelineRow } from '../../core/views/timelineModel';

export interface RestoredScroll {
  readonly scroller: RefObject<HTMLElement | null>;
  /** Of the stored state; may be below the rows of the first message. */
  readonly scrollTop: number;
  readonly rows: readonly TimelineRow[];
  readonly isShown: boolean;
  readonly isComplete: boolean;
}

/**
 * Scrolls to where the page was before a reload.
 * @returns forgets it, for a newer wish
 */
export function useRestoredScroll({ scroller, scrollTop, rows, isShown, isComplete }: RestoredScroll): () => void {
  const wanted = useRef(scrollTop);
  useLayoutEffect(() => {
    if (!isShown || !scroller.current || wanted.current === 0) return;
    scroller.current.scrollTop = wanted.current;
    if (isComplete || scroller.current.scrollTop >= wanted.current) wanted.current = 0;
  }, [isShown, rows]);
  return () => (wanted.current = 0);
}
