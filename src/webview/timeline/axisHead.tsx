import type { VNode } from 'preact';
import type { TimelinePlanInfo } from '../../core/views/timelineModel';
import type { Layout } from './layout';
import { toX, type Scale } from './scale';
import type { Axis, Tick } from './ticks';
import './axisHead.css';

interface Props {
  readonly axis: Axis;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly today: number;
  readonly holidays: TimelinePlanInfo['holidays'];
}

/** Half the flag of today and half a name. */
const todayRoom = 32;

/** Least width for a name whose interval began before the left edge. */
const pushRoom = 36;

/** Two lines of names above the drawing, the flag of today, and the names of holidays on hover. */
export function AxisHead({ axis, scale, layout, today, holidays }: Props): VNode {
  const { plotWidth, headHeight } = layout;
  const todayX = Math.round(toX(scale, today + 0.5));
  const fine = axis.major.length > 0 ? headHeight - 7 : 15;
  const centered = axis.level === 'day';
  const showsToday = todayX >= 0 && todayX <= plotWidth;
  return (
    <svg class="axis" aria-hidden="true" focusable="false" width={plotWidth} height={headHeight}>
      {axis.minor.map((tick, index) => {
        const x = toX(scale, tick.day);
        const next = axis.minor[index + 1];
        const textX = centered ? x + scale.pixelsPerDay / 2 : Math.max(x, 0) + 5;
        // A name is left out beside the flag of today, and where it would overlap the next one.
        const nearToday =
          showsToday && axis.major.length > 0 && Math.abs(textX + (centered ? 0 : 8) - todayX) < todayRoom;
        const isPushed = !centered && x < 0 && next !== undefined && toX(scale, next.day) < pushRoom;
        return (
          <g key={tick.day}>
            <path class="grid-line" d={`M${Math.round(x) + 0.5} ${headHeight - 22}V${headHeight}`} />
            {!nearToday && !isPushed && (
              <text x={textX} y={fine} text-anchor={centered ? 'middle' : 'start'}>
                {tick.label}
              </text>
            )}
          </g>
        );
      })}
      {axis.major.map((tick, index) => (
        <MajorName key={tick.day} tick={tick} next={axis.major[index + 1]} scale={scale} layout={layout} />
      ))}
      {(axis.level === 'day' || axis.level === 'week') &&
        holidays.map(({ day, name }) => {
          const x = toX(scale, day);
          return (
            x > -scale.pixelsPerDay &&
            x < plotWidth && (
              <rect key={day} class="holiday" x={x} width={scale.pixelsPerDay} height={headHeight}>
                <title>{name}</title>
              </rect>
            )
          );
        })}
      {showsToday && (
        <g class="today-flag">
          <rect x={todayX - 21} y={headHeight - 20} width={42} height={15} rx={3} />
          <path d={`M${todayX} ${headHeight - 5}V${headHeight}`} />
          <text x={todayX} y={headHeight - 9} text-anchor="middle">
            Today
          </text>
        </g>
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

/** Pixels of one letter of a coarse name, an upper estimate. */
const letterWidth = 7;

/** A coarse name, which stays at the left edge until the next one pushes it out. */
function MajorName({ tick, next, scale, layout }: MajorProps): VNode | null {
  const start = toX(scale, tick.day);
  const end = next ? toX(scale, next.day) : layout.plotWidth;
  const x = Math.max(start, 0);
  const label = [tick.label, tick.short ?? ''].find((text) => text.length * letterWidth + 10 <= end - x);
  return (
    <g class="major">
      <path class="grid-line major" d={`M${Math.round(start) + 0.5} 0V${layout.headHeight}`} />
      {label && (
        <text x={x + 5} y={15}>
          {label}
        </text>
      )}
    </g>
  );
}
