import type { VNode } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Celebration } from '../../core/views/celebration';
import { useWindowEvent } from './hooks';
import type { Host } from './host';
import { Icon } from './icon';
import './celebrationCard.css';

interface Props {
  readonly card: Celebration;
  readonly host: Host;
  /** @param hadFocus the focus was in the card, and has to go somewhere */
  readonly onClose: (hadFocus: boolean) => void;
}

/**
 * What a phase or a plan came to, once all of it is done. It stands beside the rows and keeps nobody from working on; it takes the
 * focus only where the page has it already, not from the editor.
 */
export function CelebrationCard({ card, host, onClose }: Props): VNode {
  const element = useRef<HTMLDivElement>(null);
  const closeButton = useRef<HTMLButtonElement>(null);
  const [isCopied, setIsCopied] = useState(false);
  const close = (): void => onClose(element.current?.contains(document.activeElement) ?? false);
  useLayoutEffect(() => {
    if (document.hasFocus()) closeButton.current?.focus();
  }, [card]);
  useWindowEvent('keydown', (event) => {
    if (event.key !== 'Escape' || event.defaultPrevented || document.querySelector('dialog[open]')) return;
    event.preventDefault();
    close();
  });
  return (
    <div class={`celebration ${card.of}`} role="dialog" aria-labelledby="celebration-title" ref={element}>
      <div class="celebration-head">
        <Icon name="done" class="s-done" />
        <h2 id="celebration-title">{card.heading}</h2>
      </div>
      <dl>
        {card.facts.map(({ label, value, detail }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>
              {value}
              {detail !== undefined && <span class="detail">{detail}</span>}
            </dd>
          </div>
        ))}
      </dl>
      {card.said.map(({ text, by }) => (
        <figure key={text}>
          <blockquote>{text}</blockquote>
          {by !== '' && <figcaption>{by}</figcaption>}
        </figure>
      ))}
      <div class="celebration-buttons">
        <button
          type="button"
          class="primary"
          onClick={() => {
            host.postMessage({ type: 'copyNote' });
            setIsCopied(true);
          }}
        >
          {isCopied ? 'Note Copied' : 'Copy Note to Client'}
        </button>
        <button type="button" class="secondary" ref={closeButton} onClick={close}>
          Close
        </button>
      </div>
    </div>
  );
}
