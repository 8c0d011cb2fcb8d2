import type { Span, TextEdit } from '../../text';

/** Plain data as it is to stand in the file. Keys whose value is undefined are left out. */
export type PlainValue = string | number | boolean | readonly PlainValue[] | PlainMap;

export interface PlainMap {
  readonly [key: string]: PlainValue | undefined;
}

/**
 * One step into the document: a key of a map, the place of an item in its list (0-based), or the item that begins `at` an
 * offset of the text that the intents are given for. A single value stands for a list of one, whose only item is 0.
 */
export type Step = string | number | { readonly at: number };

export type Path = readonly Step[];

/** What is to change, said on the data; {@link PlainValue} says nothing about quotes and layout, the document does. */
export type Intent =
  /** Gives a key or an item another value; the last key may be missing, the maps above it may not. */
  | { readonly kind: 'set'; readonly path: Path; readonly value: PlainValue }
  | { readonly kind: 'remove'; readonly path: Path }
  /** Puts the item at the path in another place of its list: `to` is its place afterwards, from 0. */
  | { readonly kind: 'move'; readonly path: Path; readonly to: number }
  /** Adds to the list at the path, which may be missing or empty; at its end, or after an item (0-based). */
  | {
      readonly kind: 'append';
      readonly path: Path;
      readonly value: PlainValue;
      readonly after?: number;
      /** How a map is written where the list has no other item to follow: over several lines, or in braces (usual). */
      readonly layout?: 'block' | 'flow';
    }
  /** Turns the text at the path into a map: the text moves under `key`, the other keys follow. */
  | { readonly kind: 'wrap'; readonly path: Path; readonly key: string; readonly and: PlainMap }
  /** Gives the key at the end of the path another name. */
  | { readonly kind: 'rename'; readonly path: Path; readonly to: string };

/** Why nothing was edited. */
export type Refusal =
  /** The text is not one valid YAML document. */
  | 'broken'
  /** There is nothing at the path, or something else than the intent is about. */
  | 'not-found'
  /** It is an alias, has an anchor that other places refer to, or comes out of another map by `<<`. */
  | 'shared'
  /** It has a tag, or no way of writing it left everything else as it is. */
  | 'too-intricate';

/**
 * Edits against the text, sorted and not overlapping; none when the text already says what is wanted. With a refusal comes
 * the place of what stands in the way, where there is one.
 */
export type PlanEdits = { readonly edits: readonly TextEdit[] } | { readonly refusal: Refusal; readonly span?: Span };

/** Carries a refusal out of the depths of the planning; {@link editPlan} turns it into data. */
export class Refused extends Error {
  readonly refusal: Refusal;
  readonly span: Span | undefined;

  constructor(refusal: Refusal, span?: readonly [number, number]) {
    super(refusal);
    this.refusal = refusal;
    this.span = span && { start: span[0], end: span[1] };
  }
}
