import type { Span } from '../../text';

/** Where in the plan an offset of the text is, as far as the lines around it show. */
export interface Place {
  /**
   * - `key`: on a key that has its colon; the path ends with it.
   * - `value`: on the value that the path leads to, or where it would stand; also right behind a dash.
   * - `start`: where a key or an item may begin, or on the first letters of one. The path leads to the map or list.
   * - `text`: inside a text over several lines. The path leads to it.
   * - `comment`: behind a `#`. The path leads to what stands before it on the line.
   */
  readonly kind: 'key' | 'value' | 'start' | 'text' | 'comment';
  /** From the top: keys, and numbers of items from 0. */
  readonly path: readonly (string | number)[];
  /** The key or the value with its quotes, or what has been typed of it, up to the offset at least; often empty. */
  readonly span: Span;
  /** The same without quotes. */
  readonly word: string;
  /** The mark that the word begins with, if it does. */
  readonly quote?: '"' | "'";
  /** Inside brackets or braces. */
  readonly inFlow: boolean;
  /** Names of the keys of the innermost map around it, before and after the offset; on a key without that key. */
  readonly keys: readonly string[];
  /** What the path leads to, where a key or an item may begin; for other kinds `nothing`. */
  readonly holds: 'map' | 'list' | 'nothing';
  /**
   * 0-based column of the keys of the map around it, or of the dashes of the list that holds it; of the place itself where no
   * line shows it. In brackets it is that of the block around them.
   */
  readonly column: number;
  /** A blank must go before what is written here: it is right behind a colon, a dash or a comma. */
  readonly needsBlank: boolean;
  /** More of the value stands on the lines below. */
  readonly goesOn: boolean;
  /** At a column where the list ends and the map around it goes on: the same place, seen as the start of a key. */
  readonly outer?: Place;
}
