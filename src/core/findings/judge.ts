import { groupBy } from '../plan/groupBy';
import { isOpen } from '../plan/isOpen';
import { AlongParts } from '../plan/parts/alongParts';
import type { Part } from '../plan/parts/readParts';
import type { PlanFile } from '../plan/parsePlan';
import type { PlanProblem } from '../plan/problem';
import { withoutTorn } from '../plan/reading/torn';
import type { Milestone } from '../plan/types';
import { workingCalendarOf } from '../schedule/workingCalendarOf';
import { Evidence } from '../english/evidence/evidence';
import { judgeMilestone } from './judgeMilestone';
import {
  addCounts,
  isClearlyForeign,
  isPlanEnglish,
  isPlanForeign,
  noWords,
  type WordCounts,
} from '../english/language/language';
import { proseFields, Prose } from '../english/prose';
import type { CheckOptions, Problem, Surroundings } from './rule';

/** A stretch of a file that is judged by itself. Spans count in its text, and indexes among its milestones. */
interface Section {
  readonly text: string;
  readonly milestones: readonly Milestone[];
  readonly problems: readonly PlanProblem[];
}

/** Everything besides a milestone that its judgement depends on. */
interface Conditions extends Surroundings {
  readonly isEnglish: boolean;
  readonly words: readonly string[];
}

/** Judges the open milestones of a file each by itself, and remembers the judgement for as long as nothing changes it. */
export class Judge {
  #counts = new AlongParts<WordCounts>();
  #total = noWords();
  #judgements = new AlongParts<readonly Problem[]>();
  #conditions: Conditions | undefined;
  #isForeign = false;

  /** Whether the last file is clearly not in English, so that nothing can be told about its words. */
  get isForeign(): boolean {
    return this.#isForeign;
  }

  /** @returns what was found in each part of the file, or in the file where it was not read in parts; placed accordingly */
  judge(file: PlanFile, options: CheckOptions): readonly (readonly Problem[])[] {
    const { parts, plan, text, problems } = file;
    const words = [...plan.lint.allow, ...(options.allow ?? [])];
    if (!parts) {
      const section = { text, milestones: withoutTorn(plan.milestones, problems), problems };
      const read = readMilestones(section, words);
      const total = sumOf(read);
      const isEnglish = isPlanEnglish(plan.language?.value, total);
      this.#isForeign = isPlanForeign(plan.language?.value, total);
      return [
        judgeSection(section, read, {
          plan,
          options,
          calendar: workingCalendarOf(plan, options.holidays),
          isEnglish,
          words,
        }),
      ];
    }
    if (this.#conditions && !hasSame(this.#conditions.words, words)) this.#forget();
    // What is read to count its words is judged right after, unless it has been judged before.
    const fresh = new Map<Part, readonly ReadMilestone[]>();
    const count = (part: Part): WordCounts => {
      const read = readMilestones(toSection(part), words);
      fresh.set(part, read);
      return sumOf(read);
    };
    this.#counts.update(parts.items, count, (before, after) => {
      for (const counts of before) addCounts(this.#total, counts, -1);
      for (const counts of after) addCounts(this.#total, counts);
    });
    this.#isForeign = isPlanForeign(plan.language?.value, this.#total);
    const conditions = this.#conditionsFor(parts.frame.plan, options, words);
    return this.#judgements.update(parts.items, (part) => {
      const section = toSection(part);
      return judgeSection(section, fresh.get(part) ?? readMilestones(section, words), conditions);
    });
  }

  #conditionsFor(plan: Surroundings['plan'], options: CheckOptions, words: readonly string[]): Conditions {
    const isEnglish = isPlanEnglish(plan.language?.value, this.#total);
    const last = this.#conditions;
    const isSame =
      last?.plan === plan &&
      last.options.today === options.today &&
      last.options.holidays === options.holidays &&
      last.isEnglish === isEnglish;
    if (last && isSame) return last;
    this.#judgements = new AlongParts();
    this.#conditions = { plan, options, calendar: workingCalendarOf(plan, options.holidays), isEnglish, words };
    return this.#conditions;
  }

  #forget(): void {
    this.#counts = new AlongParts();
    this.#total = noWords();
    this.#conditions = undefined;
  }
}

function judgeSection(
  { text, problems }: Section,
  read: readonly ReadMilestone[],
  conditions: Conditions,
): readonly Problem[] {
  const problemsOf = groupBy(problems, ({ milestone }) => milestone);
  return read.flatMap(({ milestone, texts, counts }) => {
    const isEnglish = conditions.isEnglish && !isClearlyForeign(texts, counts);
    const own = problemsOf.get(milestone.index) ?? [];
    const judged = { milestone, source: text, problems: own, texts, evidence: new Evidence(texts), isEnglish };
    return judgeMilestone(judged, conditions);
  });
}

function toSection({ text, milestone, problems, isTorn }: Part): Section {
  return { text, milestones: isTorn ? [] : [milestone], problems };
}

function hasSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

interface ReadMilestone {
  readonly milestone: Milestone;
  readonly texts: readonly Prose[];
  readonly counts: WordCounts;
}

/** Reads all texts of the open milestones once. */
function readMilestones({ text, milestones }: Section, allow: readonly string[]): readonly ReadMilestone[] {
  return milestones.filter(isOpen).map((milestone) => {
    const counts = noWords();
    const texts = proseFields(milestone).map(({ role, field }) => new Prose(text, role, field, allow, counts));
    return { milestone, texts, counts };
  });
}

function sumOf(read: readonly ReadMilestone[]): WordCounts {
  const sum = noWords();
  for (const { counts } of read) addCounts(sum, counts);
  return sum;
}
