import type { TimelineModel, TimelinePlanInfo, TimelineRow } from './timelineModel';

/**
 * The rows to show.
 * @param planUri of the only plan to show; all plans when undefined or when there is no such plan
 * @param collapsed keys of the headers whose content is hidden
 */
export function visibleRows(
  model: TimelineModel,
  planUri: string | undefined,
  collapsed: ReadonlySet<string>,
): readonly TimelineRow[] {
  const isOne = model.plans.some(({ uri }) => uri === planUri);
  let plan: string | undefined;
  let hiddenBelow = Infinity;
  return model.rows.filter(({ kind, key, level }) => {
    if (kind === 'plan') plan = key;
    if (isOne && plan !== planUri) return false;
    if (level > hiddenBelow) return false;
    hiddenBelow = collapsed.has(key) ? level : Infinity;
    return true;
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
