import assert from 'node:assert/strict';
import { checkPlan } from '../../src/core/findings/check';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';
import { readAlike } from './parity';

const options = { today: '2026-11-30' as never, rules: { smart: 'off' } } as const;

/** A plan of so many milestones, one of which has the lines. */
function planWith(count: number, at: number, lines: readonly string[]): string {
  const items = Array.from({ length: count }, (_none, index) => [
    `  - id: M${index + 1}`,
    `    title: Stage ${index + 1} deploys from main`,
    ...(index + 1 === at ? lines.map((line) => (line === '' ? '' : `    ${line}`)) : []),
    '    due: 2027-01-31',
  ]);
  return ['project: Shop', 'milestones:', ...items.flat(), ''].join('\n');
}

/** As it is written, as it was meant, and what that says. */
const texts: readonly (readonly [readonly string[], readonly string[], string])[] = [
  [
    ['description: Pays', '  - by card', '  - by bill'],
    ['description: |-', '  Pays', '  - by card', '  - by bill'],
    'Pays\n- by card\n- by bill',
  ],
  [
    ['description: Pays', '  * by card', '  * by bill'],
    ['description: |-', '  Pays', '  * by card', '  * by bill'],
    'Pays\n* by card\n* by bill',
  ],
  [['description:', '  Pays', '  - by card'], ['description: |-', '  Pays', '  - by card'], 'Pays\n- by card'],
  [
    ['description: >', '  Pays', '  - by card', '  - by bill'],
    ['description: |', '  Pays', '  - by card', '  - by bill'],
    'Pays\n- by card\n- by bill\n',
  ],
  [
    ['description: >-', '  - by card', '  - by bill'],
    ['description: |-', '  - by card', '  - by bill'],
    '- by card\n- by bill',
  ],
  [
    ['description: "Pays', '  - by card', '  - by bill"'],
    ['description: |-', '  Pays', '  - by card', '  - by bill'],
    'Pays\n- by card\n- by bill',
  ],
  [
    ['description: Pays', '- by card', '- by bill'],
    ['description: |-', '  Pays', '  - by card', '  - by bill'],
    'Pays\n- by card\n- by bill',
  ],
  [
    ['description: Pays:', '  - by card', '  - by bill'],
    ['description: |-', '  Pays:', '  - by card', '  - by bill'],
    'Pays:\n- by card\n- by bill',
  ],
  [
    ['description: Pays:', '- by card', '', '  at once', '- by bill'],
    ['description: |-', '  Pays:', '  - by card', '', '    at once', '  - by bill'],
    'Pays:\n- by card\n\n  at once\n- by bill',
  ],
  [
    ['description:', '  - by card', '  - by bill'],
    ['description: |-', '  - by card', '  - by bill'],
    '- by card\n- by bill',
  ],
  [
    ['description:', '- by card', '- by bill'],
    ['description: |-', '  - by card', '  - by bill'],
    '- by card\n- by bill',
  ],
];

const lists: readonly (readonly [readonly string[], readonly string[], readonly string[]])[] = [
  [
    ['acceptance: Pays', '- by card', '- by bill'],
    ['acceptance:', '- Pays', '- by card', '- by bill'],
    ['Pays', 'by card', 'by bill'],
  ],
  [
    ['acceptance: Pays:', '  - by card'],
    ['acceptance:', '  - "Pays:"', '  - by card'],
    ['Pays:', 'by card'],
  ],
  [
    ['acceptance: Pays: now', '- by card'],
    ['acceptance:', '- "Pays: now"', '- by card'],
    ['Pays: now', 'by card'],
  ],
];

function assertFixed(broken: string, meant: string, count: number): ReturnType<typeof parsePlan> {
  const file = readAlike(broken);
  assert.equal(file.plan.milestones.length, count, broken);
  const [finding, ...more] = checkPlan(file, options);
  assert.ok(finding && more.length === 0, `${more.length} more in ${broken}`);
  const [fix] = fixesFor(file, finding, options);
  assert.ok(fix?.isPreferred, broken);
  assert.equal(applyEdits(broken, fix.edits), meant);
  const good = readAlike(meant);
  assert.deepEqual(checkPlan(good, options), []);
  return good;
}

describe('A list in place of a text', () => {
  for (const count of [1, 2, 3, 10]) {
    it(`is told once and mended: in ${count} milestones`, () => {
      for (const at of [1, count]) {
        for (const [broken, meant, said] of texts) {
          const good = assertFixed(planWith(count, at, broken), planWith(count, at, meant), count);
          assert.equal(good.plan.milestones[at - 1]?.description?.value, said);
        }
        for (const [broken, meant, said] of lists) {
          const good = assertFixed(planWith(count, at, broken), planWith(count, at, meant), count);
          const { acceptance } = good.plan.milestones[at - 1] ?? assert.fail();
          assert.deepEqual(
            acceptance.map(({ text }) => text.value),
            said,
          );
        }
      }
    });
  }

  it('is none where the lines are kept, or a dash is one of the sentence', () => {
    for (const lines of [
      ['description: |', '  Pays', '  - by card'],
      ['description: >', '  Pays', '    - by card', '    - by bill'],
      ['description: Pays and', '  books at once', '  - by card'],
      ['description: "Pays', '  by card - and by bill"'],
    ]) {
      assert.deepEqual(checkPlan(parsePlan(planWith(2, 1, lines)), options), []);
    }
  });
});
