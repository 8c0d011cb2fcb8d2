import type { VNode } from 'preact';
import { statuses, statusWords } from '../../core/plan/types';
import { Icon } from './icon';
import './legend.css';

/** The meaning of the marks. Hidden from screen readers, since the rows have the same in words. */
export function Legend(): VNode {
  return (
    <footer class="legend" aria-hidden="true">
      {statuses.map((status) => (
        <span key={status} class="entry">
          <Icon name={status} class={`s-${status}`} />
          {statusWords[status]}
        </span>
      ))}
      <span class="entry">
        <Icon name="warning" class="late-mark" />
        late
      </span>
      <span class="entry">
        <Icon name="blocked" />
        blocked
      </span>
      <span class="entry">
        <svg width="24" height="14">
          <path class="arrow" d="M1 7H22M17 3.5L22 7L17 10.5" />
        </svg>
        depends on
      </span>
      <span class="entry">
        <svg width="12" height="16">
          <path class="agreed" d="M9 15V2l-5 3l5 3" />
        </svg>
        agreed date
      </span>
      <span class="entry">
        <svg width="12" height="16">
          <path class="former" d="M4 1.5H9V14.5H4" />
        </svg>
        earlier date
      </span>
    </footer>
  );
}
