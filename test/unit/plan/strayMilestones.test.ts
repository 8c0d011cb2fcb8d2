import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { assertReadAsMeant, toldOf } from './meantPlan';

const first =
  'project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay with 20 of 20 cards\n    due: 2026-12-11\n';
const last = '  - id: M9\n    title: Guests leave\n    due: 2026-12-13\n';
const rows = '    acceptance:\n      - 20 of 20 cards pay\n';

/** What is written and what was meant, with the words that the finding stands on. */
const plans: readonly (readonly [name: string, broken: string, meant: string, at?: string])[] = [
  [
    'with all of its keys',
    `${first}${rows}      - id: M2\n        title: Guests book\n        tasks:\n          - Rooms\n        # soon\n        depends_on: [M1]\n${last}`,
    `${first}${rows}  - id: M2\n    title: Guests book\n    tasks:\n      - Rooms\n    # soon\n    depends_on: [M1]\n${last}`,
  ],
  [
    'with its dash alone',
    `${first}${rows}      - id: M2\n    title: Guests book\n    depends_on: [M1]\n    due: 2026-12-12\n${last}`,
    `${first}${rows}  - id: M2\n    title: Guests book\n    depends_on: [M1]\n    due: 2026-12-12\n${last}`,
  ],
  [
    'without an id',
    `${first}${rows}      - title: Guests book\n        estimate: 2d\n${last}`,
    `${first}${rows}  - title: Guests book\n    estimate: 2d\n${last}`,
    '- title',
  ],
  [
    'in braces',
    `${first}    deliverables:\n    - Desk\n    - { id: M2, title: Guests book }\n${last}`,
    `${first}    deliverables:\n    - Desk\n  - { id: M2, title: Guests book }\n${last}`,
    '- { id',
  ],
  [
    'with the next one',
    `${first}${rows}      - id: M2\n        title: Guests book\n      - id: M3\n        title: Guests eat\n${last}`,
    `${first}${rows}  - id: M2\n    title: Guests book\n  - id: M3\n    title: Guests eat\n${last}`,
  ],
  [
    'at the end of the plan',
    `${first}${rows}      - id: M2\n        title: Guests book\n`,
    `${first}${rows}  - id: M2\n    title: Guests book\n`,
  ],
];

describe('A milestone that is indented into the one above', () => {
  for (const [name, broken, meant, at = '- id'] of plans) {
    it(`stays one of its own: ${name}`, () => {
      assertReadAsMeant(broken, meant, at);
    });
  }

  it('is none where it is an entry of the list', () => {
    for (const entry of [
      'depends_on:\n      - id: M9\n        lag: 2d',
      'tasks:\n      - text: Rooms\n        done: true',
    ]) {
      const text = `${first}    ${entry}\n${last}`;
      const file = parsePlan(text);
      assert.deepEqual(toldOf(file), []);
      assert.equal(file.plan.milestones.length, 2);
    }
  });

  it('is none where the entry only has a title', () => {
    const file = parsePlan(`${first}    tasks:\n      - title: Rooms\n${last}`);
    assert.equal(file.plan.milestones.length, 2);
    assert.ok(toldOf(file).every(({ problem }) => problem.code === 'plan.invalid-value'));
  });
});
