import type { PartSpan } from '../../text';
import { isSameList } from '../isSameList';
import { normalizeWords } from '../promise/scopeDigest';
import { frameShape, milestoneShape } from '../schema/planShape';
import type { Audience } from '../schema/schemaKit';
import type { ListShape, MapShape, Property, Shape } from '../schema/shape';
import type { Field, Milestone, PlanFrame } from '../types';
import { leafText } from './leafText';
import { matchEntries, type Matching } from './matchEntries';
import { sameData } from './sameData';

/** One value that differs between two versions: of a key, or one entry of a list. */
export interface ValueChange {
  /** The keys from the milestone, or the plan, down to the value: `['due']`, `['acceptance', 'met']`. */
  readonly path: readonly string[];
  /** The words of the entry of a list that the value belongs to; undefined outside of lists, and for an entry itself. */
  readonly entry: string | undefined;
  /** Whether it is an entry of a list and not the value of a key. */
  readonly isEntry: boolean;
  /** The value as it would be written, in the version before; undefined where there was none. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Places in the part of the milestone, or in the frame of the plan; undefined where there is no value. */
  readonly fromAt: PartSpan | undefined;
  readonly toAt: PartSpan | undefined;
  /** For whom the value is, and with it the news of its change. */
  readonly audience: Audience;
}

/** What differs between two versions of one milestone, in the order of the schema. */
export function milestoneChanges(before: Milestone, after: Milestone): readonly ValueChange[] {
  if (sameData(before, after)) return [];
  return changesOf(milestoneShape, asWritten(before), asWritten(after));
}

/** What differs around the milestones. */
export function frameChanges(before: PlanFrame, after: PlanFrame): readonly ValueChange[] {
  return sameData(before, after) ? [] : [...changesOf(frameShape, before, after), ...lintChanges(before, after)];
}

/** The data of a milestone by the names of the schema, with what the plan reads into some keys as it was written. */
function asWritten(milestone: Milestone): object {
  const { status, statusField, anchor, dueText, dependsOn } = milestone;
  return {
    ...milestone,
    // `planned` is said by leaving it out as well.
    status: { value: status, at: statusField?.at ?? anchor },
    due: dueText,
    dependsOn: dependsOn.map(({ value, at, lag, entry }) => ({ id: { value, at }, lag, at: entry })),
  };
}

function changesOf(shape: MapShape, before: object, after: object): readonly ValueChange[] {
  const found: ValueChange[] = [];
  compareMaps(shape, before as Data, after as Data, { path: [], entry: undefined, audience: 'client', found });
  return found;
}

type Data = Readonly<Record<string, unknown>>;

interface Place {
  readonly path: readonly string[];
  readonly entry: string | undefined;
  readonly audience: Audience;
  readonly found: ValueChange[];
}

function compareMaps(shape: MapShape, before: Data | undefined, after: Data | undefined, place: Place): void {
  for (const { key, name, shape: inner, facts } of shape.properties) {
    const audience = place.audience === 'mine' ? 'mine' : (facts?.audience ?? 'mine');
    compare(inner, before?.[name], after?.[name], { ...place, path: [...place.path, key], audience });
  }
}

function compare(shape: Shape, before: unknown, after: unknown, place: Place): void {
  if (sameData(before, after)) return;
  switch (shape.form) {
    case 'leaf':
      return compareLeaves(before, after, place, false);
    case 'map':
      return compareMaps(shape, before as Data | undefined, after as Data | undefined, place);
    case 'list':
      return compareLists(shape, (before ?? []) as readonly Data[], (after ?? []) as readonly Data[], place);
    case 'record':
      // The severities of `lint` are the only record; see below.
      return undefined;
  }
}

function compareLeaves(before: unknown, after: unknown, place: Place, isEntry: boolean): void {
  const [from, to] = [leafOf(before), leafOf(after)];
  if (from && to && normalizeWords(from.text) === normalizeWords(to.text)) return;
  if (from || to) report(place, from, to, isEntry);
}

interface Leaf {
  readonly text: string;
  readonly at: PartSpan | undefined;
}

function leafOf(data: unknown): Leaf | undefined {
  if (data === true) return { text: 'true', at: undefined };
  if (typeof data !== 'object' || data === null) return undefined;
  return { text: leafText(data as Field<unknown>), at: (data as Field<unknown>).at };
}

function report({ path, entry, audience, found }: Place, from?: Leaf, to?: Leaf, isEntry = false): void {
  found.push({
    path,
    entry,
    isEntry,
    from: from?.text,
    to: to?.text,
    fromAt: from?.at,
    toAt: to?.at,
    audience,
  });
}

function compareLists({ item }: ListShape, before: readonly Data[], after: readonly Data[], place: Place): void {
  const leafBefore = before.map((data, index) => entryLeaf(item, data, index));
  const leafAfter = after.map((data, index) => entryLeaf(item, data, index));
  const { pairs, removed, added } = matchByIdentity(item, before, after, leafBefore, leafAfter);
  for (const pair of pairs) {
    const [one, other] = [before[pair.before], after[pair.after]];
    if (item.form === 'leaf') compareLeaves(one, other, place, true);
    else if (item.form === 'map') compareEntries(item, one, other, leafAfter[pair.after], place);
  }
  for (const index of removed) report(place, leafBefore[index], undefined, true);
  for (const index of added) {
    report(place, undefined, leafAfter[index], true);
    if (item.form === 'map') compareRest(item, after[index], leafAfter[index], place);
  }
}

/** Two versions of one entry: its main words are a change of the entry itself, the other keys are values in it. */
function compareEntries(
  item: MapShape,
  before: Data | undefined,
  after: Data | undefined,
  name: Leaf | undefined,
  place: Place,
): void {
  const main = mainKeyOf(item);
  if (main && !idKeyOf(item, before, after)) compareLeaves(before?.[main.name], after?.[main.name], place, true);
  const rest = { ...item, properties: item.properties.filter(({ key }) => key !== main?.key || key === 'id') };
  compareMaps(rest, before, after, { ...place, entry: name?.text });
}

/** What a new entry says besides its main words. */
function compareRest(item: MapShape, after: Data | undefined, name: Leaf | undefined, place: Place): void {
  const main = mainKeyOf(item);
  if (!main) return;
  const rest = { ...item, properties: item.properties.filter(({ key }) => key !== main.key) };
  compareMaps(rest, undefined, after, { ...place, entry: name?.text });
}

/** The keys that say what an entry is, the first that its shape has. */
const mainKeys = ['text', 'name', 'title', 'id'] as const;

function mainKeyOf(item: MapShape): Property | undefined {
  for (const key of mainKeys) {
    const found = item.properties.find((property) => property.key === key);
    if (found) return found;
  }
  return undefined;
}

/** The words that name an entry: its main words, or all that it says where it has none, as entries of a history. */
function entryLeaf(item: Shape, data: Data, index: number): Leaf {
  if (item.form === 'leaf') return leafOf(data) ?? { text: '', at: undefined };
  if (item.form !== 'map') return { text: String(index + 1), at: undefined };
  const main = mainKeyOf(item);
  const named = main && leafOf(data[main.name]);
  if (named && named.text !== '') return named;
  const at = data['at'] as PartSpan | undefined;
  if (!main) return { text: allOf(item, data) || String(index + 1), at };
  const id = leafOf(data['id']);
  return id ? { ...id } : { text: String(index + 1), at };
}

/** `date: 2026-11-20, field: due`. */
function allOf(item: MapShape, data: Data): string {
  return item.properties
    .flatMap(({ key, name }) => {
      const leaf = leafOf(data[name]);
      return leaf ? [`${key}: ${leaf.text}`] : [];
    })
    .join(', ');
}

function matchByIdentity(
  item: Shape,
  before: readonly Data[],
  after: readonly Data[],
  leafBefore: readonly Leaf[],
  leafAfter: readonly Leaf[],
): Matching {
  const textsOf = (leaves: readonly Leaf[]): readonly string[] => leaves.map(({ text }) => text);
  if (item.form !== 'map') {
    const isProse = item.form === 'leaf' && item.hints.isProse === true;
    return matchEntries(textsOf(leafBefore), textsOf(leafAfter), isProse);
  }
  // Rounds of a review come one after the other, and a decision is added to the last one.
  if (item.keys.has('decision')) return matchByPlace(before.length, after.length);
  const ids = [before, after].map((list) => list.map((data) => leafOf(data['id'])?.text));
  const [idsBefore = [], idsAfter = []] = ids;
  if (item.keys.has('id') && [...idsBefore, ...idsAfter].every((id) => id !== undefined)) {
    return matchEntries(idsBefore as string[], idsAfter as string[], false);
  }
  if (item.keys.has('field')) return matchHistory(before, after, textsOf(leafBefore), textsOf(leafAfter));
  const main = mainKeyOf(item);
  const isProse = main?.shape.form === 'leaf' && main.shape.hints.isProse === true;
  return matchEntries(textsOf(leafBefore), textsOf(leafAfter), isProse);
}

/** Entries of a history that say the same, then those about the same key on the same day, in which something was altered. */
function matchHistory(
  before: readonly Data[],
  after: readonly Data[],
  textsBefore: readonly string[],
  textsAfter: readonly string[],
): Matching {
  const exact = matchEntries(textsBefore, textsAfter, false);
  const aboutOf = (list: readonly Data[], indexes: readonly number[]): readonly string[] =>
    indexes.map((index) => ['date', 'field'].map((key) => leafOf(list[index]?.[key])?.text ?? '').join(' '));
  const near = matchEntries(aboutOf(before, exact.removed), aboutOf(after, exact.added), false);
  const pick = (indexes: readonly number[], place: number): number => indexes[place] ?? 0;
  return {
    pairs: [
      ...exact.pairs,
      ...near.pairs.map((pair) => ({ before: pick(exact.removed, pair.before), after: pick(exact.added, pair.after) })),
    ],
    removed: near.removed.map((place) => pick(exact.removed, place)),
    added: near.added.map((place) => pick(exact.added, place)),
  };
}

function matchByPlace(before: number, after: number): Matching {
  const indexes = (from: number, to: number): readonly number[] =>
    Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
  const shared = Math.min(before, after);
  return {
    pairs: indexes(0, shared).map((index) => ({ before: index, after: index })),
    removed: indexes(shared, before),
    added: indexes(shared, after),
  };
}

/** Whether entries of this shape are told apart by ids, which both have, so that their words may change. */
function idKeyOf(item: MapShape, before: Data | undefined, after: Data | undefined): boolean {
  return (
    mainKeyOf(item)?.key === 'id' && item.keys.has('id') && before?.['id'] !== undefined && after?.['id'] !== undefined
  );
}

function lintChanges({ lint: before }: PlanFrame, { lint: after }: PlanFrame): readonly ValueChange[] {
  const found: ValueChange[] = [];
  const place = { entry: undefined, audience: 'mine', found } as const;
  const codes = new Set([...Object.keys(before.rules), ...Object.keys(after.rules)]);
  for (const code of codes) {
    const [from, to] = [before.rules[code], after.rules[code]];
    const leafOfRule = (text: string | undefined, at?: PartSpan): Leaf | undefined =>
      text === undefined ? undefined : { text, at };
    const at = after.codes.find(({ value }) => value === code)?.at;
    if (from !== to) report({ ...place, path: ['lint', 'rules', code] }, leafOfRule(from), leafOfRule(to, at));
  }
  const allowed = matchEntries(
    before.allow.map(({ value }) => value),
    after.allow.map(({ value }) => value),
    false,
  );
  const allowPlace = { ...place, path: ['lint', 'allow'] };
  for (const index of allowed.removed) report(allowPlace, leafOf(before.allow[index]), undefined, true);
  for (const index of allowed.added) report(allowPlace, undefined, leafOf(after.allow[index]), true);
  return found;
}

/** Whether a change is about this value, or about an entry of this list. */
export function isAbout(change: ValueChange, ...path: readonly string[]): boolean {
  return isSameList(change.path, path);
}
