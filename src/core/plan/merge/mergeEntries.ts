/** A piece of a text under a name that its other pieces do not have. */
export interface Entry {
  readonly key: string;
  /** Whole lines. */
  readonly text: string;
}

/** A merged text; with the marks of a conflict in it where it is not clean. */
export interface Merged {
  readonly text: string;
  readonly isClean: boolean;
}

/** Merges two changes of one text. What a side does not have is empty. */
export type MergeText = (base: string, ours: string, theirs: string) => Merged;

/** The merged pieces in their order, without those that are gone. */
export interface MergedEntries {
  readonly entries: readonly Entry[];
  readonly isClean: boolean;
}

/**
 * Merges lists of pieces by their keys: what one side has not changed, moved, added or removed is as on the other side. A piece that one
 * side changed and the other one changed or removed goes to `mergeText`.
 */
export function mergeEntries(
  base: readonly Entry[],
  ours: readonly Entry[],
  theirs: readonly Entry[],
  mergeText: (key: string, ...texts: Parameters<MergeText>) => Merged,
): MergedEntries {
  const [inBase, inOurs, inTheirs] = [base, ours, theirs].map(toMap) as [Texts, Texts, Texts];
  let isClean = true;
  const merge = (key: string): string | undefined => {
    const [was, own, other] = [inBase.get(key), inOurs.get(key), inTheirs.get(key)];
    if (own === other || other === was) return own;
    if (own === was) return other;
    const merged = mergeText(key, was ?? '', own ?? '', other ?? '');
    isClean &&= merged.isClean;
    return merged.text;
  };
  const entries = mergeOrder(keysOf(base), keysOf(ours), keysOf(theirs)).flatMap((key): readonly Entry[] => {
    const text = merge(key);
    return text === undefined || text === '' ? [] : [{ key, text }];
  });
  return { entries, isClean };
}

type Texts = ReadonlyMap<string, string>;

export function toMap(entries: readonly Entry[]): Texts {
  return new Map(entries.map(({ key, text }) => [key, text]));
}

function keysOf(entries: readonly Entry[]): readonly string[] {
  return entries.map(({ key }) => key);
}

/** The order of the side that moved something; where both did, ours. What only the other side has stands below its neighbour there. */
function mergeOrder(base: readonly string[], ours: readonly string[], theirs: readonly string[]): readonly string[] {
  const sides = [base, ours, theirs].map((keys) => new Set(keys));
  const isShared = (key: string): boolean => sides.every((keys) => keys.has(key));
  const hasMoved = ours.filter(isShared).join('\n') !== base.filter(isShared).join('\n');
  const [leading, other] = hasMoved ? [ours, theirs] : [theirs, ours];
  const order = [...leading];
  const leads = new Set(leading);
  other.forEach((key, index) => {
    if (leads.has(key)) return;
    const above = other[index - 1];
    order.splice(above === undefined ? 0 : order.indexOf(above) + 1, 0, key);
  });
  return order;
}
