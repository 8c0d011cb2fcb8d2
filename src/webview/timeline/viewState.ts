import type { Scale } from './scale';

/** The state that survives a reload of the panel. */
export interface ViewState extends Preferences {
  /** Undefined until the timeline has been fitted for the first time. */
  readonly scale?: Scale;
  readonly scrollTop: number;
  /** Undefined for all plans. */
  readonly planUri?: string;
  readonly activeKey?: string;
  /** Keys of closed headers. */
  readonly collapsed: readonly string[];
}

/** The part of the state that the host remembers for the next panel. */
export interface Preferences {
  readonly hidesDone: boolean;
  /** Of the fixed columns, in pixels; undefined until the user has chosen one. */
  readonly labelWidth?: number;
}

/**
 * Reads a stored state; invalid properties get their defaults, since another version may have written it.
 * @param preferences of the panel before, for a state without its own
 */
export function readViewState(stored: unknown, preferences: Preferences): ViewState {
  const { scale, scrollTop, planUri, activeKey, collapsed, hidesDone, labelWidth } = isRecord(stored) ? stored : {};
  return {
    scale: readScale(scale),
    scrollTop: isNumber(scrollTop) ? Math.max(0, scrollTop) : 0,
    planUri: typeof planUri === 'string' ? planUri : undefined,
    activeKey: typeof activeKey === 'string' ? activeKey : undefined,
    collapsed: Array.isArray(collapsed) ? collapsed.filter((key) => typeof key === 'string') : [],
    hidesDone: typeof hidesDone === 'boolean' ? hidesDone : preferences.hidesDone,
    labelWidth: isNumber(labelWidth) ? labelWidth : preferences.labelWidth,
  };
}

/** Reads what the host has written to the element of the page. */
export function readPreferences({ hidesDone, labelWidth }: Readonly<Record<string, string | undefined>>): Preferences {
  const width = Number(labelWidth);
  return { hidesDone: hidesDone === 'true', ...(width > 0 && { labelWidth: width }) };
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
