import type { Span, TextEdit } from '../../text';
import { cutPlan } from '../parts/cut';
import type { PlanFile } from '../parsePlan';
import type { Intent, Path, Step } from './intent';

/**
 * A small plan made of a large one: everything around the milestones, and those few that the intents are about, with their
 * neighbours. What is planned and proven there holds in the whole, since a file that was cut reads the same piece by piece.
 * So an edit costs what it touches, however many milestones there are.
 */
export interface EditWindow {
  readonly text: string;
  /** The same intents, for {@link text}. */
  readonly intents: readonly Intent[];
  /** The stretches of the file that {@link text} is made of, in their order, with other milestones between them. */
  readonly stretches: readonly Span[];
  /** How many milestones it has when all that the intents want is done. */
  readonly milestonesAfter: number;
}

/** @returns undefined where the file was not cut, and for intents that a window cannot tell, which are rare */
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
  const added = intents.filter(({ kind, path }) => kind === 'append' && path.length === 1 && path[0] === 'milestones');
  return {
    text: window,
    intents: toWindow(file, chosen, intents),
    stretches,
    milestonesAfter: chosen.length + added.length,
  };
}

/**
 * From edits of the window to edits of the file.
 * @param edited the text of the window with the edits in it
 * @returns undefined where they could mean something else in the file: then they are to be planned there
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
      // What is inserted between two stretches would stand in one of two places.
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

/** Indexes in rising order. */
function chooseParts(intents: readonly Intent[], count: number): readonly number[] | undefined {
  const chosen = new Set<number>();
  const order = new Order(count);
  /** With the neighbours, both those in the file and those that the moves before it left. */
  const choose = (place: number): boolean => {
    for (const near of [order.at(place - 1), order.at(place), order.at(place + 1)]) {
      if (near === undefined) continue;
      for (let index = near - 1; index <= near + 1; index++) if (index >= 0 && index < count) chosen.add(index);
    }
    return order.at(place) !== undefined;
  };
  for (const intent of intents) {
    const [key, place, ...rest] = intent.path;
    if (key !== 'milestones') {
      // It may come to stand below the list.
      choose(count - 1);
    } else if (place === undefined) {
      // What follows would have to count the new item.
      if (intent.kind !== 'append' || intent !== intents.at(-1)) return undefined;
      // New items are spaced as the last two are.
      for (const near of [count - 2, count - 1, Math.min(intent.after ?? count - 1, count - 1)]) choose(near);
    } else if (typeof place !== 'number' || !choose(place)) return undefined;
    else if (rest.length === 0) {
      if (intent.kind !== 'move' || !choose(intent.to)) return undefined;
      order.move(place, intent.to);
    }
  }
  return [...chosen].sort((a, b) => a - b);
}

/** @param chosen indexes of the milestones in the window, in rising order */
function toWindow(
  { layout, frame, parts }: PlanFile,
  chosen: readonly number[],
  intents: readonly Intent[],
): readonly Intent[] {
  const order = new Order(parts.length);
  /** How many milestones of the window stand above a place of the whole list. */
  const placeOf = (place: number): number => chosen.filter((part) => order.placeOf(part) < place).length;
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
    if (path.length > 2) return { ...intent, path };
    if (intent.kind === 'append' && intent.after !== undefined && path[0] === 'milestones') {
      return { ...intent, path, after: placeOf(Math.min(intent.after, parts.length - 1)) };
    }
    if (intent.kind !== 'move' || path.length !== 2) return { ...intent, path };
    order.move(Number(intent.path[1]), intent.to);
    return { ...intent, path, to: placeOf(intent.to) };
  });
}

/** Places in the file for places in the parts. */
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

/** Which milestone stands where while moves are made. Nothing is written down for a list before its first move. */
class Order {
  readonly #count: number;
  #items: number[] | undefined;

  constructor(count: number) {
    this.#count = count;
  }

  /** Index in the file of what stands at a place; undefined outside of the list. */
  at(place: number): number | undefined {
    if (this.#items) return this.#items[place];
    return place >= 0 && place < this.#count ? place : undefined;
  }

  /** @param index in the file */
  placeOf(index: number): number {
    return this.#items ? this.#items.indexOf(index) : index;
  }

  move(from: number, to: number): void {
    const items = (this.#items ??= Array.from({ length: this.#count }, (_none, index) => index));
    items.splice(to, 0, ...items.splice(from, 1));
  }
}

function moveStep(step: Step, move: (offset: number) => number): Step {
  return typeof step === 'object' ? { at: move(step.at) } : step;
}
