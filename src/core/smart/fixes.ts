import type { PlanFile } from '../plan/parsePlan';
import type { Finding, Fix, Message } from './finding';
import { referenceFixes } from './referenceFixes';
import type { FixOffer } from './rule';
import { rules } from './rules';
import { silenceFixes } from './silenceFixes';

/**
 * Ways to mend a finding, then ways to silence it, each with its edits; none for a file that cannot be read. Each reads the
 * text again: for the findings that somebody asks about, not for all of a file.
 */
export function fixesFor(file: PlanFile, { problem }: Finding): readonly Fix[] {
  return [...mendings(file, problem), ...(canEdit(file) ? silenceFixes(file, problem) : [])].flatMap(
    ({ title, isPreferred, kind, make }) => {
      const made = make();
      return made ? [{ title, isPreferred, kind, ...made }] : [];
    },
  );
}

/** The titles of the ways to mend a finding, without the work of making their edits. */
export function fixTitles(file: PlanFile, { problem }: Finding): readonly Message[] {
  return mendings(file, problem).map(({ title }) => title);
}

function mendings(file: PlanFile, problem: Finding['problem']): readonly FixOffer[] {
  if (!canEdit(file)) return [];
  const rule = rules.find(({ code }) => code === problem.code);
  return [...referenceFixes(problem), ...(rule?.fixes?.(problem, file) ?? [])];
}

function canEdit({ isBroken, kind }: PlanFile): boolean {
  return !isBroken && kind === 'ours';
}
