import { isAlias, isMap, isScalar, isSeq, type Node, type YAMLMap } from 'yaml';
import type { TextEdit } from '../../text';
import { convertValue, isRounded, isUnderstood } from './adoptValue';
import { checkEdits, waysOf } from '../edit/editPlan';
import { applyIntent } from '../edit/expect';
import { Refused, type Intent, type Path, type Refusal } from '../edit/intent';
import { rangeOf } from '../edit/layout';
import { editFragments, toEdits, wholeText } from '../edit/fragments';
import { takeSnapshot, type Snapshot } from '../edit/snapshot';
import { writePair } from '../edit/writeValue';
import { findPair, openSource, type YamlSource } from '../edit/yamlSource';
import { isEmpty, keyOf } from '../reading/yamlNodes';
import { ownNameOf } from './keyMeaning';
import { endOfLine, startOfLine } from '../lines';
import { parsePlan, type PlanFile } from '../parsePlan';
import { milestoneKeys } from '../schema/schema';
import { synonyms } from './synonyms';

/** A known key that adopting a file left unchanged; without a value where that is no scalar. */
export interface LeftAlone {
  readonly key: string;
  readonly value?: string;
}

export type Adoption =
  { readonly edits: readonly TextEdit[]; readonly leftAlone: readonly LeftAlone[] } | { readonly refusal: Refusal };

/** One change, with what to report as left alone if it is refused. */
interface Wish {
  readonly intent: Intent;
  readonly about: LeftAlone;
  /** Offset after the value at which a comment keeps the original; set where the converted value says less. */
  readonly keptAfter?: number;
}

/**
 * Edits that turn a file that is close to a plan into one: known keys and values get our names, and `project` and
 * `milestones` are added where they are missing. Unknown keys, and values that cannot be converted for sure, stay byte for
 * byte; the latter are listed. A range becomes its upper bound, with the range in a comment. Refused unless the edited text
 * is classified as `ours` and has the same data under our names. Never throws.
 * @param options.project the name for a plan that has none
 */
export function adoptPlan(file: PlanFile, { project }: { readonly project: string }): Adoption {
  if (file.isBroken) return { refusal: 'broken' };
  const source = openSource(file.text);
  if (!source || source === 'broken') return { refusal: 'not-found' };
  const isTop = isSeq(source.root);
  const base: Path = isTop ? [] : ['milestones'];
  const list: unknown = isMap(source.root) ? findPair(source.root, 'milestones')?.value : source.root;
  if (!isSeq(list)) return { refusal: 'not-found' };
  const found = list.items.flatMap((item, index) =>
    isMap(item) ? adoptItem(source, item, [...base, index], list.items) : [],
  );
  if (isMap(source.root) && isEmpty(findPair(source.root, 'project')?.value)) {
    const intent = { kind: 'set', path: ['project'], value: project } as const;
    found.unshift({ intent, about: { key: 'project', value: project } });
  }
  return editAll(source, found, isTop ? { project, edit: headerFor(source, list, project) } : undefined);
}

/** The changes to one milestone with known keys of other formats, and what is left alone. */
function adoptItem(source: YamlSource, item: YAMLMap, path: Path, all: readonly unknown[]): (Wish | LeftAlone)[] {
  const taken = new Set(item.items.map((pair) => keyOf(pair)));
  return item.items.flatMap((pair): (Wish | LeftAlone)[] => {
    const key = keyOf(pair);
    const own = ownNameOf(key);
    if (own === undefined) return [];
    const value: unknown = pair.value;
    const isRenamed = own !== key;
    const text = isScalar(value) && !isEmpty(value) ? String(value.value) : undefined;
    const about = { key, ...(text !== undefined && { value: text }) };
    if (isRenamed && (taken.has(own) || !fits(key, own, value, all))) return [about];
    taken.add(own);
    const at: Path = [...path, key];
    const rename = isRenamed ? [{ intent: { kind: 'rename', path: at, to: own } as const, about }] : [];
    if (text === undefined) return rename;
    const converted = convertValue(own, text);
    const keptAfter = isRounded(own, text) ? roomAfter(source, item, value) : undefined;
    const isLost = isRounded(own, text) && keptAfter === undefined;
    return [
      ...(converted === undefined || isLost
        ? []
        : [{ intent: { kind: 'set', path: at, value: converted } as const, about, keptAfter }]),
      ...rename,
      ...(isLost || !isUnderstood(own, text) ? [about] : []),
    ];
  });
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
  if (lists.has(own)) return !isMap(value);
  if (isAlias(value)) return synonyms[key] !== undefined;
  if (!isScalar(value)) return false;
  const text = String(value.value);
  if (own === 'amount') return /^\d+(?:\.\d+)?$/.test(text);
  // A `goal` is usually a sentence and not the id of an objective.
  if (own === 'objective') return false;
  if (synonyms[key] !== undefined) return true;
  if (own === 'due' || own === 'estimate') return convertValue(own, text) !== undefined || isOurs(own, text);
  return true;
}

function isOurs(own: string, text: string): boolean {
  return own === 'due' ? /^\d{4}-\d\d-\d\d$/.test(text) : /^\d+(?:\.\d+)?[hdw]$/.test(text);
}

function isUnique(key: string, id: unknown, all: readonly unknown[]): boolean {
  const ids = all.flatMap((item) => (isMap(item) ? [findPair(item, key)?.value] : []));
  return ids.filter((other) => isScalar(other) && other.value === id).length === 1;
}

/** The edit that puts `project` and `milestones` above a list at the top of the file. */
function headerFor({ text, lineEnd }: YamlSource, list: Node, project: string): TextEdit {
  const [start] = rangeOf(list);
  const at = text.charAt(start) === '[' ? start : startOfLine(text, start);
  const beside = text.charAt(start) === '[' ? 'milestones: ' : `milestones:${lineEnd}`;
  return { start: at, end: at, newText: [...writePair('project', project), beside].join(lineEnd) };
}

interface Header {
  readonly project: string;
  readonly edit: TextEdit;
}

/** Plans all changes on one parse. A refused change is left out and reported as left alone. */
function editAll(source: YamlSource, found: readonly (Wish | LeftAlone)[], header: Header | undefined): Adoption {
  const { text } = source;
  const leftAlone = new Set<LeftAlone>();
  const edits: TextEdit[] = header ? [header.edit] : [];
  let wanted = takeSnapshot(source.root);
  for (const wish of found) {
    if (!('intent' in wish)) {
      leftAlone.add(wish);
      continue;
    }
    const { intent, about, keptAfter } = wish;
    try {
      const best = waysOf(source, intent)[0];
      if (!best) continue;
      wanted = applyIntent(wanted, intent);
      edits.push(...(keptAfter === undefined ? best : withComment(best, keptAfter, about.value ?? '')));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      leftAlone.add(about);
    }
  }
  const after = checkEdits(text, edits, header ? underHeader(wanted, header.project) : wanted);
  if (!after) return { refusal: 'too-intricate' };
  if (parsePlan(after.text).kind !== 'ours') return { refusal: 'not-found' };
  return { edits: toEdits(text, editFragments(wholeText(text), edits)), leftAlone: [...leftAlone] };
}

function withComment(edits: readonly TextEdit[], at: number, comment: string): TextEdit[] {
  return edits.map((edit) => (edit.end === at ? { ...edit, newText: `${edit.newText} # ${comment}` } : edit));
}

function underHeader(list: Snapshot, project: string): Snapshot {
  const pairs = [
    { key: { form: 'wanted', value: 'project' }, value: { form: 'wanted', value: project } },
    { key: { form: 'wanted', value: 'milestones' }, value: list },
  ] as const;
  return { form: 'map', pairs, marks: '' };
}
