import { useState } from 'preact/hooks';
import type { ToWebview } from '../../protocol/timeline';
import { useWindowEvent } from './hooks';

/**
 * The key of the row that the host asked for last, and a function that forgets it once it is shown. The row may come with a
 * later message than the key. A key press or a click in the meantime is the newer wish.
 */
export function useWantedRow(): readonly [key: string | undefined, forget: () => void] {
  const [key, setKey] = useState<string | undefined>(undefined);
  const forget = (): void => setKey(undefined);
  useWindowEvent('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type === 'select') setKey(data.key);
  });
  useWindowEvent('keydown', forget);
  useWindowEvent('pointerdown', forget);
  return [key, forget];
}
