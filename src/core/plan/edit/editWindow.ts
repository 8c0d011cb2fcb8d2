import type { Span, TextEdit } from '../../text';
import { cutPlan } from '../parts/cut';
import type { PlanFile } from '../parsePlan';
import type { Intent, Path, Step } from './intent';
import { isOnList, ListOrder } from './listOrder';

/**
 * A small plan made from a large one: the frame, the milestones that the intents name, and their neighbours. Edits that are
 * planned and verified in it hold in the file, since a file that was cut reads the same piece by piece. The cost of an edit
 * therefore depends on the milestones that it touches and not on their number in the file.
 */
export interface EditWindow {
  readonly text: string;
  /** The intents with the paths adapted to {@link text}. */
  readonly intents: readonly Intent[];
  /** The spans of the file that {@link text} consists of, in their order. Other milestones lie between them. */
  readonly stretches: readonly Span[];
  /** The number of milestones in the window after all intents. */
  readonly milestonesAfter: number;
}

/** @returns undefined where the file was not cut, and for the few intents that need the whole file */
export function openWindow(file: PlanFile, intents: readonly Intent[]): EditWindow | undefined {
  const { cut, parts, layout, frame, text } = file;
  const chosen = cut && chooseParts(intents, parts.length);
  if (!chosen) return undefined;
  const pieces: Span[] = [
    { start: 0, end: frame.head.text.length },
    ...chosen.map((index) => ({ start: layout.startOf(index), end: layout.startOf(index + 1) })),
    ...(frame.tail ? [{ start: layout.startOf(parts.length), end: text.length }] : []),
  ];
  const stretches: Span[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last?.end === piece.start) stretches.splice(-1, 1, { start: last.start, end: piece.end });
    else stretches.push(piece);
  }
  const window = stretches.map(({ start, end }) => text.slice(start, end)).join('');
  const added = intents.filter((intent) => isOnList(intent) && intent.kind === 'append');
  return {
    text: window,
    intents: toWindow(file, chosen, intents),
    stretches,
    milestonesAfter: chosen.length + added.length,
  };
}

/**
 * Converts edits of the window to edits of the file.
 * @param edited the text of the window after the edits
 * @returns undefined where the edits could mean something else in the file and must be planned there
 */
export function fromWindow(
  { stretches, milestonesAfter }: EditWindow,
  edits: readonly TextEdit[],
  edited: string,
): readonly TextEdit[] | undefined {
  if (cutPlan(edited)?.items.length !== milestonesAfter) return undefined;
  const moved: TextEdit[] = [];
  for (const edit of edits) {
    let from = 0;
    const stretch = stretches.find(({ start, end }, index) => {
      const to = from + end - start;
      const isLast = index === stretches.length - 1;
      // An insertion between two spans has two possible offsets in the file.
      if (edit.start >= from && (edit.end < to || (isLast && edit.end === to))) return true;
      from = to;
      return false;
    });
    if (!stretch) return undefined;
    const by = stretch.start - from;
    moved.push({ ...edit, start: edit.start + by, end: edit.end + by });
  }
  return moved;
}

/** The milestones of the window: indexes in ascending order; undefined where the whole file is needed. */
function chooseParts(intents: readonly Intent[], count: number): readonly number[] | undefined {
  const chosen = new Set<number>();
  const order = new ListOrder(count);
  /** Adds a milestone with its neighbours, both those in the file and those after the intents so far. */
  const choose = (place: number): boolean => {
    for (const near of [order.at(place - 1), order.at(place), order.at(place + 1)]) {
      if (near === undefined || near < 0) continue;
      for (let index = near - 1; index <= near + 1; index++) if (index >= 0 && index < count) chosen.add(index);
    }
    return order.at(place) !== undefined;
  };
  for (const intent of intents) {
    const [key, place, ...rest] = intent.path;
    const end = order.length;
    if (key !== 'milestones') {
      // The new key may be written below the list.
      choose(count - 1);
    } else if (place !== undefined) {
      if (typeof place !== 'number' || rest.length === 0 || !choose(place)) return undefined;
    } else if (intent.kind === 'append') {
      // The last two items decide whether blank lines separate the items.
      for (const near of [end - 2, end - 1, Math.min(intent.after ?? end - 1, end - 1)]) choose(near);
      order.apply(intent);
    } else if (intent.kind === 'move') {
      const { items, before = end } = intent;
      const isThere = items.map(choose).every(Boolean) && before >= 0 && before <= end;
      for (const near of [before - 1, before]) choose(near);
      if (!isThere) return undefined;
      order.apply(intent);
    } else return undefined;
  }
  return [...chosen].sort((a, b) => a - b);
}

/** @param chosen indexes of the milestones in the window, in ascending order */
function toWindow(
  { layout, frame, parts }: PlanFile,
  chosen: readonly number[],
  intents: readonly Intent[],
): readonly Intent[] {
  const order = new ListOrder(parts.length);
  const inWindow = new Set(chosen);
  /** The number of milestones of the window above an index of the whole list. */
  const placeOf = (place: number): number => order.countAbove(place, inWindow);
  const headLength = frame.head.text.length;
  const starts = new Map<number, number>();
  let end = headLength;
  for (const part of chosen) {
    starts.set(part, end);
    end += layout.startOf(part + 1) - layout.startOf(part);
  }
  const toPath = (path: Path): Path => {
    const [key, place, ...rest] = path;
    if (key !== 'milestones' || typeof place !== 'number') {
      return path.map((step) => moveStep(step, (at) => (at < headLength ? at : at - headLength + end)));
    }
    const by = starts.get(order.at(place) ?? -1) ?? 0;
    return [key, placeOf(place), ...rest.map((step) => moveStep(step, (at) => at + by))];
  };
  return intents.map((intent): Intent => {
    const path = toPath(intent.path);
    if (!isOnList(intent)) return { ...intent, path };
    const last = order.length - 1;
    const moved: Intent =
      intent.kind === 'append'
        ? { ...intent, ...(intent.after !== undefined && { after: placeOf(Math.min(intent.after, last)) }) }
        : {
            ...intent,
            items: intent.items.map(placeOf),
            ...(intent.before !== undefined && { before: placeOf(intent.before) }),
          };
    order.apply(intent);
    return moved;
  });
}

/** The intents with offsets of the file in place of offsets of parts. */
export function toFilePaths({ layout, spanOf }: PlanFile, intents: readonly Intent[]): readonly Intent[] {
  return intents.map((intent): Intent => {
    const [key, index] = intent.path;
    const by = key === 'milestones' && typeof index === 'number' ? layout.startOf(index) : undefined;
    const path = intent.path.map((step) =>
      moveStep(step, (at) => (by === undefined ? spanOf({ from: at, to: at }).start : at + by)),
    );
    return { ...intent, path };
  });
}

function moveStep(step: Step, move: (offset: number) => number): Step {
  return typeof step === 'object' ? { at: move(step.at) } : step;
}
