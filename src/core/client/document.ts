/*
 * A text for people as blocks, from which Markdown, plain text and HTML are written. All texts are plain: whatever looks like markup
 * in them stays text.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] };

export interface ListItem {
  readonly text: string;
  /** A box before the text; undefined for none. */
  readonly isTicked?: boolean;
}

export function heading(level: 1 | 2 | 3, text: string): Block {
  return { kind: 'heading', level, text };
}

export function paragraph(text: string): Block {
  return { kind: 'paragraph', text };
}

export function list(items: readonly (string | ListItem)[]): Block {
  return { kind: 'list', items: items.map((item) => (typeof item === 'string' ? { text: item } : item)) };
}
