import type { VNode } from 'preact';
import type { GroupRow, MilestoneRow, TimelineRow } from '../../core/views/timelineModel';
import type { Layout } from './layout';
import { ReviewMarks } from './reviewMarks';
import { edgesOf, endOf, outlineOf, type Edges } from './barGeometry';
import { toX, type Scale } from './scale';
import './bar.css';

interface Props<R> {
  readonly row: R;
  readonly scale: Scale;
  readonly layout: Layout;
  /** Middle of the bar, from the top of the drawing. */
  readonly y: number;
  readonly filling: Filling;
}

/** The bars that fill, once: their milestones were marked done just now. */
export interface Filling {
  readonly keys: ReadonlySet<string>;
  readonly onFilled: (key: string) => void;
}

const height = 14;

/** One row of the drawing: a milestone, or the bracket of a header over its rows. */
export function Bar(props: Props<TimelineRow>): VNode | null {
  const { row } = props;
  return row.kind === 'milestone' ? <MilestoneBar {...props} row={row} /> : <GroupBar {...props} row={row} />;
}

function GroupBar({ row, scale, layout, y }: Props<GroupRow>): VNode | null {
  if (!row.extent) return null;
  const { x, width } = edgesOf(scale, row.extent, layout.plotWidth);
  const done = row.total > 0 ? (width * row.done) / row.total : 0;
  const end = x + width;
  return (
    <g class={`group ${row.kind}`}>
      <rect class="track" x={x} y={y - 3} width={width} height={5} />
      <rect class="fill" x={x} y={y - 3} width={done} height={5} />
      <path class="foot" d={`M${x} ${y - 3}h5l-5 9zM${end} ${y - 3}h-5l5 9z`} />
    </g>
  );
}

function MilestoneBar({ row, scale, layout, y, filling }: Props<MilestoneRow>): VNode | null {
  const { bar } = row;
  const outline = outlineOf(row, scale, layout.plotWidth);
  if (!bar || !outline) return null;
  const { x, width } = edgesOf(scale, bar, layout.plotWidth);
  if (bar.shape === 'flag') {
    return (
      <g class="bar undated">
        <Agreed x={toX(scale, bar.last + 1)} y={y} />
        <path class="gone" d={`M${toX(scale, bar.last + 1) - 8} ${y + 4}h12`} />
        <ReviewMarks {...{ bar, scale, y }} plotWidth={layout.plotWidth} />
      </g>
    );
  }
  const over = bar.overrun && edgesOf(scale, bar.overrun, layout.plotWidth);
  const floatEnd = bar.floatUntil === undefined ? undefined : endOf(scale, bar.floatUntil, layout.plotWidth);
  const point = bar.shape === 'point';
  const center = x + width / 2;
  const end = outline.x + outline.width;
  const met = row.progress ? row.progress.met / row.progress.total : 0;
  const top = y - height / 2;
  const fills = row.status === 'done' && filling.keys.has(row.key);
  const onFilled = (): void => filling.onFilled(row.key);
  return (
    <g class={`bar s-${row.status}${row.late ? ' late' : ''}${fills ? ' fills' : ''}`}>
      {floatEnd !== undefined && <path class="float" d={floatTail(point ? center : x + width - 3, floatEnd, y)} />}
      {bar.likely && <Likely {...edgesOf(scale, bar.likely, layout.plotWidth)} y={y} />}
      {over && <rect class="overrun" x={over.x} y={top + 3.5} width={over.width} height={height - 7} />}
      {point ? (
        <>
          {row.critical && <path class="critical" d={diamond(center, y, 10.5)} />}
          <path class="shape" d={diamond(center, y, 7)} />
          {fills && <path class="growth" d={diamond(center, y, 7)} onAnimationEnd={onFilled} />}
        </>
      ) : (
        <g mask={bar.derivedStart && width >= 24 ? 'url(#fade)' : undefined}>
          {row.critical && <rect class="critical" x={x - 2} y={top - 2} width={width + 4} height={height + 4} rx={5} />}
          <rect class="shape" x={x + 0.5} y={top + 0.5} width={Math.max(1, width - 1)} height={height - 1} rx={3} />
          {fills && (
            <rect class="growth" x={x} y={top} width={width} height={height} rx={3} onAnimationEnd={onFilled} />
          )}
          {row.status === 'in-review' && (
            <rect class="review" x={x + 2} y={top + 2} width={Math.max(1, width - 4)} height={height - 4} />
          )}
          {row.status !== 'done' && row.status !== 'cancelled' && met > 0 && (
            <rect
              class="met"
              x={x + 2.5}
              y={top + 2.5}
              width={Math.max(1, (width - 5) * met)}
              height={height - 5}
              rx={1.5}
            />
          )}
        </g>
      )}
      {row.status === 'cancelled' && <path class="strike" d={`M${point ? center - 10 : x - 3} ${y}H${end + 3}`} />}
      {row.status === 'done' && !point && width >= 16 && <path class="tick" d={check(x + width - 14, y)} />}
      {bar.formerDues?.map((day) => (
        <Former key={day} x={toX(scale, day + 1)} y={y} />
      ))}
      {bar.agreedDue !== undefined && <Agreed x={toX(scale, bar.agreedDue + 1)} y={y} />}
      <ReviewMarks {...{ bar, scale, y }} plotWidth={layout.plotWidth} />
      {row.late && <path class="alert" d={alertSign(end + 6, y)} />}
    </g>
  );
}

/** The agreed deadline: a small pennant above the bar, struck where the milestone has no day of its own any more. */
function Agreed({ x, y }: { readonly x: number; readonly y: number }): VNode {
  return <path class="agreed" d={`M${x} ${y + 9}V${y - 10}l-5 3l5 3`} />;
}

/** Where the bar ended before its due day moved: an empty end, dashed. */
function Former({ x, y }: { readonly x: number; readonly y: number }): VNode {
  const end = `M${x - 5} ${y - 9.5}H${x}V${y + 9.5}H${x - 5}`;
  return (
    <>
      <path class="former ground" d={end} />
      <path class="former" d={end} />
    </>
  );
}

/** Where it will probably end: the days after the bar, dotted, up to a line. */
function Likely({ x, width, y }: Edges & { readonly y: number }): VNode {
  const end = x + width;
  return (
    <>
      <path class="likely way" d={`M${x} ${y - 3.5}H${end}M${x} ${y + 3.5}H${end}`} />
      <path class="likely" d={`M${end} ${y - 6.5}V${y + 6.5}`} />
    </>
  );
}

/** From the lower edge of the bar to the last day by which it must end, below the words. */
function floatTail(x: number, end: number, y: number): string {
  return `M${x} ${y + 8}V${y + 10.5}H${end}M${end} ${y + 8.5}V${y + 12.5}`;
}

/** @param reach from its middle to each corner */
function diamond(x: number, y: number, reach: number): string {
  return `M${x} ${y - reach}l${reach} ${reach}l-${reach} ${reach}l-${reach} -${reach}z`;
}

function alertSign(x: number, y: number): string {
  return `M${x + 6} ${y - 5.5}l6 11h-12zM${x + 6} ${y - 1.5}v3.5m0 1.2v1`;
}

function check(x: number, y: number): string {
  return `M${x} ${y}l3 3l5.5 -6`;
}
