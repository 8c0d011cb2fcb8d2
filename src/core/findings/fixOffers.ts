import type { PlanFile } from '../plan/parsePlan';
import type { TextEdit } from '../text';
import type { Finding, FindingCode, Message, Problem } from './finding';
import { planFixes } from './fixes/planFixes';
import { referenceFixes } from './fixes/referenceFixes';
import { silenceFixes, turnOffFixes } from './fixes/silenceFixes';
import { unusedSilencingFixes } from './fixes/unusedSilencingFixes';
import { lintCodeFixes } from './lintCodes';
import type { CheckOptions, FixOffer } from './rule';
import { rules } from './rules';

/**
 * Ways to mend a finding, the likeliest first, then ways to silence it where it stands; of the latter none for a file that
 * cannot be read. Making their edits costs more.
 */
export function fixOffers(file: PlanFile, { problem }: Finding, options: CheckOptions): readonly FixOffer[] {
  return [...mendings(file, problem, options), ...(canEdit(file) ? silenceFixes(file, problem) : [])];
}

/** Ways to turn findings of a code off in all of the file; none for a file that cannot be read, or is none of ours. */
export function turnOffOffers(file: PlanFile, code: FindingCode): readonly FixOffer[] {
  return canEdit(file) && code !== 'plan.syntax' ? turnOffFixes(file, code) : [];
}

/** What “fix all” does: the first fix of each finding that cannot be wrong. In the order of the text. */
export function safeEdits(file: PlanFile, findings: readonly Finding[], options: CheckOptions): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { problem } of findings) {
    const edits =
      mendings(file, problem, options)
        .find(({ isSafe }) => isSafe)
        ?.make()?.edits ?? [];
    // Two that touch the same characters cannot both be right, and half a fix is none.
    if (edits.every((edit) => taken.every((other) => !isTouching(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Two insertions at one place do touch: nothing says which goes first. */
function isTouching(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

/** The titles of the ways to mend a finding, without the work of making their edits. */
export function fixTitles(file: PlanFile, { problem }: Finding, options: CheckOptions): readonly Message[] {
  return mendings(file, problem, options).map(({ title }) => title);
}

function mendings(file: PlanFile, problem: Problem, options: CheckOptions): readonly FixOffer[] {
  // In a file that cannot be read only that is mended.
  if (!canEdit(file)) return problem.code === 'plan.syntax' ? planFixes(problem, file) : [];
  const rule = rules.find(({ code }) => code === problem.code);
  return likeliestFirst([
    ...referenceFixes(problem, file),
    ...planFixes(problem, file),
    ...lintCodeFixes(problem, file),
    ...unusedSilencingFixes(problem, file),
    ...(rule?.fixes?.(problem, file, options) ?? []),
  ]);
}

/** The only way to mend is the one to take. Of several that are all as likely none is. */
function likeliestFirst(offers: readonly FixOffer[]): readonly FixOffer[] {
  const [only, ...more] = offers;
  if (only && more.length === 0) return [{ ...only, isPreferred: true }];
  return [...offers.filter(({ isPreferred }) => isPreferred), ...offers.filter(({ isPreferred }) => !isPreferred)];
}

function canEdit({ isBroken, kind }: PlanFile): boolean {
  return !isBroken && kind === 'ours';
}
