import { useMemo } from 'preact/hooks';
import { useRested } from './hooks';
import type { Host } from './host';
import type { ViewState } from './viewState';

const delay = 200;

/** Stores the state for a reload of this panel, and what the user has chosen for the next one. */
export function useRemembered(host: Host, view: ViewState): void {
  const { hidesDone, labelWidth = 0 } = view;
  const chosen = useMemo(() => ({ hidesDone, labelWidth }), [hidesDone, labelWidth]);
  useRested(view, delay, (value) => host.setState(value));
  useRested(chosen, delay, (value) => host.postMessage({ type: 'remember', ...value }));
}
