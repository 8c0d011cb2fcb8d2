import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { safeEdits } from '../../../src/core/findings/fixOffers';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const options = { today: '2026-11-30' as CalendarDate };

function planWith(line: string, title = 'Guests pay'): string {
  const first = `project: Shop\nmilestones:\n  - id: M1\n    title: ${title}\n    due: 2026-12-11\n`;
  return `${first}  - title: Guests book\n    due: 2026-12-12\n    ${line}\n`;
}

/** The titles of the fixes of the only finding about the file, with the text after each. */
function fixesOf(text: string): readonly (readonly [title: string, isPreferred: boolean, after: string])[] {
  const file = parsePlan(text);
  const [finding, ...more] = checkPlan(file, options).filter(({ problem }) => problem.code.startsWith('plan.'));
  assert.ok(finding && more.length === 0, text);
  return fixesFor(file, finding, options)
    .filter(({ kind }) => kind === 'fix')
    .map(({ title, isPreferred, edits }) => [formatMessage(title), isPreferred, applyEdits(text, edits)]);
}

describe('A dependency by the title of a milestone', () => {
  for (const written of ['Guests pay', 'guests  Pay', '"Guests pay"', '[Guests pay]', '[ "Guests pay" ]']) {
    it(`is offered its id: ${written}`, () => {
      const [fix] = fixesOf(planWith(`depends_on: ${written}`));
      assert.equal(fix?.[0], 'Change to “M1”');
      assert.ok(fix[1]);
      assert.deepEqual(
        parsePlan(fix[2]).plan.milestones[1]?.dependsOn.map(({ value }) => value),
        ['M1'],
      );
    });
  }

  it('is offered it for a title of one word too, before what removes it', () => {
    const fixes = fixesOf(planWith('depends_on: Checkout', 'Checkout'));
    assert.deepEqual(
      fixes.map(([title, isPreferred]) => [title, isPreferred]),
      [
        ['Change to “M1”', true],
        ['Remove the dependency on Checkout', false],
      ],
    );
  });

  it('is offered none for its own title, and for one that two milestones have', () => {
    assert.deepEqual(fixesOf(planWith('depends_on: Guests book')), []);
    assert.deepEqual(fixesOf(planWith('depends_on: Guests book', 'Guests book')), []);
  });
});

describe('A key behind the sign of a comment', () => {
  for (const sign of ['//', '--']) {
    it(`is made a comment rather than a key: ${sign}`, () => {
      const text = planWith(`${sign} start: 2026-12-01`);
      assert.deepEqual(fixesOf(text), [
        ['Make it a comment', true, planWith('# start: 2026-12-01')],
        ['Change to “start”', false, planWith('start: 2026-12-01')],
      ]);
      const file = parsePlan(text);
      assert.deepEqual(safeEdits(file, checkPlan(file, options), options), []);
    });
  }

  it('is not made one where its value goes on below', () => {
    const fixes = fixesOf(planWith('// tasks:\n      - Pay'));
    assert.deepEqual(
      fixes.map(([title, isPreferred]) => [title, isPreferred]),
      [['Change to “tasks”', false]],
    );
  });
});
