import { useState } from 'preact/hooks';
import type { ToWebview } from '../../protocol/timeline';
import { useWindowEvent } from './hooks';

type Done = Extract<ToWebview, { type: 'done' }>;

/** What was marked done just now, as far as it is still shown. */
export interface JustDone extends Pick<Done, 'card' | 'hasConfetti'> {
  /** Keys of the rows. */
  readonly keys: readonly string[];
  /** Keys of the rows whose bar is to fill, once. */
  readonly filling: ReadonlySet<string>;
}

export interface JustDoneControl {
  readonly justDone: JustDone;
  /** The bar of the row has filled. */
  readonly filled: (key: string) => void;
  readonly closeCard: () => void;
  /** Shows nothing of it any more. */
  readonly takeBack: () => void;
  readonly endConfetti: () => void;
}

const nothing: JustDone = { keys: [], filling: new Set(), hasConfetti: false };

/** Listens for milestones that are marked done. Where the user wants less motion, nothing is to move. */
export function useJustDone(): JustDoneControl {
  const [justDone, setJustDone] = useState(nothing);
  useWindowEvent('message', ({ data }: MessageEvent<ToWebview>) => {
    if (data.type !== 'done') return;
    const isStill = isMotionReduced();
    const { keys, card, hasConfetti } = data;
    setJustDone({ keys, card, filling: new Set(isStill ? [] : keys), hasConfetti: hasConfetti && !isStill });
  });
  return {
    justDone,
    filled: (key) =>
      setJustDone((last) => ({ ...last, filling: new Set([...last.filling].filter((other) => other !== key)) })),
    closeCard: () => setJustDone((last) => ({ ...last, card: undefined })),
    takeBack: () => setJustDone(nothing),
    endConfetti: () => setJustDone((last) => ({ ...last, hasConfetti: false })),
  };
}

/** By the system, or by the setting of VS Code, which marks the page. */
function isMotionReduced(): boolean {
  const isBySystem = window.matchMedia('(prefers-reduced-motion: reduce)').matches;
  return isBySystem || document.body.classList.contains('vscode-reduce-motion');
}
