import type { VNode } from 'preact';
import { statusWords } from '../../core/plan/types';
import { capitalize } from '../../core/text';
import type { GroupRow, MilestoneRow, TimelineRow } from '../../core/views/timelineModel';
import { Icon } from './icon';
import type { Layout } from './layout';
import './row.css';

interface Props {
  readonly row: TimelineRow;
  readonly place: number;
  readonly layout: Layout;
  readonly isActive: boolean;
  readonly isCollapsed: boolean;
}

/** Class of the element that expands and collapses a header. */
export const twistyClass = 'twisty';

/** One row in three cells. The label of the last cell has the details of the hover card. */
export function Row({ row, place, layout, isActive, isCollapsed }: Props): VNode {
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
      style={{ top: `${place * layout.rowHeight}px`, height: `${layout.rowHeight}px` }}
    >
      <div role="gridcell" class="cell name" style={{ '--level': row.level - 1 }}>
        {row.kind === 'milestone' ? <MilestoneName row={row} /> : <GroupName row={row} isCollapsed={isCollapsed} />}
      </div>
      <div role="gridcell" class="cell when">
        {row.kind === 'milestone' ? <MilestoneWhen row={row} /> : <GroupSum row={row} />}
      </div>
      <div role="gridcell" class="cell plot" aria-label={row.kind === 'milestone' ? row.facts.join('. ') : row.label} />
    </div>
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
      <span class="text">{row.when}</span>
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
