import type { VNode } from 'preact';
import { useMemo } from 'preact/hooks';
import { decisionWords, reviewDecisions, statuses, statusWords } from '../../core/plan/types';
import type { TimelineRow } from '../../core/views/timelineModel';
import { marksOf } from './marksOf';
import { Icon } from './icon';
import { Mark } from './reviewMarks';
import './legend.css';

const rounds = ['submitted', ...reviewDecisions] as const;

/**
 * The meaning of the marks, those of the schedule and of reviews only where they occur. Hidden from screen readers, since the rows have the
 * same in words.
 * @param rows what is shown
 */
export function Legend({ rows }: { readonly rows: readonly TimelineRow[] }): VNode {
  const marks = useMemo(() => marksOf(rows), [rows]);
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
      {marks.has('critical') && (
        <span class="entry">
          <svg width="24" height="16">
            <rect class="critical" x="1" y="1" width="22" height="14" rx="4" />
            <rect class="sample" x="3.5" y="3.5" width="17" height="9" rx="2" />
          </svg>
          critical
        </span>
      )}
      {marks.has('float') && (
        <span class="entry">
          <svg width="24" height="14">
            <path class="float" d="M1 7H22M22 4V10" />
          </svg>
          float
        </span>
      )}
      {marks.has('likely') && (
        <span class="entry">
          <svg width="20" height="16">
            <path class="likely way" d="M1 4.5H17M1 11.5H17" />
            <path class="likely" d="M17 1.5V14.5" />
          </svg>
          likely end
        </span>
      )}
      {marks.has('early') && (
        <span class="entry">
          <svg width="24" height="14">
            <path class="arrow early" d="M1 7H22M17 3.5L22 7L17 10.5" />
          </svg>
          starts too early
        </span>
      )}
      {rounds.map((what) =>
        marks.has(what) ? (
          <span key={what} class="entry">
            <svg width="12" height="14">
              <Mark what={what} x={6} y={7} />
            </svg>
            {what === 'submitted' ? 'handed over' : decisionWords[what]}
          </span>
        ) : null,
      )}
      {marks.has('with-client') && (
        <span class="entry">
          <svg width="20" height="14">
            <path class="with-client" d="M2 7H19" />
          </svg>
          with the client
        </span>
      )}
    </footer>
  );
}
