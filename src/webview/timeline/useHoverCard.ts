import { useRef, useState } from 'preact/hooks';
import type { CardPlace } from './hoverCard';

export interface HoverCardControl {
  readonly place: CardPlace | undefined;
  readonly show: (place: CardPlace) => void;
  readonly hide: () => void;
  readonly handlers: {
    readonly onPointerMove: (event: PointerEvent) => void;
    readonly onPointerLeave: () => void;
    readonly onPointerDown: () => void;
  };
}

/** Milliseconds, as the hovers of VS Code. */
const delay = 500;

/** Shows a card once the pointer has rested on a row, until it moves to another row, is pressed, or scrolls. */
export function useHoverCard(): HoverCardControl {
  const [place, setPlace] = useState<CardPlace | undefined>(undefined);
  const waiting = useRef<{ readonly timer: ReturnType<typeof setTimeout>; readonly key: string } | undefined>(
    undefined,
  );
  const cancel = (): void => {
    if (waiting.current) clearTimeout(waiting.current.timer);
    waiting.current = undefined;
  };
  const hide = (): void => {
    cancel();
    setPlace(undefined);
  };
  const onPointerMove = (event: PointerEvent): void => {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>('.row') : undefined;
    const key = row?.dataset['key'];
    if (!row || key === undefined || event.buttons !== 0 || event.pointerType === 'touch') return hide();
    if (place?.key === key) return;
    if (place) setPlace(undefined);
    cancel();
    const { clientX } = event;
    const timer = setTimeout(() => setPlace({ key, x: clientX + 8, y: row.getBoundingClientRect().bottom + 4 }), delay);
    waiting.current = { timer, key };
  };
  return { place, show: setPlace, hide, handlers: { onPointerMove, onPointerLeave: hide, onPointerDown: hide } };
}
