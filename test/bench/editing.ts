// Runs in a process of its own, started by run.mjs, and writes the results as JSON to standard output.
import { editByActs } from '../../src/core/plan/edit/editByActs';
import { toRef, type MilestoneRef } from '../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import type { PlanAct } from '../../src/core/plan/planAct';
import type { Milestone } from '../../src/core/plan/types';
import { cpuTime } from './cpuTime.mjs';
import { makeLargePlan, planDay } from './makeLargePlan';
import { median } from './median.mjs';

/** The results of one command. Times are processor time in milliseconds, from the parsed plan to verified edits. */
export interface EditingFigures {
  readonly command: string;
  readonly smallMs: number;
  readonly largeMs: number;
  /** The median in the large plan divided by the one in the small plan. */
  readonly ratio: number;
}

const sizes = { small: 100, large: 5_000 };

/** A milestone of a plan, with a function for references to other milestones of it. */
interface Named {
  readonly milestone: MilestoneRef;
  readonly refAt: (index: number) => MilestoneRef;
  readonly data: Milestone;
}

const seen = ({ acceptance }: Milestone) => acceptance.map(({ text }, index) => ({ index, text: text.value }));

const commands: Readonly<Record<string, (named: Named) => PlanAct>> = {
  start: ({ milestone }) => ({ kind: 'start', milestone, today: planDay }),
  'mark done': ({ milestone, data }) => ({
    kind: 'finish',
    milestone,
    met: seen(data).slice(0, 2),
    completed: planDay,
  }),
  reschedule: ({ milestone }) => ({
    kind: 'reschedule',
    milestone,
    due: planDay,
    date: planDay,
    reason: 'Keys came late',
  }),
  'tick a criterion': ({ milestone, data }) => ({
    kind: 'tick-criterion',
    milestone,
    entry: seen(data)[0] ?? { index: 0, text: '' },
    met: planDay,
  }),
  'move up': ({ milestone }) => ({ kind: 'move', milestones: [milestone], to: 'up' }),
  'move far': ({ milestone, refAt }) => ({ kind: 'move', milestones: [milestone], to: { before: refAt(1) } }),
  'move 40 rows': ({ refAt }) => {
    const milestones = Array.from({ length: 40 }, (_none, place) => refAt(place * 2));
    return { kind: 'move', milestones, to: 'end' };
  },
  add: () => ({ kind: 'add', title: 'Refunds arrive within a day', due: planDay }),
  'turn a rule off': () => ({ kind: 'turn-off', code: 'smart.specific', where: 'lint' }),
};

const rounds = 40;

const small = parsePlan(makeLargePlan(sizes.small, 'spread'));
const large = parsePlan(makeLargePlan(sizes.large, 'spread'));

function measure(file: PlanFile, actOn: (named: Named) => PlanAct, round: number): number {
  const count = file.plan.milestones.length;
  const index = Math.floor(count / 5) + ((round * 37) % Math.floor(count / 2));
  const at = (place: number): Milestone => {
    const milestone = file.plan.milestones[place];
    if (!milestone) throw new Error(`There is no milestone ${place}`);
    return milestone;
  };
  const refAt = (place: number): MilestoneRef => toRef({ uri: '', plan: file.plan, revision: 1 }, at(place), place);
  const act = actOn({ milestone: refAt(index), refAt, data: at(index) });
  const start = cpuTime();
  const result = editByActs({ uri: '', file, revision: 1 }, [act]);
  const took = cpuTime() - start;
  if (!('edits' in result) || result.edits.length === 0) throw new Error('The plan is not as meant');
  return took;
}

const figures = Object.entries(commands).map(([command, actOn]): EditingFigures => {
  const times = Array.from({ length: rounds * 2 }, (_none, round) => [
    measure(small, actOn, round),
    measure(large, actOn, round),
  ]).slice(rounds);
  const of = (place: number): readonly number[] => times.map((pair) => pair[place] ?? Number.NaN);
  const ratio = median(of(1)) / median(of(0));
  return { command, smallMs: median(of(0)), largeMs: median(of(1)), ratio };
});
console.log(JSON.stringify(figures));
