import { isMap, isScalar, isSeq, type Document, type YAMLMap } from 'yaml';
import { plainKey } from '../keyName';
import { nearest } from '../nearest/nearest';
import type { Doubt } from '../problem';
import type { YamlText } from '../reading/yamlText';
import { isPlanInDisguise } from './disguise';
import { isOwnKey, meaningOf, type KeyMeaning } from './keyMeaning';
import { itemsLookedAt, scanKeys, topKeyName, type FoundKeys } from './scanKeys';
import { synonyms } from './synonyms';

/**
 * What kind of file a `milestones.yaml` is. `ours` is checked fully, `close` (a list of milestones in another format, at the
 * top or under `milestones`) gets one offer to adopt it, `other` and `empty` are left alone.
 */
export type FileKind = 'ours' | 'close' | 'other' | 'empty';

export interface Classification {
  readonly kind: FileKind;
  /** Keys of a file that is not ours which have another name in our format. */
  readonly foreignKeys: readonly string[];
  /** Given for a file that is `other` and has `project` and `milestones` all the same, so that it may be meant for a plan. */
  readonly doubt?: Doubt;
}

const kinds: readonly FileKind[] = ['ours', 'close', 'other', 'empty'];

/**
 * Classifies a file by the keys of its first items. Of a text that does not parse the parser may read nothing, or take half of
 * it for one value: then its lines are read as well, and the reading that comes closer to a plan counts.
 *
 * @param read the text as parsed; without it only the lines are read
 */
export function classify(text: string, read?: Pick<YamlText, 'document' | 'problems'>): Classification {
  const contents = read?.document?.contents;
  const isBroken = (read?.problems.length ?? 0) > 0;
  const judged = judge();
  const isOther = judged.kind === 'other' && judged.doubt === undefined;
  return isOther && isPlanInDisguise(text, contents, isBroken) ? { ...judged, doubt: 'place' } : judged;

  function judge(): Classification {
    const parsed = contents && read?.document && judgeKeys(readDocument(read.document));
    if (parsed && !isBroken) return parsed;
    const scanned = judgeKeys(scanKeys(text));
    return parsed && kinds.indexOf(parsed.kind) <= kinds.indexOf(scanned.kind) ? parsed : scanned;
  }
}

/** Classifies a file by its keys. */
function judgeKeys({ topKeys, under, items, isEmpty, isMisspelled }: FoundKeys): Classification {
  const hasProject = topKeys.has('project');
  const votes = items.flatMap((keys) => voteOf(keys) ?? []);
  if (votes.length === 0) {
    return { kind: isEmpty ? 'empty' : hasProject ? 'ours' : 'other', foreignKeys: [] };
  }
  if (under === 'milestones' && areOurs(votes, hasProject)) return { kind: 'ours', foreignKeys: [] };
  const foreign = items.flatMap((keys) => [...keys].filter((key) => isForeign(meaningOf(key))));
  const foreignKeys = [...new Set(foreign)];
  if (isMost(votes, ({ isKnown }) => isKnown)) return { kind: 'close', foreignKeys };
  const isDoubtful = hasProject && under === 'milestones' && (isMisspelled !== true || items.some(mayBeMilestone));
  return { kind: 'other', foreignKeys, ...(isDoubtful && { doubt: 'keys' }) };
}

/** Whether half of the keys are ours or those of another format, if misspelled. */
function mayBeMilestone(keys: ReadonlySet<string>): boolean {
  const isNear = (key: string): boolean =>
    meaningOf(key) !== undefined || nearest(Object.keys(synonyms), key.toLowerCase(), { onTie: 'first' }) !== undefined;
  return keys.size > 0 && [...keys].filter(isNear).length * 2 >= keys.size;
}

function isForeign(meaning: KeyMeaning | undefined): boolean {
  return meaning?.as === 'synonym' || meaning?.as === 'loose';
}

/** What one item says about its file. */
export interface Vote {
  /**
   * `ours` has a title or an id and no synonym in place of a key of ours, `mixed` has a title of ours and such a synonym,
   * `nameless` has mostly keys of ours but nothing that names it, `theirs` is all else.
   */
  readonly whose: 'ours' | 'mixed' | 'nameless' | 'theirs';
  /** Whether most of its keys are ours or known synonyms. */
  readonly isKnown: boolean;
}

/** The vote of nearly every milestone, which is decided for each one in a plan. */
function areOnlyOurs(keys: ReadonlySet<string>): boolean {
  if (!keys.has('title') && !keys.has('id')) return false;
  for (const key of keys) if (!isOwnKey(key)) return false;
  return true;
}

/** The vote of an item; undefined without a key that counts. Keys that begin with `x-` do not. */
export function voteOf(keys: ReadonlySet<string>): Vote | undefined {
  if (areOnlyOurs(keys)) return { whose: 'ours', isKnown: true };
  const counted = [...keys].filter((key) => !/^x[-_]/i.test(key));
  if (counted.length === 0) return undefined;
  const meanings = counted.map(meaningOf);
  const known = meanings.filter((meaning) => meaning !== undefined);
  const own = new Set(known.flatMap((meaning) => (isForeign(meaning) ? [] : [meaning.own])));
  const replaced = new Set(
    known.flatMap((meaning) => (meaning.as === 'synonym' && !own.has(meaning.own) ? [meaning.own] : [])),
  );
  return { whose: whoseIs(), isKnown: isMost(meanings, (meaning) => meaning !== undefined) };

  function whoseIs(): Vote['whose'] {
    if (replaced.has('title')) return 'theirs';
    if (own.has('title') || own.has('id')) return replaced.size > 0 ? 'mixed' : 'ours';
    const hasOtherName = known.some((meaning) => isForeign(meaning) && meaning.own === 'title');
    return !hasOtherName && isMost(meanings, (meaning) => meaning !== undefined && !isForeign(meaning))
      ? 'nameless'
      : 'theirs';
  }
}

/** Whether the items below `milestones` are those of a plan. A `project` weighs as much as one milestone of ours, where at least one has a title. */
export function areOurs(votes: readonly Vote[], hasProject: boolean): boolean {
  const count = (...wanted: readonly Vote['whose'][]): number =>
    votes.filter(({ whose }) => wanted.includes(whose)).length;
  if (!hasProject) return count('ours') * 2 > votes.length;
  const ours = count('ours', 'nameless');
  return ours + (count('ours', 'mixed') > 0 ? 1 : 0) >= votes.length - ours;
}

function isMost<T>(list: readonly T[], is: (item: T) => boolean): boolean {
  return list.filter(is).length * 2 > list.length;
}

function readDocument({ contents }: Document.Parsed): FoundKeys {
  const { topKeys, list, isMisspelled } = isMap(contents)
    ? readTop(contents)
    : { topKeys: new Set<string>(), list: contents, isMisspelled: false };
  const items = isSeq(list) ? list.items.slice(0, itemsLookedAt).filter(isMap) : [];
  return {
    topKeys,
    under: isSeq(contents) ? 'top' : 'milestones',
    items: items.map((item) => new Set(item.items.flatMap(({ key }) => keyNames(key)))),
    isEmpty: isScalar(contents) && String(contents.value).trim() === '',
    isMisspelled,
  };
}

function readTop({ items }: YAMLMap): Pick<FoundKeys, 'topKeys' | 'isMisspelled'> & { readonly list: unknown } {
  const topKeys = new Set<string>();
  let list: unknown;
  for (const { key, value } of items) {
    if (!isScalar(key)) continue;
    const name = topKeyName(String(key.value));
    topKeys.add(name);
    if (name === 'milestones') list ??= value;
  }
  if (topKeys.has('project')) return { topKeys, list };
  // Its misspelled name counts where a name is its value, and a list that of the other: a file with `projects: [a, b]` has several.
  const isMisspelled = items.some(({ key, value }) => isScalar(value) && isNear(key, 'project'));
  if (!isMisspelled) return { topKeys, list };
  list ??= items.find(({ key, value }) => isSeq(value) && isNear(key, 'milestones'))?.value;
  return { topKeys: topKeys.add('project'), list, isMisspelled };
}

function isNear(key: unknown, name: string): boolean {
  return (
    isScalar(key) &&
    nearest([name], plainKey(String(key.value)).toLowerCase(), { onTie: 'none', mostSlips: 1 }) !== undefined
  );
}

/** The name of a key; none for `<<`, which merges another map in. */
export function keyNames(key: unknown): string[] {
  return isScalar(key) && key.value !== '<<' ? [String(key.value)] : [];
}
