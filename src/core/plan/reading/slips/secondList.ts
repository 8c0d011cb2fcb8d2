import { isMap, isScalar, isSeq, YAMLSeq, type Node, type Pair, type YAMLMap } from 'yaml';
import { applyEdits, type TextEdit } from '../../../text';
import { nearest } from '../../nearest/nearest';
import type { Mending, PartProblem } from '../../problem';
import { milestoneShape, milestonesShape, planShape } from '../../schema/planShape';
import type { ListShape, MapShape } from '../../schema/shape';
import type { YamlText } from '../parsedText';
import { isEmpty, keyOf, partSpanOf } from '../yamlNodes';
import { joinEdits, type SecondList } from './joinEdits';
import { nameOf } from './knownKeys';

/** Each mending is proven by reading the text once more: of more lists than these the others get theirs after these. */
const mostProven = 4;

/**
 * Reads a list that goes on under another spelling of its key (`Milestone:` beside `milestones:`) as one list, in the order of the
 * text. Each such key is one problem, whose mending puts its entries below the key that the plan knows.
 * @param read reads another text, to prove a mending
 * @returns the same where there is none
 */
export function readSecondLists(yaml: YamlText, read: (text: string) => YamlText): YamlText {
  const problems: PartProblem[] = [];
  const told = new Set<number>();
  for (const { map, shape } of mapsOf(yaml)) {
    const lists = secondLists(map, shape);
    for (const found of lists) {
      const { key, second } = found;
      const at = partSpanOf(second.key as Node);
      const edits = joinEdits(yaml.text, found);
      const isProven =
        edits &&
        problems.length < mostProven &&
        read(applyEdits(yaml.text, edits)).problems.length <= yaml.problems.length;
      const mending = isProven ? { mending: toMending(edits, at.from) } : {};
      problems.push({ code: 'plan.syntax', kind: 'second-list', detail: keyOf(second), key, ...mending, at });
      told.add(at.from);
    }
    for (const found of lists) join(map, found);
  }
  if (problems.length === 0) return yaml;
  // In the very same spelling it is also a duplicate key.
  const others = yaml.problems.filter(
    (problem) => !(problem.code === 'plan.syntax' && problem.kind === 'duplicate-key' && told.has(problem.at.from)),
  );
  return { ...yaml, problems: [...others, ...problems].sort((a, b) => a.at.from - b.at.from) };
}

/** The maps whose lists are looked at: the plan, and each of its milestones. */
function mapsOf({ document }: YamlText): readonly { readonly map: YAMLMap; readonly shape: MapShape }[] {
  const root: unknown = document?.contents;
  const list = isMap(root) ? root.items.find((pair) => keyOf(pair) === 'milestones')?.value : root;
  const items = isSeq(list) ? list.items.filter((item) => isMap(item)) : [];
  return [
    ...(isMap(root) ? [{ map: root, shape: planShape }] : []),
    ...items.map((map) => ({ map, shape: milestoneShape })),
  ];
}

/** In the order in which they are joined: those above the known key from the bottom up, then those below it. */
function secondLists(map: YAMLMap, { keys }: MapShape): readonly SecondList[] {
  const firsts = new Map<string, Pair>();
  const others: Pair[] = [];
  for (const pair of map.items) {
    const name = keyOf(pair);
    if (keys.get(name)?.form === 'list' && !firsts.has(name)) firsts.set(name, pair);
    else if (isScalar(pair.key) && (!keys.has(name) || firsts.has(name))) others.push(pair);
  }
  if (others.length === 0 || firsts.size === 0) return [];
  const found: SecondList[] = [];
  for (const second of others) {
    const key = listMeantBy(keyOf(second), firsts);
    const first = key === undefined ? undefined : firsts.get(key);
    const shape = key === undefined ? undefined : keys.get(key);
    if (key === undefined || !first || shape?.form !== 'list') continue;
    const canJoin = (isSeq(first.value) || isEmpty(first.value)) && holdsItems(shape, second.value);
    if (!canJoin) continue;
    const isAbove = startOf(second) < startOf(first);
    const before = found.findLast((one) => one.first === first && !one.isAbove)?.second ?? first;
    if (isAbove) found.unshift({ key, first, second, isAbove, before: first });
    else found.push({ key, first, second, isAbove, before });
  }
  return found;
}

function startOf({ key }: Pair): number {
  return partSpanOf(key as Node).from;
}

/** The key of a list that another key is a spelling of; keys that begin with `x-` are the user's own. */
function listMeantBy(name: string, lists: ReadonlyMap<string, Pair>): string | undefined {
  const written = nameOf(name.trim());
  if (lists.has(written)) return written;
  const tight = written.replaceAll('_', '');
  const meant = lists.has(tight) ? tight : undefined;
  return meant ?? nearest(lists.keys(), written, { onTie: 'none', mostSlips: 1 });
}

function holdsItems(shape: ListShape, value: unknown): boolean {
  if (isSeq(value))
    return value.items.length > 0 && (shape !== milestonesShape || value.items.some((item) => isMap(item)));
  // One milestone without a dash.
  return shape === milestonesShape && isMap(value) && value.items.some((pair) => ['id', 'title'].includes(keyOf(pair)));
}

/** Moves the items of the second list to the first one. */
function join(map: YAMLMap, { first, second, isAbove }: SecondList): void {
  map.items.splice(map.items.indexOf(second), 1);
  const list = listOf(second);
  if (!isSeq(first.value)) first.value = list;
  else if (isAbove) first.value.items.unshift(...list.items);
  else first.value.items.push(...list.items);
}

function listOf({ value }: Pair): YAMLSeq {
  if (isSeq(value)) return value;
  const list = new YAMLSeq();
  list.items.push(value);
  list.range = (value as YAMLMap).range;
  return list;
}

function toMending(edits: readonly TextEdit[], from: number): readonly Mending[] {
  return edits.map(({ start, end, newText }) => ({ by: start - from, length: end - start, newText }));
}
