/** The text with each run of white space, line breaks included, as one blank, and none at its ends. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
