import { inOneLine } from '../../plan/inOneLine';
import type { ValueChange } from '../../plan/compare/valueChanges';
import { isSameList } from '../../plan/isSameList';
import type { Audience } from '../../plan/schema/schemaKit';
import type { Why } from './why';

/** One change of a plan as it is told. Its shape is that of the JSON output, which must not change within one version. */
export interface News extends Why {
  readonly kind: 'added' | 'removed' | 'changed';
  /** The id of the milestone: the new one, but the old one where it was removed. Null where it has none, and around the milestones. */
  readonly milestone: string | null;
  /** Null around the milestones. */
  readonly title: string | null;
  /** The keys down to the value, with dots between them; null for a milestone that came or went as a whole. */
  readonly key: string | null;
  /** The words of the entry of a list that the value belongs to; null for an entry itself, and outside of lists. */
  readonly entry: string | null;
  /** The values as they would be written in the file. */
  readonly from: string | null;
  readonly to: string | null;
  readonly audience: Audience;
  readonly sentence: string;
}

/** The name of a milestone in a sentence: a title of one word as it is, a longer one in quotation marks. */
export function nameInSentence(title: string): string {
  const words = inOneLine(title);
  if (words === '') return 'A milestone without a title';
  return /^[\p{L}\p{N}'’-]+$/u.test(words) ? words : `“${words}”`;
}

export function quoted(text: string): string {
  return `“${inOneLine(text)}”`;
}

/** The words as a sentence: with a full stop, unless they end with one. */
export function toSentence(words: string): string {
  return /[.!?]”?$/.test(words) ? words : `${words}.`;
}

/** Whether it is the day of the last step of a payment or an order, which changes with the state and says nothing of its own. */
export function isDayOfState({ path, entry }: ValueChange, changes: readonly ValueChange[]): boolean {
  if (path.at(-1) !== 'date') return false;
  return changes.some((other) => other.entry === entry && isSameList(other.path, [...path.slice(0, -1), 'state']));
}
