import type { PlanFile } from '../plan/parsePlan';
import type { TextEdit } from '../text';
import type { Finding, FindingCode, Message, Problem } from './finding';
import { changeFixes } from './fixes/changeFixes';
import { planFixes } from './fixes/planFixes';
import { referenceFixes } from './fixes/referenceFixes';
import { silenceFixes, turnOffFixes } from './fixes/silenceFixes';
import { unusedSilencingFixes } from './fixes/unusedSilencingFixes';
import { lintCodeFixes } from './lintCodes';
import type { CheckOptions, FixOffer } from './rule';
import { rules } from './rules';

/**
 * Ways to fix a finding, the likeliest first, then ways to silence it in place. A file that cannot be read gets no way to
 * silence. The edits are not computed here, since that takes longer.
 */
export function fixOffers(file: PlanFile, { problem }: Finding, options: CheckOptions): readonly FixOffer[] {
  return [...mendings(file, problem, options), ...(canEdit(file) ? silenceFixes(file, problem) : [])];
}

/** Ways to turn off a finding code for the whole file; none for a file that cannot be read, or is no plan. */
export function turnOffOffers(file: PlanFile, code: FindingCode): readonly FixOffer[] {
  return canEdit(file) && code !== 'plan.syntax' ? turnOffFixes(file, code) : [];
}

/** The edits of “fix all”: of each finding the first safe fix. In the order of the text. */
export function safeEdits(file: PlanFile, findings: readonly Finding[], options: CheckOptions): readonly TextEdit[] {
  const taken: TextEdit[] = [];
  for (const { problem } of findings) {
    const edits =
      mendings(file, problem, options)
        .find(({ isSafe }) => isSafe)
        ?.make()?.edits ?? [];
    // Fixes that overlap cannot both be applied. A fix is applied whole or not at all.
    if (edits.every((edit) => taken.every((other) => !isTouching(edit, other)))) taken.push(...edits);
  }
  return taken.sort((a, b) => a.start - b.start);
}

/** Two insertions at one offset count as overlapping, since their order is undefined. */
function isTouching(one: TextEdit, other: TextEdit): boolean {
  return one.start === other.start || (one.start < other.end && other.start < one.end);
}

/** The titles of the fixes of a finding. The edits are not computed. */
export function fixTitles(file: PlanFile, { problem }: Finding, options: CheckOptions): readonly Message[] {
  return mendings(file, problem, options).map(({ title }) => title);
}

function mendings(file: PlanFile, problem: Problem, options: CheckOptions): readonly FixOffer[] {
  // In a file that cannot be read only syntax findings have fixes.
  if (!canEdit(file)) return problem.code === 'plan.syntax' ? planFixes(problem, file, options) : [];
  const rule = rules.find(({ code }) => code === problem.code);
  const offers = [
    ...referenceFixes(problem, file),
    ...planFixes(problem, file, options),
    ...lintCodeFixes(problem, file),
    ...unusedSilencingFixes(problem, file),
    ...changeFixes(problem, file),
    ...(rule?.fixes?.(problem, file, options) ?? []),
  ];
  return likeliestFirst(standsInAlias(file, problem) ? offers.filter(({ make }) => make() !== undefined) : offers);
}

/** Whether what is wrong stands where an alias leads to, where most fixes cannot be made. */
function standsInAlias({ text, plan, spanOf }: PlanFile, { span, milestone: index }: Problem): boolean {
  const milestone = index === undefined ? undefined : plan.milestones[index];
  const begins = milestone ? spanOf(milestone.at, index).start : span.start;
  return text.charAt(span.start) === '*' || text.charAt(begins) === '*';
}

/**
 * Preferred offers first. A single offer that is not doubtful becomes the preferred one; among several, none is added to those
 * marked already.
 */
function likeliestFirst(offers: readonly FixOffer[]): readonly FixOffer[] {
  const [only, ...more] = offers;
  if (only && more.length === 0) return [{ ...only, isPreferred: only.isDoubtful !== true }];
  return [...offers.filter(({ isPreferred }) => isPreferred), ...offers.filter(({ isPreferred }) => !isPreferred)];
}

function canEdit({ isBroken, kind }: PlanFile): boolean {
  return !isBroken && kind === 'ours';
}
