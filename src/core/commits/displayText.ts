const longest = 300;

/**
 * A line of somebody else's for display: control characters become blanks, and those that reorder the text around them go,
 * so that a subject cannot disguise what stands beside it.
 */
export function toDisplayText(text: string): string {
  const clean = text
    .slice(0, longest * 2)
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '')
    .trim();
  return clean.length > longest ? `${clean.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…` : clean;
}
