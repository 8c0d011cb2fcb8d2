/**
 * A text of the plan as one line for people: white space as single blanks, without control characters and without those that turn
 * the direction of what stands around them.
 */
export function plainLine(text: string): string {
  return (
    text
      .replace(/[\s\u2028\u2029]+/gu, ' ')
      .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff\ufffe\uffff]/g, '')
      // Half a character, which no encoding has.
      .replace(/[\ud800-\udfff]/gu, '\ufffd')
      .trim()
  );
}

/** The paragraphs of a text, each as {@link plainLine}. */
export function plainParagraphs(text: string): readonly string[] {
  return text
    .split(/\n[ \t]*\n/)
    .map(plainLine)
    .filter((paragraph) => paragraph !== '');
}
