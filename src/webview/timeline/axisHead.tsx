import type { VNode } from 'preact';
import type { Layout } from './layout';
import { toX, type Scale } from './scale';
import type { Axis, Tick } from './ticks';

interface Props {
  readonly axis: Axis;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly today: number;
}

/** Less room than this, and a coarse name would be cut before it says anything. */
const leastNameRoom = 28;

/** Two lines of names above the drawing, and the flag of today. */
export function AxisHead({ axis, scale, layout, today }: Props): VNode {
  const { plotWidth, headHeight } = layout;
  const todayX = Math.round(toX(scale, today + 0.5));
  const fine = axis.major.length > 0 ? headHeight - 7 : headHeight / 2 + 4;
  const centered = axis.level === 'day';
  return (
    <svg class="axis" aria-hidden="true" focusable="false" width={plotWidth} height={headHeight}>
      {axis.minor.map((tick) => (
        <g key={tick.day} class={tick.day === today ? 'minor is-today' : 'minor'}>
          <path class="grid-line" d={`M${Math.round(toX(scale, tick.day)) + 0.5} ${headHeight - 22}V${headHeight}`} />
          <text
            x={toX(scale, tick.day) + (centered ? scale.pixelsPerDay / 2 : 5)}
            y={fine}
            text-anchor={centered ? 'middle' : 'start'}
          >
            {tick.label}
          </text>
        </g>
      ))}
      {axis.major.map((tick, index) => (
        <MajorName key={tick.day} tick={tick} next={axis.major[index + 1]} scale={scale} layout={layout} />
      ))}
      {todayX >= 0 && todayX <= plotWidth && (
        <path class="today-flag" d={`M${todayX - 5} ${headHeight - 6}h10l-5 6z`} />
      )}
    </svg>
  );
}

interface MajorProps {
  readonly tick: Tick;
  readonly next: Tick | undefined;
  readonly scale: Scale;
  readonly layout: Layout;
}

/** Stays in view while any of its days are, pushed out by the next. */
function MajorName({ tick, next, scale, layout }: MajorProps): VNode | null {
  const start = toX(scale, tick.day);
  const end = next ? toX(scale, next.day) : layout.plotWidth;
  const x = Math.max(start, 0);
  const room = end - x;
  if (room < leastNameRoom) return null;
  // A name that does not fit is shortened rather than written over the next.
  const letters = Math.floor((room - 8) / 6.6);
  const label = tick.label.length > letters ? tick.label.slice(0, Math.max(3, letters - 1)).trimEnd() : tick.label;
  return (
    <g class="major">
      <path class="grid-line major" d={`M${Math.round(start) + 0.5} 0V${layout.headHeight}`} />
      <text x={x + 5} y={15}>
        {label}
      </text>
    </g>
  );
}
