import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const options = { today: '2026-11-30' as CalendarDate };
const next = '  - id: M2\n    title: Guests book 20 of 20 rooms\n    due: 2026-12-12\n';
const below = (lines: string): string =>
  `project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay with 20 of 20 cards\n${lines}\n${next}`;
const items = (lines: string): string => `project: Shop\nmilestones:\n${lines}\n${next}`;

/** What is written and what was meant, with the word that the finding stands on. */
const slips: readonly (readonly [name: string, broken: string, meant: string, at: string])[] = [
  ['a list', below('    depends_on: [M2'), below('    depends_on: [M2]'), '['],
  ['before a comment', below('    depends_on: [M2 # first'), below('    depends_on: [M2] # first'), '['],
  [
    'over several lines',
    below('    tasks: [\n      Pay,\n      Book'),
    below('    tasks: [\n      Pay,\n      Book]'),
    '[',
  ],
  ['a map in a list', below('    depends_on: [{ id: M2, lag: 2d'), below('    depends_on: [{ id: M2, lag: 2d}]'), '['],
  ['one of two', below('    depends_on: [{ id: M2 ]'), below('    depends_on: [{ id: M2} ]'), '{'],
  ['a milestone', items('  - { id: M1, title: Guests pay'), items('  - { id: M1, title: Guests pay}'), '{'],
  ['a criterion', below('    acceptance:\n      - { text: Pays'), below('    acceptance:\n      - { text: Pays}'), '{'],
  ['a title', items('  - title: [Draft'), items('  - title: "[Draft"'), '['],
  ['a row of text', below('    tasks:\n      - [link'), below('    tasks:\n      - "[link"'), '['],
  ['an own key', below('    x-own: [a, b'), below('    x-own: [a, b]'), '['],
  ['one too many', below('    depends_on: [M2]]'), below('    depends_on: [M2]'), ']'],
  ['a quote in a list', below('    depends_on: ["M2]'), below('    depends_on: ["M2"]'), '"'],
  ['a quote in a map', items('  - { id: "M1, title: Guests pay }'), items('  - { id: "M1", title: Guests pay }'), '"'],
  ['a quote before a day', below('    due: "2026-12-11'), below('    due: "2026-12-11"'), '"'],
  ['a quote before an id', items('  - id: "M1\n    title: Pay'), items('  - id: "M1"\n    title: Pay'), '"'],
  [
    'a quote before an id in a list',
    below('    depends_on:\n      - "M2'),
    below('    depends_on:\n      - "M2"'),
    '"',
  ],
  ['a question mark for a value', below('    owner: ?'), below('    owner: "?"'), '?'],
  ['one before a comment', below('    owner: ? # ask'), below('    owner: "?" # ask'), '?'],
];

describe('A bracket or a quote that is left open', () => {
  for (const [name, broken, meant, at] of slips) {
    it(`leaves the milestones as they are: ${name}`, () => {
      const file = parsePlan(broken);
      const told = checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.syntax');
      assert.deepEqual(
        told.map(({ problem }) => broken.slice(problem.span.start, problem.span.end)),
        [at],
      );
      const good = parsePlan(meant);
      assert.equal(good.isBroken, false, meant);
      const titles = good.plan.milestones.map(({ title, due }) => [title.value, due?.value]);
      assert.equal(titles.length, 2);
      assert.deepEqual(
        file.plan.milestones.map(({ title, due }) => [title.value, due?.value]),
        titles,
      );
      const [fix] = told.flatMap((finding) => fixesFor(file, finding, options));
      assert.equal(applyEdits(broken, fix?.edits ?? []), meant);
    });
  }

  it('is told in each of ten milestones', () => {
    const ten = Array.from({ length: 10 }, (_none, index) => `  - title: Guests pay ${index}\n    tasks: [a, b\n`);
    const file = parsePlan(`project: Shop\nmilestones:\n${ten.join('')}`);
    assert.equal(file.plan.milestones.length, 10);
    assert.equal(checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.syntax').length, 10);
  });

  it('is closed at the end of a plan in JSON', () => {
    const text = '{"project":"Shop","milestones":[{"id":"M1","title":"Guests pay"}';
    const file = parsePlan(text);
    const [finding] = checkPlan(file, options);
    assert.ok(finding);
    const [fix] = fixesFor(file, finding, options);
    assert.equal(applyEdits(text, fix?.edits ?? []), `${text}]}`);
  });

  it('is none where the brackets go on below', () => {
    const text = below('    tasks: [\n      Pay,\n      Book\n    ]');
    assert.deepEqual(parsePlan(text).problems, []);
  });
});
