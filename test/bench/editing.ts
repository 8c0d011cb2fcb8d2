// Runs in a process of its own, started by run.mjs, and writes what it measured as JSON to the standard output.
import { editPlan, type Intent } from '../../src/core/plan/edit/editPlan';
import {
  addMilestone,
  markMilestoneDone,
  moveMilestones,
  rescheduleMilestone,
  setCriterionMet,
  startMilestone,
} from '../../src/core/plan/edit/milestoneEdits';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { cpuTime } from './cpuTime.mjs';
import { makeLargePlan, planDay } from './makeLargePlan';
import { median } from './median.mjs';

/** Of one command. Times are processor time in milliseconds, from the plan that was read to edits that are proven. */
export interface EditingFigures {
  readonly command: string;
  readonly smallMs: number;
  readonly largeMs: number;
  /** Median over the rounds of the one divided by the other. */
  readonly ratio: number;
}

export const sizes = { small: 100, large: 5_000 };

const commands: Readonly<Record<string, (file: PlanFile, index: number) => readonly Intent[]>> = {
  start: (file, index) => startMilestone(file, index, { today: planDay }),
  'mark done': (file, index) => markMilestoneDone(file, index, { met: [0, 1], completed: planDay }),
  reschedule: (file, index) =>
    rescheduleMilestone(file, index, { due: planDay, date: planDay, reason: 'Keys came late' }),
  'tick a criterion': (file, index) => setCriterionMet(file, index, 0, planDay),
  'move up': (file, index) => moveMilestones(file, [index], index - 1),
  'move far': (file, index) => moveMilestones(file, [index], 1),
  add: (file) => addMilestone(file, { title: 'Refunds arrive within a day', due: planDay }),
  'turn a rule off': () => [{ kind: 'set', path: ['lint'], value: { rules: { 'smart.specific': 'off' } } }],
};

const rounds = 40;

const small = parsePlan(makeLargePlan(sizes.small, 'spread'));
const large = parsePlan(makeLargePlan(sizes.large, 'spread'));

function measure(
  file: PlanFile,
  intentsOf: (file: PlanFile, index: number) => readonly Intent[],
  round: number,
): number {
  const count = file.plan.milestones.length;
  const index = Math.floor(count / 5) + ((round * 37) % Math.floor(count / 2));
  const start = cpuTime();
  const result = editPlan(file, intentsOf(file, index));
  const took = cpuTime() - start;
  if (!('edits' in result) || result.edits.length === 0) throw new Error('The plan is not as meant');
  return took;
}

const figures = Object.entries(commands).map(([command, intentsOf]): EditingFigures => {
  const times = Array.from({ length: rounds * 2 }, (_none, round) => [
    measure(small, intentsOf, round),
    measure(large, intentsOf, round),
  ]).slice(rounds);
  const of = (place: number): readonly number[] => times.map((pair) => pair[place] ?? Number.NaN);
  const ratio = median(of(1)) / median(of(0));
  return { command, smallMs: median(of(0)), largeMs: median(of(1)), ratio };
});
console.log(JSON.stringify(figures));
