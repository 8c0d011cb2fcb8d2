import type { TextEdit } from '../../text';
import { checkEdits, waysOf } from '../edit/editPlan';
import { applyIntent } from '../edit/expect';
import { editFragments, wholeText, type Fragment } from '../edit/fragments';
import { Refused, type Intent } from '../edit/intent';
import { takeSnapshot, type Snapshot } from '../edit/snapshot';
import type { YamlSource } from '../edit/yamlSource';

/** A known key that adopting a file left unchanged. */
export interface KeyLeft {
  readonly key: string;
  /** The value, where it is a scalar. */
  readonly value?: string;
  /** Index of the milestone in its list; undefined for a key at the top. */
  readonly milestone?: number;
}

/** What another format calls otherwise, and what it is called now. */
export interface AdoptedChange {
  readonly kind: 'key' | 'value';
  readonly from: string;
  readonly to: string;
}

/** One change of an adoption, made as a whole or not at all. */
export interface Wish {
  /** What the data will be, in the order of these intents. */
  readonly intents: readonly Intent[];
  /** The edits, where those of the intents would do too much. @throws Refused */
  readonly edits?: (source: YamlSource) => readonly TextEdit[];
  readonly changes: readonly AdoptedChange[];
  /** Told if the change is refused. */
  readonly left: KeyLeft;
}

/** A text in the making. */
export interface Adopting {
  readonly source: YamlSource;
  /** The text as fragments of the original. */
  readonly fragments: readonly Fragment[];
  readonly changes: readonly AdoptedChange[];
  readonly left: readonly KeyLeft[];
}

export function startAdopting(source: YamlSource): Adopting {
  return { source, fragments: wholeText(source.text), changes: [], left: [] };
}

/** Makes the changes: all on one parse where they do not touch one another, else by halves. Those refused are left alone. */
export function carryOut(before: Adopting, wishes: readonly Wish[]): Adopting {
  if (wishes.length === 0) return before;
  const after = carryOutTogether(before, wishes);
  if (after) return after;
  const [first, ...others] = wishes;
  if (first && others.length === 0) return { ...before, left: [...before.left, first.left] };
  const half = Math.ceil(wishes.length / 2);
  return carryOut(carryOut(before, wishes.slice(0, half)), wishes.slice(half));
}

function carryOutTogether(before: Adopting, wishes: readonly Wish[]): Adopting | undefined {
  const { source } = before;
  const edits: TextEdit[] = [];
  let wanted = takeSnapshot(source.root);
  try {
    for (const wish of wishes) {
      edits.push(...(wish.edits?.(source) ?? wish.intents.flatMap((intent) => waysOf(source, intent)[0] ?? [])));
      for (const intent of wish.intents) wanted = applyIntent(wanted, intent);
    }
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    return undefined;
  }
  return applyChecked(
    before,
    edits,
    wanted,
    wishes.flatMap(({ changes }) => changes),
  );
}

/** @returns undefined where the edited text would not have the wanted data */
export function applyChecked(
  before: Adopting,
  edits: readonly TextEdit[],
  wanted: Snapshot,
  changes: readonly AdoptedChange[] = [],
): Adopting | undefined {
  const source = checkEdits(before.source.text, edits, wanted);
  return (
    source && {
      ...before,
      source,
      fragments: editFragments(before.fragments, edits),
      changes: [...before.changes, ...changes],
    }
  );
}
