import type { VNode } from 'preact';
import type { TimelineModel, TimelinePlanInfo, TimelineRow } from '../../core/views/timelineModel';
import { withOverrun } from '../../core/views/timelineRange';
import { Arrows } from './arrows';
import { Bar, type Filling } from './bar';
import type { Layout } from './layout';
import { sideOf, toX, type Scale } from './scale';
import { shadesFor } from './shades';
import type { Axis } from './ticks';
import './chart.css';

export interface ChartProps {
  readonly model: TimelineModel;
  /** In the order of the screen. */
  readonly rows: readonly TimelineRow[];
  /** Indexes in `rows` by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The only plan that is shown; undefined for several. */
  readonly onlyPlan: TimelinePlanInfo | undefined;
  readonly first: number;
  readonly end: number;
  /** Least height, so that the lines reach the bottom of a short list. */
  readonly minHeight: number;
  readonly scale: Scale;
  readonly axis: Axis;
  readonly layout: Layout;
  readonly activeKey: string | undefined;
  readonly filling: Filling;
}

/** The drawing beside the words. Hidden from screen readers, since the rows have the same in words. */
export function Chart(props: ChartProps): VNode {
  const { model, rows, first, end, scale, axis, layout } = props;
  const { rowHeight, plotWidth } = layout;
  const height = Math.max((end - first) * rowHeight, props.minHeight);
  const todayX = toX(scale, model.today + 0.5);
  const shades = axis.level === 'day' || axis.level === 'week' ? shadesFor(props.onlyPlan, scale, plotWidth) : [];
  return (
    <svg
      class="chart"
      aria-hidden="true"
      focusable="false"
      width={plotWidth}
      height={height}
      style={{ left: `${layout.labelWidth}px`, top: `${layout.headHeight + first * rowHeight}px` }}
    >
      <Patterns />
      {shades.map(({ x, width, key }) => (
        <rect key={key} class="rest" x={x} y={0} width={width} height={height} />
      ))}
      {axis.minor.map(({ day }) => (
        <path key={day} class="grid-line" d={`M${Math.round(toX(scale, day)) + 0.5} 0V${height}`} />
      ))}
      {axis.major.map(({ day }) => (
        <path key={`major${day}`} class="grid-line major" d={`M${Math.round(toX(scale, day)) + 0.5} 0V${height}`} />
      ))}
      {todayX >= 0 && todayX <= plotWidth && <path class="today" d={`M${Math.round(todayX)} 0V${height}`} />}
      <Arrows {...props} />
      {rows.slice(first, end).map((row, place) => {
        const y = place * rowHeight + layout.barMiddle;
        return <RowDrawing key={row.key} {...{ row, scale, layout, y }} filling={props.filling} />;
      })}
    </svg>
  );
}

interface RowDrawingProps {
  readonly row: TimelineRow;
  readonly scale: Scale;
  readonly layout: Layout;
  readonly y: number;
  readonly filling: Filling;
}

/** The bar, or a pointer to the side on which it is out of view. */
function RowDrawing(props: RowDrawingProps): VNode | null {
  const { row, scale, layout, y } = props;
  const span = row.kind === 'milestone' ? row.bar && withOverrun(row.bar) : row.extent;
  if (!span) return null;
  switch (sideOf(scale, span, layout.plotWidth)) {
    case 'in':
      return <Bar {...props} />;
    case 'before':
      return <path class="beyond" d={`M12 ${y - 4}l-4 4l4 4`} />;
    case 'after':
      return <path class="beyond" d={`M${layout.plotWidth - 12} ${y - 4}l4 4l-4 4`} />;
  }
}

function Patterns(): VNode {
  return (
    <defs>
      <pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-line" width="2" height="6" />
      </pattern>
      <pattern id="hatch-done" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect class="hatch-done-line" width="2" height="6" />
      </pattern>
      <pattern id="dots" width="5" height="5" patternUnits="userSpaceOnUse">
        <circle class="dot" cx="2.5" cy="2.5" r="1" />
      </pattern>
      <linearGradient id="fade-in">
        <stop offset="0" stop-color="#fff" stop-opacity="0.3" />
        <stop offset="0.5" stop-color="#fff" stop-opacity="1" />
      </linearGradient>
      <mask id="fade" maskContentUnits="objectBoundingBox" x="-0.1" y="-0.5" width="1.2" height="2">
        <rect x="-0.1" y="-0.5" width="1.2" height="2" fill="url(#fade-in)" />
      </mask>
    </defs>
  );
}
