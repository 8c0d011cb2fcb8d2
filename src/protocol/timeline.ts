import type { Celebration } from '../core/views/celebration';
import type { TimelineModel } from '../core/views/timelineModel';
import type { TimelinePatch } from '../core/views/timelinePatch';

/** From the extension to the timeline. */
export type ToWebview =
  /** Replaces all that the page has. Its first rows; the page asks for the rest. */
  | { readonly type: 'model'; readonly number: number; readonly model: TimelineModel }
  /** Applies to the model of the message numbered one less. A page that does not have that one asks with `ready`. */
  | { readonly type: 'patch'; readonly number: number; readonly patch: TimelinePatch }
  /** The cursor stands in the milestone or plan of this row: show it. */
  | { readonly type: 'select'; readonly key: string }
  /**
   * The milestones of these rows were marked done just now.
   * @property card set where a phase or a plan is complete with them
   * @property hasConfetti whether the user wants some
   */
  | {
      readonly type: 'done';
      readonly keys: readonly string[];
      readonly card?: Celebration;
      readonly hasConfetti: boolean;
    };

/** From the timeline to the extension. Not to be trusted: read it with {@link parseFromWebview}. */
export type FromWebview =
  /** The page has no model: after the start, after a reload, and when it missed a message. */
  | { readonly type: 'ready' }
  /** Asks for further rows. */
  | { readonly type: 'more'; readonly have: number }
  /**
   * Show in the editor what the row of this key shows.
   * @property revision of the plan that the page has drawn
   * @property focus moves the keyboard there too
   */
  | {
      readonly type: 'reveal';
      readonly uri: string;
      readonly revision: number;
      readonly key: string;
      readonly focus: boolean;
    }
  /** Show what keeps the file from being read. */
  | { readonly type: 'showProblem'; readonly uri: string }
  | { readonly type: 'createPlan' }
  /** Copy the note to the client that goes with the last card. */
  | { readonly type: 'copyNote' }
  /** What the next panel is to open with. @property labelWidth in pixels; 0 for none chosen */
  | { readonly type: 'remember'; readonly hidesDone: boolean; readonly labelWidth: number };

/** @returns undefined for anything that is no message of the page */
export function parseFromWebview(value: unknown): FromWebview | undefined {
  if (typeof value !== 'object' || value === null || !('type' in value)) return undefined;
  const { uri, key, revision, focus, have, hidesDone, labelWidth } = value as Readonly<Record<string, unknown>>;
  switch (value.type) {
    case 'ready':
      return { type: 'ready' };
    case 'createPlan':
    case 'copyNote':
      return { type: value.type };
    case 'more':
      return isCount(have) ? { type: 'more', have } : undefined;
    case 'showProblem':
      return typeof uri === 'string' ? { type: 'showProblem', uri } : undefined;
    case 'reveal':
      if (typeof uri !== 'string' || typeof key !== 'string') return undefined;
      if (!isCount(revision) || typeof focus !== 'boolean') return undefined;
      return { type: 'reveal', uri, revision, key, focus };
    case 'remember':
      return typeof hidesDone === 'boolean' && isCount(labelWidth)
        ? { type: 'remember', hidesDone, labelWidth }
        : undefined;
    default:
      return undefined;
  }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
