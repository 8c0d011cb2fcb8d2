import { labelPlaces } from './labels';
import { messageLines } from './messageLines';
import { titlesOf } from './titles';

/** What a commit takes back. */
export interface Revert {
  /** Hashes, possibly abbreviated, in lower case. */
  readonly hashes: readonly string[];
  /** The key of the title that the subject quotes, where hosts name no hash. */
  readonly title: string | undefined;
}

const shortestHash = 7;

/**
 * Whether a commit of this subject takes back what another one did: `Revert "…"`, and `revert: …` of Conventional Commits. The
 * revert of a revert does not, and neither does `Reapply "…"`.
 */
export function isRevert(subject: string): boolean {
  let count = 0;
  let hasLabel = false;
  for (const at of labelPlaces(subject)) {
    const rest = subject.slice(at, at + 100);
    if (/^Revert\s+["'“‘]/.test(rest)) count++;
    else if (/^[Rr]evert(?:\([^()]*\))?!?:/.test(rest)) hasLabel = true;
    else if (/^Reapply\s+["'“‘]/.test(rest)) return count % 2 === 1;
  }
  return count === 0 ? hasLabel : count % 2 === 1;
}

/** @returns undefined when the message does not say that it takes back another commit */
export function readRevert(message: string): Revert | undefined {
  if (!/Revert "|Reapply "|This reverts commit /.test(message)) return undefined;
  const start = message.length - message.trimStart().length;
  const [subject] = titlesOf(message, start);
  const title = subject && !subject.isMerge ? quotedTitle(subject.text) : undefined;
  const hashes: string[] = [];
  for (const { text, kind } of messageLines(message, start)) {
    const hash = kind === 'own' ? /^This reverts commit ([0-9a-f]{7,64})\b/i.exec(text)?.[1] : undefined;
    if (hash !== undefined) hashes.push(hash.toLowerCase());
  }
  return title === undefined && hashes.length === 0 ? undefined : { hashes, title };
}

/** The key of the title in `Revert "…"`; for `Reapply "…"` that of the revert. */
function quotedTitle(subject: string): string | undefined {
  for (const at of labelPlaces(subject)) {
    const [, verb, title] = /^(Revert|Reapply) "(.*)"/.exec(subject.slice(at)) ?? [];
    if (title !== undefined) return toTitleKey(verb === 'Revert' ? title : `Revert "${title}"`);
  }
  return undefined;
}

/** A title without what hosts add to it: the number of a pull request. */
function toTitleKey(title: string): string {
  return title.replace(/ \(#\d+\)/g, '').replace(/^(?:Merged? PR|Pull request) #?\d+: /, '');
}

interface KnownRevert {
  readonly revert: Revert;
  readonly commit: RevertibleCommit;
}

interface RevertibleCommit {
  readonly hash: string;
  readonly subject: string;
  /** Higher for newer commits. */
  readonly order: number;
}

/** The reverts of a repository. A commit is reverted when a later revert names it that is not reverted itself. */
export class Reverts {
  readonly #all: KnownRevert[] = [];
  /** The order of the last revert that stands, by the title and by the first digits of the hash; undefined until asked for. */
  #standing: { readonly titles: Map<string, number>; readonly hashes: Map<string, Map<string, number>> } | undefined;

  /** @param commit newer than those before */
  add(commit: RevertibleCommit, revert: Revert): void {
    this.#all.push({ revert, commit });
    this.#standing = undefined;
  }

  clear(): void {
    this.#all.length = 0;
    this.#standing = undefined;
  }

  isReverted({ hash, subject, order }: RevertibleCommit): boolean {
    const { titles, hashes } = (this.#standing ??= this.#findStanding());
    if ((titles.get(toTitleKey(subject)) ?? -1) > order) return true;
    const named = hashes.get(hash.slice(0, shortestHash)) ?? [];
    return [...named].some(([prefix, last]) => last > order && hash.startsWith(prefix));
  }

  /** From the newest to the oldest, since only a later revert takes one back. */
  #findStanding() {
    const titles = new Map<string, number>();
    const hashes = new Map<string, Map<string, number>>();
    this.#standing = { titles, hashes };
    for (const { revert, commit } of this.#all.toReversed()) {
      if (this.isReverted(commit)) continue;
      const { title } = revert;
      if (title !== undefined && !titles.has(title)) titles.set(title, commit.order);
      for (const hash of revert.hashes) {
        const start = hash.slice(0, shortestHash);
        const named = hashes.get(start) ?? new Map<string, number>();
        if (!named.has(hash)) hashes.set(start, named.set(hash, commit.order));
      }
    }
    return this.#standing;
  }
}
