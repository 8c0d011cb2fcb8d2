import type { TextEdit } from '../../text';
import { planAppend } from './appendItem';
import type { PlanFile } from '../parsePlan';
import { findParted } from './lostWords';
import { fromWindow, openWindow, toFilePaths } from './editWindow';
import { applyIntent } from './expect';
import { Refused, type Intent, type PlanEditResult } from './intent';
import { resolveOffsets } from './resolvePath';
import { editFragments, toEdits, tryEdits, wholeText, type Fragment } from './fragments';
import { withMissingMaps } from './missingMaps';
import { oneByOne, planMove } from './moveItem';
import { planRemove } from './removeEntry';
import { planRename } from './renameKey';
import { planSet } from './setValue';
import { isAsWanted, takeSnapshot, type Snapshot } from './snapshot';
import { planWrap } from './wrapText';
import { openSource, type YamlSource } from './yamlSource';

export type { Intent, Path, PlainValue, PlanEditResult, Refusal } from './intent';

/**
 * Turns intents into minimal edits of the file. The edits are verified before they are returned: the edited text is parsed
 * again and must equal the old data with exactly these changes; otherwise the result is a refusal. Never throws.
 * Where the file could be cut, only the milestones that the intents name are parsed.
 * @param intents applied one after the other; offsets in their paths count in the part of the milestone, or in the frame
 */
export function editPlan(file: PlanFile, intents: readonly Intent[]): PlanEditResult {
  if (file.isBroken) return { refusal: 'broken' };
  const result = planEdits(file, intents);
  const parted = 'edits' in result ? findParted(file, result.edits) : undefined;
  return parted ? { refusal: 'lost-words', span: parted } : result;
}

function planEdits(file: PlanFile, intents: readonly Intent[]): PlanEditResult {
  const window = openWindow(file, intents);
  if (window) {
    const result = editText(window.text, window.intents);
    const edits = 'edits' in result && tryEdits(window.text, result.edits);
    const moved = typeof edits === 'string' && 'edits' in result ? fromWindow(window, result.edits, edits) : undefined;
    if (moved) return { edits: moved };
  }
  return editText(file.text, toFilePaths(file, intents));
}

/** {@link editPlan} for any YAML text, which is parsed whole. Offsets in the paths are offsets of the text. */
export function editText(text: string, intents: readonly Intent[]): PlanEditResult {
  const source = openSource(text);
  if (source === 'broken') return { refusal: 'broken' };
  if (!source) return intents.length === 0 ? { edits: [] } : { refusal: 'not-found' };
  try {
    const settled = intents.map((intent) => ({ ...intent, path: resolveOffsets(source, intent.path) }));
    return { edits: editInSteps(source, settled) };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const { refusal, span } = error;
    return span ? { refusal, span } : { refusal };
  }
}

/** Alternative sets of edits that carry out the intent, the best first. @throws Refused */
export function waysOf(source: YamlSource, intent: Intent): readonly TextEdit[][] {
  switch (intent.kind) {
    case 'set':
      return planSet(source, intent.path, intent.value);
    case 'append':
      return planAppend(source, intent.path, intent);
    case 'remove':
      return planRemove(source, intent);
    case 'move':
      return planMove(source, intent);
    case 'wrap':
      return planWrap(source, intent.path, intent);
    case 'rename':
      return planRename(source, intent.path, intent.to);
  }
}

/** A source with the text that it has become, as fragments of the original. */
interface Progress {
  readonly fragments: readonly Fragment[];
  readonly now: YamlSource;
}

/** Plans the intents in as few steps as their order allows. @throws Refused */
function editInSteps(source: YamlSource, intents: readonly Intent[]): TextEdit[] {
  let done: Progress = { fragments: wholeText(source.text), now: source };
  for (const step of stepsOf(intents))
    done = editTogether(done, step) ?? editInRounds(done, step) ?? editInTurn(done, step);
  return toEdits(source.text, done.fragments);
}

/**
 * Plans intents together but for items that follow another one into its list: these come in rounds of their own, since the first
 * one may create the list. Dates of many milestones, with two entries in the `changes` of each, thus need few parses.
 * @returns undefined where there are no such items, where the order of the intents matters, and where a round fails
 */
function editInRounds(progress: Progress, intents: readonly Intent[]): Progress | undefined {
  const rounds: Intent[][] = [];
  const seen = new Map<string, number>();
  for (const intent of intents) {
    const { kind, path } = intent;
    const isInMilestone = path[0] === 'milestones' && path.length > 2;
    if (!isInMilestone || (kind !== 'set' && kind !== 'append')) return undefined;
    const key = JSON.stringify(path);
    const round = kind === 'append' ? (seen.get(key) ?? 0) : 0;
    if (kind === 'append') seen.set(key, round + 1);
    (rounds[round] ??= []).push(intent);
  }
  if (rounds.length < 2) return undefined;
  let done: Progress | undefined = progress;
  for (const round of rounds) done = done && editTogether(done, round);
  return done;
}

/** After a move the indexes in the paths of other intents mean other items: each move is a step of its own. */
function stepsOf(intents: readonly Intent[]): readonly (readonly Intent[])[] {
  const steps: Intent[][] = [];
  intents.forEach((intent, index) => {
    const isOwn = intent.kind === 'move' || intents[index - 1]?.kind === 'move';
    if (isOwn || steps.length === 0) steps.push([intent]);
    else steps.at(-1)?.push(intent);
  });
  return steps;
}

/**
 * Plans all intents on one parse and verifies them with one more, which works where they do not touch one another.
 * @returns undefined where they do
 */
function editTogether({ fragments, now }: Progress, intents: readonly Intent[]): Progress | undefined {
  const edits: TextEdit[] = [];
  let wanted = takeSnapshot(now.root);
  try {
    for (const given of intents) {
      const intent = withMissingMaps(now, given);
      const best = waysOf(now, intent)[0];
      if (!best) return undefined;
      edits.push(...best);
      wanted = applyIntent(wanted, intent);
    }
  } catch (error) {
    // An intent may need what an earlier one writes.
    if (error instanceof Refused) return undefined;
    throw error;
  }
  const after = checkEdits(now.text, edits, wanted);
  return after && { fragments: editFragments(fragments, edits), now: after };
}

/** Plans each intent on the result of the one before it, with the first alternative that verifies. @throws Refused */
function editInTurn({ fragments, now }: Progress, intents: readonly Intent[]): Progress {
  for (const given of intents) {
    const intent = withMissingMaps(now, given);
    // Before applyIntent, since only the planning refuses an alias as shared.
    const ways = waysOf(now, intent);
    const made = firstRight(now, ways, applyIntent(takeSnapshot(now.root), intent));
    if (!made && intent.kind === 'move' && intent.items.length > 1) {
      ({ fragments, now } = editInTurn({ fragments, now }, oneByOne(intent)));
      continue;
    }
    if (!made) throw new Refused('too-intricate');
    fragments = editFragments(fragments, made.edits);
    now = made.after;
  }
  return { fragments, now };
}

function firstRight(source: YamlSource, ways: readonly TextEdit[][], wanted: Snapshot) {
  for (const edits of ways) {
    const after = checkEdits(source.text, edits, wanted);
    if (after) return { edits, after };
  }
  return undefined;
}

/** @returns the edited text, parsed; undefined when its data differ from the wanted ones */
export function checkEdits(text: string, edits: readonly TextEdit[], wanted: Snapshot): YamlSource | undefined {
  const edited = tryEdits(text, edits);
  const after = edited === undefined ? undefined : openSource(edited);
  return after && after !== 'broken' && isAsWanted(wanted, takeSnapshot(after.root)) ? after : undefined;
}
