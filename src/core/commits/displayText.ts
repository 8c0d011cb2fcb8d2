const longest = 300;

/**
 * Sanitises foreign text for display on one line: control characters become blanks, and bidirectional control characters are
 * removed, so that a text cannot disguise what is displayed beside it. Long texts are truncated with an ellipsis.
 */
export function toDisplayText(text: string): string {
  const clean = text
    .slice(0, longest * 2)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
