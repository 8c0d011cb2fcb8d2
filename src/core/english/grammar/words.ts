/** A word of a text in lower case; offsets in that text. */
export interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  /** The characters between the word and the one before. */
  readonly gap: string;
}

const gapAndWord = /([^\p{L}\p{N}\n]{0,8})([\p{L}\p{N}][\p{L}\p{N}'’-]{0,40})/uy;

/** The next word of the text; undefined where a line or the text ends, or more than eight other characters stand before it. */
export function nextWord(text: string, at: number): Word | undefined {
  gapAndWord.lastIndex = at;
  const found = gapAndWord.exec(text);
  if (!found) return undefined;
  const [, gap = '', word = ''] = found;
  const start = at + gap.length;
  return { word: word.toLowerCase(), start, end: start + word.length, gap };
}

/** The next words of the text, up to the next line break, and at most the given number. */
export function wordsAfter(text: string, at: number, most: number): readonly Word[] {
  const words: Word[] = [];
  for (let word = nextWord(text, at); word; word = nextWord(text, word.end)) {
    words.push(word);
    if (words.length === most) break;
  }
  return words;
}

/** Whether the word and the one that follows are written as a name: “Modern Greek”. */
export function isName(text: string, start: number, end: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(start)) && /^\s\p{Lu}\p{L}/u.test(text.slice(end, end + 3));
}
