import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { scorerOf, smartScore } from '../../../src/core/findings/score';
import { findInWriting, namesOfMilestones, sortFindings } from '../../../src/core/findings/whileWriting';

const saved = 'project: P\nmilestones:\n  - id: M1\n    title: Guests book 20 of 20 rooms\n';

/** The codes that are told with the cursor at the `|`. */
function told(marked: string, before = saved): readonly string[] {
  const file = parsePlan(marked.replace('|', ''));
  const names = namesOfMilestones(parsePlan(before).plan);
  const inWriting = findInWriting(file, marked.indexOf('|'), names);
  const findings = checkPlan(file, { today: '2026-11-24' as CalendarDate });
  return sortFindings(findings, inWriting).findings.map(({ problem }) => `${problem.milestone} ${problem.code}`);
}

const noDue = 'smart.time-bound.no-due';

describe('a milestone in writing', () => {
  it('is not told what it lacks, with the cursor in it or below it', () => {
    for (const marked of [
      `${saved}  - id: M2|\n`,
      `${saved}  - id: M2\n    |\n`,
      `${saved}  - id: M2\n    title: Guests pay 20 of 20 ca|rds\n`,
      `${saved}  - id: M2\n\n    |\n`,
      `${saved}  - title: Guests pay 20 of 20 cards|\n`,
    ])
      assert.deepEqual(told(marked), [`0 ${noDue}`], marked);
  });

  it('is told what is wrong', () => {
    assert.deepEqual(told(`${saved}  - id: M2\n    title: Guests pay 20 of 20 cards\n    due: 2026-02-30|\n`), [
      `0 ${noDue}`,
      '1 plan.invalid-value',
    ]);
  });

  it('is no saved one with another id or title', () => {
    for (const marked of [saved.replace('M1', 'PAY|'), saved.replace('Guests book', 'Guests| buy')])
      assert.deepEqual(told(marked), [`0 ${noDue}`], marked);
  });

  it('may be the whole plan, wherever the cursor is, while the saved file has no milestone', () => {
    const begun = 'project: P|\nobjectives: [{ id: O1, text: 200 orders a month }, { id: O2 }]\n';
    const whole = `${begun}milestones:\n  - id: M1\n    title: Guests pay 20 of 20 cards\n    status: dun\n`;
    for (const before of ['', 'project: P\n']) {
      assert.deepEqual(told(begun, before), [], before);
      assert.deepEqual(told(whole, before), ['0 plan.invalid-value'], before);
    }
    assert.ok(told(whole, whole.replace('|', '')).length > 3);
  });

  it('is told everything once it is left or saved', () => {
    const left = `${saved}  - id: M2\n    title: Guests pay 20 of 20 cards\n`;
    const all = [`0 ${noDue}`, `1 ${noDue}`];
    assert.deepEqual(told(left.replace('P\n', 'P|\n')), all);
    assert.deepEqual(told(`${left}phases: [a|]\n`), all);
    assert.deepEqual(told(left.replace('Guests book', 'Guests| book')), all);
    assert.deepEqual(told(`${saved}|`), [`0 ${noDue}`]);
  });

  it('has no score for a letter that may still be written', () => {
    const title = '  - id: M2\n    title: Guests pay 20 of 20 cards\n';
    const states = (marked: string): readonly string[] => {
      const file = parsePlan(marked.replace('|', ''));
      const inWriting = findInWriting(file, marked.indexOf('|'), namesOfMilestones(parsePlan(saved).plan));
      const all = checkPlan(file, { today: '2026-11-24' as CalendarDate });
      const checked = { file, ...sortFindings(all, inWriting) };
      const score = smartScore(checked, 1);
      assert.deepEqual(scorerOf(checked)(1), score);
      const letters = score.letters.map(({ letter, state, isInWriting }) =>
        state === 'present' ? letter : state === 'missing' ? 'x' : isInWriting ? '?' : '–',
      );
      return [letters.join(''), `${score.met}/${score.of}`, score.reason ?? ''];
    };
    assert.deepEqual(states(`${saved}${title}    |\n`), ['SM––?', '2/2', '']);
    assert.deepEqual(states(`${saved}${title}    due: 2026-02-30|\n`), ['SM––x', '2/3', 'invalid value']);
    assert.deepEqual(states(`|${saved}${title}`), ['SM––x', '2/3', 'no deadline']);
  });
});
