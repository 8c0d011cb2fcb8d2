import { findCandidates, type Candidates } from './candidates';
import type { Commit } from './commitLog';
import { toDisplayText } from './displayText';
import type { ReferencePattern } from './referencePattern';

/** What is kept of a commit: the message only as the words in it that may be references. */
export interface CommitFacts {
  readonly hash: string;
  /** Of the committer, in seconds since 1970. */
  readonly time: number;
  /** One line without control characters, as is the subject. */
  readonly author: string;
  readonly subject: string;
}

export interface IndexedCommit {
  readonly facts: CommitFacts;
  readonly candidates: Candidates;
}

/** A commit as one milestone lists it. */
export interface MilestoneCommit extends CommitFacts {
  /** Whether its message says that it completes the milestone. */
  readonly completes: boolean;
  /** Other plans of the repository that have this id too, as they were named to the index. */
  readonly alsoIn: readonly string[];
}

/** What the index needs to know of a plan. */
export interface IndexedPlan {
  readonly uri: string;
  readonly milestones: readonly IndexedMilestone[];
}

export interface IndexedMilestone {
  /** Undefined for milestones that cannot be referenced. */
  readonly id: string | undefined;
  /** Abbreviated or whole hashes as written in the plan. */
  readonly handLinked: readonly string[];
}

/** @returns undefined when nothing in the message could refer to a milestone of any plan: such commits need not be kept */
export function indexCommit(commit: Commit, pattern?: ReferencePattern): IndexedCommit | undefined {
  const candidates = findCandidates(commit.message, pattern);
  return candidates && { facts: factsOf(commit), candidates };
}

export function factsOf({ hash, time, author, subject }: Commit): CommitFacts {
  return { hash, time, author: toDisplayText(author), subject: toDisplayText(subject) };
}

/** Hashes that could be abbreviations: at least four hexadecimal digits. In lower case; undefined for anything else. */
export function toHashPrefix(text: string): string | undefined {
  return /^[0-9a-f]{4,64}$/i.test(text) ? text.toLowerCase() : undefined;
}

/** The hand-linked hashes of all plans, each once. */
export function hashPrefixesOf(plans: Iterable<IndexedPlan>): ReadonlySet<string> {
  const prefixes = new Set<string>();
  for (const { milestones } of plans) {
    for (const { handLinked } of milestones) {
      for (const text of handLinked) {
        const prefix = toHashPrefix(text);
        if (prefix !== undefined) prefixes.add(prefix);
      }
    }
  }
  return prefixes;
}

interface Link {
  readonly facts: CommitFacts;
  readonly completes: boolean;
}

/**
 * The commits of one repository by the words that may be ids. As it keeps all such words, a plan may gain and lose ids
 * without git being read again, and adding commits costs by the commits that are added.
 */
export class CommitIndex {
  /** Oldest first, so that newer ones are appended. */
  readonly #links = new Map<string, Link[]>();
  /** By prefix. */
  readonly #linkedByHand = new Map<string, CommitFacts>();
  readonly #plans = new Map<string, IndexedPlan>();
  #plansOfId = new Map<string, readonly string[]>();

  /** @param commits newer than those that are there, the newest first */
  add(commits: readonly IndexedCommit[]): void {
    for (const { facts, candidates } of commits.toReversed()) {
      for (const token of candidates.tokens) {
        const link = { facts, completes: candidates.completes.includes(token) };
        const links = this.#links.get(token);
        if (links) links.push(link);
        else this.#links.set(token, [link]);
      }
    }
  }

  /** Forgets the commits, not the plans nor what was linked by hand. */
  clear(): void {
    this.#links.clear();
  }

  /** Which commits the hand-linked hashes stand for; those that stand for none are left out. */
  setLinkedByHand(commits: ReadonlyMap<string, CommitFacts>): void {
    this.#linkedByHand.clear();
    for (const [prefix, facts] of commits) this.#linkedByHand.set(prefix, facts);
  }

  /** The plans of this repository; replaces those told before. */
  setPlans(plans: readonly IndexedPlan[]): void {
    this.#plans.clear();
    const plansOfId = new Map<string, string[]>();
    for (const plan of plans) {
      this.#plans.set(plan.uri, plan);
      const ids = new Set(plan.milestones.flatMap(({ id }) => (id === undefined ? [] : [id])));
      for (const id of ids) {
        const uris = plansOfId.get(id);
        if (uris) uris.push(plan.uri);
        else plansOfId.set(id, [plan.uri]);
      }
    }
    this.#plansOfId = plansOfId;
  }

  /**
   * The commits of a milestone, the newest first, each once.
   * @param index place in the plan, for where an id is missing or not unique; otherwise the first of that id
   */
  commitsOf(planUri: string, id: string | undefined, index?: number): readonly MilestoneCommit[] {
    const plan = this.#plans.get(planUri);
    const isMeant = (milestone: IndexedMilestone): boolean => milestone.id === id;
    const milestone =
      plan?.milestones.find((other, place) => place === index && isMeant(other)) ??
      (id === undefined ? undefined : plan?.milestones.find(isMeant));
    if (!milestone) return [];
    const found = new Map<string, MilestoneCommit>();
    if (id !== undefined) {
      const alsoIn = (this.#plansOfId.get(id) ?? []).filter((uri) => uri !== planUri);
      const links = this.#links.get(id) ?? [];
      for (let i = links.length - 1; i >= 0; i--) {
        const link = links[i];
        if (link) found.set(link.facts.hash, { ...link.facts, completes: link.completes, alsoIn });
      }
    }
    for (const text of milestone.handLinked) {
      const facts = this.#linkedByHand.get(toHashPrefix(text) ?? '');
      if (facts && !found.has(facts.hash)) found.set(facts.hash, { ...facts, completes: false, alsoIn: [] });
    }
    return [...found.values()].sort((a, b) => b.time - a.time);
  }
}
