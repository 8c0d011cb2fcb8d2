import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

const today = parseCalendarDate('2026-11-24') ?? assert.fail();
const length = 100_000;

/*
 * What the patterns of the rules look for, begun over and over and never ended. A pattern whose work grows faster than the text
 * would take minutes on these, and run into the time that a test has.
 */
const beginnings = [
  'from a ',
  'change it ',
  'when it ',
  'tests of ',
  'more and ',
  'improve the ',
  'as many a ',
  'user can ',
  'make a ',
  'give more ',
  'big enough ',
  'the x they need ',
  'bring it to a ',
  'feels it ',
  'whatever all needed ',
  'worst with an ',
  '1,1 a ',

  '<a b ',
  'a.',
  'a_',
  'a/',
  '`',
  '"',
  "'",
  '“',
  '@',
  '#',
  'A-',
  '.',
  ' ',
  '\t',
  '&',
  '1',
  'x',
  'e-',
  'www.',
  'http://',
  '?',
  'various ',
  'etc ',
  'is very ',
  'simple, ',
  'with better ',
  'Research ',
  'the ',
  'and ',
  'TBD',
  '(',
  'of ',
];

describe('texts made to be slow', () => {
  for (const beginning of beginnings) {
    it(JSON.stringify(beginning), () => {
      const hostile = beginning.repeat(Math.ceil(length / beginning.length)).slice(0, length);
      const text = ['title', 'description']
        .map(
          (key) =>
            `  - title: Improve the page\n    ${key === 'title' ? 'deliverables' : key}: ${JSON.stringify(`Improve ${hostile}`)}\n`,
        )
        .join('');
      const file = parsePlan(`project: P\nlanguage: en\nmilestones:\n${text}`, { treatAsOurs: true });
      assert.equal(file.plan.milestones.length, 2);
      assert.ok(checkPlan(file, { today }).length > 0);
    });
  }
});
