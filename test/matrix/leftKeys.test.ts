import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { assertMended } from './assertMended';

const plan = (...lines: readonly (readonly string[])[]): string =>
  ['project: Shop', 'milestones:', ...lines.flat(), ''].join('\n');
const items = (count: number, dash: string, more: readonly string[] = []): string[] =>
  Array.from({ length: count }, (_none, index) => [
    `${dash}- id: M${index + 1}`,
    `${dash}  title: Stage ${index + 1} deploys from main`,
    ...more.map((line) => `${dash}  ${line}`),
  ]).flat();

const slips: readonly (readonly string[])[] = [
  ['due: 2027-01-31'],
  ['due: 2027-01-31 # by mail'],
  ['owner: Dana', 'priority: must'],
  ['acceptance:', '  - One pays', '  - Two pay'],
  ['acceptance:', '- One pays', '- Two pay'],
  ['acceptance: [One pays]'],
  ['depends_on:', '  - { id: M8, lag: 2d }', '  - id: M9'],
  ['tasks:', '  - { text: Write docs, done: true }', '  - text: Tell all'],
  ['description: |', '  # One', '  two', '', '  three', 'due: 2027-01-31'],
  ['description: Login works', '  and stays', 'acceptance:', '  # more', '  - One pays', 'due: 2027-01-31'],
];

describe('A key of the last milestone at the left margin', () => {
  for (const count of [1, 2, 3, 10]) {
    it(`is told once and mended: below ${count} milestones`, () => {
      for (const dash of ['', '  ', '    ']) {
        for (const slip of slips) {
          for (const tail of [[], ['currency: EUR'], ['', '# Stages', 'phases:', '  - { id: build, title: Build }']]) {
            const inside = slip.map((line) => (line === '' ? '' : `${dash}  ${line}`));
            assertMended(plan(items(count, dash), slip, tail), plan(items(count, dash), inside, tail), count);
          }
        }
      }
    });
  }

  it('is told below a gap where other milestones have that key', () => {
    const last = ['  - title: Stage 9 deploys from main'];
    for (const gap of [[''], ['# until then'], ['', '    # until then', '']]) {
      const all = items(2, '  ', ['due: 2027-01-31']);
      assertMended(plan(all, last, gap, ['due: 2027-02-28']), plan(all, last, gap, ['    due: 2027-02-28']), 3);
      const flow = ['  - { id: M1, title: Stage 1 deploys, due: 2027-01-31 }'];
      assertMended(plan(flow, last, gap, ['due: 2027-02-28']), plan(flow, last, gap, ['    due: 2027-02-28']), 2);
    }
  });

  it('is told with those of the milestones above it', () => {
    const all = (indent: string): string =>
      plan(
        ...[1, 2, 3].map((n) => [`  - id: M${n}`, '    title: Stage deploys from main', `${indent}due: 2027-01-31`]),
      );
    assertMended(all(''), all('    '), 3, 3);
  });

  it('is a key of the user where the milestone has it, below a gap, or elsewhere', () => {
    for (const text of [
      plan(items(2, '  ', ['due: 2027-01-31']), ['due: 2027-02-28']),
      plan(items(2, '  '), ['', 'owner: Dana']),
      plan(items(2, '  '), ['currency: EUR', 'owner: Dana']),
      plan(items(2, '  '), ['x-owner: Dana']),
      plan(items(2, '  '), ['colour: red', 'due: 2027-02-28']),
      `owner: Dana\n${plan(items(2, '  '))}`,
    ]) {
      assert.deepEqual(parsePlan(text).problems, [], text);
    }
  });

  it('is read as its milestone stands, whatever was read before', () => {
    const own = plan(items(3, '  ', ['due: 2027-01-31']), ['due: 2027-02-28']);
    const broken = own.replace(/ {4}due: 2027-01-31\n(?=due)/, '');
    const before = parsePlan(own);
    assert.equal(before.isBroken, false);
    const after = parsePlan(broken, { before });
    assert.equal(after.problems.length, 1);
    assert.equal(after.plan.milestones[2]?.due?.value, '2027-02-28');
    assert.equal(parsePlan(own, { before: after }).isBroken, false);
  });
});
