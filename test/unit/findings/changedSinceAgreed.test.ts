import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { fixOffers } from '../../../src/core/findings/fixOffers';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-24' as CalendarDate;
const textOf = (keys: string): string =>
  `project: P\ncurrency: EUR\nmilestones:\n  - { title: Cards work, status: done, ${keys} }\n`;

/** The words that are marked and the sentences, of what has changed since the agreement. */
function found(keys: string): readonly string[] {
  const file = parsePlan(textOf(keys));
  return checkPlan(file, { today })
    .filter(({ problem }) => problem.code === 'plan.changed-since-agreed')
    .map(({ problem }) => {
      const { start, end } = problem.span;
      return `${file.text.slice(start, end)}: ${formatMessage(describeProblem(problem))}`;
    });
}

describe('What changed since the agreement', () => {
  const due = 'agreed: { date: 2026-11-02, due: 2026-12-04 }';
  const ofOpen = (keys: string): readonly string[] => {
    const file = parsePlan(textOf(keys).replace('status: done, ', ''));
    return checkPlan(file, { today })
      .filter(({ problem }) => problem.code === 'plan.changed-since-agreed')
      .map(({ problem }) => formatMessage(describeProblem(problem)));
  };

  it('is told with the day that was agreed', () => {
    assert.deepEqual(ofOpen(`due: 2026-12-11, ${due}`), [
      '2026-12-04 was agreed, this is 5 working days later; agree on it anew, or restore it.',
    ]);
    assert.deepEqual(ofOpen(`due: 2026-12-03, ${due}`), [
      '2026-12-04 was agreed, this is 1 working day earlier; agree on it anew, or restore it.',
    ]);
    assert.deepEqual(ofOpen(`due: 2026-12-06, ${due}`), ['2026-12-04 was agreed; agree on this day, or restore it.']);
    assert.deepEqual(ofOpen(`due: soon, ${due}`), ['2026-12-04 was agreed; agree on a new day, or restore it.']);
    assert.deepEqual(ofOpen(due), [
      '2026-12-04 was agreed as its due day, and it has none now; agree on it anew, or restore it.',
    ]);
    assert.deepEqual(ofOpen(`due: 2026-02-30, ${due}`), []);
  });

  it('is told with the price that was agreed', () => {
    const price = 'agreed: { date: 2026-11-02, amount: 2400 }';
    assert.deepEqual(found(`amount: 2650.5, ${price}`), [
      '2650.5: 2400.00 EUR was agreed, this is 250.50 EUR more; agree on it anew, or restore it.',
    ]);
    assert.deepEqual(found(`amount: 2000, ${price}`), [
      '2000: 2400.00 EUR was agreed, this is 400.00 EUR less; agree on it anew, or restore it.',
    ]);
    assert.deepEqual(found(price), [
      'Cards work: 2400.00 EUR was agreed, and there is no price now; agree on that, or restore it.',
    ]);
    assert.deepEqual(found('amount: 90, agreed: { date: 2026-11-02, scope: 544e0fa0-0-0-0 }'), [
      '90: No price was agreed; agree on this one, or take it out.',
    ]);
  });

  it('is told of words as changed, gone and new', () => {
    assert.deepEqual(
      found(
        'description: For all, acceptance: [a, b], agreed: { date: 2026-11-02, scope: 544e0fa0-0-11111111-22222222 }',
      ),
      [
        'Cards work: The agreement of 2026-11-02 names deliverables, and there is none now; agree on that, or restore it.',
        'For all: The agreement of 2026-11-02 names no description; agree on this, or take it out.',
        'a, b: The agreement of 2026-11-02 has other words for the acceptance criteria; agree on these, or restore those.',
      ],
    );
  });

  it('is never mended without being asked for: what was agreed is restored, and what came since taken out', () => {
    const text = textOf('amount: 90, description: New, agreed: { date: 2026-11-02, scope: 544e0fa0-0-0-0 }');
    const file = parsePlan(text);
    const options = { today };
    const offers = checkPlan(file, options).flatMap((finding) =>
      finding.problem.code === 'plan.changed-since-agreed'
        ? fixOffers(file, finding, options).filter(({ kind }) => kind === 'fix')
        : [],
    );
    assert.deepEqual(
      offers.map(({ title, isPreferred, isSafe }) => [formatMessage(title), isPreferred, isSafe]),
      [
        ['Restore What Was Agreed (no price)', false, false],
        ['Restore What Was Agreed (no description)', false, false],
      ],
    );
    assert.deepEqual(
      offers.map(({ make }) => applyEdits(text, make()?.edits ?? [])),
      [text.replace(' amount: 90,', ''), text.replace(' description: New,', '')],
    );
  });
});
