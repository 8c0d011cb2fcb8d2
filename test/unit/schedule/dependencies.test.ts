import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { Milestone } from '../../../src/core/plan/types';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { dependantsOf, dependencyGraph, findCycles, openDependencies } from '../../../src/core/schedule/dependencies';
import { lateDependencies } from '../../../src/core/schedule/dependencyDates';

/** From rows such as `A: B C`: A waits for B and C. */
function milestones(...rows: readonly string[]): readonly Milestone[] {
  const items = rows.map((row) => {
    const [id = '', names = ''] = row.split(':');
    return `  - { id: ${id}, title: T, depends_on: [${names.trim().split(/\s+/).join(', ')}] }`;
  });
  return parsePlan(`project: P\nmilestones:\n${items.join('\n')}\n`).plan.milestones;
}

function ids(found: readonly Milestone[]): string {
  return found.map(({ id }) => id?.value).join(' ');
}

/** The ids of each cycle. */
function cycles(all: readonly Milestone[]): readonly string[] {
  return findCycles(dependencyGraph(all)).map((cycle) => ids(cycle.flatMap((index) => all[index] ?? [])));
}

function chain(length: number, end: readonly string[]): readonly Milestone[] {
  const [first] = milestones('A:');
  assert.ok(first);
  const field = (value: string) => ({ value, at: first.at, entry: first.at, lag: undefined });
  return Array.from({ length }, (_, index) => ({
    ...first,
    id: field(`A${index}`),
    dependsOn: index + 1 < length ? [field(`A${index + 1}`)] : end.map(field),
  }));
}

describe('Cycles of dependencies', () => {
  it('are not found where none is', () => {
    assert.deepEqual(findCycles(dependencyGraph(milestones('A: B C', 'B: C', 'C:', 'D: nobody A'))), []);
    assert.deepEqual(findCycles([]), []);
  });

  it('are told once, from the first of them in the file on, each waiting for the next', () => {
    assert.deepEqual(cycles(milestones('X: C', 'C: A', 'B: C', 'A: B')), ['C A B']);
  });

  it('may be one milestone that waits for itself, also within a longer one', () => {
    assert.deepEqual(cycles(milestones('A: A')), ['A']);
    assert.deepEqual(cycles(milestones('A: B B', 'B: B A')), ['A B', 'B']);
  });

  it('come in the order of the file, one for each knot and a shortest one', () => {
    assert.deepEqual(cycles(milestones('D: E', 'A: B', 'B: C A', 'C: A', 'E: D')), ['D E', 'A B']);
  });

  it('leave out who only waits for one of them, or is waited for', () => {
    assert.deepEqual(cycles(milestones('A: B', 'B: C', 'C: B D', 'D:')), ['B C']);
  });

  it('take the first of several milestones with one id', () => {
    assert.deepEqual(findCycles(dependencyGraph(milestones('A: B', 'B:', 'B: A'))), []);
  });

  it('are found at the end of a chain of thousands', () => {
    assert.deepEqual(cycles(chain(10_000, ['A9998'])), ['A9998 A9999']);
  });

  it('are found for exactly those milestones that reach themselves', () => {
    const names = ['A', 'B', 'C', 'D', 'E', 'F'];
    const anyGraph = fc.array(fc.subarray(names, { maxLength: 2 }), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(anyGraph, (waitsFor) => {
        const found = cycles(milestones(...names.map((name, place) => `${name}: ${waitsFor[place]?.join(' ')}`))).map(
          (cycle) => cycle.split(' '),
        );
        const targetsOf = (name: string): readonly string[] => waitsFor[names.indexOf(name)] ?? [];
        const reachedFrom = (name: string): ReadonlySet<string> => {
          const reached = new Set(targetsOf(name));
          for (const node of reached) for (const next of targetsOf(node)) reached.add(next);
          return reached;
        };
        for (const cycle of found) {
          const inCycle = cycle;
          inCycle.forEach((name, at) => assert.ok(targetsOf(name).includes(inCycle[(at + 1) % inCycle.length] ?? '')));
        }
        // Every milestone in a knot reaches those of one of the cycles, and is reached by them.
        const isTold = (name: string): boolean =>
          found.some(([first]) => {
            const id = first ?? '';
            return id === name || (reachedFrom(name).has(id) && reachedFrom(id).has(name));
          });
        for (const name of names) assert.equal(isTold(name), reachedFrom(name).has(name), name);
      }),
    );
  });

  it('may be thousands long', () => {
    assert.equal(findCycles(dependencyGraph(chain(10_000, ['A0'])))[0]?.length, 10_000);
  });
});

describe('Dependants', () => {
  it('are all that wait, directly or through others, in the order of the file', () => {
    const all = milestones('D: C', 'A:', 'B: A', 'C: B A', 'E:');
    assert.deepEqual(
      all.map((milestone) => ids(dependantsOf(all, milestone))),
      ['', 'D B C', 'D C', 'D', ''],
    );
  });

  it('never include the milestone itself', () => {
    const all = milestones('A: B A', 'B: A');
    assert.deepEqual(
      all.map((milestone) => ids(dependantsOf(all, milestone))),
      ['B', 'A'],
    );
  });

  it('are found along a chain of thousands', () => {
    const all = chain(10_000, []);
    const last = all.at(-1);
    assert.ok(last);
    assert.equal(dependantsOf(all, last).length, 9999);
  });
});

describe('Open dependencies', () => {
  it('are those that the milestone names itself, once, and neither done nor unknown', () => {
    const { milestones: all } = parsePlan(`project: P
milestones:
  - { id: A, title: T }
  - { id: B, title: T, depends_on: [A] }
  - { id: C, title: T, status: done }
  - { id: D, title: T, status: cancelled }
  - { id: E, title: T, depends_on: [D, B, C, gone, E, B] }
`).plan;
    assert.deepEqual(
      all.map((milestone) => ids(openDependencies(all, milestone))),
      ['', 'A', '', '', 'B'],
    );
  });
});

describe('Dates of dependencies', () => {
  const pairs = (text: string): string[] => {
    const { plan } = parsePlan(`project: P\nmilestones:\n${text}`);
    const all = plan.milestones;
    const { days } = calendarsOf(plan).plan;
    return all.flatMap((milestone) =>
      lateDependencies(milestone, (wanted) => all.find(({ id }) => id?.value === wanted), days).map(
        ({ dependencyDue, earliest, reference: { value } }) =>
          `${milestone.id?.value} ${milestone.due?.value} waits for ${value} ${dependencyDue}` +
          (earliest === dependencyDue ? '' : `, so ${earliest}`),
      ),
    );
  };

  it('are told in pairs when the dependency is due later', () => {
    assert.deepEqual(
      pairs(`  - { id: A, title: T, due: 2027-03-31, depends_on: [B, C, D, B] }
  - { id: B, title: T, due: 2027-04-01 }
  - { id: C, title: T, due: 2027-03-31 }
  - { id: D, title: T, due: 2027-05-01, depends_on: [D, nobody] }`),
      ['A 2027-03-31 waits for B 2027-04-01', 'A 2027-03-31 waits for D 2027-05-01'],
    );
  });

  it('count the lag in working days, and a lead as room', () => {
    // 1 April is a Thursday.
    assert.deepEqual(
      pairs(`  - { id: A, title: T, due: 2027-04-01 }
  - { id: B, title: T, due: 2027-04-05, depends_on: [{ id: A, lag: 3d }] }
  - { id: C, title: T, due: 2027-04-06, depends_on: [{ id: A, lag: 3d }] }
  - { id: D, title: T, due: 2027-03-30, depends_on: [{ id: A, lag: -2d }] }
  - { id: E, title: T, due: 2027-03-29, depends_on: [{ id: A, lag: -2d }] }
  - { id: F, title: T, due: 2027-04-07, depends_on: [{ id: A, lag: 1w }] }`),
      [
        'B 2027-04-05 waits for A 2027-04-01, so 2027-04-06',
        'E 2027-03-29 waits for A 2027-04-01, so 2027-03-30',
        'F 2027-04-07 waits for A 2027-04-01, so 2027-04-08',
      ],
    );
  });

  it('do not matter where one of the two is over or has no day', () => {
    assert.deepEqual(
      pairs(`  - { id: A, title: T, due: 2027-03-31, depends_on: [B, C] }
  - { id: B, title: T, due: 2027-04-01, status: done }
  - { id: C, title: T, depends_on: [D] }
  - { id: D, title: T, due: 2027-05-01 }
  - { id: E, title: T, due: 2027-03-01, status: cancelled, depends_on: [D] }`),
      [],
    );
  });
});
