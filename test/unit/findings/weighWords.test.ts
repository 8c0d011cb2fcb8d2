import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = parseCalendarDate('2026-11-24');
assert.ok(today);

/** Findings about the words of a milestone with these entries: `severity code "words"`. */
function found(entries: readonly string[], more = '    title: Riders book lessons', key = 'acceptance'): string[] {
  const list = entries.map((entry) => `      - ${JSON.stringify(entry)}\n`).join('');
  const text = `project: P\nmilestones:\n  - id: M1\n    due: 2027-01-29\n${more}\n${list && `    ${key}:\n${list}`}`;
  return checkPlan(parsePlan(text), { today: today ?? assert.fail() }).map(
    ({ problem: { code, span }, severity }) => `${severity} ${code} ${text.slice(span.start, span.end)}`,
  );
}

const concrete = ['A rider can cancel up to 24 hours before', 'Every lesson shows its 3 free places'];

describe('soft words in entries', () => {
  it('are no finding among entries that can be checked', () => {
    const soft = 'The calendar has a simple, fast view of one week in which a rider can book';
    assert.deepEqual(found([...concrete, soft]), []);
    assert.deepEqual(found([...concrete, soft], undefined, 'deliverables'), []);
  });

  it('are one where the entry is short and nothing in it can be checked', () => {
    assert.deepEqual(found([...concrete, 'The receipt is modern']), ['information smart.measurable.subjective modern']);
  });

  it('are findings in each of the entries where more than half are vague', () => {
    const vague = ['The pages of the riding school load quickly', 'The texts of the riding school are engaging'];
    assert.equal(found([concrete[0] ?? '', ...vague]).length, 2);
  });

  it('never hide a gap, or a set without members', () => {
    assert.deepEqual(found([...concrete, 'Riders pay by card, get a receipt by mail, and earn points (TBD)']), [
      'warning smart.specific.placeholder TBD',
    ]);
    assert.deepEqual(found([...concrete, 'Fix various bugs of the booking page']), [
      'information smart.specific.undefined-set various bugs',
    ]);
  });

  it('never hide an entry that as a whole has no end', () => {
    assert.deepEqual(found([...concrete, 'Refinement of the core modules and of their texts for the riders']), [
      'information smart.specific.vague-verb Refinement',
    ]);
    assert.deepEqual(found([...concrete, 'Research the wishes of the owners of other riding schools']), [
      'information smart.specific.activity Research',
    ]);
  });
});

describe('soft words late in a long text that can be checked', () => {
  it('are a hint', () => {
    const text =
      'A rider can see the lessons of a week, book one of them, and get a receipt by mail, possibly also by text message.';
    assert.deepEqual(found([], `    title: Riders book lessons\n    description: ${text}`), [
      'hint smart.specific.weak-modal possibly',
    ]);
  });

  it('stay off where the plan turns them off, and what the plan raises stays a hint', () => {
    const text =
      'A rider can see the lessons of a week, book one of them, and get a receipt by mail, possibly also by text message.';
    const plan = (level: string): string =>
      `project: P\nlint: { rules: { smart.specific: "${level}" } }\nmilestones:\n  - title: Riders book lessons\n    due: 2027-01-29\n    description: ${text}\n`;
    const severities = (level: string): string[] =>
      checkPlan(parsePlan(plan(level)), { today: today ?? assert.fail() }).map(({ severity }) => severity);
    assert.deepEqual(severities('off'), []);
    assert.deepEqual(severities('warning'), ['hint']);
  });
});

describe('one place', () => {
  it('has one finding, whatever its letter', () => {
    assert.deepEqual(found([], '    title: Make the start page better'), [
      'information smart.specific.vague-verb better',
    ]);
    assert.deepEqual(found([], '    title: Improve the stability'), ['information smart.specific.vague-verb Improve']);
  });
});
