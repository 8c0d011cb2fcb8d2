import { isSameList } from '../plan/isSameList';
import type { Item } from '../plan/parts/readPart';
import type { PlanFile } from '../plan/parsePlan';
import type { PlanFrame } from '../plan/types';
import { calendarsOf, type PlanCalendars } from '../schedule/calendarsOf';
import { isJudged } from './isJudged';
import { judgeMilestone } from './judgeMilestone';
import { Evidence, isOtherLanguage, isPlanEnglish, isStatement, noWords, type WordCounts } from '../english';
import { asMeant, countFrame, MilestoneText, textFields, type FrameCounts } from './milestoneText';
import type { FoundProblem } from './finding';
import type { CheckOptions, MilestoneContext } from './rule';

/** Everything that the judgement of a milestone depends on, besides the milestone. */
interface Conditions extends Omit<MilestoneContext, 'calendar'> {
  readonly calendars: PlanCalendars;
  readonly isEnglish: boolean;
}

/** The texts of a milestone, read as English. */
interface ReadTexts {
  readonly texts: readonly MilestoneText[];
  readonly counts: WordCounts;
}

/** What was found in a milestone. */
export interface Judgement {
  /** Placed in the part of the milestone. */
  readonly found: readonly FoundProblem[];
  /** No text of it says how both sides will know that it is done. */
  readonly isUnmeasured: boolean;
  /** Its words were not judged: the plan or the milestone is not, or not clearly, in English. */
  readonly isUnread: boolean;
}

const notJudged: Judgement = { found: [], isUnmeasured: false, isUnread: false };

/** Judges each open milestone of a file by itself, and caches the judgement until something that it depends on changes. */
export class Judge {
  #allow: readonly string[] = [];
  #counts = new WeakMap<Item, WordCounts>();
  #frameCounts = new WeakMap<PlanFrame, FrameCounts>();
  #conditions: Conditions | undefined;
  #judgements = new WeakMap<Item, Judgement>();

  /** @returns a judgement of each milestone; an empty one of those that are done, cancelled or cannot be read */
  judge(file: PlanFile, options: CheckOptions): readonly Judgement[] {
    const { items, plan } = file;
    const allow = [...plan.lint.allow.map(({ value }) => value), ...(options.allow ?? [])];
    if (!isSameList(this.#allow, allow)) {
      this.#allow = allow;
      this.#counts = new WeakMap();
      this.#judgements = new WeakMap();
    }
    // The language of the plan follows from the words of all milestones, so that all are counted before any is judged.
    // `fresh` keeps the texts that were read for that.
    const fresh = new Map<Item, ReadTexts>();
    const parts = items.map((item, index) => {
      const known = this.#counts.get(item);
      if (known) return known;
      const read = readTexts(item, file.textOf(index), allow);
      if (isJudged(item)) fresh.set(item, read);
      this.#counts.set(item, read.counts);
      return read.counts;
    });
    const { prose, name } = this.#countsOf(file);
    const conditions = this.#conditionsFor(file, options, isPlanEnglish(plan.language?.value, [...parts, prose], name));
    return items.map((item, index) => {
      if (!isJudged(item)) return notJudged;
      const known = this.#judgements.get(item);
      if (known) return known;
      const source = file.textOf(index);
      const judgement = judgeItem(item, source, fresh.get(item) ?? readTexts(item, source, allow), conditions);
      this.#judgements.set(item, judgement);
      return judgement;
    });
  }

  #countsOf({ frame: { plan } }: PlanFile): FrameCounts {
    const counts = this.#frameCounts.get(plan) ?? countFrame(plan);
    this.#frameCounts.set(plan, counts);
    return counts;
  }

  #conditionsFor({ frame: { plan } }: PlanFile, options: CheckOptions, isEnglish: boolean): Conditions {
    const last = this.#conditions;
    const isSame =
      last?.plan === plan &&
      last.options.today === options.today &&
      last.options.holidays === options.holidays &&
      last.isEnglish === isEnglish;
    if (last && isSame) return last;
    this.#judgements = new WeakMap();
    this.#conditions = { plan, options, calendars: calendarsOf(plan, options.holidays), isEnglish };
    return this.#conditions;
  }
}

function readTexts({ milestone, problems }: Item, source: string, allow: readonly string[]): ReadTexts {
  const counts = noWords();
  const fields = asMeant(source, textFields(milestone), problems);
  const texts = fields.map(({ role, field }) => new MilestoneText(source, role, field, allow, counts));
  return { texts, counts };
}

function judgeItem(
  { milestone, problems }: Item,
  source: string,
  { texts, counts }: ReadTexts,
  conditions: Conditions,
): Judgement {
  const isEnglish = conditions.isEnglish && !isOtherLanguage(counts);
  const evidence = new Evidence(texts);
  const found = judgeMilestone(
    { milestone, source, problems, texts, evidence, isEnglish },
    { ...conditions, calendar: conditions.calendars.ofMilestone(milestone) },
  );
  const isMeasured = milestone.acceptance.length > 0 || evidence.hasAny() || texts.some(isStatement);
  return { found, isUnmeasured: isEnglish && !isMeasured, isUnread: !isEnglish && texts.length > 0 };
}
