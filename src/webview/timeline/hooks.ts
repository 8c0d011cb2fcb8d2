import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Inner size of the element, without its scroll bar; undefined until the first measurement. */
export function useSize(element: RefObject<HTMLElement | null>): Size | undefined {
  const [size, setSize] = useState<Size | undefined>(undefined);
  useLayoutEffect(() => {
    const target = element.current;
    if (!target) return undefined;
    const measure = (): void => {
      const next = { width: target.clientWidth, height: target.clientHeight };
      setSize((last) => (last?.width === next.width && last.height === next.height ? last : next));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Calls back when the value has not changed for the given milliseconds. */
export function useRested<T>(value: T, milliseconds: number, call: (value: T) => void): void {
  useEffect(() => {
    const timer = setTimeout(() => call(value), milliseconds);
    return () => clearTimeout(timer);
  }, [value]);
}

/** Listens on the window while the component is mounted. The listener is replaced in every render, before the next event. */
export function useWindowEvent<K extends keyof WindowEventMap>(
  type: K,
  listener: (event: WindowEventMap[K]) => void,
): void {
  useLayoutEffect(() => {
    window.addEventListener(type, listener);
    return () => window.removeEventListener(type, listener);
  });
}
