import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { between } from './scale';

export interface GestureHandlers {
  /** Positive pixels pan to later days. */
  readonly onPan: (pixels: number) => void;
  /** @param x from the left of the plot */
  readonly onZoom: (factor: number, x: number) => void;
  /** A drag or a zoom has begun. */
  readonly onStart: () => void;
}

/** Pixels; less movement than this is a click. */
const dragThreshold = 4;

/**
 * Wheel and drag on the plot. Control and wheel zoom, as does a pinch; Shift and wheel pan, as does a wheel that has
 * nothing to scroll. A drag ends without a click.
 * @param labelWidth where the plot begins inside the element
 */
export function useGestures(
  element: RefObject<HTMLElement | null>,
  labelWidth: number,
  handlers: GestureHandlers,
): void {
  const latest = useRef({ labelWidth, handlers });
  latest.current = { labelWidth, handlers };
  useEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const stop = new AbortController();
    const options = { signal: stop.signal };
    const plotX = (event: MouseEvent): number =>
      event.clientX - target.getBoundingClientRect().left - latest.current.labelWidth;
    let drag: { readonly id: number; readonly from: number; last: number; moved: boolean } | undefined;
    let justDragged = false;

    const onWheel = (event: WheelEvent): void => {
      const { onPan, onZoom, onStart } = latest.current.handlers;
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 20 : 1;
      const nothingToScroll = target.scrollHeight <= target.clientHeight && plotX(event) >= 0;
      const sideways = event.shiftKey || nothingToScroll ? event.deltaX || event.deltaY : event.deltaX;
      if (event.ctrlKey || event.metaKey) {
        event.preventDefault();
        onStart();
        onZoom(Math.exp(-between(event.deltaY * unit, -50, 50) * 0.006), Math.max(0, plotX(event)));
      } else if (sideways !== 0 && (event.shiftKey || nothingToScroll || Math.abs(sideways) > Math.abs(event.deltaY))) {
        event.preventDefault();
        onStart();
        onPan(sideways * unit);
      }
    };
    const onDown = (event: PointerEvent): void => {
      justDragged = false;
      const onScrollbar = event.clientX - target.getBoundingClientRect().left > target.clientWidth;
      if (event.button !== 0 || plotX(event) < 0 || onScrollbar) return;
      drag = { id: event.pointerId, from: event.clientX, last: event.clientX, moved: false };
    };
    const onMove = (event: PointerEvent): void => {
      if (drag?.id !== event.pointerId) return;
      if (!drag.moved) {
        if (Math.abs(event.clientX - drag.from) < dragThreshold) return;
        drag.moved = true;
        target.setPointerCapture(drag.id);
        target.classList.add('dragging');
        latest.current.handlers.onStart();
      }
      latest.current.handlers.onPan(drag.last - event.clientX);
      drag.last = event.clientX;
    };
    const onEnd = (event: PointerEvent): void => {
      if (drag?.id !== event.pointerId) return;
      justDragged = drag.moved;
      drag = undefined;
      target.classList.remove('dragging');
    };
    const onClick = (event: MouseEvent): void => {
      if (!justDragged) return;
      justDragged = false;
      event.stopPropagation();
    };
    target.addEventListener('wheel', onWheel, { ...options, passive: false });
    target.addEventListener('pointerdown', onDown, options);
    target.addEventListener('pointermove', onMove, options);
    target.addEventListener('pointerup', onEnd, options);
    target.addEventListener('pointercancel', onEnd, options);
    target.addEventListener('click', onClick, { ...options, capture: true });
    return () => stop.abort();
  }, [element]);
}
