import { nearest } from '../nearest/nearest';
import { plainKey } from '../keyName';
import { visibleText } from '../oddCharacters';
import { milestoneKeys } from '../schema/schema';
import { adoptedSynonyms, looseSynonyms, synonyms } from './synonyms';

/** What the name of a key means in a milestone. */
export interface KeyMeaning {
  /** Our name for it. */
  readonly own: string;
  /**
   * `own` is our key, `slip` one that was misspelled or has broken blanks, `synonym` the name in another format, and `loose` one
   * that may as well be a key of the user's own.
   */
  readonly as: 'own' | 'slip' | 'synonym' | 'loose';
}

const ownKeys: ReadonlySet<string> = new Set(milestoneKeys);
/* Our names by the letters of another one, so that `Due Date`, `dueDate` and `due-date` are `due_date`. */
const ownByLetters = byLetters(Object.fromEntries(milestoneKeys.map((key) => [key, key])));
const synonymsByLetters = byLetters(synonyms);
const looseByLetters = byLetters(looseSynonyms);
const adoptedByLetters = byLetters(adoptedSynonyms);

/** Our name for a key that is ours, a synonym, or either in another spelling; undefined for any other key. */
export function ownNameOf(key: string): string | undefined {
  const letters = lettersOf(key);
  return (
    ownByLetters.get(letters) ??
    synonymsByLetters.get(letters) ??
    looseByLetters.get(letters) ??
    adoptedByLetters.get(letters)
  );
}

/** Whether a key has a name of ours only where nothing else beside it has that name. */
export function isWeak(key: string): boolean {
  return isLoose(key) && !looseByLetters.has(lettersOf(key));
}

/** Whether a key that has a name of ours may as well be one of the user's own, so that its value decides. */
export function isLoose(key: string): boolean {
  return !ownByLetters.has(lettersOf(key)) && !synonymsByLetters.has(lettersOf(key));
}

/** Whether a milestone has a key of exactly this name. */
export function isOwnKey(key: string): boolean {
  return ownKeys.has(key);
}

/** @returns undefined for an unknown key */
export function meaningOf(key: string): KeyMeaning | undefined {
  if (isOwnKey(key)) return { own: key, as: 'own' };
  const exact = synonyms[key] ?? (key === 'version' ? 'id' : undefined);
  if (exact !== undefined) return { own: exact, as: 'synonym' };
  // In `due:2026-12-01` the blank after the colon is missing, so that all of it is one key.
  const name = visibleText(plainKey(/^[^:]*/.exec(key)?.[0] ?? ''));
  const letters = lettersOf(name);
  const spelled = ownByLetters.get(letters);
  if (spelled !== undefined) return { own: spelled, as: 'slip' };
  const synonym = synonymsByLetters.get(letters);
  // As the name of a milestone a synonym is one in any spelling: a file with `Name` has other titles than ours.
  if (synonym !== undefined) return { own: synonym, as: synonym === 'title' ? 'synonym' : 'loose' };
  const meant = nearest(milestoneKeys, name.toLowerCase().replace(/[\s-]+/g, '_'), { onTie: 'first' });
  const loose = looseByLetters.get(letters);
  if (loose !== undefined && loose !== meant) return { own: loose, as: 'loose' };
  return meant === undefined ? undefined : { own: meant, as: 'slip' };
}

function byLetters(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names).map(([key, own]) => [lettersOf(key), own]));
}

function lettersOf(key: string): string {
  return plainKey(key)
    .toLowerCase()
    .replace(/[\s_-]+/g, '');
}
