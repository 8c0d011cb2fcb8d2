import { isMap, isNode, isSeq, type Node, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Span, TextEdit } from '../../text';
import { toEdits } from '../edit/fragments';
import type { Refusal } from '../edit/intent';
import { rangeOf } from '../edit/layout';
import { takeSnapshot, type Snapshot } from '../edit/snapshot';
import { writeKey, writePair } from '../edit/writeValue';
import { findPair, openSource, type YamlSource } from '../edit/yamlSource';
import { startOfLine } from '../lines';
import { parsePlan, type PlanFile } from '../parsePlan';
import { keyOf } from '../reading/yamlNodes';
import { adoptKeys } from './adoptKeys';
import { adoptNested } from './adoptNested';
import { adoptReferences } from './adoptReferences';
import { adoptTop } from './adoptTop';
import { ownNameOf } from './keyMeaning';
import { unreadKeys, type UnreadKey } from './unreadKeys';
import { topKeyName } from './scanKeys';
import { applyChecked, carryOut, startAdopting, type AdoptedChange, type Adopting, type KeyLeft } from './wishes';

/** A known key that adopting a file left unchanged, with its place in the adopted text. */
export interface LeftAlone extends KeyLeft {
  readonly span: Span;
}

export interface Adopted {
  readonly edits: readonly TextEdit[];
  readonly changes: readonly AdoptedChange[];
  readonly leftAlone: readonly LeftAlone[];
  /** Keys of another format that have no name of ours; none of a plan, whose other keys are the user's own. */
  readonly unread: readonly UnreadKey[];
}

export type Adoption = Adopted | { readonly refusal: Refusal };

/**
 * Edits that turn a file that is close to a plan into one: known keys and values get our names, maps and titles become the texts
 * and ids that they stand for, and `project` and `milestones` are added where they are missing. Unknown keys, and values that
 * cannot be converted for sure, stay byte for byte; the latter are listed. A range becomes its upper bound, with the range in
 * a comment. Refused unless the edited text is classified as `ours` and has the same data under our names. Never throws.
 * @param options.project the name for a plan that has none
 */
export function adoptPlan(file: PlanFile, { project }: { readonly project: string }): Adoption {
  if (file.isBroken) return { refusal: 'broken' };
  const source = openSource(file.text);
  if (!source || source === 'broken') return { refusal: 'not-found' };
  const start = withMilestones(startAdopting(source));
  const topped = isSeq(source.root) ? underHeader(start, source.root, project) : start;
  if (!topped) return { refusal: 'too-intricate' };
  const [root, list] = listOf(topped) ?? [];
  if (!root || !list) return { refusal: 'not-found' };
  const { wishes, left } = adoptKeys(topped.source, list);
  const top = topped === start ? adoptTop(topped.source, root, project) : [];
  let done = carryOut({ ...topped, left }, [...top, ...wishes]);
  const nested = adoptNested(done.source, milestonesOf(done));
  done = carryOut(done, nested);
  if (nested.length > 0) done = adoptAgain(done);
  done = carryOut(done, adoptReferences(milestonesOf(done)));
  if (parsePlan(done.source.text).kind !== 'ours') return { refusal: 'not-found' };
  return {
    edits: toEdits(file.text, done.fragments),
    changes: done.changes,
    leftAlone: done.left.map((one) => ({ ...one, span: placeOf(done, one) })),
    unread: file.kind !== 'ours' && isMap(done.source.root) ? unreadKeys(done.source.root, done.left) : [],
  };
}

/** A text that was wrapped in a map or a list is a value like others by now. */
function adoptAgain(before: Adopting): Adopting {
  const { wishes, left } = adoptKeys(before.source, milestonesOf(before));
  const isNew = (one: KeyLeft): boolean =>
    !before.left.some(({ key, milestone }) => milestone === one.milestone && ownNameOf(key) === ownNameOf(one.key));
  return carryOut({ ...before, left: [...before.left, ...left.filter(isNew)] }, wishes);
}

function listOf({ source: { root } }: Adopting): readonly [YAMLMap, YAMLSeq] | undefined {
  const list: unknown = isMap(root) ? findPair(root, 'milestones')?.value : undefined;
  return isMap(root) && isSeq(list) ? [root, list] : undefined;
}

function milestonesOf(done: Adopting): YAMLSeq {
  const [, list] = listOf(done) ?? [];
  if (!list) throw new TypeError('The adopted text has lost its list of milestones');
  return list;
}

function placeOf(done: Adopting, { key, milestone }: KeyLeft): Span {
  const item: unknown = milestone === undefined ? done.source.root : milestonesOf(done).items[milestone];
  const pair = isMap(item) ? (findPair(item, key) ?? findPair(item, ownNameOf(key) ?? key)) : undefined;
  const [start, end] = rangeOf(pair?.key ?? (isNode(item) ? item : undefined));
  return { start, end: pair ? end : start };
}

/** Puts `project` and `milestones` above a list at the top of the file. */
function underHeader(start: Adopting, list: Node, project: string): Adopting | undefined {
  return applyChecked(start, headerFor(start.source, list, project), withHeader(takeSnapshot(list), project));
}

function headerFor({ text, lineEnd, style }: YamlSource, list: Node, project: string): readonly TextEdit[] {
  const [start, end] = rangeOf(list);
  if (style.quoteKeys) {
    const [name = ''] = writePair('project', project, { ...style, inFlow: true });
    const opening = `{ ${name}, ${writeKey('milestones', style)}: `;
    return [
      { start, end: start, newText: opening },
      { start: end, end, newText: ' }' },
    ];
  }
  const at = text.charAt(start) === '[' ? start : startOfLine(text, start);
  const beside = text.charAt(start) === '[' ? 'milestones: ' : `milestones:${lineEnd}`;
  return [{ start: at, end: at, newText: [...writePair('project', project), beside].join(lineEnd) }];
}

function withHeader(list: Snapshot, project: string): Snapshot {
  const pairs = [
    { key: { form: 'wanted', value: 'project' }, value: { form: 'wanted', value: project } },
    { key: { form: 'wanted', value: 'milestones' }, value: list },
  ] as const;
  return { form: 'map', pairs, marks: '' };
}

/** Writes `Milestones` as we do, so that the list is found under our name. */
function withMilestones(start: Adopting): Adopting {
  const { root } = start.source;
  if (!isMap(root) || findPair(root, 'milestones')) return start;
  const key = root.items.map(keyOf).find((name) => topKeyName(name) === 'milestones');
  if (key === undefined) return start;
  const intent = { kind: 'rename', path: [key], to: 'milestones' } as const;
  return carryOut(start, [
    { intents: [intent], changes: [{ kind: 'key', from: key, to: 'milestones' }], left: { key } },
  ]);
}
