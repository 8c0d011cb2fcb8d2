import { findCandidates, isReference, type Candidates } from './candidates';
import type { Milestone } from '../plan/types';
import type { Commit } from './commitLog';
import { toDisplayText } from './displayText';
import type { ReferencePattern } from './referencePattern';
import { readRevert, Reverts, type Revert } from './reverts';

/** The fields of a commit that are kept. Of the message only the candidates for references are kept. */
export interface CommitFacts {
  readonly hash: string;
  /** Time of the committer, in seconds since 1970. */
  readonly time: number;
  /** One line without control characters, like the subject. */
  readonly author: string;
  readonly subject: string;
}

export interface IndexedCommit {
  readonly facts: CommitFacts;
  readonly candidates: Candidates;
  /** Undefined for a commit that takes no other back. */
  readonly revert?: Revert | undefined;
}

/** A commit of one milestone. */
export interface MilestoneCommit extends CommitFacts {
  /** Whether its message declares that it completes the milestone, and no later commit takes it back. */
  readonly completes: boolean;
  /** URIs of the other plans of the repository that have the same id. */
  readonly alsoIn: readonly string[];
}

/** The part of a plan that the index needs. */
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

export function toIndexed({ id, commits }: Milestone): IndexedMilestone {
  return { id: id?.value, handLinked: commits.map(({ value }) => value) };
}

/** @returns undefined when the message cannot refer to a milestone of any plan, so that the commit need not be kept */
export function indexCommit(commit: Commit, pattern?: ReferencePattern): IndexedCommit | undefined {
  const candidates = findCandidates(commit.message, pattern);
  const revert = readRevert(commit.message);
  if (!candidates && !revert) return undefined;
  return { facts: factsOf(commit), candidates: candidates ?? { tokens: [], completes: [] }, revert };
}

export function factsOf({ hash, time, author, subject }: Commit): CommitFacts {
  return { hash, time, author: toDisplayText(author), subject: toDisplayText(subject) };
}

/** A hash or an abbreviation of one (at least four hexadecimal digits) in lower case; undefined for any other text. */
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
  /** Higher for newer commits. */
  readonly order: number;
  /** The lists of which one must consist of ids, where the word stands in lists alone. */
  readonly lists: readonly (readonly string[])[] | undefined;
}

/**
 * The commits of one repository by the words that may be ids. All such words are kept, so that git need not be read again
 * when a plan gains or loses ids. The cost of adding commits depends only on the commits added.
 */
export class CommitIndex {
  /** By token; oldest first, so that newer commits are appended. */
  readonly #links = new Map<string, Link[]>();
  /** By abbreviated hash in lower case. */
  readonly #linkedByHand = new Map<string, CommitFacts>();
  readonly #plans = new Map<string, IndexedPlan>();
  readonly #reverts = new Reverts();
  #count = 0;
  #plansOfId = new Map<string, readonly string[]>();

  /** @param commits newer than those in the index, newest first */
  add(commits: readonly IndexedCommit[]): void {
    for (const { facts, candidates, revert } of commits.toReversed()) {
      const order = this.#count++;
      if (revert) this.#reverts.add({ ...facts, order }, revert);
      for (const token of candidates.tokens) {
        const completes = candidates.completes.includes(token);
        const link = { facts, completes, order, lists: candidates.lists?.get(token) };
        const links = this.#links.get(token);
        if (links) links.push(link);
        else this.#links.set(token, [link]);
      }
    }
  }

  /** Removes the commits, but not the plans and the hand-linked commits. */
  clear(): void {
    this.#links.clear();
    this.#reverts.clear();
  }

  /** Sets the commits of the hand-linked hashes, by abbreviated hash; hashes without a commit are left out. */
  setLinkedByHand(commits: ReadonlyMap<string, CommitFacts>): void {
    this.#linkedByHand.clear();
    for (const [prefix, facts] of commits) this.#linkedByHand.set(prefix, facts);
  }

  /** Replaces the plans of this repository. */
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
   * The commits of a milestone, newest first, each once.
   * @param index of the milestone in the plan, needed where its id is missing or not unique; by default the first of that id
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
        if (!link || !isReference(link.lists, (token) => this.#plansOfId.has(token))) continue;
        const { facts, order } = link;
        const completes = link.completes && !this.#reverts.isReverted({ ...facts, order });
        found.set(facts.hash, { ...facts, completes, alsoIn });
      }
    }
    for (const text of milestone.handLinked) {
      const facts = this.#linkedByHand.get(toHashPrefix(text) ?? '');
      if (facts && !found.has(facts.hash)) found.set(facts.hash, { ...facts, completes: false, alsoIn: [] });
    }
    return [...found.values()].sort((a, b) => b.time - a.time);
  }
}
