import type { VNode } from 'preact';
import './confetti.css';

const pieces = Array.from({ length: 72 }, (_, index) => index);

/** Turns a row of whole numbers into places from 0 to 1 that look thrown and never clump. */
const golden = 0.618034;
const place = (index: number, by: number): number => (index * golden * by) % 1;

/** Falls once over the page, and takes no click. */
export function Confetti({ onEnd }: { readonly onEnd: () => void }): VNode {
  return (
    <div
      class="confetti"
      aria-hidden="true"
      onAnimationEnd={(event) => event.target === event.currentTarget && onEnd()}
    >
      {pieces.map((index) => (
        <i
          key={index}
          class={`colour-${index % 5}`}
          style={{
            left: `${(place(index, 1) * 100).toFixed(1)}%`,
            '--drift': `${(place(index, 3) * 160 - 80).toFixed(0)}px`,
            '--turn': `${(place(index, 7) * 1080 + 360).toFixed(0)}deg`,
            animationDelay: `${(place(index, 5) * 900).toFixed(0)}ms`,
            animationDuration: `${(place(index, 11) * 1400 + 1800).toFixed(0)}ms`,
          }}
        />
      ))}
    </div>
  );
}
