import type { JSX } from 'preact';

/** A box to tick; a text beside it says what it means. */
export function Box({ isTicked }: { readonly isTicked: boolean }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" fill="none" stroke-width="1.6">
      <rect x="1.5" y="1.5" width="13" height="13" rx="3" stroke={isTicked ? 'var(--done)' : 'var(--planned)'} />
      {isTicked && <path d="M4.5 8.2l2.5 2.5l4.5 -5" stroke="var(--done)" stroke-linecap="round" />}
    </svg>
  );
}
