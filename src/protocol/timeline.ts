import type { TimelineModel } from '../core/views/timelineModel';

/** From the extension to the timeline. */
export type ToWebview =
  | { readonly type: 'model'; readonly model: TimelineModel }
  /** The cursor stands here in a plan: show which milestone that is. */
  | { readonly type: 'select'; readonly uri: string; readonly offset: number };

/** From the timeline to the extension. Not to be trusted: read it with {@link parseFromWebview}. */
export type FromWebview =
  /** Everything is drawn from now on; also after a reload. */
  | { readonly type: 'ready' }
  /** Show this place of a plan. `focus` moves the keyboard there too. */
  | { readonly type: 'reveal'; readonly uri: string; readonly offset: number; readonly focus: boolean }
  | { readonly type: 'createPlan' };

/** @returns undefined for anything that is no message of ours */
export function parseFromWebview(value: unknown): FromWebview | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  switch (value.type) {
    case 'ready':
      return { type: 'ready' };
    case 'createPlan':
      return { type: 'createPlan' };
    case 'reveal': {
      const { uri, offset, focus } = value as Readonly<Record<string, unknown>>;
      if (typeof uri !== 'string' || typeof focus !== 'boolean') return undefined;
      if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0) return undefined;
      return { type: 'reveal', uri, offset, focus };
    }
    default:
      return undefined;
  }
}
