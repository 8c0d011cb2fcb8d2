import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { completionsAt } from '../../src/core/assist/completion/completionsAt';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { planText } from '../unit/plan/planTexts';

const today = '2026-11-24' as CalendarDate;
const index = { DE: { name: 'Germany', states: { BE: 'Berlin' } }, NO: { name: 'Norway' } };

describe('completion anywhere', () => {
  it('replaces one line around the offset and gives what still parses', async () => {
    await fc.assert(
      fc.asyncProperty(planText(true), fc.nat(), async ({ text }, at) => {
        const offset = at % text.length;
        const { items } = await completionsAt({
          text,
          offset,
          plan: parsePlan(text).plan,
          today,
          locale: 'en',
          calendar: undefined,
          holidayIndex: () => Promise.resolve(index),
        });
        for (const { span, label } of items) {
          assert.ok(span.start <= offset && offset <= span.end, label);
          assert.ok(!/[\r\n]/.test(text.slice(span.start, span.end)), label);
        }
      }),
      { numRuns: 60 },
    );
  });
});
