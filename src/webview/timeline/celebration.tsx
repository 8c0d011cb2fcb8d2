import type { VNode } from 'preact';
import { useLayoutEffect } from 'preact/hooks';
import type { TimelineModel } from '../../core/views/timelineModel';
import { isOver } from '../../core/views/timelineRows';
import { CelebrationCard } from './celebrationCard';
import { Confetti } from './confetti';
import type { Host } from './host';
import type { JustDoneControl } from './useJustDone';

interface Props {
  readonly done: JustDoneControl;
  readonly model: TimelineModel;
  readonly host: Host;
  /** The focus was in the card that has gone, and needs another place. */
  readonly onFocusLost: () => void;
}

/** What is shown once a phase or the plan is complete: the card, confetti, and words for screen readers. */
export function Celebration({ done, model, host, onFocusLost }: Props): VNode {
  const { card, keys, hasConfetti } = done.justDone;
  useLayoutEffect(() => {
    // Undone, or reopened: there is nothing to be glad about any more.
    const isReopened = model.rows.some((row) => keys.includes(row.key) && !isOver(row));
    if (isReopened) done.takeBack();
  }, [model]);
  return (
    <>
      {card && (
        <CelebrationCard
          card={card}
          host={host}
          onClose={(hadFocus) => {
            done.closeCard();
            if (hadFocus) onFocusLost();
          }}
        />
      )}
      {hasConfetti && <Confetti onEnd={done.endConfetti} />}
      <div role="status" class="visually-hidden">
        {card?.heading}
      </div>
    </>
  );
}
