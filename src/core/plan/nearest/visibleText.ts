/** Characters that show nothing: zero-width space and joiners, word joiner, soft hyphen, byte order mark, marks of direction. */
const ignorable = /\p{Default_Ignorable_Code_Point}/gu;
/** Blanks that look like a space and are none, such as the no-break space. YAML does not strip them. */
const oddBlank = /[^\S \t\r\n]/gu;
const hidden = new RegExp(`${ignorable.source}|${oddBlank.source}`, 'u');

/** The text as it looks: without characters that show nothing, full-width letters as usual ones, each blank as one space. */
export function visibleText(text: string): string {
  return text
    .replace(ignorable, '')
    .replace(/[\uff01-\uff5e]+/g, (wide) => wide.normalize('NFKC'))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Equal for texts that differ in nothing but case, accents, width or what cannot be seen. Only for comparisons. */
export function foldText(text: string): string {
  return visibleText(text).normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The code of the first character that cannot be seen, such as `U+200B`; undefined without one. */
export function hiddenCharacter(text: string): string | undefined {
  const found = hidden.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, '0')}`;
}
