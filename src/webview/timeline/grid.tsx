import type { RefObject, VNode } from 'preact';
import { useLayoutEffect, useMemo } from 'preact/hooks';
import type { TimelineModel, TimelinePlanInfo, TimelineRow } from '../../core/views/timelineModel';
import { planUrisOf } from '../../core/views/timelineRows';
import { AxisHead } from './axisHead';
import { Chart } from './chart';
import { useGestures, type GestureHandlers } from './gestures';
import type { Filling } from './bar';
import type { Size } from './hooks';
import { rowsInView, type Layout } from './layout';
import { Row } from './row';
import type { Scale } from './scale';
import { ticksFor } from './ticks';
import './grid.css';

export interface GridProps {
  readonly element: RefObject<HTMLDivElement | null>;
  readonly model: TimelineModel;
  /** In the order of the screen. */
  readonly rows: readonly TimelineRow[];
  /** Indexes in `rows` by key. */
  readonly places: ReadonlyMap<string, number>;
  /** The only plan that is shown; undefined for several. */
  readonly onlyPlan: TimelinePlanInfo | undefined;
  readonly collapsed: ReadonlySet<string>;
  readonly activeKey: string | undefined;
  /** Incremented each time that the active row should take the focus. */
  readonly focusTurn: number;
  readonly size: Size;
  readonly layout: Layout;
  readonly scale: Scale;
  readonly scrollTop: number;
  readonly gestures: GestureHandlers;
  readonly filling: Filling;
}

/** Rows of words, and beside them the chart, which pans and zooms. Only rows in view, and the active one, are in the DOM. */
export function Grid(props: GridProps): VNode {
  const { element, model, rows, places, collapsed, activeKey, size, layout, scale, scrollTop } = props;
  useGestures(element, layout.labelWidth, props.gestures);
  const axis = useMemo(() => ticksFor(scale, layout.plotWidth, model.locale), [scale, layout.plotWidth, model.locale]);
  const planUris = useMemo(() => planUrisOf(rows), [rows]);
  const { first, end } = rowsInView(layout, scrollTop, size.height, rows.length);
  const activePlace = places.get(activeKey ?? '') ?? -1;
  useLayoutEffect(() => {
    if (props.focusTurn > 0) element.current?.querySelector<HTMLElement>('.row.active')?.focus({ preventScroll: true });
  }, [props.focusTurn]);

  const drawn: number[] = [];
  for (let place = first; place < end; place++) drawn.push(place);
  // A focused row stays in the DOM when it is scrolled out of view, else the focus is lost. It also stays in its order: a row
  // that moves in the DOM is focused again, and the browser scrolls back to it.
  if (activePlace >= end) drawn.push(activePlace);
  else if (activePlace >= 0 && activePlace < first) drawn.unshift(activePlace);

  return (
    <>
      <div role="rowgroup" class="head" style={{ height: `${layout.headHeight}px` }}>
        <div role="row" aria-rowindex={1} class="head-row">
          <div role="columnheader" class="cell name">
            Milestone
          </div>
          <div role="columnheader" class="cell when">
            Due
          </div>
          <div role="columnheader" class="cell plot">
            <span class="visually-hidden">Schedule</span>
            <AxisHead
              axis={axis}
              scale={scale}
              layout={layout}
              today={model.today}
              holidays={props.onlyPlan?.holidays ?? []}
            />
          </div>
        </div>
      </div>
      <div role="rowgroup" class="body" style={{ height: `${rows.length * layout.rowHeight}px` }}>
        {drawn.map((place) => {
          const row = rows[place];
          if (!row) return null;
          const isActive = row.key === activeKey;
          const isCollapsed = collapsed.has(row.key);
          const uri = planUris[place] ?? '';
          return <Row key={row.key} {...{ row, place, uri, layout, scale, isActive, isCollapsed }} />;
        })}
      </div>
      <Chart
        {...{ model, rows, places, first, end, scale, axis, layout, activeKey }}
        onlyPlan={props.onlyPlan}
        filling={props.filling}
        minHeight={size.height - layout.headHeight}
      />
    </>
  );
}
