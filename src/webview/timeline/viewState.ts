import type { Scale } from './scale';

/** The state that survives a reload of the panel. */
export interface ViewState {
  /** Undefined until the timeline has been fitted for the first time. */
  readonly scale?: Scale;
  readonly scrollTop: number;
  /** Undefined for all plans. */
  readonly planUri?: string;
  readonly activeKey?: string;
  /** Keys of closed headers. */
  readonly collapsed: readonly string[];
}

/** Reads a stored state; invalid properties get their defaults, since another version may have written it. */
export function readViewState(stored: unknown): ViewState {
  const { scale, scrollTop, planUri, activeKey, collapsed } = isRecord(stored) ? stored : {};
  return {
    scale: readScale(scale),
    scrollTop: isNumber(scrollTop) ? Math.max(0, scrollTop) : 0,
    planUri: typeof planUri === 'string' ? planUri : undefined,
    activeKey: typeof activeKey === 'string' ? activeKey : undefined,
    collapsed: Array.isArray(collapsed) ? collapsed.filter((key) => typeof key === 'string') : [],
  };
}

function readScale(stored: unknown): Scale | undefined {
  const { start, pixelsPerDay } = isRecord(stored) ? stored : {};
  return isNumber(start) && isNumber(pixelsPerDay) && pixelsPerDay > 0 ? { start, pixelsPerDay } : undefined;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}
