import { toDisplayText } from '../commits/displayText';
import type { Span } from '../text';

/** A text of a hover; `strong` for emphasis. */
export interface HoverPart {
  /** Plain text, on one line. */
  readonly text: string;
  readonly strong?: boolean;
}

/** A hover as data. */
export interface PlanHover {
  /** The text that it is about. */
  readonly span: Span;
  readonly paragraphs: readonly (readonly HoverPart[])[];
}

/**
 * Converts a hover to Markdown. Texts of the plan are escaped, so that they cannot create links, images, tags, lists or
 * entities. Bidirectional control characters are removed.
 */
export function toMarkdown({ paragraphs }: Pick<PlanHover, 'paragraphs'>): string {
  return paragraphs.map((parts) => parts.map(partMarkdown).join(' ')).join('\n\n');
}

function partMarkdown({ text, strong }: HoverPart): string {
  const escaped = toDisplayText(text).replace(/[!-/:-@[-`{-~]/g, String.raw`\$&`);
  return strong && escaped !== '' ? `**${escaped}**` : escaped;
}
