// Runs in a process of its own, started by run.mjs, and writes the results as JSON to standard output.
import { guardPlan } from '../../src/core/findings/guard/guardPlan';
import { comparePlans } from '../../src/core/plan/compare/comparePlans';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { cpuTime } from './cpuTime.mjs';
import { makeLargePlan } from './makeLargePlan';
import { median } from './median.mjs';

/** Times are medians of processor time in milliseconds, of two versions that were read by themselves. */
export interface ComparingFigures {
  readonly milestones: number;
  /** What differs: nothing, a day in each milestone, all titles, or the order. */
  readonly versions: string;
  readonly parseMs: number;
  readonly compareMs: number;
  /** Comparing and judging, as `check --against` does. */
  readonly guardMs: number;
  /** The share of reading one version once. */
  readonly share: number;
}

const size = 5_000;
const rounds = 5;

const first = makeLargePlan(size, 'spread');

/** The lines of each milestone, from the last to the first. */
function reversed(text: string): string {
  const start = text.indexOf('\nmilestones:\n') + '\nmilestones:\n'.length;
  const items = text.slice(start).split(/^(?= {2}- )/m);
  return (
    text.slice(0, start) +
    items
      .map((item) => (item.endsWith('\n') ? item : `${item}\n`))
      .reverse()
      .join('')
  );
}

const versions = {
  'the same': first,
  'a day in each': first.replace(/due: (\d{4}-\d\d)-\d\d/g, 'due: $1-28'),
  'all titles': first.replace(/(\btitle: ["']?)(?=\w)/g, '$1Once more '),
  'another order': reversed(first),
};

function timeOf(task: () => unknown): number {
  const start = cpuTime();
  task();
  return cpuTime() - start;
}

function measure(name: string, text: string): ComparingFigures {
  const [before, after] = [parsePlan(first), parsePlan(text)];
  const times = { parse: [] as number[], compare: [] as number[], guard: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    times.parse.push(timeOf(() => parsePlan(text)));
    times.compare.push(timeOf(() => comparePlans(before.plan, after.plan)));
    times.guard.push(timeOf(() => guardPlan(before, after, {}, {})));
  }
  const [parseMs, compareMs, guardMs] = [median(times.parse), median(times.compare), median(times.guard)];
  const share = median(times.compare.map((time, round) => time / (times.parse[round] ?? 1)));
  return { milestones: size, versions: name, parseMs, compareMs, guardMs, share };
}

console.log(JSON.stringify(Object.entries(versions).map(([name, text]) => measure(name, text))));
