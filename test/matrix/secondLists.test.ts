import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { assertMended } from './assertMended';

const item = (number: number, dash = '  '): string[] => [
  `${dash}- id: M${number}`,
  `${dash}  title: Stage ${number} deploys from main`,
  `${dash}  due: 2027-01-31`,
];
const items = (from: number, to: number, dash?: string): string[] =>
  Array.from({ length: to - from + 1 }, (_none, index) => item(from + index, dash)).flat();
const plan = (...lines: readonly (readonly string[])[]): string => ['project: Shop', ...lines.flat(), ''].join('\n');

describe('A list under a second spelling of its key', () => {
  for (const count of [1, 2, 3, 10]) {
    it(`is told once and mended: beside ${count} milestones`, () => {
      for (const key of ['Milestone:', 'milestone:', 'Milestones :', 'MILESTONES:', 'milstones:', 'milestones:']) {
        for (const dash of ['', '  ', '    ']) {
          const meant = plan(['milestones:'], items(1, count), items(count + 1, count + 2));
          assertMended(
            plan(['milestones:'], items(1, count), [key], items(count + 1, count + 2, dash)),
            meant,
            count + 2,
          );
        }
        if (key === 'milestones:') continue;
        assertMended(
          plan([key], items(1, count), ['milestones:'], items(count + 1, count + 2)),
          plan(['milestones:'], items(1, count), items(count + 1, count + 2)),
          count + 2,
        );
      }
    });
  }

  it('is told once and mended: with other keys between, and comments that stay', () => {
    const phases = ['phases:', '  - { id: build, title: Build }'];
    assertMended(
      plan(['milestones:'], items(1, 2), phases, ['Milestone: # later', '', '  # the last one'], items(3, 3)),
      plan(['milestones:'], items(1, 2), ['', '  # the last one'], items(3, 3), phases, ['# later']),
      3,
    );
    assertMended(
      plan(['Milestone:'], items(1, 2), phases, ['milestones:'], items(3, 3)),
      plan(phases, ['milestones:'], items(1, 2), items(3, 3)),
      3,
    );
  });

  it('is told once and mended: beside an empty one, and with one milestone that has no dash', () => {
    assertMended(plan(['milestones:', 'Milestone:'], items(1, 2)), plan(['milestones:'], items(1, 2)), 2);
    assertMended(
      plan(['milestones:'], items(1, 2), [
        'milestone:',
        '  id: M3',
        '  title: Stage 3 deploys',
        '  acceptance:',
        '  - One',
      ]),
      plan(['milestones:'], items(1, 2), ['  - id: M3', '    title: Stage 3 deploys', '    acceptance:', '    - One']),
      3,
    );
  });

  it('is told each and mended: a key above every milestone', () => {
    const broken = plan(['milestones:'], items(1, 1), ['milestone:'], items(2, 2), ['milestone:'], items(3, 3));
    assertMended(broken, plan(['milestones:'], items(1, 3)), 3, 2);
  });

  for (const [key, other] of [
    ['acceptance', 'Acceptance'],
    ['acceptance', 'acceptance'],
    ['deliverables', 'deliverable'],
    ['tasks', 'Task'],
    ['depends_on', 'depends-on'],
  ] as const) {
    it(`is told once and mended in a milestone: ${other} beside ${key}`, () => {
      for (const count of [1, 2, 3, 10]) {
        for (const at of [1, count]) {
          const withKey = (between: readonly string[]): string =>
            plan(
              ['milestones:'],
              items(1, at),
              [`    ${key}:`, '      - M8', ...between, '      - M9', '    priority: must'],
              items(at + 1, count),
            );
          assertMended(withKey([`    ${other}:`]), withKey([]), count);
        }
      }
    });
  }

  it('is a key of the user where it holds something else', () => {
    for (const own of [
      'milestone: 3',
      'Milestones: see below',
      'milestone: { pull: 5 }',
      'x-milestones: [a]',
      'milestone: [1, 2]',
    ]) {
      const file = parsePlan(plan(['milestones:'], items(1, 2), [own]));
      assert.deepEqual(file.problems, [], own);
      assert.equal(file.plan.milestones.length, 2);
    }
  });

  it('is told where it is in brackets, and its milestones are read', () => {
    const file = parsePlan(plan(['milestones:'], items(1, 2), ['Milestone: [{ id: M3, title: Stage 3 deploys }]']));
    assert.deepEqual(
      file.problems.map((problem) => problem.code === 'plan.syntax' && problem.kind),
      ['second-list'],
    );
    assert.equal(file.plan.milestones.length, 3);
  });
});
