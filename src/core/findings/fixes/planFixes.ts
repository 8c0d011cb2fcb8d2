import { conflictAt, removeMarks, resolveConflict } from '../../plan/edit/mergeConflict';
import { nextId } from '../../plan/edit/nextId';
import type { Path } from '../../plan/edit/intent';
import type { PlanFile } from '../../plan/parsePlan';
import type { Field } from '../../plan/types';
import type { Problem } from '../finding';
import type { CheckOptions, FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { insertKey, offerFix, offerIntents, offerKey, offerTemplate } from './edits';
import { conflictSides } from './conflictSides';
import { idAsKey } from './dependencyFixes';
import { listInTextFixes } from './listInText';
import { lostTextFixes } from './lostTextFixes';
import { syntaxFixes } from './syntaxFixes';
import { titleFixes } from './titleFixes';
import { valueFixes } from './valueFixes';
import { dashFixes, isMisread, wordsFixes } from './wordsFixes';

/** Fixes for the findings of the parser: add a missing key, give another id, replace an invalid value, and for syntax. */
export function planFixes(problem: Problem, file: PlanFile, options: CheckOptions): readonly FixOffer[] {
  switch (problem.code) {
    case 'plan.missing-key':
      return addMissing(file, problem);
    case 'plan.duplicate-id':
      return giveOwnId(file, problem);
    case 'plan.lost-text':
      return lostTextFixes(file, problem);
    case 'plan.invalid-value':
      if (isMisread(problem)) return wordsFixes(file, problem);
      return [
        ...listInTextFixes(file, problem),
        ...dashFixes(file, problem),
        ...(problem.key === 'depends_on' ? titleFixes(file, problem.span, problem.milestone) : []),
        ...valueFixes(file, problem, options),
      ];
    case 'plan.syntax':
      return problem.kind === 'merge-conflict' ? acceptSide(file, problem) : syntaxFixes(file, problem);
    default:
      return [];
  }
}

/** Ways to resolve a merge conflict, titled as in VS Code, with what the side says of its milestones; where the conflict markers are incomplete, to take them out. */
function acceptSide({ text }: PlanFile, { span }: Problem): FixOffer[] {
  const conflict = conflictAt(text, span.start);
  if (!conflict) {
    return [offerFix(fixWording.removeMarks(), () => removeMarks(text), { isDoubtful: true })];
  }
  const says = conflictSides(text, conflict);
  return (['current', 'incoming', 'both'] as const).map((side) =>
    offerFix(
      fixWording.acceptSide(side, side === 'both' ? '' : (says?.[side] ?? '')),
      () => resolveConflict(conflict, side),
      { isDoubtful: true },
    ),
  );
}

/** Only for keys whose path follows from the finding: `project` and `milestones`, and the title of a milestone. */
function addMissing(file: PlanFile, problem: Extract<Problem, { code: 'plan.missing-key' }>): FixOffer[] {
  const { key, milestone } = problem;
  const title = fixWording.addKey(key);
  if (milestone !== undefined) {
    if (key === 'title' && file.text.slice(problem.span.start, problem.span.end) === '-')
      return [titleBehindDash(problem)];
    if (key === 'id') return idAsKey(file, problem);
    if (key !== 'title' || file.plan.milestones[milestone]?.title.value.trim() !== '') return [];
    return [offerKey(file, milestone, key, '<what will be there or be true>')];
  }
  if (key === 'project') return [offerTemplate(title, () => insertKey(file, [key], '<name of the project>'))];
  if (key !== 'milestones') return [];
  return [offerTemplate(title, () => insertKey(file, [key], [{ id: 'M1', title: '<what will be there or be true>' }]))];
}

/** The title of an item in which nothing stands. */
function titleBehindDash({ span }: Problem): FixOffer {
  const newText = ' title: <what will be there or be true>';
  return offerTemplate(fixWording.addKey('title'), () => ({ start: span.end, end: span.end, newText }));
}

/** Replaces a duplicate id by the next free one of its list. References to the id still refer to the first entry that has it. */
function giveOwnId(file: PlanFile, { span, milestone }: Problem): FixOffer[] {
  const { milestones, phases, objectives, changeOrders } = file.plan;
  const offer = (list: Path, entries: readonly { readonly id?: Field<string> | undefined }[]): FixOffer[] => {
    const id = nextId(entries.flatMap((one) => (one.id ? [one.id.value] : [])));
    if (id === undefined) return [];
    return [offerIntents(fixWording.replaceWith(id), file, [{ kind: 'set', path: [...list, 'id'], value: id }])];
  };
  if (milestone !== undefined) return offer(['milestones', milestone], milestones);
  return Object.entries({ phases, objectives, change_orders: changeOrders }).flatMap(([key, entries]) => {
    const entry = entries.find(({ id }) => id && file.spanOf(id.at).start === span.start);
    // The path holds an offset: the list may have items that are not among the entries, so that indexes differ.
    return entry ? offer([key, { at: entry.at.from }], entries) : [];
  });
}
