import type { Completion, CompletionList, CompletionRequest } from './completion';

/** Beyond that many they are not compared with each other. */
const mostCompared = 300;

/**
 * Behind a value that is written in full the Enter key is to begin a new line, so that it is offered no more, nor is one that
 * merely begins like it: Enter would put that in its place. Who asks for the list gets all of it, what is there first.
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
 * VS Code goes on with a list by itself while one types. What an item is found by lacks its last letter, so that the item goes
 * when that is typed; unless another one would be left then.
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

/** By its letters alone; what is as long as what is typed has been missed by a letter, and is to be found all the same. */
function isFoundByItself({ label, filterText }: Completion, typed: string): boolean {
  return typed.length < label.length && (filterText ?? label).replace(/^["']/, '') === label;
}

/** All of them in that order, with others between: that is how VS Code finds. */
function hasLetters(text: string, letters: string): boolean {
  let at = -1;
  for (const letter of letters) {
    at = text.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return true;
}
