import type { TimelineModel, TimelineRow } from './timelineModel';

/**
 * The rows to show, as indices in `model.rows`.
 * @param planUri of the only plan to show; all plans when undefined or when there is no such plan
 * @param collapsed keys of the headers whose content is hidden
 */
export function visibleRows(
  model: TimelineModel,
  planUri: string | undefined,
  collapsed: ReadonlySet<string>,
): readonly number[] {
  const only = planUri === undefined ? -1 : model.plans.findIndex((plan) => plan.uri === planUri);
  const hidden = new Set<number>();
  return model.rows.flatMap((row, index) => {
    if (only >= 0 && row.plan !== only) return [];
    const parent = row.parent === undefined ? undefined : model.rows[row.parent];
    if (row.parent !== undefined && (hidden.has(row.parent) || (parent && collapsed.has(parent.key)))) {
      hidden.add(index);
      return [];
    }
    return [index];
  });
}

/** The milestone that stands at the offset of the file, else the plan's own row; undefined for another file. */
export function rowAt(model: TimelineModel, uri: string, offset: number): TimelineRow | undefined {
  const plan = model.plans.findIndex((candidate) => candidate.uri === uri);
  const rows = model.rows.filter((row) => row.plan === plan);
  return (
    rows.find((row) => row.kind === 'milestone' && row.span.start <= offset && offset < row.span.end) ??
    rows.find((row) => row.kind === 'plan')
  );
}

/** Keys of the headers above a row, innermost first. */
export function ancestorKeys(model: TimelineModel, row: TimelineRow): readonly string[] {
  const parent = row.parent === undefined ? undefined : model.rows[row.parent];
  return parent ? [parent.key, ...ancestorKeys(model, parent)] : [];
}
