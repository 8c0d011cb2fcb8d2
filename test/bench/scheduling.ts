// Runs in a process of its own, started by run.mjs, and writes the results as JSON to standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import type { Plan } from '../../src/core/plan/types';
import { calendarsOf } from '../../src/core/schedule/calendarsOf';
import { loadOf } from '../../src/core/schedule/load';
import { schedulePlan } from '../../src/core/schedule/schedule';
import { cpuTime } from './cpuTime.mjs';
import { makeLargePlan, planDay } from './makeLargePlan';
import { median } from './median.mjs';

/** The results of one plan: medians of processor time in milliseconds. */
export interface SchedulingFigures {
  readonly milestones: number;
  readonly dependencies: number;
  readonly yamlMs: number;
  /** Calendars and schedule of a plan that was read, with all that it says of each milestone. */
  readonly scheduleMs: number;
  /** The median of the schedule's time divided by that of the YAML library in the same round. */
  readonly share: number;
  /** The same after the day of one milestone has changed and the text was read again. */
  readonly changedMs: number;
  readonly loadMs: number;
}

/** Rounds by size, in each of which all is measured once. */
const plans = [
  { milestones: 1_000, rounds: 15 },
  { milestones: 5_000, rounds: 7 },
  { milestones: 10_000, rounds: 5 },
] as const;

/** Times in one round: a single run takes too little of the clock of the processor. */
const runs = 5;

function timeOf(act: () => unknown, times = runs): number {
  const before = cpuTime();
  for (let run = 0; run < times; run++) act();
  return (cpuTime() - before) / times;
}

/** Days are worked out when they are asked for. @returns the number of milestones with days */
function readAll(plan: Plan): number {
  const { milestones } = schedulePlan(plan, calendarsOf(plan), planDay);
  return milestones.filter(({ earliest, latest, totalFloat, freeFloat, startBy, conflicts }) => {
    return earliest && latest && totalFloat !== undefined && freeFloat !== undefined && (startBy ?? conflicts);
  }).length;
}

function measure(milestones: number, rounds: number): SchedulingFigures {
  const text = makeLargePlan(milestones, 'spread', (index) => [index - 1, index - 7, index - 31]);
  const file = parsePlan(text);
  const { plan } = file;
  const dependencies = plan.milestones.reduce((sum, { dependsOn }) => sum + dependsOn.length, 0);
  const schedule = () => readAll(plan);
  if (file.problems.length > 0 || schedule() < milestones * 0.8) throw new Error('The plan is not as meant');
  const due = text.indexOf('due: ', text.length >> 1) + 'due: '.length;
  const changed = parsePlan(`${text.slice(0, due)}2027-01-04${text.slice(due + 10)}`, { before: file }).plan;
  const load = () => loadOf(plan, calendarsOf(plan), planDay);
  for (let run = 0; run < Math.ceil(20_000 / milestones); run++) void [schedule(), load()];

  const yaml: number[] = [];
  const times: number[] = [];
  const changedTimes: number[] = [];
  const loadTimes: number[] = [];
  for (let round = 0; round < rounds; round++) {
    times.push(timeOf(schedule));
    yaml.push(timeOf(() => parseDocument(text), 1));
    changedTimes.push(timeOf(() => readAll(changed)));
    loadTimes.push(timeOf(load));
  }
  return {
    milestones,
    dependencies,
    yamlMs: median(yaml),
    scheduleMs: median(times),
    share: median(times.map((ms, round) => ms / (yaml[round] ?? ms))),
    changedMs: median(changedTimes),
    loadMs: median(loadTimes),
  };
}

console.log(JSON.stringify(plans.map(({ milestones, rounds }) => measure(milestones, rounds))));
