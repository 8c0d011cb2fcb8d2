import { useRef, useState } from 'preact/hooks';
import { useWindowEvent } from './hooks';
import type { CardPlace } from './hoverCard';

export interface HoverCardControl {
  readonly place: CardPlace | undefined;
  readonly show: (place: CardPlace) => void;
  readonly hide: () => void;
  /** The focus has come to a row. Shows its card once the focus has rested there, if it came by a key. */
  readonly onFocus: (row: HTMLElement, left: number) => void;
  /** The rows have moved under the pointer. */
  readonly onScroll: () => void;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onPointerDown: () => void;
    readonly onFocusOut: () => void;
  };
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly by: 'pointer' | 'key';
}

/** Milliseconds, as the hovers of VS Code. */
const delay = 500;

/** Shows a card once the pointer or the focus has rested on a row, until it moves to another row, is pressed, or scrolls. */
export function useHoverCard(): HoverCardControl {
  const [place, setPlace] = useState<CardPlace | undefined>(undefined);
  const waiting = useRef<Waiting | undefined>(undefined);
  const isByKey = useRef(false);
  useWindowEvent('keydown', () => (isByKey.current = true));
  useWindowEvent('pointerdown', () => (isByKey.current = false));
  const cancel = (): void => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = undefined;
  };
  const hide = (): void => {
    cancel();
    setPlace(undefined);
  };
  const showSoon = (by: Waiting['by'], row: HTMLElement, x: number): void => {
    cancel();
    const timer = setTimeout(() => {
      waiting.current = undefined;
      // The place at that time: a row that comes into view by a key scrolls first.
      setPlace({ key: row.dataset['key'] ?? '', x, y: row.getBoundingClientRect().bottom + 4 });
    }, delay);
    waiting.current = { timer, by };
  };
  const onPointerMove = (event: PointerEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : undefined;
    if (!row || event.buttons !== 0 || event.pointerType === 'touch') return hide();
    if (place?.key === row.dataset['key']) return;
    if (place) setPlace(undefined);
    showSoon('pointer', row, event.clientX + 8);
  };
  return {
    place,
    show: setPlace,
    hide,
    onFocus: (row, left) => {
      if (isByKey.current) showSoon('key', row, left);
    },
    onScroll: () => {
      if (waiting.current?.by === 'key') setPlace(undefined);
      else hide();
    },
    handlers: { onPointerMove, onPointerLeave: hide, onPointerDown: hide, onFocusOut: hide },
  };
}
