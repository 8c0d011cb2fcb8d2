import type { CalendarDate } from '../../calendar/calendarDate';
import { agreedWords, readScope, scopeDigests, type ScopeDigests } from '../promise/scopeDigest';
import type { PlanFile } from '../parsePlan';
import { unreadScope } from '../promise/unreadScope';
import type { Milestone, Plan } from '../types';
import type { Pair, PlanComparison } from './comparePlans';
import type { RecordedChange } from './newRecords';
import { milestoneChanges, type ValueChange } from './valueChanges';

/** An earlier version of the plan, with its day. */
export interface DatedPlan {
  readonly day: CalendarDate;
  readonly plan: Plan;
}

/** Why the words that were agreed on are not known, or not for sure. */
export type AgreementDoubt =
  /** `agreed` says neither on which day nor by which digests. */
  | 'no-day'
  /** The digests cannot be read; the words are those of the day. */
  | 'unread-digest'
  /** No version has words with these digests. */
  | 'not-found';

export interface SinceAgreement {
  readonly comparison: PlanComparison;
  readonly doubts: readonly {
    readonly milestone: Milestone;
    readonly doubt: AgreementDoubt;
    /** The keys whose words are known to have changed, though not from what; undefined where not even that is known. */
    readonly changed: readonly string[] | undefined;
  }[];
}

/**
 * Compares what each agreement binds with what was agreed: words, due day and price. The words are those of the newest version
 * whose digests are the agreed ones, else those of the day of the agreement, else those of the first version that has it.
 * @param versions the newest first; read only as far as needed
 */
export function compareWithAgreement(
  file: Pick<PlanFile, 'plan' | 'items'>,
  versions: Iterable<DatedPlan>,
): SinceAgreement {
  const { plan } = file;
  const under = plan.milestones.flatMap((milestone, index) => {
    const isUnread = unreadScope(file, index) !== undefined;
    return milestone.agreed ? [new Search(milestone, index, milestone.agreed, isUnread)] : [];
  });
  let open = under.filter((search) => !search.look({ plan, day: undefined }));
  if (open.length > 0) {
    for (const version of versions) {
      open = open.filter((search) => !search.look(version));
      if (open.length === 0) break;
    }
  }
  const changed = under.flatMap((search) => {
    const pair = search.pair();
    const changes = milestoneChanges(pair.before.milestone, pair.after.milestone).filter(isBound);
    return changes.length > 0 ? [{ ...pair, changes }] : [];
  });
  return {
    comparison: { frame: [], pairs: under.map((search) => search.pair()), changed, added: [], removed: [] },
    doubts: under.flatMap((search) => search.doubt() ?? []),
  };
}

/** The entries of the history since the agreement; all where it has no day. */
export function entriesSinceAgreement({ after: { milestone } }: Pair): readonly RecordedChange[] {
  return milestone.changes.filter((entry) => isSince(entry, milestone.agreed));
}

function isSince({ date }: RecordedChange, agreed: Agreement | undefined): boolean {
  const day = agreed?.date?.value;
  return day === undefined || !date || date.value >= day;
}

function isBound({ path, isEntry }: ValueChange): boolean {
  const [key = ''] = path;
  if (path.length > 1) return false;
  return (
    ['title', 'description', 'due', 'amount'].includes(key) || (isEntry && ['deliverables', 'acceptance'].includes(key))
  );
}

type Agreement = NonNullable<Milestone['agreed']>;

/** Looks for the words of one agreement in the versions of the plan. */
class Search {
  readonly #milestone: Milestone;
  readonly #index: number;
  readonly #agreed: Agreement;
  readonly #scope: ScopeDigests | undefined;
  /** Its digests are there and cannot be read. */
  readonly #isUnread: boolean;
  /** As it was on the day of the agreement. */
  #onDay: Milestone | undefined;
  /** As it was in the oldest version that has this agreement. */
  #recorded: Milestone | undefined;
  #found: Milestone | undefined;

  constructor(milestone: Milestone, index: number, agreed: Agreement, isUnread: boolean) {
    this.#isUnread = isUnread;
    this.#milestone = milestone;
    this.#index = index;
    this.#agreed = agreed;
    this.#scope = readScope(agreed.scope?.value ?? '');
  }

  /**
   * @param version of which the day is undefined for the plan as it is now
   * @returns whether no other version need be read
   */
  look({ day, plan }: { readonly day: CalendarDate | undefined; readonly plan: Plan }): boolean {
    const { id, title } = this.#milestone;
    const one = plan.milestones.find((other) =>
      id ? other.id?.value === id.value : !other.id && other.title.value === title.value,
    );
    const agreedDay = this.#agreed.date?.value;
    const isOfDay = day !== undefined && agreedDay !== undefined && day <= agreedDay;
    if (isOfDay && !this.#onDay) this.#onDay = one;
    if (day !== undefined && agreedDay !== undefined && one?.agreed?.date?.value === agreedDay) this.#recorded = one;
    if (!this.#scope) return agreedDay === undefined || isOfDay;
    const digests = one && scopeDigests(one);
    if (digests && agreedWords.every((key) => digests[key] === this.#scope?.[key])) this.#found = one;
    return this.#found !== undefined;
  }

  pair(): Pair {
    const { title, description, deliverables, acceptance } =
      this.#found ?? this.#onDay ?? this.#recorded ?? this.#milestone;
    const { due, amount } = this.#agreed;
    const now = this.#milestone;
    const before: Milestone = {
      ...now,
      title,
      description,
      deliverables,
      acceptance,
      due: due ?? now.due,
      dueText: due ?? now.dueText,
      amount: amount ?? now.amount,
      changes: now.changes.filter((entry) => !isSince(entry, this.#agreed)),
    };
    return { before: { milestone: before, index: this.#index }, after: { milestone: now, index: this.#index } };
  }

  doubt(): SinceAgreement['doubts'][number] | undefined {
    const milestone = this.#milestone;
    const scope = this.#scope;
    if (scope) {
      if (this.#found) return undefined;
      const now = scopeDigests(milestone);
      return { milestone, doubt: 'not-found', changed: agreedWords.filter((key) => now[key] !== scope[key]) };
    }
    if (!this.#agreed.date) return { milestone, doubt: 'no-day', changed: undefined };
    if (this.#isUnread) return { milestone, doubt: 'unread-digest', changed: undefined };
    return this.#onDay || this.#recorded ? undefined : { milestone, doubt: 'not-found', changed: undefined };
  }
}
