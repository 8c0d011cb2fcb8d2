import { createWorkingCalendar } from '../calendar/workingCalendar';
import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import type { PlanFile } from '../plan/parsePlan';
import type { PlanProblem } from '../plan/problem';
import type { Milestone } from '../plan/types';
import { Evidence } from './evidence/evidence';
import { judgeMilestone } from './judgeMilestone';
import { addCounts, isClearlyForeign, isPlanEnglish, noWords, type WordCounts } from './language/language';
import { proseFields, Prose } from './prose';
import type { CheckOptions, Problem, Surroundings } from './rule';

/** A stretch of a file that is judged by itself. */
interface Section {
  /** The same object for as long as the stretch is the same. */
  readonly identity: object;
  readonly text: string;
  /** Their spans count in the text of the section, and their indexes among its milestones, as do those of the problems. */
  readonly milestones: readonly Milestone[];
  readonly problems: readonly PlanProblem[];
}

interface ReadMilestone {
  readonly milestone: Milestone;
  readonly texts: readonly Prose[];
  readonly counts: WordCounts;
}

/** What is remembered of a section. */
interface Known {
  readonly allow: string;
  readonly counts: WordCounts;
  /** Only until the section has been judged: the texts take much room. */
  read: readonly ReadMilestone[] | undefined;
  judgement?: { readonly under: Conditions; readonly problems: readonly Problem[] };
}

/** Everything besides a milestone that its judgement depends on. */
interface Conditions extends Surroundings {
  readonly isEnglish: boolean;
  readonly allow: string;
}

/** Judges the open milestones of a file each by itself, and remembers the judgement for as long as nothing changes it. */
export class Judge {
  readonly #known = new WeakMap<object, Known>();
  #conditions: Conditions | undefined;

  /** @returns what was found in each part of the file, or in the file where it was not read in parts; placed accordingly */
  judge(file: PlanFile, options: CheckOptions): readonly (readonly Problem[])[] {
    const sections = sectionsOf(file);
    const plan = file.parts?.frame.plan ?? file.plan;
    const words = [...file.plan.lint.allow, ...(options.allow ?? [])];
    const allow = words.join('\n');
    const total = noWords();
    const known = sections.map((section) => {
      const one = this.#read(section, words, allow);
      addCounts(total, one.counts);
      return one;
    });
    const isEnglish = isPlanEnglish(plan.language?.value, total);
    const conditions = this.#conditionsOf(plan, options, isEnglish, allow);
    return sections.map((section, index) => this.#judge(section, known[index], words, conditions));
  }

  #read(section: Section, words: readonly string[], allow: string): Known {
    const before = this.#known.get(section.identity);
    if (before?.allow === allow) return before;
    const read = readMilestones(section, words);
    const counts = noWords();
    for (const one of read) addCounts(counts, one.counts);
    const known: Known = { allow, counts, read };
    this.#known.set(section.identity, known);
    return known;
  }

  #conditionsOf(plan: Surroundings['plan'], options: CheckOptions, isEnglish: boolean, allow: string): Conditions {
    const last = this.#conditions;
    const { today, holidays } = options;
    const isSame =
      last?.plan === plan &&
      last.options.today === today &&
      last.options.holidays === holidays &&
      last.isEnglish === isEnglish &&
      last.allow === allow;
    if (last && isSame) return last;
    const calendar = createWorkingCalendar(plan.calendar, holidays ?? new Map());
    this.#conditions = { plan, options, calendar, isEnglish, allow };
    return this.#conditions;
  }

  #judge(
    section: Section,
    known: Known | undefined,
    words: readonly string[],
    conditions: Conditions,
  ): readonly Problem[] {
    if (known?.judgement?.under === conditions) return known.judgement.problems;
    const read = known?.read ?? readMilestones(section, words);
    const problemsOf = groupBy(section.problems, ({ milestone }) => milestone);
    const problems = read.flatMap(({ milestone, texts, counts }) =>
      judgeMilestone(
        {
          milestone,
          source: section.text,
          problems: problemsOf.get(milestone.index) ?? [],
          texts,
          evidence: new Evidence(texts),
          isEnglish: conditions.isEnglish && !isClearlyForeign(texts, counts),
        },
        conditions,
      ),
    );
    if (known) {
      known.read = undefined;
      known.judgement = { under: conditions, problems };
    }
    return problems;
  }
}

function sectionsOf(file: PlanFile): readonly Section[] {
  const { parts, text, plan, problems } = file;
  if (!parts) return [{ identity: file, text, milestones: withoutTorn(plan.milestones, problems), problems }];
  return parts.items.map((part) => ({
    identity: part,
    text: part.text,
    milestones: [part.milestone],
    problems: part.problems,
  }));
}

/** What seems to be missing or odd beside a break in the syntax is most often that break seen from elsewhere. */
export function withoutTorn(milestones: readonly Milestone[], problems: readonly PlanProblem[]): readonly Milestone[] {
  const faults = problems.filter(({ code }) => code === 'plan.syntax').map(({ span }) => span.start);
  if (faults.length === 0) return milestones;
  return milestones.filter(({ span }) => !faults.some((at) => span.start <= at && at <= span.end));
}

/** Reads all texts of the open milestones once. */
function readMilestones({ text, milestones }: Section, allow: readonly string[]): readonly ReadMilestone[] {
  return milestones.filter(isOpen).map((milestone) => {
    const counts = noWords();
    const texts = proseFields(milestone).map(({ role, field }) => new Prose(text, role, field, allow, counts));
    return { milestone, texts, counts };
  });
}
