/*
 * Characters that look like a blank or a colon in an editor, and are none to YAML, which knows the space, the tab and `:` alone. Most come from word processors, web pages and input methods.
 */

/** Names of characters, with their width in columns where they look like blanks. */
interface OddCharacter {
  readonly name: string;
  /** 0 for what is invisible. */
  readonly columns: number;
}

const blank = (name: string, columns = 1): OddCharacter => ({ name, columns });

const oddBlanks: ReadonlyMap<string, OddCharacter> = new Map([
  ['\u0085', blank('next line', 0)],
  ['\u00a0', blank('no-break space')],
  ['\u00ad', blank('soft hyphen', 0)],
  ['\u1680', blank('ogham space mark')],
  ['\u180e', blank('Mongolian vowel separator', 0)],
  ['\u2000', blank('en quad')],
  ['\u2001', blank('em quad')],
  ['\u2002', blank('en space')],
  ['\u2003', blank('em space')],
  ['\u2004', blank('three-per-em space')],
  ['\u2005', blank('four-per-em space')],
  ['\u2006', blank('six-per-em space')],
  ['\u2007', blank('figure space')],
  ['\u2008', blank('punctuation space')],
  ['\u2009', blank('thin space')],
  ['\u200a', blank('hair space')],
  ['\u200b', blank('zero-width space', 0)],
  ['\u200c', blank('zero-width non-joiner', 0)],
  ['\u200d', blank('zero-width joiner', 0)],
  ['\u200e', blank('left-to-right mark', 0)],
  ['\u200f', blank('right-to-left mark', 0)],
  ['\u2028', blank('line separator', 0)],
  ['\u2029', blank('paragraph separator', 0)],
  ['\u202f', blank('narrow no-break space')],
  ['\u205f', blank('medium mathematical space')],
  ['\u2060', blank('word joiner', 0)],
  ['\u3000', blank('full-width space', 2)],
  ['\ufeff', blank('zero-width no-break space', 0)],
]);

const oddColons: ReadonlyMap<string, string> = new Map([
  ['\uff1a', 'full-width colon'],
  ['\ufe55', 'small colon'],
  ['\u2236', 'ratio sign'],
  ['\ua789', 'modifier letter colon'],
]);

export const isOddBlank = (char: string): boolean => char > '\x7f' && oddBlanks.has(char);
export const isOddColon = (char: string): boolean => char > '\x7f' && oddColons.has(char);

/** The columns that blanks take in an editor, where odd ones count as wide as they look. */
export function columnsOf(blanks: string): number {
  return Array.from(blanks, (char) => oddBlanks.get(char)?.columns ?? 1).reduce((sum, one) => sum + one, 0);
}

/** The text without odd blanks, each of which becomes what is given where it takes room, and is left out where it takes none. */
export function withoutOddBlanks(text: string, instead: string): string {
  if (!/[^\0-\x7f]/.test(text)) return text;
  return Array.from(text, (char) => {
    const odd = oddBlanks.get(char);
    return odd ? (odd.columns > 0 ? instead : '') : char;
  }).join('');
}

/** The odd characters in a text by name, each once: “no-break space, U+00A0”; empty where there are none. */
export function namesOfOdd(text: string): readonly string[] {
  const found = new Set<string>();
  for (const char of text) {
    const name = oddBlanks.get(char)?.name ?? oddColons.get(char);
    if (name !== undefined) found.add(`${name}, U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
  }
  return [...found];
}
