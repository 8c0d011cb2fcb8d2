import { isMap, isScalar, isSeq, type Document } from 'yaml';
import { hasContent, linesFrom } from '../lines';
import { readLine } from '../place/blockLine';
import { milestoneKeys } from '../schema/schema';
import { looseSynonyms, synonyms } from './synonyms';

/**
 * What kind of file a `milestones.yaml` is. `ours` is checked fully, `close` (a list of milestones in another format, at the
 * top or under `milestones`) gets one offer to adopt it, `other` and `empty` are left alone.
 */
export type FileKind = 'ours' | 'close' | 'other' | 'empty';

export interface Classification {
  readonly kind: FileKind;
  /** Keys of a `close` file that have another name in our format. */
  readonly foreignKeys: readonly string[];
}

/** The kind of a file is decided by this many items of its list. */
export const itemsLookedAt = 50;
const ownKeys: ReadonlySet<string> = new Set(milestoneKeys);

/** Our name for a key: the key itself if it is ours, undefined for an unknown key. */
export function ownNameOf(key: string): string | undefined {
  return ownKeys.has(key) ? key : (synonyms[key] ?? looseSynonyms[key]);
}

/** Classifies a file by the keys of its first items, whether or not the rest of the text parses. */
export function classify(text: string, document: Document.Parsed | undefined): Classification {
  return judgeKeys(document?.contents ? readDocument(document) : scanLines(text));
}

/** Classifies a file by its keys. */
export function judgeKeys(found: FoundKeys): Classification {
  const { items } = found;
  if (items.length === 0) {
    if (found.isEmpty) return { kind: 'empty', foreignKeys: [] };
    return { kind: found.topKeys.has('project') ? 'ours' : 'other', foreignKeys: [] };
  }
  const keys = new Set(items.flatMap((item) => [...item]));
  const own = [...keys].filter((key) => ownKeys.has(key));
  const foreignKeys = [...keys].filter((key) => !ownKeys.has(key) && ownNameOf(key) !== undefined);
  const renamed = items.filter((item) => [...item].some((key) => replacesOurs(key, item))).length;
  const isMostlyOwn = found.under === 'milestones' && own.length * 2 > keys.size;
  if (isMostlyOwn && renamed * 2 <= items.length) return { kind: 'ours', foreignKeys: [] };
  if ((own.length + foreignKeys.length) * 2 > keys.size) return { kind: 'close', foreignKeys };
  return { kind: 'other', foreignKeys: [] };
}

function replacesOurs(key: string, item: ReadonlySet<string>): boolean {
  // Loose synonyms are no evidence against a plan of ours: `goal` or `price` may be the user's own key.
  const ours = key === 'version' ? 'id' : synonyms[key];
  return ours !== undefined && ours !== key && !item.has(ours);
}

/** The names of the keys in a file, at the top and in the items of its list. */
export interface FoundKeys {
  readonly topKeys: ReadonlySet<string>;
  readonly under: 'milestones' | 'top';
  /** The keys of each of the first {@link itemsLookedAt} items. */
  readonly items: readonly ReadonlySet<string>[];
  readonly isEmpty: boolean;
}

function readDocument({ contents }: Document.Parsed): FoundKeys {
  const topKeys = new Set<string>();
  let list: unknown = contents;
  if (isMap(contents)) {
    list = undefined;
    for (const { key, value } of contents.items) {
      if (!isScalar(key)) continue;
      topKeys.add(String(key.value));
      if (key.value === 'milestones') list = value;
    }
  }
  const items = isSeq(list) ? list.items.slice(0, itemsLookedAt).filter(isMap) : [];
  return {
    topKeys,
    under: isSeq(contents) ? 'top' : 'milestones',
    items: items.map((item) => new Set(item.items.flatMap(({ key }) => keyNames(key)))),
    isEmpty: isScalar(contents) && String(contents.value).trim() === '',
  };
}

/** The name of a key; none for `<<`, which merges another map in. */
export function keyNames(key: unknown): string[] {
  return isScalar(key) && key.value !== '<<' ? [String(key.value)] : [];
}

/** As many lines of such a text are read. */
const mostLines = 5000;

/** For a text of which the parser reads nothing: the keys at the start of its lines. Words with a blank may be prose. */
function scanLines(text: string): FoundKeys {
  const topKeys = new Set<string>();
  const items: Set<string>[] = [];
  let under: FoundKeys['under'] = 'top';
  let isEmpty = true;
  let count = 0;
  for (const line of linesFrom(text)) {
    if (count++ >= mostLines || items.length > itemsLookedAt) break;
    if (!hasContent(line) || line.begins === 'marker') continue;
    isEmpty = false;
    const [first, second] = readLine(text, line.start).entries;
    const key = first?.kind === 'dash' ? second : first;
    if (key?.kind !== 'key' || !/^[\w-]+$/.test(key.name)) continue;
    if (first?.kind === 'dash') items.push(new Set([key.name]));
    else if (line.content > line.start) items.at(-1)?.add(key.name);
    else {
      topKeys.add(key.name);
      if (key.name === 'milestones') under = 'milestones';
    }
  }
  return { topKeys, under, items: under === 'milestones' || topKeys.size === 0 ? items : [], isEmpty };
}
