import type { VNode } from 'preact';
import { useRef } from 'preact/hooks';
import { between } from './scale';
import './sash.css';

interface Props {
  /** Of the columns to its left, in pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** @param width undefined for the usual one */
  readonly onResize: (width: number | undefined) => void;
}

const step = 16;

/** The edge between names and chart: dragged, moved by arrow keys, and put back by a double click. */
export function Sash({ width, min, max, onResize }: Props): VNode {
  const grip = useRef<number | undefined>(undefined);
  const resize = (wanted: number): void => onResize(Math.round(between(wanted, min, max)));
  const onKeyDown = (event: KeyboardEvent): void => {
    const wanted = { ArrowLeft: width - step, ArrowRight: width + step, Home: min, End: max }[event.key];
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  };
  return (
    <div
      class="sash"
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label="Width of the names"
      aria-valuenow={width}
      aria-valuemin={min}
      aria-valuemax={max}
      style={{ left: `${width}px` }}
      onKeyDown={onKeyDown}
      onDblClick={() => onResize(undefined)}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        grip.current = event.clientX - width;
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={(event) => {
        if (grip.current !== undefined) resize(event.clientX - grip.current);
      }}
      onLostPointerCapture={() => (grip.current = undefined)}
    />
  );
}
