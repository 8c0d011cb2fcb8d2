import type { VNode } from 'preact';
import { statusWords } from '../../core/plan/types';
import type { TimelineRow } from '../../core/views/timelineModel';
import { Icon } from './icon';
import './hoverCard.css';

/** The row of a card, and the point of the window beside which it is shown. */
export interface CardPlace {
  readonly key: string;
  readonly x: number;
  readonly y: number;
}

interface Props {
  readonly row: TimelineRow;
  readonly place: CardPlace;
}

const width = 320;
const roomBelow = 220;

/** Details of a milestone. Screen readers get the same words in the last cell of its row. */
export function HoverCard({ row, place }: Props): VNode | null {
  if (row.kind !== 'milestone') return null;
  const left = Math.max(8, Math.min(place.x, window.innerWidth - width - 8));
  const below = place.y + roomBelow < window.innerHeight;
  const position = below ? { top: `${place.y}px` } : { bottom: `${window.innerHeight - place.y + 32}px` };
  return (
    <div class="card" role="tooltip" aria-hidden="true" style={{ left: `${left}px`, width: `${width}px`, ...position }}>
      <div class="card-title">
        {row.id !== undefined && <span class="id">{row.id}</span>} {row.title}
      </div>
      <div class={row.late ? 'card-status late' : 'card-status'}>
        <Icon name={row.status} class={`s-${row.status}`} />
        {statusWords[row.status]}
        {row.status !== 'done' && row.status !== 'cancelled' && <span class="when"> · {row.when}</span>}
      </div>
      <ul>
        {row.facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}
