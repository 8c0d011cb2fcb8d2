import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { Checker } from '../../../src/core/findings/check';
import { planScore, scorerOf, smartScore, type CheckedFile } from '../../../src/core/findings/score';
import { planScoreWords, scoreWords } from '../../../src/core/findings/scoreWords';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = '2026-11-24' as CalendarDate;

function check(text: string): CheckedFile {
  const file = parsePlan(text);
  const checker = new Checker();
  const findings = checker.check(file, { today });
  return { file, findings, unread: checker.unread, unmeasured: checker.unmeasured };
}

const cards = '  - { title: The shop takes card payments, due: 2027-01-31 }\n';
const undated = '  - { title: The shop sends receipts }\n';
const done = '  - { title: The shop is online, status: done }\n';
const dropped = '  - { title: The shop sells gold, status: cancelled }\n';
const plan = (...milestones: readonly string[]): CheckedFile =>
  check(`project: P\nmilestones:\n${milestones.join('')}`);

describe('The words of a score', () => {
  it('are always out of five, and name what was not judged', () => {
    assert.equal(scoreWords(smartScore(plan(cards), 0)), 'SMART 3/5 · A and R not judged');
    assert.equal(scoreWords(smartScore(plan(undated), 0)), 'SMART 2/5 · no deadline · A and R not judged');
  });

  it('name one letter and five', () => {
    const objectives = 'objectives: [{ id: O1, text: 200 orders }]\n';
    assert.equal(
      scoreWords(smartScore(check(`project: P\n${objectives}milestones:\n${cards}`), 0)),
      'SMART 4/5 · A not judged',
    );
    const torn = '  - title: The shop takes card payments\n      due: 2027-01-31\n';
    assert.equal(scoreWords(smartScore(plan(torn), 0)), 'SMART 0/5 · S, M, A, R and T not judged');
  });

  it('say of a plan how many milestones are SMART, as far as they are judged', () => {
    const words = (...milestones: readonly string[]): string | undefined =>
      planScoreWords([planScore(plan(...milestones))]);
    assert.equal(words(cards, undated), '1 of 2 milestones are SMART apart from A and R, which are not judged');
    assert.equal(words(cards), '1 of 1 milestone is SMART apart from A and R, which are not judged');
    assert.equal(
      words(cards, undated, done),
      '1 of 2 open milestones are SMART apart from A and R, which are not judged',
    );
    assert.equal(words(done, done), 'Both milestones are done');
    assert.equal(words(done, done, dropped), 'All 3 milestones are done or cancelled');
    assert.equal(words(done), 'The milestone is done');
    assert.equal(planScoreWords([planScore(check('project: P\nmilestones: []\n'))]), undefined);
  });

  it('come from a score that is made once for what was found, and anew for what is found later', () => {
    const checked = plan(cards, undated);
    const score = scorerOf(checked)(1);
    planScore(checked);
    assert.equal(smartScore(checked, 1), score);
    assert.notEqual(smartScore({ ...checked, findings: [] }, 1).met, score.met);
  });

  it('sum up several plans', () => {
    const scores = [plan(cards, undated), plan(cards), plan(done)].map(planScore);
    assert.equal(planScoreWords(scores), '2 of 3 open milestones are SMART apart from A and R, which are not judged');
  });
});
