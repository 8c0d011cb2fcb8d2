import type { VNode } from 'preact';
import type { TimelinePlanInfo } from '../../core/views/timelineModel';
import { Icon, type IconName } from './icon';
import './toolbar.css';

interface Props {
  readonly plans: readonly TimelinePlanInfo[];
  readonly planUri: string | undefined;
  /** The days in view, in words; undefined before the first frame and without rows. */
  readonly inView: string | undefined;
  readonly hidesDone: boolean;
  readonly onHideDone: () => void;
  readonly onHelp: () => void;
  readonly onPlan: (uri: string | undefined) => void;
  readonly onZoom: (by: 1 | -1) => void;
  readonly onFit: () => void;
  readonly onToday: () => void;
}

/** The controls for the plan, the zoom and the days in view. */
export function Toolbar(props: Props): VNode {
  const { plans, planUri, inView, hidesDone, onPlan, onZoom } = props;
  return (
    <header class="toolbar">
      <h1 class="visually-hidden">Timeline</h1>
      {plans.length > 1 && (
        <select
          aria-label="Plan to show"
          value={planUri ?? ''}
          onChange={(event) => onPlan(event.currentTarget.value || undefined)}
        >
          <option value="">All plans ({plans.length})</option>
          {plans.map(({ uri, name }) => (
            <option key={uri} value={uri}>
              {name}
            </option>
          ))}
        </select>
      )}
      {inView !== undefined && <span class="in-view">{inView}</span>}
      <div class="buttons" role="group" aria-label="View">
        <button
          type="button"
          class="toggle"
          title="Hide what is done or cancelled (H)"
          aria-pressed={hidesDone}
          onClick={props.onHideDone}
        >
          Hide Done
        </button>
        <IconButton icon="zoom-out" title="Zoom Out (-)" onClick={() => onZoom(-1)} />
        <IconButton icon="zoom-in" title="Zoom In (+)" onClick={() => onZoom(1)} />
        <IconButton icon="fit" title="Show Everything (0)" onClick={props.onFit} />
        <IconButton icon="calendar" title="Go to Today (T)" onClick={props.onToday} />
        <IconButton icon="help" title="Keys (?)" onClick={props.onHelp} />
      </div>
    </header>
  );
}

interface ButtonProps {
  readonly icon: IconName;
  readonly title: string;
  readonly onClick: () => void;
}

function IconButton({ icon, title, onClick }: ButtonProps): VNode {
  return (
    <button type="button" class="icon-button" title={title} aria-label={title} onClick={onClick}>
      <Icon name={icon} />
    </button>
  );
}
