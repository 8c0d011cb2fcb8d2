import { isAlias, isMap, isScalar, isSeq, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import type { TextEdit } from '../../text';
import { waysOf } from '../edit/editPlan';
import type { Intent, Path } from '../edit/intent';
import { rangeOf } from '../edit/layout';
import { findPair, type YamlSource } from '../edit/yamlSource';
import { endOfLine } from '../lines';
import { isEmpty, keyOf } from '../reading/yamlNodes';
import { milestoneKeys } from '../schema/schema';
import { convertValue, isRounded, isUnderstood } from './adoptValue';
import { isLoose, isWeak, ownNameOf } from './keyMeaning';
import { canBeText } from './unwrap';
import type { AdoptedChange, KeyLeft, Wish } from './wishes';

/** What is to be changed and what is left alone. */
export interface Wanted {
  readonly wishes: readonly Wish[];
  readonly left: readonly KeyLeft[];
}

/** The keys and values of the milestones that are written otherwise in our format. */
export function adoptKeys(source: YamlSource, list: YAMLSeq): Wanted {
  const all = list.items.map((item, index) =>
    isMap(item) ? adoptItem(source, item, index, list.items) : { wishes: [], left: [] },
  );
  return { wishes: all.flatMap(({ wishes }) => wishes), left: all.flatMap(({ left }) => left) };
}

function adoptItem(source: YamlSource, item: YAMLMap, milestone: number, all: readonly unknown[]): Wanted {
  const wishes: Wish[] = [];
  const left: KeyLeft[] = [];
  const taken = new Set(item.items.map((pair) => keyOf(pair)));
  const hasStatus = item.items.some((pair) => ownNameOf(keyOf(pair)) === 'status');
  for (const pair of item.items) {
    const key = keyOf(pair);
    const isDone = hasStatus ? undefined : doneOf(pair);
    const own = isDone === undefined ? ownNameOf(key) : 'status';
    if (own === undefined) continue;
    const isBetter = (other: Pair): boolean => other !== pair && ownNameOf(keyOf(other)) === own;
    if (isWeak(key) && item.items.some(isBetter)) continue;
    const value: unknown = pair.value;
    const isRenamed = own !== key;
    const text = isScalar(value) && !isEmpty(value) ? String(value.value) : undefined;
    const about = { key, milestone, ...(text !== undefined && { value: text }) };
    if (isRenamed && (taken.has(own) || !fits(key, own, value, all))) {
      left.push(about);
      continue;
    }
    taken.add(own);
    const at: Path = ['milestones', milestone, key];
    const wish = { at, own, text, isRenamed, about };
    const converted = isDone ?? (text === undefined ? undefined : convertValue(own, text));
    const isLossy = text !== undefined && isRounded(own, text);
    const keptAfter = isLossy ? roomAfter(source, item, value) : undefined;
    const isLost = isLossy && keptAfter === undefined;
    const to = isLost ? undefined : converted;
    if (isRenamed || to !== undefined) wishes.push(toWish(wish, to, keptAfter !== undefined));
    if (text !== undefined && (isLost || (converted === undefined && !isUnderstood(own, text)))) left.push(about);
  }
  return { wishes, left };
}

/** The state that `completed: true` or `done: false` says. What is not done counts as planned without a state, too. */
function doneOf(pair: Pair): string | undefined {
  if (!/^(?:completed|done)$/i.test(keyOf(pair)) || !isScalar(pair.value)) return undefined;
  const says = /^(?:(true)|false)$/i.exec(String(pair.value.value));
  return says ? (says[1] === undefined ? 'planned' : 'done') : undefined;
}

interface Renaming {
  readonly at: Path;
  readonly own: string;
  readonly text: string | undefined;
  readonly isRenamed: boolean;
  readonly about: KeyLeft;
}

function toWish({ at, own, text, isRenamed, about }: Renaming, to: string | undefined, isKept: boolean): Wish {
  const intents: Intent[] = [];
  const changes: AdoptedChange[] = [];
  if (to !== undefined) {
    intents.push({ kind: 'set', path: at, value: to });
    changes.push({ kind: 'value', from: text ?? '', to });
  }
  if (isRenamed) {
    intents.push({ kind: 'rename', path: at, to: own });
    changes.push({ kind: 'key', from: about.key, to: own });
  }
  const edits = (source: YamlSource): readonly TextEdit[] => {
    const [first, ...others] = intents.map((intent) => waysOf(source, intent)[0] ?? []);
    return [...withComment(first ?? [], text ?? ''), ...others.flat()];
  };
  return { intents, changes, left: about, ...(isKept && { edits }) };
}

/** The original of a value that says less by now, in a comment beside it. */
function withComment(edits: readonly TextEdit[], original: string): TextEdit[] {
  return edits.map((edit) => ({ ...edit, newText: `${edit.newText} # ${original}` }));
}

/** The offset for a comment after a value; undefined in a flow map, after a block scalar and beside another comment. */
function roomAfter({ text }: YamlSource, { flow }: YAMLMap, value: unknown): number | undefined {
  if (flow === true || !isScalar(value) || value.anchor !== undefined) return undefined;
  const [start, end] = rangeOf(value);
  // In double quotes a line end can be written as `\n`.
  const isOneLine = !/^[|>]|[\r\n]/.test(text.slice(start, end)) && !/[\r\n]/.test(String(value.value));
  return isOneLine && text.slice(end, endOfLine(text, end)).trim() === '' ? end : undefined;
}

const lists: ReadonlySet<string> = new Set(['depends_on', 'deliverables', 'acceptance', 'tasks']);

/** Whether the value of the foreign key suits our key, since some words are used for several things. */
function fits(key: string, own: string, value: unknown, all: readonly unknown[]): boolean {
  if (!milestoneKeys.includes(own)) return false;
  if (own === 'id') return isScalar(value) && /^\S+$/.test(String(value.value)) && isUnique(key, value.value, all);
  if (lists.has(own)) return !isMap(value) && (!isSeq(value) || value.items.every((item) => isListItem(own, item)));
  if (isAlias(value)) return !isLoose(key);
  // A `goal` is usually a sentence and not the id of an objective.
  if (own === 'objective') return false;
  if (!isScalar(value)) return own !== 'amount' && !isLoose(key) && canBeText(value);
  const text = String(value.value);
  if (own === 'amount') return /^\d+(?:\.\d+)?$/.test(text);
  if (!isLoose(key)) return true;
  if (own === 'due' || own === 'completed' || own === 'estimate')
    return convertValue(own, text) !== undefined || isOurs(own, text);
  return true;
}

/** Whether our list takes the item, as it is or as the text that it holds. */
function isListItem(own: string, item: unknown): boolean {
  if (isSeq(item)) return false;
  return own !== 'deliverables' || !isMap(item) || canBeText(item);
}

function isOurs(own: string, text: string): boolean {
  return own !== 'estimate' ? /^\d{4}-\d\d-\d\d$/.test(text) : /^\d+(?:\.\d+)?[hdw]$/.test(text);
}

function isUnique(key: string, id: unknown, all: readonly unknown[]): boolean {
  const ids = all.flatMap((item) => (isMap(item) ? [findPair(item, key)?.value] : []));
  return ids.filter((other) => isScalar(other) && other.value === id).length === 1;
}
