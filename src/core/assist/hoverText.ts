import { toDisplayText } from '../commits/displayText';
import type { Span } from '../text';

/** Words of a hover; `strong` stands out. */
export interface HoverPart {
  /** Plain text, on one line. */
  readonly text: string;
  readonly strong?: boolean;
}

/** What is told about a place of the plan. */
export interface PlanHover {
  /** The words that it is about. */
  readonly span: Span;
  readonly paragraphs: readonly (readonly HoverPart[])[];
}

/**
 * As Markdown in which nothing that comes from the plan is markup: no link, image, tag, list or entity. Characters that
 * reorder the text around them are gone.
 */
export function toMarkdown({ paragraphs }: Pick<PlanHover, 'paragraphs'>): string {
  return paragraphs.map((parts) => parts.map(partMarkdown).join(' ')).join('\n\n');
}

function partMarkdown({ text, strong }: HoverPart): string {
  const escaped = toDisplayText(text).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
  return strong && escaped !== '' ? `**${escaped}**` : escaped;
}
