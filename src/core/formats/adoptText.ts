import type { Adopted } from '../plan/adopt/adopt';
import { adoptionChanges, adoptionNotes } from '../findings/adoptionNotes';
import { formatMessage } from '../findings/finding';
import type { CheckOptions } from '../findings/rule';

/**
 * What adopting a file has changed and what it leaves to look at, for a terminal.
 * @param place of the adopted text, such as a path; undefined where it has none
 */
export function adoptText(text: string, adopted: Adopted, options: CheckOptions, place?: string): string {
  const changed = adoptionChanges(adopted).map((message) => `${formatMessage(message)}.`);
  const left = adoptionNotes(text, adopted, options).map(({ position: { line, character }, sentence }) => {
    const where = place === undefined ? `line ${line + 1}` : `${place}:${line + 1}:${character + 1}`;
    return `${where}: ${formatMessage(sentence)}`;
  });
  const rest = left.length === 0 ? [] : ['', 'Left for you to look at:', ...left];
  return [...changed, ...rest].map((line) => `${line}\n`).join('');
}
