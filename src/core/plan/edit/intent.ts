import type { Span, TextEdit } from '../../text';

/** Plain data to write to the file. Keys whose value is undefined are left out. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainMap;

export interface PlainMap {
  readonly [key: string]: PlainValue | undefined;
}

/**
 * One step into the document: a key of a map, the index of an item in its list (0-based), or the item that begins `at` an
 * offset of the text that the intents are given for. A single value counts as a list of one, whose only item has index 0.
 */
export type Step = string | number | { readonly at: number };

export type Path = readonly Step[];

/** A change, expressed on the data. Quotes and layout follow the document, not the {@link PlainValue}. */
export type Intent =
  /** Sets a key or an item to a value. The last key of the path may be missing; the maps above it only with `addsMaps`. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: PlainValue; readonly addsMaps?: boolean }
  /** @param withComments for an item of a list: whether the comments directly above it go with it */
  | { readonly kind: 'remove'; readonly path: Path; readonly withComments?: boolean }
  /** Moves `items` (indexes, 0-based) of the list at the path together, in their order: above the item `before`, or to the end. */
  | { readonly kind: 'move'; readonly path: Path; readonly items: readonly number[]; readonly before?: number }
  /** Adds an item to the list at the path, which may be missing or empty: at its end, or `after` an index (0-based). */
  | {
      readonly kind: 'append';
      readonly path: Path;
      readonly value: PlainValue;
      readonly after?: number;
      /** How a map is written where the list has no other map to follow: over several lines, or in braces (default). */
      readonly layout?: 'block' | 'flow';
      /** Whether maps above the list may be missing, too. */
      readonly addsMaps?: boolean;
    }
  /** Turns the text at the path into a map: the text becomes the value of `key`, and the keys of `and` follow. */
  | { readonly kind: 'wrap'; readonly path: Path; readonly key: string; readonly and: PlainMap }
  /** Renames the key at the end of the path. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** Why nothing was edited. */
export type Refusal =
  /** The text is not one valid YAML document. */
  | 'broken'
  /** The path leads nowhere, or to a value that the intent cannot change. */
  | 'not-found'
  /** The value is an alias, has an anchor that aliases use, or is merged in from another map by `<<`. */
  | 'shared'
  /** The value has a tag, or no alternative left everything else as it is. */
  | 'too-intricate'
  /** Words that YAML reads as a comment would be parted from their text. */
  | 'lost-words'
  /** A comment stands beside what would move, and would be lost or left behind. */
  | 'comment';

/**
 * Edits against the text, sorted and without overlaps; empty when the text already has the wanted data. A refusal carries
 * the span of its cause where it has one.
 */
export type PlanEditResult =
  { readonly edits: readonly TextEdit[] } | { readonly refusal: Refusal; readonly span?: Span };

/** Thrown inside the planning of edits; {@link editPlan} catches it and returns it as data. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly span: Span | undefined;

  constructor(refusal: Refusal, span?: readonly [number, number]) {
    super(refusal);
    this.refusal = refusal;
    this.span = span && { start: span[0], end: span[1] };
  }
}
