import type { Completion, CompletionList, CompletionRequest } from './completion';

/** Longer lists are not compared item by item, which takes quadratic time. */
const mostCompared = 300;

/**
 * After a complete value the Enter key must begin a new line. So neither that value nor a longer one with the same prefix is
 * offered, which Enter would insert instead. If the user invokes completion the whole list is returned, the written value
 * first.
 */
export function withoutWritten(list: CompletionList, { place, text, isWanted }: CompletionRequest): CompletionList {
  const { items } = list;
  const written = items.filter(({ label }) => label === place.word);
  if (written.length === 0) return { ...list, items: leavingWhenWritten(items, place.word) };
  if (!isWanted) return { ...list, items: [] };
  const filterText = text.slice(place.span.start, place.span.end);
  const others = items.filter(({ label }) => label !== place.word);
  return { items: [...written, ...others].map((item) => ({ ...item, filterText })), isIncomplete: false };
}

/**
 * VS Code filters an open list without a new request. The filter text of an item therefore lacks its last letter, so that the
 * item disappears when that letter is typed, unless another item would remain then.
 */
function leavingWhenWritten(items: readonly Completion[], typed: string): readonly Completion[] {
  if (items.length > mostCompared) return items;
  const shortened = items.map((item) => (isFoundByItself(item, typed) ? item.label.slice(0, -1) || '\0' : undefined));
  const found = items.map(({ label, filterText }, index) => (shortened[index] ?? filterText ?? label).toLowerCase());
  return items.map((item, index) => {
    const start = shortened[index];
    if (start === undefined) return item;
    const label = item.label.toLowerCase();
    if (found.some((other, at) => at !== index && hasLetters(other, label))) return item;
    const quote = (item.filterText ?? '').slice(0, -item.label.length);
    return { ...item, filterText: quote + start };
  });
}

/** Whether the item matches only by its label. An item as long as the typed text differs in a letter and must stay visible. */
function isFoundByItself({ label, filterText }: Completion, typed: string): boolean {
  return typed.length < label.length && (filterText ?? label).replace(/^["']/, '') === label;
}

/** Whether the text contains the letters in that order, with others between them, as the fuzzy filter of VS Code matches. */
function hasLetters(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
