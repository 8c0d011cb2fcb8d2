import { isOpen } from '../plan/isOpen';
import { milestonesById } from '../plan/milestonesById';
import type { PlanFile } from '../plan/parsePlan';
import type { Milestone } from '../plan/types';
import { Evidence } from './evidence/evidence';
import { addCounts, isClearlyForeign, isPlanEnglish, noWords } from './language/language';
import { proseFields, Prose } from './prose';
import type { CheckContext, CheckOptions } from './rule';

/** Reads all texts of the open milestones once, and everything else that several rules ask for. */
export function createContext(file: PlanFile, options: CheckOptions): CheckContext {
  const { plan, text, problems } = file;
  const allow = [...plan.lint.allow, ...(options.allow ?? [])];
  const faults = problems.filter(({ code }) => code === 'plan.syntax').map(({ span }) => span.start);
  // What seems to be missing or odd beside a break in the syntax is most often that break seen from elsewhere.
  const isTorn = ({ span }: Milestone): boolean => faults.some((at) => span.start <= at && at <= span.end);
  const total = noWords();
  const read = plan.milestones
    .filter((milestone) => isOpen(milestone) && !isTorn(milestone))
    .map((milestone) => {
      const counts = noWords();
      const texts = proseFields(milestone).map(({ role, field }) => new Prose(text, role, field, allow, counts));
      addCounts(total, counts);
      return { milestone, texts, counts };
    });
  const isEnglish = isPlanEnglish(plan.language?.value, total);
  const open = read.map(({ milestone, texts, counts }) => ({
    milestone,
    texts,
    evidence: new Evidence(texts),
    isEnglish: isEnglish && !isClearlyForeign(texts, counts),
  }));
  return { file, options, byId: milestonesById(plan.milestones), open };
}
