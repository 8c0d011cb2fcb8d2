// Runs in a process of its own, started by run.mjs, and writes the results as JSON to standard output.
import { Bench } from 'tinybench';
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import type { Milestone } from '../../src/core/plan/types';
import { checkPlan } from '../../src/core/findings/check';
import { isOpen } from '../../src/core/plan/isOpen';
import { Evidence, noWords } from '../../src/core/english';
import { markWords } from '../../src/core/findings/judgeMilestone';
import { MilestoneText, textFields } from '../../src/core/findings/milestoneText';
import { cpuTime } from './cpuTime.mjs';
import { median } from './median.mjs';
import { makeLargePlan, planDay, type Deadlines } from './makeLargePlan';

/** The results of one text. Times are medians of processor time in milliseconds, ratios medians of `time / parseDocument`. */
export interface ParsingFigures {
  readonly milestones: number;
  readonly deadlines: Deadlines;
  readonly bytes: number;
  readonly findings: number;
  readonly yamlMs: number;
  readonly parseMs: number;
  readonly checkMs: number;
  /** Time of analysing all texts and running the wording rules. */
  readonly wordingMs: number;
  /** Time of the wording rules divided by that of reading the plan. */
  readonly wordingShare: number;
  readonly parseRatio: number;
  readonly checkRatio: number;
  /** Ratio of reading and checking together. */
  readonly ratio: number;
}

const options = { today: planDay };

/** Rounds by size: fast runs are repeated more often, since their times vary more. */
const plans = [
  { milestones: 100, deadlines: 'spread', rounds: 40 },
  { milestones: 1_000, deadlines: 'spread', rounds: 16 },
  { milestones: 10_000, deadlines: 'spread', rounds: 4 },
  { milestones: 10_000, deadlines: 'crowded', rounds: 4 },
] as const;

function measure(milestones: number, deadlines: Deadlines, rounds: number): ParsingFigures {
  const text = makeLargePlan(milestones, deadlines);
  const file = parsePlan(text);
  const findings = checkPlan(file, options).length;
  if (file.problems.length > 0 || file.plan.milestones.length !== milestones)
    throw new Error('The plan is not as meant');
  const judged = file.plan.milestones.flatMap((milestone, index) =>
    isOpen(milestone) ? [{ milestone, source: file.textOf(index) }] : [],
  );

  const tasks = {
    yaml: () => parseDocument(text),
    parse: () => parsePlan(text),
    check: () => checkPlan(file, options),
    wording: () => judged.map(({ milestone, source }) => judgeWords(source, milestone)),
    both: () => checkPlan(parsePlan(text), options),
  };
  const warmUps = Math.ceil(2_000 / milestones);
  for (let i = 0; i < warmUps; i++) for (const task of Object.values(tasks)) task();

  // The tasks alternate within each round, so that other load on the machine affects all of them alike.
  const times = {
    yaml: [] as number[],
    parse: [] as number[],
    check: [] as number[],
    wording: [] as number[],
    both: [] as number[],
  };
  for (let round = 0; round < rounds; round++) {
    const bench = new Bench({ time: 0, iterations: 1, warmup: false, now: cpuTime });
    // No forced garbage collection in between: it discards compiled code as well, so that all tasks would be measured cold.
    for (const [name, task] of rotate(Object.entries(tasks), round)) {
      bench.add(name, task, { async: false });
    }
    for (const { name, result } of bench.runSync()) {
      if (!('latency' in result)) throw new Error(`${name}: ${result.state}`);
      times[name as keyof typeof tasks].push(result.latency.mean);
    }
  }
  const ratioOf = (series: readonly number[]): number =>
    median(series.map((ms, round) => ms / (times.yaml[round] ?? ms)));
  return {
    milestones,
    deadlines,
    bytes: new TextEncoder().encode(text).length,
    findings,
    yamlMs: median(times.yaml),
    parseMs: median(times.parse),
    checkMs: median(times.check),
    wordingMs: median(times.wording),
    wordingShare: median(times.wording.map((ms, round) => ms / (times.parse[round] ?? ms))),
    parseRatio: ratioOf(times.parse),
    checkRatio: ratioOf(times.check),
    ratio: ratioOf(times.both),
  };
}

/** Judges the texts of a milestone, without the rules about its fields. */
function judgeWords(source: string, milestone: Milestone): unknown {
  const texts = textFields(milestone).map(({ role, field }) => new MilestoneText(source, role, field, [], noWords()));
  return markWords({ milestone, source, problems: [], texts, evidence: new Evidence(texts), isEnglish: true });
}

/** Rotates the order of the tasks from round to round, since each task affects the next one. */
function rotate<T>(list: readonly T[], by: number): readonly T[] {
  const first = by % list.length;
  return [...list.slice(first), ...list.slice(0, first)];
}

const figures = plans.map(({ milestones, deadlines, rounds }) => measure(milestones, deadlines, rounds));
console.log(JSON.stringify(figures));
