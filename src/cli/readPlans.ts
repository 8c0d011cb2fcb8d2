import path from 'node:path';
import { parsePlan, type PlanFile } from '../core/plan/parsePlan';
import { CliError } from './cliError';
import { pathsOf, plansIn, readText } from './planFiles';
import { complain } from './print';

/** What became of reading several plans. */
export interface ReadPlans<T> {
  readonly results: readonly T[];
  /** False when one of them could not be read, which has been told on standard error. */
  readonly canReadAll: boolean;
}

/**
 * Reads the plans that are named, each once, in the order of the names; those below this folder when none is named.
 * @param use is called with each file, also with one that is no plan
 * @param undone what was not done with a file that could not be taken for a plan, such as `not checked`
 */
export function readPlans<T>(
  named: readonly string[],
  use: (place: string, file: PlanFile) => T,
  undone: string,
): ReadPlans<T> {
  const results: T[] = [];
  let canReadAll = true;
  const tryTo = (read: () => void): void => {
    try {
      read();
    } catch (error) {
      canReadAll = false;
      complain(error);
    }
  };
  /** By absolute path the path as it was given first, so that each file is read once. */
  const paths = new Map<string, string>();
  const add = (found: readonly string[]): void => {
    for (const file of found) if (!paths.has(path.resolve(file))) paths.set(path.resolve(file), file);
  };
  const isNamed = (file: string): boolean => named.some((given) => path.resolve(given) === path.resolve(file));
  if (named.length === 0) tryTo(() => add(plansIn('.')));
  for (const given of named) tryTo(() => add(pathsOf(given)));
  for (const place of paths.values()) {
    tryTo(() => {
      const file = parsePlan(readText(place));
      results.push(use(place, file));
      if (!file.doubt) return;
      const sentence = `${place} has “project” and “milestones”, but ${doubts[file.doubt]}: it was not taken for a plan, and ${undone}.`;
      if (isNamed(place)) throw new CliError(sentence);
      process.stderr.write(`${sentence}\n`);
    });
  }
  return { results, canReadAll };
}

const doubts = {
  keys: 'most of its milestones have neither “title” nor “id”',
  place: 'not as keys at its top',
} as const;

/** The sentence for a folder that is not named and has no plan. */
export const noPlans = 'There is no milestones.yaml or milestones.yml below this folder.\n';
