import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';
import { useWindowEvent } from './hooks';

/** Gives the keys to the active row as soon as the page has the focus, unless a part of the page has it. */
export function useRowFocus(
  scroller: RefObject<HTMLElement | null>,
  activeKey: string | undefined,
  isShown: boolean,
): void {
  const takeFocus = (): void => {
    if (!document.hasFocus() || document.activeElement !== document.body) return;
    scroller.current?.querySelector<HTMLElement>('.row.active')?.focus({ preventScroll: true });
  };
  useWindowEvent('focus', takeFocus);
  useEffect(takeFocus, [isShown, activeKey]);
}
