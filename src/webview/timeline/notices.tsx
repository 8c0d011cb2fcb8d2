import type { VNode } from 'preact';
import type { TimelineModel, TimelinePlanInfo } from '../../core/views/timelineModel';
import { Icon } from './icon';
import type { Host } from './host';
import './notices.css';

interface Props {
  readonly plans: readonly TimelinePlanInfo[];
  readonly host: Host;
}

/** One notice for each file that cannot be read at the moment; its rows are those of the last readable text. */
export function StaleNotices({ plans, host }: Props): VNode | null {
  const stale = plans.flatMap(({ uri, name, stale }) => (stale === undefined ? [] : [{ uri, name, stale }]));
  if (stale.length === 0) return null;
  return (
    <div class="notices" role="region" aria-label="Problems">
      {stale.map(({ uri, name, stale }) => (
        <div key={uri} class="notice">
          <Icon name="warning" />
          <span class="sentence">
            <strong>{name}</strong> as it was last readable. {stale}
          </span>
          <button type="button" class="link" onClick={() => host.postMessage({ type: 'showProblem', uri })}>
            Show Problem
          </button>
        </div>
      ))}
    </div>
  );
}

function openPlan({ uri, revision }: TimelinePlanInfo, host: Host): void {
  host.postMessage({ type: 'reveal', uri, revision, key: uri, focus: true });
}

/** Shown while there are no rows, with the command that creates some. */
export function Empty({ model, host }: { readonly model: TimelineModel; readonly host: Host }): VNode {
  const plan = model.plans[0];
  return (
    <div class="empty">
      <Icon name="milestone" class="large" />
      <h2>{plan ? `${plan.name} has no milestones yet` : 'No plan in this workspace yet'}</h2>
      <p>
        {plan
          ? 'Add the first one to the plan, and it appears here.'
          : 'Milepost draws what milestones.yaml promises: what is due, what depends on what, and what is late.'}
      </p>
      {plan ? (
        <button type="button" class="primary" onClick={() => openPlan(plan, host)}>
          Open Plan
        </button>
      ) : (
        <button type="button" class="primary" onClick={() => host.postMessage({ type: 'createPlan' })}>
          Create Plan
        </button>
      )}
    </div>
  );
}

/** Shown when nothing is left to see because of the filter, with the way out. */
export function AllHidden({ onShow }: { readonly onShow: () => void }): VNode {
  return (
    <div class="empty">
      <Icon name="done" class="large" />
      <h2>Nothing is open</h2>
      <p>All milestones are done or cancelled, and those are hidden.</p>
      <button type="button" class="primary" onClick={onShow}>
        Show Done
      </button>
    </div>
  );
}
