import type { VNode } from 'preact';
import { statusWords } from '../../core/plan/types';
import { capitalize } from '../../core/text';
import { menuContextOf } from '../../core/views/timelineMenu';
import type { GroupRow, MilestoneRow, TimelineRow } from '../../core/views/timelineModel';
import { barLabelOf, type BarLabel } from './barLabel';
import { Icon } from './icon';
import type { Layout } from './layout';
import type { Scale } from './scale';
import './row.css';

interface Props {
  readonly row: TimelineRow;
  readonly place: number;
  /** Of the plan. */
  readonly uri: string;
  readonly layout: Layout;
  readonly scale: Scale;
  readonly isActive: boolean;
  readonly isCollapsed: boolean;
}

/** Class of the element that expands and collapses a header. */
export const twistyClass = 'twisty';

/** One row in three cells. The last cell has the details of the hover card for screen readers. */
export function Row({ row, place, uri, layout, scale, isActive, isCollapsed }: Props): VNode {
  const menu = menuContextOf(row, uri);
  const label = row.kind === 'milestone' ? barLabelOf(row, scale, layout) : undefined;
  const classes = ['row', row.kind, isActive ? 'active' : '', row.kind === 'milestone' && row.late ? 'late' : ''];
  return (
    <div
      id={rowId(place)}
      class={classes.filter(Boolean).join(' ')}
      role="row"
      aria-level={row.level}
      aria-rowindex={place + 2}
      aria-selected={isActive}
      aria-expanded={row.kind === 'milestone' ? undefined : !isCollapsed}
      aria-label={row.label}
      tabIndex={isActive ? 0 : -1}
      data-key={row.key}
      data-vscode-context={menu && JSON.stringify(menu)}
      style={{ top: `${place * layout.rowHeight}px`, height: `${layout.rowHeight}px` }}
    >
      <div role="gridcell" class="cell name" style={{ '--level': row.level - 1 }}>
        {row.kind === 'milestone' ? <MilestoneName row={row} /> : <GroupName row={row} isCollapsed={isCollapsed} />}
      </div>
      <div role="gridcell" class="cell when">
        {row.kind === 'milestone' ? <MilestoneWhen row={row} /> : <GroupSum row={row} />}
      </div>
      <div role="gridcell" class="cell plot">
        <span class="visually-hidden">{row.kind === 'milestone' ? row.facts.join('. ') : row.label}</span>
        {label && <Label label={label} plotWidth={layout.plotWidth} />}
      </div>
    </div>
  );
}

interface LabelProps {
  readonly label: BarLabel;
  readonly plotWidth: number;
}

/** The words beside the bar. They have a ground of their own, so that no line of the drawing runs through them. */
function Label({ label: { progress, likely, title, side, x, room }, plotWidth }: LabelProps): VNode {
  const edge = side === 'before' ? { right: `${plotWidth - x}px` } : { left: `${x}px` };
  return (
    <span class="bar-label" aria-hidden="true" style={{ ...edge, maxWidth: `${Math.max(0, room)}px` }}>
      {progress !== undefined && <span class="progress">{progress}</span>}
      {likely !== undefined && <span class="likely-end">{likely}</span>}
      {title !== undefined && <span class="bar-title">{title}</span>}
    </span>
  );
}

/** The DOM id of the row at a position on screen. */
function rowId(place: number): string {
  return `row-${place}`;
}

function GroupName({ row, isCollapsed }: { readonly row: GroupRow; readonly isCollapsed: boolean }): VNode {
  return (
    <>
      <span class={twistyClass}>
        <Icon name={isCollapsed ? 'chevron-right' : 'chevron-down'} />
      </span>
      <span class="title">{row.title}</span>
    </>
  );
}

function MilestoneName({ row }: { readonly row: MilestoneRow }): VNode {
  return (
    <>
      <span class="space" />
      <span class="status-icon" title={capitalize(statusWords[row.status])}>
        <Icon name={row.status} class={`s-${row.status}`} />
      </span>
      {row.id !== undefined && <span class="id">{row.id}</span>}
      <span class={row.status === 'cancelled' ? 'title struck' : 'title'}>{row.title}</span>
      {row.blocked && (
        <span class="status-icon" title="Blocked">
          <Icon name="blocked" class="blocked" />
        </span>
      )}
    </>
  );
}

function MilestoneWhen({ row }: { readonly row: MilestoneRow }): VNode {
  return (
    <>
      {row.late && <Icon name="warning" />}
      <span class="text parts">
        <span>{row.when}</span>
        {row.besideDue !== undefined && <span>, {row.besideDue}</span>}
        {row.drift !== undefined && <span class="drift"> · {row.drift}</span>}
      </span>
    </>
  );
}

function GroupSum({ row }: { readonly row: GroupRow }): VNode {
  if (row.total === 0) return <span class="text">empty</span>;
  return (
    <span class="text">
      {row.late > 0 && <span class="late-count">{row.late} late · </span>}
      {row.done}/{row.total} done
    </span>
  );
}
