import { groupBy } from '../groupBy';
import { isSameList } from '../isSameList';
import { parsePlan } from '../parsePlan';
import type { Cut } from '../parts/cut';
import { mergeEntries, toMap, type Entry, type Merged, type MergedEntries, type MergeText } from './mergeEntries';

/** Begins the key of a milestone without an id. */
const titled = 'title ';

/** A version of a plan in pieces: what is above its milestones by key, the milestones by id or title, and what is below by key. */
interface Version {
  readonly head: readonly Entry[];
  readonly milestones: readonly Entry[];
  readonly tail: readonly Entry[];
}

/**
 * Merges two versions of a plan milestone by milestone, and a milestone that both sides have changed key by key. Only texts of whole lines
 * are moved, so that all of them stay as they were written.
 * @param mergeLines merges what both sides have changed in one key, as git does by lines
 * @returns undefined where one of the texts cannot be cut into milestones with different names, where a milestone without an id got another
 * title, and where the merged text would not read as the pieces that it is made of, or have a comment twice
 */
export function mergePlans(base: string, ours: string, theirs: string, mergeLines: MergeText): Merged | undefined {
  const versions = [base, ours, theirs].map(readVersion);
  const [was, own, other] = versions;
  if (!was || !own || !other || isRenamed(was, own) || isRenamed(was, other)) return undefined;
  const byLines = (_key: string, ...texts: Parameters<MergeText>): Merged => mergeLines(...texts);
  const byKeys = (_key: string, ...texts: Parameters<MergeText>): Merged => mergeMilestone(...texts, mergeLines);
  const head = mergeEntries(was.head, own.head, other.head, byLines);
  const milestones = mergeEntries(was.milestones, own.milestones, other.milestones, byKeys);
  const tail = mergeEntries(was.tail, own.tail, other.tail, byLines);
  const text = [head, milestones, tail].map(joined).join('');
  const isClean = [head, milestones, tail].every((part) => part.isClean);
  const isSound = !isClean || (readsAs(text, milestones) && !hasCommentTwice(text, ours, theirs));
  return isSound ? { text, isClean } : undefined;
}

/**
 * Whether a text that was merged by lines does not say what its versions do: a key stands twice in one milestone, a milestone twice, a line
 * does not parse, or a milestone is there that one side deleted and the other one moved. Lines that are far from each other can be of
 * one key or one milestone.
 */
export function isSpoiled(merged: string, base: string, ours: string, theirs: string): boolean {
  const [was, own, other] = [base, ours, theirs].map(readVersion);
  if (!was || !own || !other) return false;
  const result = readVersion(merged);
  if (!result) return true;
  const [before, ...sides] = [was, own, other].map(({ milestones }) => toMap(milestones));
  return result.milestones.some(({ key }) => before?.has(key) === true && !sides.every((side) => side.has(key)));
}

/** Whether titles are gone while others are new: without an id nothing says which of them are of one milestone. */
function isRenamed(before: Version, after: Version): boolean {
  const titles = ({ milestones }: Version): ReadonlySet<string> =>
    new Set(milestones.flatMap(({ key }) => (key.startsWith(titled) ? [key] : [])));
  const [old, now] = [titles(before), titles(after)];
  return [...old].some((title) => !now.has(title)) && [...now].some((title) => !old.has(title));
}

/** Whether a comment stands there more often than on either side: it is above a milestone of one and below one of the other. */
function hasCommentTwice(text: string, ...sides: readonly string[]): boolean {
  const [merged, ...counts] = [text, ...sides].map(commentsIn);
  return [...(merged ?? [])].some(([comment, times]) => counts.every((count) => (count.get(comment) ?? 0) < times));
}

function commentsIn(text: string): ReadonlyMap<string, number> {
  const lines = text.split('\n').flatMap((line) => (/^\s*#/.test(line) ? [line.trim()] : []));
  return new Map([...groupBy(lines, (line) => line)].map(([line, all]) => [line, all.length]));
}

function readVersion(text: string): Version | undefined {
  // A last line without its end would differ from the same line in the middle.
  const { plan, cut, isBroken } = parsePlan(text.endsWith('\n') ? text : `${text}\n`, { treatAsOurs: true });
  if (isBroken || !cut || plan.milestones.length !== cut.items.length) return undefined;
  const milestones = cut.items.map((item, index) => {
    const { id, title } = plan.milestones[index] ?? {};
    return { key: id ? `id ${id.value}` : `${titled}${title?.value ?? ''}`, text: item };
  });
  const head = splitKeys(cut.head, 0);
  const tail = splitKeys(cut.tail, 0);
  return [head, milestones, tail].every(haveOwnKeys) ? { head, milestones, tail } : undefined;
}

/** Key by key where that can be told; both sides as a whole where not. */
function mergeMilestone(base: string, ours: string, theirs: string, mergeLines: MergeText): Merged {
  const [was, own, other] = [base, ours, theirs].map(keysOfMilestone);
  if (!was || !own || !other) return mergeLines(base, ours, theirs);
  const [first] = own;
  if (was[0]?.key !== first?.key || other[0]?.key !== first?.key) return mergeLines(base, ours, theirs);
  const merged = mergeEntries(was, own, other, (_key, ...texts) => mergeLines(...texts));
  return { text: joined(merged), isClean: merged.isClean };
}

/** Undefined for a milestone whose keys do not stand on lines of their own, or whose texts keep the blank lines below them. */
function keysOfMilestone(text: string): readonly Entry[] | undefined {
  const dash = /^( *- +)[^\s#{[&*!|>'"]/m.exec(text);
  const column = dash?.[1]?.length;
  if (!dash || column === undefined || /[|>]\d?\+/.test(text)) return undefined;
  const above = text.slice(0, dash.index);
  if (above.split('\n').some((line) => !/^\s*(?:#|$)/.test(line))) return undefined;
  const [, first, ...others] = splitKeys(text.slice(dash.index).replace('-', ' '), column);
  if (!first || first.key === '\n') return undefined;
  // With the dash again, which stands before the first key.
  const entries = [{ key: first.key, text: above + text.slice(dash.index, dash.index + first.text.length) }, ...others];
  return haveOwnKeys(entries) ? entries : undefined;
}

/**
 * A text at its keys of this column, each with the blank lines and comments above it and the lines below it. What is above the first one
 * is under an empty key, and what is below the last one under one that no key can be.
 */
function splitKeys(text: string, column: number): readonly Entry[] {
  const key = new RegExp(`^ {${column}}([^\\s#:-][^\\s:]*):(?=\\s)`, 'gm');
  const found = [...text.matchAll(key)].map(({ 1: name = '', index }, place) => ({
    key: name,
    // What is above the first one stays above it.
    start: place === 0 ? index : index - endingLength(text.slice(0, index), column),
  }));
  const end = text.length - (found.length === 0 ? 0 : endingLength(text, column));
  const starts = [...found.map(({ start }) => start), end];
  return [
    { key: '', text: text.slice(0, starts[0]) },
    ...found.map((one, place) => ({ key: one.key, text: text.slice(one.start, starts[place + 1]) })),
    { key: '\n', text: text.slice(end) },
  ];
}

/** The length of the blank lines and comments at the end of a text. What is further right may belong to a text of several lines. */
function endingLength(text: string, column: number): number {
  let length = 0;
  for (const line of text.split(/(?<=\n)/).toReversed()) {
    if (!/^\s*$/.test(line) && !(/^ *#/.test(line) && line.indexOf('#') <= column)) break;
    length += line.length;
  }
  return length;
}

function haveOwnKeys(entries: readonly Entry[]): boolean {
  return new Set(entries.map(({ key }) => key)).size === entries.length;
}

function joined({ entries }: MergedEntries): string {
  return entries.map(({ text }) => text).join('');
}

function readsAs(text: string, { entries }: MergedEntries): boolean {
  const cut: Cut | undefined = readVersion(text) && parsePlan(text, { treatAsOurs: true }).cut;
  return isSameList(
    cut?.items ?? [],
    entries.map((entry) => entry.text),
  );
}
