import { frameShape, milestoneShape } from '../schema/planShape';
import type { Dependency, Field, LintSettings, Milestone, PlanFrame, Severity } from '../types';
import { freeKeysOf, mapData, toField } from './toData';
import type { MapValue } from './value';

/* Completes the data of the schema to the plan that the rest of the code works with. */

/** What {@link mapData} returns for a milestone. */
interface RawMilestone extends Omit<
  Milestone,
  'status' | 'dependsOn' | 'anchor' | 'statusField' | 'dueText' | 'amountText'
> {
  readonly status: Milestone['statusField'];
  readonly dependsOn: readonly {
    readonly id: Field<string> | undefined;
    readonly lag: Dependency['lag'];
    readonly at: Dependency['at'];
  }[];
}

/** What {@link mapData} returns for the frame. */
interface RawFrame extends Omit<PlanFrame, 'phases' | 'lint'> {
  readonly phases: readonly (Omit<PlanFrame['phases'][number], 'title'> & {
    readonly title: Field<string> | undefined;
  })[];
}

export function toFrame(root: MapValue): PlanFrame {
  const frame = mapData(frameShape, root) as unknown as RawFrame;
  const { client } = frame;
  const lint = root.entries.get('lint');
  return {
    ...frame,
    client: client?.name && client,
    phases: frame.phases.map((phase) => ({
      ...phase,
      title: phase.title ?? phase.id ?? { value: '', at: phase.at },
    })),
    lint: toLint(lint?.form === 'map' ? lint : undefined),
  };
}

export function toMilestone(map: MapValue): Milestone {
  const raw = mapData(milestoneShape, map, { at: map.at }) as unknown as RawMilestone;
  const { id, status, dependsOn } = raw;
  const title = map.entries.get('title');
  return {
    ...raw,
    anchor: (id ?? title)?.at ?? map.head,
    status: status?.value ?? 'planned',
    statusField: status,
    dueText: toField(map.entries.get('due')) ?? toField(map.rejected.get('due')),
    amountText: toField(map.entries.get('amount')) ?? toField(map.rejected.get('amount')),
    dependsOn: dependsOn.flatMap(({ id: other, lag, at }) => (other ? [{ ...other, lag, entry: at }] : [])),
  };
}

function toLint(map: MapValue | undefined): LintSettings {
  const rules = map?.entries.get('rules');
  const own = rules?.form === 'map' ? rules : undefined;
  const severities = [...(own?.entries ?? [])].flatMap(([code, severity]) =>
    severity.form === 'text' ? [[code, severity.text as Severity | 'off'] as const] : [],
  );
  const allow = map?.entries.get('allow');
  return {
    rules: Object.fromEntries(severities),
    allow: allow?.form === 'list' ? allow.items.flatMap((item) => toField(item) ?? []) : [],
    codes: freeKeysOf(own),
    otherKeys: freeKeysOf(map),
  };
}
