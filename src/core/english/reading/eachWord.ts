import { hashLetter } from './wordHash';

/** What a text holds between and inside of its words. */
export interface Marks {
  /** A bracket, a brace or a question mark stands between two words. */
  readonly isMarked: boolean;
  /** It may hold something that is not prose, such as a quote, a path or an identifier; there are no false negatives. */
  readonly mayHoldOther: boolean;
}

/**
 * Visits the words of a text: letters and digits, with apostrophes and hyphens inside, so that `robust-io` is not the word
 * `robust`.
 *
 * @param visit is called with the offsets of a word and the hash of its letters
 */
export function forEachWord(text: string, visit: (start: number, end: number, hash: number) => void): Marks {
  let start = -1;
  let hash = 0;
  let isMarked = false;
  let mayHoldOther = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code < 128 ? isAsciiLetter[code] === 1 : isLetter(code)) || (start >= 0 && isJoint(text, i, code))) {
      if (start < 0) start = i;
      else if (code >= 65 && code <= 90) mayHoldOther = true;
      hash = hashLetter(hash, code);
    } else {
      if (start >= 0) visit(start, i, hash);
      start = -1;
      hash = 0;
      if (code === 60 || code === 63 || code === 91 || code === 123) isMarked = true;
      else if (code !== 32 && !mayHoldOther) mayHoldOther = isOtherMark(text, i, code);
    }
  }
  if (start >= 0) visit(start, text.length, hash);
  return { isMarked, mayHoldOther };
}

/** Quotes and the marks of code, addresses, paths and identifiers; a point or a hyphen only in front of a word. */
function isOtherMark(text: string, at: number, code: number): boolean {
  if (code === 45 || code === 46) return text.charCodeAt(at + 1) > 44;
  return otherMarks.has(code);
}

const otherMarks: ReadonlySet<number> = new Set(Array.from('`"“«\'/_@#', (char) => char.charCodeAt(0)));

/** By code: 1 for letters and digits. A table, since every character of every text is looked up in it. */
const isAsciiLetter = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z\d]/i.test(String.fromCharCode(code)) ? 1 : 0,
);

function isLetter(code: number): boolean {
  if (code < 128) return isAsciiLetter[code] === 1;
  // Above ASCII: everything but the punctuation of Latin-1 and the general punctuation block.
  return code >= 0xc0 && !(code >= 0x2000 && code <= 0x206f);
}

function isJoint(text: string, at: number, code: number): boolean {
  return (code === 39 || code === 45 || code === 0x2019) && isLetter(text.charCodeAt(at + 1));
}
