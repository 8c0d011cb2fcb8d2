import type { Intent } from '../../plan/edit/intent';
import { columnOfContent, linesBelow, startOfLine } from '../../plan/lines';
import { readLine } from '../../plan/place/blockLine';
import { writeText } from '../../plan/edit/writeValue';
import { hasSameLetters } from '../../plan/nearest/nearestValue';
import { convertValue, isRounded } from '../../plan/adopt/adoptValue';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { readMilestonePart } from '../../plan/parts/readPart';
import { applyEdits, type Span, type TextEdit } from '../../text';
import type { Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerRemoval, offerFix } from './edits';
import { severalIds } from './dependencyFixes';
import { titleFixes } from './titleFixes';

type Misnamed = Extract<Problem, { code: 'plan.unknown-key' | 'plan.unknown-reference' }>;

/** Fixes for unknown keys and references: the name that was most likely meant, else a choice of the known ones. */
export function referenceFixes(problem: Problem, file: PlanFile): readonly FixOffer[] {
  if (problem.code !== 'plan.unknown-key' && problem.code !== 'plan.unknown-reference') return [];
  if (problem.suggestion !== undefined) return replaceBy(problem.suggestion, problem, file);
  if (problem.code === 'plan.unknown-key') return [];
  if (problem.kind === 'milestone') {
    const { span, milestone } = problem;
    return [...severalIds(file, span), ...titleFixes(file, span, milestone), ...removeDependency(problem, file)];
  }
  const { phases, objectives } = file.plan;
  const known = (problem.kind === 'phase' ? phases : objectives).flatMap(({ id }) => id?.value ?? []);
  return known.length > mostOffered ? [] : known.flatMap((id) => replaceBy(id, problem, file));
}

/** A longer list is not offered: completion shows it with titles. */
const mostOffered = 5;

/** Only for a key that differs in case or separators the fix is safe: ids that differ so may be two ids. */
function replaceBy(name: string, problem: Misnamed, file: PlanFile): readonly FixOffer[] {
  const { text } = file;
  const { span } = problem;
  // In an alias the source text differs from the name.
  const [, mark, quoted] = /^(["'])(.*)\1$/.exec(text.slice(span.start, span.end)) ?? [];
  const written = quoted ?? text.slice(span.start, span.end);
  if (written !== (problem.code === 'plan.unknown-key' ? problem.key : problem.id)) return [];
  const quote = mark === '"' || mark === "'" ? mark : undefined;
  // In brackets more characters need quotes than in a block; quotes are right in both.
  const edit = { ...span, newText: writeText(name, { quote, inFlow: true }) };
  const isSafe = problem.code === 'plan.unknown-key' && problem.kind === undefined && hasSameLetters(problem.key, name);
  const isPreferred = name === problem.suggestion;
  const valueEdit = problem.code === 'plan.unknown-key' ? convertedValue(name, file, span) : undefined;
  const edits = valueEdit ? [edit, valueEdit] : [edit];
  if (problem.code !== 'plan.unknown-key' || problem.kind !== undefined) {
    return [offerFix(fixWording.replaceWith(name), () => edits, { isPreferred, isSafe })];
  }
  const isRight = (): boolean => bringsNoFault(file, problem, edits);
  // A milestone that is no part by itself is only read again once the fix is asked for.
  const isCostly = problem.milestone !== undefined && !file.cut;
  if (!isCostly && !isRight()) return [];
  const make = (): readonly TextEdit[] | undefined => (!isCostly || isRight() ? edits : undefined);
  const rename = offerFix(fixWording.replaceWith(name), make, { isPreferred, isSafe });
  if (problem.code !== 'plan.unknown-key' || !commentSign.test(problem.key)) return [rename];
  return [...commentOut(file, problem), { ...rename, isPreferred: false, isSafe: false, isDoubtful: true }];
}

const commentSign = /^(?:\/\/|--)/;

/** What begins a comment in other languages, before a key that was meant to be out of the plan: `// due: 2026-12-01`. */
function commentOut(file: PlanFile, problem: Extract<Problem, { code: 'plan.unknown-key' }>): readonly FixOffer[] {
  const { start } = problem.span;
  const sign = commentSign.exec(file.text.slice(start, start + 2))?.[0];
  const line = readLine(file.text, startOfLine(file.text, start));
  // A value that goes on below would be left without its key.
  const isOnLine = line.content === start && line.rest.form !== 'none' && !line.rest.isOpen;
  const [below] = linesBelow(file.text, line.end);
  if (sign === undefined || !isOnLine || (below && columnOfContent(below) > columnOfContent(line))) return [];
  const edits = [{ start, end: start + sign.length, newText: '#' }];
  const make = (): readonly TextEdit[] | undefined => (bringsNoFault(file, problem, edits) ? edits : undefined);
  return [offerFix(fixWording.makeComment(), make, { isPreferred: true })];
}

/** The value as ours, behind a key that is named as in another format: `open` of a `state`. */
function convertedValue(name: string, { text }: PlanFile, { end }: Span): TextEdit | undefined {
  const [, gap = '', quote = '', written = ''] =
    /^([ \t]{0,20}:[ \t]{1,20})(["']?)([^"'\s,#{}[\]][^"'\r\n,#{}[\]]{0,160})\2(?:[\r\n,#}]|$)/.exec(
      text.slice(end, end + 200),
    ) ?? [];
  const value = written.trimEnd();
  const to = value === '' || isRounded(name, value) ? undefined : convertValue(name, value);
  const start = end + gap.length + quote.length;
  return to === undefined ? undefined : { start, end: start + value.length, newText: to };
}

/** Under a key that is not known a value was not judged. In a part that stands by itself only that is read again. */
function bringsNoFault(file: PlanFile, { milestone }: Misnamed, edits: readonly TextEdit[]): boolean {
  const part = milestone === undefined || !file.cut ? undefined : file.parts[milestone];
  if (!part) {
    const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true, before: file });
    return after.problems.length < file.problems.length || after.plan.milestones.length > file.plan.milestones.length;
  }
  const { start } = file.spanOf({ from: 0, to: 0 }, milestone);
  const own = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  const [before, after] = [part.items[0], readMilestonePart(applyEdits(part.text, own))?.items[0]];
  if (!before || !after || after.problems.length >= before.problems.length) return false;
  const known = new Set(before.milestone.dependsOn.map(({ value }) => value));
  const ids = new Set(file.plan.milestones.map(({ id }) => id?.value));
  return after.milestone.dependsOn.every(({ value }) => known.has(value) || ids.has(value));
}

/** The fix that removes from `depends_on` the reference that a finding marks; none where it marks no reference. */
export function removeDependency({ milestone, span }: Problem, file: PlanFile): readonly FixOffer[] {
  if (milestone === undefined) return [];
  const references = file.plan.milestones[milestone]?.dependsOn ?? [];
  const reference = references.find(({ at }) => file.spanOf(at, milestone).start === span.start);
  if (!reference) return [];
  const list = ['milestones', milestone, 'depends_on'];
  // The path holds an offset: the list may have items that are no references, so that indexes differ.
  const fromList: Intent = { kind: 'remove', path: [...list, { at: reference.entry.from }] };
  // The key is removed where the list cannot be left empty.
  const ways: readonly Intent[] = references.length === 1 ? [fromList, { kind: 'remove', path: list }] : [fromList];
  return [offerRemoval(fixWording.removeReference(reference.value), file, ways)];
}
