import type { ClientLanguage } from './language';

/*
 * A text for people as blocks, from which Markdown, plain text and HTML are written. All texts are plain: whatever looks like markup
 * in them stays text.
 */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly ListItem[] }
  | { readonly kind: 'facts'; readonly facts: readonly LabelledFact[] }
  | { readonly kind: 'forms'; readonly forms: readonly Form[] };

export interface ListItem {
  readonly text: string;
  /** A box before the text; undefined for none. */
  readonly isTicked?: boolean;
  /** What is said beside the text. */
  readonly note?: string;
}

export interface LabelledFact {
  readonly label: string;
  readonly value: string;
  /** Both in one line, as the language writes it. */
  readonly text: string;
}

/** Lines to fill in by hand, such as a name and a signature. */
export interface Form {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A whole document for the client. */
export interface ClientDocument {
  readonly language: ClientLanguage;
  /** For the window and the name of the file. */
  readonly title: string;
  readonly blocks: readonly Block[];
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

/** An item with what is said beside it, in one line. */
export function itemText({ text, note }: ListItem): string {
  return note === undefined || note === '' ? text : `${text} (${note})`;
}
