import { findMisread, quoteWords, splitKeys, writeAsMap, type MisreadWords } from '../../plan/edit/quoteWords';
import { parsePlan, type PlanFile } from '../../plan/parsePlan';
import { styleOfText, writeInline } from '../../plan/edit/writeValue';
import type { ReadAs } from '../../plan/problem';
import { readCheckBox } from '../../plan/reading/checkBox';
import { wordsIn } from '../../plan/reading/words';
import { readYaml, type YamlText } from '../../plan/reading/yamlText';
import { listAt } from '../../plan/reading/slips/knownKeys';
import { missingDash } from '../../plan/reading/slips/missingDash';
import { startOfLine } from '../../plan/lines';
import { readLine } from '../../plan/place/blockLine';
import { applyEdits, type TextEdit } from '../../text';
import type { Message, Problem } from '../finding';
import type { FixOffer } from '../rule';
import { fixWording } from '../wording/fixWording';
import { offerFix, offerTemplate } from './edits';

type InvalidValue = Extract<Problem, { code: 'plan.invalid-value' }>;
export type MisreadProblem = InvalidValue & { readonly readAs: ReadAs };

export function isMisread(problem: Problem): problem is MisreadProblem {
  return problem.code === 'plan.invalid-value' && problem.readAs !== undefined;
}

/**
 * Fixes for words that YAML reads as keys or as a list. Quotes keep them as they stand. An objective or a phase whose only
 * key is a word may be meant as the id with its text; several keys in place of a list, as one entry each.
 */
export function wordsFixes(file: PlanFile, problem: MisreadProblem): readonly FixOffer[] {
  const { key, readAs, milestone, span } = problem;
  const words = findMisread(yamlOf(file, milestone), offsetIn(file, span.start, milestone), readAs);
  if (!words) return [];
  const offer = (title: Message, edits: readonly TextEdit[] | undefined, isPreferred: boolean): readonly FixOffer[] => {
    const moved = edits?.map(({ start, end, newText }) => ({
      ...file.spanOf({ from: start, to: end }, milestone),
      newText,
    }));
    return moved ? [offerFix(title, () => (mends(file, moved) ? moved : undefined), { isPreferred })] : [];
  };
  const quoted = (isPreferred: boolean): readonly FixOffer[] =>
    offer(fixWording.putInQuotes(), quoteWords(words), isPreferred);
  if (key === 'phases') {
    const asMap = offer(fixWording.addKey('id'), writeAsMap(words, 'title'), true);
    return asMap.length > 0 ? asMap : nameInMap(file, problem, words);
  }
  if (key !== 'objectives') {
    const { from, to } = words.span;
    const task = key === 'tasks' && readAs === 'list' ? readCheckBox(words.text.slice(from, to)) : undefined;
    const made = task && [{ start: from, end: to, newText: task.written }];
    if (made) return [...offer(fixWording.makeTask(), made, true), ...quoted(false)];
    const split = listAt(key) ? splitKeys(words) : undefined;
    return [...offer(fixWording.addDashes(), split, true), ...quoted(split === undefined)];
  }
  const isUsed = file.plan.milestones.some(({ objective }) => objective?.value === problem.found);
  return [...quoted(!isUsed), ...offer(fixWording.addKey('id'), writeAsMap(words, 'text'), isUsed)];
}

/** A dash before the keys of a milestone that stand in place of the list of milestones. */
export function dashFixes(file: PlanFile, { key, span }: InvalidValue): readonly FixOffer[] {
  const { text, plan } = file;
  const line = readLine(text, startOfLine(text, span.start));
  if (key !== 'milestones' || line.content !== span.start || line.entries[0]?.kind !== 'key') return [];
  const edits = missingDash(text, undefined, line)?.edits ?? [];
  const after = parsePlan(applyEdits(text, edits), { treatAsOurs: true });
  const isMended = !after.isBroken && after.plan.milestones.length > plan.milestones.length;
  return isMended ? [offerFix(fixWording.addKey('- '), () => edits, { isPreferred: true })] : [];
}

/** A phase needs an id, which the words do not hold: a gap to fill in. */
function nameInMap(file: PlanFile, { milestone }: MisreadProblem, { text, span }: MisreadWords): readonly FixOffer[] {
  const newText = writeInline(
    { id: '<short-name>', title: wordsIn(text, span) },
    { ...styleOfText(text), inFlow: true },
  );
  const place = file.spanOf(span, milestone);
  return [offerTemplate(fixWording.addKey('id'), () => ({ ...place, newText }))];
}

/** The text of a file that was read last. */
const lastRead = new WeakMap<PlanFile, YamlText>();

/** The text of the milestone or the frame: of many findings about words most come one after the other in the same. */
function yamlOf(file: PlanFile, milestone: number | undefined): YamlText {
  const text = file.textOf(milestone);
  const last = lastRead.get(file);
  const yaml = last?.text === text ? last : readYaml(text);
  lastRead.set(file, yaml);
  return yaml;
}

/** The offset in the text of the milestone or the frame, of an offset of the file. */
function offsetIn(file: PlanFile, offset: number, milestone: number | undefined): number {
  if (milestone !== undefined) return offset - file.spanOf({ from: 0, to: 0 }, milestone).start;
  return offset < file.frame.head.text.length ? offset : offset - (file.text.length - file.textOf().length);
}

function mends(file: PlanFile, edits: readonly TextEdit[]): boolean {
  const after = parsePlan(applyEdits(file.text, edits), { treatAsOurs: true, before: file });
  return !after.isBroken && after.problems.length < file.problems.length;
}
