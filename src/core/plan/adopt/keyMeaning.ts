import { nearestKey } from '../nearest/nearestKey';
import { milestoneKeys } from '../schema/schema';
import { looseSynonyms, synonyms } from './synonyms';

/** What the name of a key means in a milestone. */
export interface KeyMeaning {
  /** Our name for it. */
  readonly own: string;
  /**
   * `own` is our key, `slip` one that was misspelled or has broken blanks, `synonym` the name in another format, and `loose` a
   * synonym that may as well be a key of the user's own.
   */
  readonly as: 'own' | 'slip' | 'synonym' | 'loose';
}

const ownKeys: ReadonlyMap<string, true> = new Map(milestoneKeys.map((key) => [key, true]));
const noKeys: ReadonlySet<string> = new Set();

/** By the letters of a name our name for it, so that `Due Date`, `dueDate` and `due-date` are `due_date`. */
const byLetters: ReadonlyMap<string, string> = new Map(
  [
    ...Object.entries(looseSynonyms),
    ...Object.entries(synonyms),
    ...milestoneKeys.map((key) => [key, key] as const),
  ].map(([key, own]) => [lettersOf(key), own]),
);

/** Our name for a key that is ours, a synonym, or either in another spelling; undefined for any other key. */
export function ownNameOf(key: string): string | undefined {
  return ownKeys.has(key) ? key : byLetters.get(lettersOf(key));
}

/** @returns undefined for an unknown key */
export function meaningOf(key: string): KeyMeaning | undefined {
  if (ownKeys.has(key)) return { own: key, as: 'own' };
  const exact = synonyms[key] ?? (key === 'version' ? 'id' : undefined);
  if (exact !== undefined) return { own: exact, as: 'synonym' };
  // In `due:2026-12-01` the blank after the colon is missing, so that all of it is one key.
  const name = (/^[^:]*/.exec(key)?.[0] ?? '').trim();
  const own = ownNameOf(name);
  // As a name of the milestone a synonym is one in any spelling: a file with `Name` has other titles than ours.
  if (own !== undefined && lettersOf(own) !== lettersOf(name)) {
    return { own, as: own === 'title' && looseSynonyms[name] === undefined ? 'synonym' : 'loose' };
  }
  const meant = own ?? nearestKey(name, ownKeys, noKeys);
  return meant === undefined ? undefined : { own: meant, as: 'slip' };
}

function lettersOf(key: string): string {
  return key.toLowerCase().replace(/[\s_-]+/g, '');
}
