/*
 * Characters that cannot be seen, or that look like a blank or a colon and are none to YAML, which knows the space, the tab and
 * `:` alone. Most come from word processors, web pages and input methods.
 */

/** Characters that show nothing: zero-width space and joiners, word joiner, soft hyphen, byte order mark, marks of direction. */
const ignorable = /[\u0085\p{Default_Ignorable_Code_Point}]/gu;
/** Blanks that look like a space and are none, such as the no-break space. YAML does not strip them. */
const oddBlank = /[^\S \t\r\n]/gu;
const hidden = new RegExp(`${ignorable.source}|${oddBlank.source}`, 'u');

/** Names of the most frequent ones. */
const names: ReadonlyMap<string, string> = new Map([
  ['\u0085', 'next line'],
  ['\u00a0', 'no-break space'],
  ['\u00ad', 'soft hyphen'],
  ['\u1680', 'ogham space mark'],
  ['\u180e', 'Mongolian vowel separator'],
  ['\u2000', 'en quad'],
  ['\u2001', 'em quad'],
  ['\u2002', 'en space'],
  ['\u2003', 'em space'],
  ['\u2004', 'three-per-em space'],
  ['\u2005', 'four-per-em space'],
  ['\u2006', 'six-per-em space'],
  ['\u2007', 'figure space'],
  ['\u2008', 'punctuation space'],
  ['\u2009', 'thin space'],
  ['\u200a', 'hair space'],
  ['\u200b', 'zero-width space'],
  ['\u200c', 'zero-width non-joiner'],
  ['\u200d', 'zero-width joiner'],
  ['\u200e', 'left-to-right mark'],
  ['\u200f', 'right-to-left mark'],
  ['\u2028', 'line separator'],
  ['\u2029', 'paragraph separator'],
  ['\u202f', 'narrow no-break space'],
  ['\u205f', 'medium mathematical space'],
  ['\u2060', 'word joiner'],
  ['\u3000', 'full-width space'],
  ['\ufeff', 'zero-width no-break space'],
]);

const colons: ReadonlyMap<string, string> = new Map([
  ['\uff1a', 'full-width colon'],
  ['\ufe55', 'small colon'],
  ['\u2236', 'ratio sign'],
  ['\ua789', 'modifier letter colon'],
]);

const odd = new RegExp(`${hidden.source}|[${[...colons.keys()].join('')}]`, 'u');

export const isOddBlank = (char: string): boolean => char > '\x7f' && hidden.test(char);
export const isOddColon = (char: string): boolean => char > '\x7f' && colons.has(char);

/** Whether a text holds an odd blank, an odd colon or what cannot be seen. */
export function hasOddCharacter(text: string): boolean {
  return !/^[\0-\x7f]*$/.test(text) && odd.test(text);
}

/** The columns that blanks take in an editor, where odd ones count as wide as they look. */
export function columnsOf(blanks: string): number {
  return withoutOddBlanks(blanks.replaceAll('\u3000', '  ')).length;
}

/** The text without characters that show nothing, and with a space for each blank that is none to YAML. */
export function withoutOddBlanks(text: string): string {
  return text.replace(ignorable, '').replace(oddBlank, ' ');
}

/** The text as it looks: without characters that show nothing, full-width letters as usual ones, each blank as one space. */
export function visibleText(text: string): string {
  return withoutOddBlanks(text)
    .replace(/[\uff01-\uff5e]+/g, (wide) => wide.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Equal for texts that differ in nothing but case, accents, width or what cannot be seen. Only for comparisons. */
export function foldText(text: string): string {
  return visibleText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The first character that cannot be seen, by name: `zero-width space, U+200B`; undefined without one. */
export function hiddenCharacter(text: string): string | undefined {
  const found = hidden.exec(text)?.[0];
  return found === undefined ? undefined : nameOf(found);
}

/** The odd blanks and colons in a text by name, each once; empty where there are none. */
export function namesOfOdd(text: string): readonly string[] {
  return [...new Set(Array.from(text).filter((char) => isOddBlank(char) || isOddColon(char)))].map(nameOf);
}

function nameOf(char: string): string {
  const code = `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const name = names.get(char) ?? colons.get(char);
  return name === undefined ? code : `${name}, ${code}`;
}
