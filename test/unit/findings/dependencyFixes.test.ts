import assert from 'node:assert/strict';
import { fixTitles } from '../../../src/core/findings/fixOffers';
import { formatMessage } from '../../../src/core/findings/finding';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { firstFixOf, options, toldOf } from '../plan/meantPlan';

const plan = (lines: string): string =>
  `project: Shop\nmilestones:\n  - id: M1\n    title: Pay\n  - id: M2\n    title: Book\n  - id: M3\n    title: Leave\n    ${lines}\n`;

/** What is written and what the first fix makes of it. */
const fixes: readonly (readonly [written: string, meant: string])[] = [
  ['depends_on: [M1，M2]', 'depends_on: [M1, M2]'],
  ['depends_on: M1、M2', 'depends_on: [M1, M2]'],
  ['depends_on: M1/M2', 'depends_on: [M1, M2]'],
  ['depends_on:\n      - M1，M2', 'depends_on:\n      - M1\n      - M2'],
  ['depends_on: { M1: 2d }', 'depends_on: { id: M1, lag: 2d }'],
  ['depends_on: [{ "M1": -1d }, M2]', 'depends_on: [{ id: "M1", lag: -1d }, M2]'],
  ['depends_on:\n      - M1: 2d\n      - M2', 'depends_on:\n      - { id: M1, lag: 2d }\n      - M2'],
  ['depends_on:\n      - M1:\n      - M2', 'depends_on:\n      - { id: M1 }\n      - M2'],
];

describe('A dependency in another form', () => {
  for (const [written, meant] of fixes) {
    it(`is offered as ours: ${written}`, () => {
      assert.equal(firstFixOf(plan(written)), plan(meant));
      assert.deepEqual(toldOf(parsePlan(plan(meant))), []);
    });
  }

  it('is left alone where it names no milestone, or its value is no time', () => {
    for (const written of ['depends_on: [M1，M7]', 'depends_on: { M7: 2d }', 'depends_on: { M1: soon }']) {
      const file = parsePlan(plan(written));
      const titles = toldOf(file).flatMap((finding) => fixTitles(file, finding, options).map(formatMessage));
      assert.deepEqual(
        titles.filter((title) => title.startsWith('Change')),
        [],
        written,
      );
    }
  });
});
