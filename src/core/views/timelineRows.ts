import { isOpen } from '../plan/isOpen';
import type { TimelineModel, TimelinePlanInfo, TimelineRow } from './timelineModel';

/** What the user has chosen to see. */
export interface RowFilter {
  /** Of the only plan to show; all plans when undefined or when there is no such plan. */
  readonly planUri?: string | undefined;
  /** Keys of the headers whose content is hidden. */
  readonly collapsed: ReadonlySet<string>;
  /** Leaves out what is done or cancelled, and phases in which all is done. */
  readonly hidesDone: boolean;
}

/** The rows to show. */
export function visibleRows(
  model: TimelineModel,
  { planUri, collapsed, hidesDone }: RowFilter,
): readonly TimelineRow[] {
  const isOne = model.plans.some(({ uri }) => uri === planUri);
  let plan: string | undefined;
  let hiddenBelow = Infinity;
  return model.rows.filter((row) => {
    const { kind, key, level } = row;
    if (kind === 'plan') plan = key;
    if (isOne && plan !== planUri) return false;
    if (hidesDone && kind !== 'plan' && isOver(row)) return false;
    if (level > hiddenBelow) return false;
    hiddenBelow = collapsed.has(key) ? level : Infinity;
    return true;
  });
}

/** Whether nothing is left to do: a milestone that is done or cancelled, a header with milestones of which all are done. */
export function isOver(row: TimelineRow): boolean {
  if (row.kind === 'milestone') return !isOpen(row);
  return row.total > 0 && row.done === row.total;
}

/**
 * Keys of the headers to close when the timeline opens: phases that are over, and plans that are, where there are others. Those
 * are looked at less often than what is open.
 */
export function foldedAtFirst({ rows, plans }: TimelineModel): readonly string[] {
  return rows.flatMap((row) => {
    if (row.kind === 'milestone' || !isOver(row)) return [];
    return row.kind === 'phase' || plans.length > 1 ? [row.key] : [];
  });
}

/** Keys of the headers above a row, innermost first. */
export function ancestorKeys({ rows }: TimelineModel, row: TimelineRow): readonly string[] {
  const keys: string[] = [];
  let { level } = row;
  for (let at = rows.indexOf(row); at >= 0 && level > 1; at--) {
    const above = rows[at];
    if (!above || above.level >= level) continue;
    keys.push(above.key);
    ({ level } = above);
  }
  return keys;
}

/** The plan that a row belongs to; undefined for a row of another model. */
export function planOf(model: TimelineModel, row: TimelineRow): TimelinePlanInfo | undefined {
  const uri = row.kind === 'plan' ? row.key : ancestorKeys(model, row).at(-1);
  return model.plans.find((plan) => plan.uri === uri);
}

/** The URIs of the plans that rows on screen belong to, at the index of the row. */
export function planUrisOf(rows: readonly TimelineRow[]): readonly string[] {
  let uri = '';
  return rows.map((row) => (row.kind === 'plan' ? (uri = row.key) : uri));
}

/** The first milestone on screen that is neither done nor cancelled. */
export function firstOpenRow(rows: readonly TimelineRow[]): TimelineRow | undefined {
  return rows.find((row) => row.kind === 'milestone' && !isOver(row));
}
