import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage } from '../../src/core/findings/finding';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { sample } from '../unit/findings/planOfFaults';

const today = '2026-11-24' as CalendarDate;

describe('checkPlan', () => {
  it('survives any text, in the order of the text, with sentences for all it finds', () => {
    const cut = fc.tuple(
      fc.nat(sample.length),
      fc.nat(30),
      fc.constantFrom('', '"', '\n', '  - ', ': ', '# x', '|', '*a'),
    );
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 3 }), (cuts) => {
        const text = cuts.reduce(
          (before, [at, length, put]) => before.slice(0, at) + put + before.slice(at + length),
          sample,
        );
        const file = parsePlan(text, { treatAsOurs: true });
        let last = 0;
        for (const finding of checkPlan(file, { today })) {
          const { span } = finding.problem;
          assert.ok(last <= span.start && span.start <= span.end && span.end <= text.length);
          last = span.start;
          const message = describeProblem(finding.problem);
          // The text itself may hold braces: it is the places of the template that must all be filled.
          for (const [, place] of message.template.matchAll(/\{(\d+)\}/g))
            assert.ok(Number(place) < message.args.length);
          assert.match(formatMessage(message), /[.?]$/);
        }
      }),
      { numRuns: 60 },
    );
  });
});
