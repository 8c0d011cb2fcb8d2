import { lineEditBetween, type TextEdit } from '../../core/text';

/** The data to undo an edit later, without keeping the whole text in memory. */
export interface Reversal {
  readonly edit: TextEdit;
  /** Whether the text is the one that the reversal was made for, compared by length and hash. */
  readonly isFor: (text: string) => boolean;
}

export function createReversal(before: string, after: string): Reversal {
  const edit = lineEditBetween(after, before);
  const { length } = after;
  const hash = hashOf(after);
  return { edit, isFor: (text) => text.length === length && hashOf(text) === hash };
}

/** FNV-1a over UTF-16 code units, 32 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
