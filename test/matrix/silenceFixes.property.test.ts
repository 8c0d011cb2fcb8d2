import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { fixOffers } from '../../src/core/findings/fixOffers';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { anyText } from './caseTexts';
import { patience, runs } from './strokes';

const options = { today: '2026-11-24' as CalendarDate };

/** What the plan says, wherever it stands. */
function wordsOf(plan: object): string {
  const places: ReadonlySet<string> = new Set(['at', 'anchor', 'entry']);
  return JSON.stringify(plan, (key, value: unknown) => (places.has(key) ? undefined : value));
}

describe('Silencing a finding by a comment', function () {
  this.timeout(patience);

  it('changes no word of the plan, and takes the finding away', () => {
    fc.assert(
      fc.property(anyText, fc.nat(), (text, pick) => {
        const file = parsePlan(text, { treatAsOurs: true });
        const findings = file.isBroken ? [] : checkPlan(file, options);
        const finding = findings[pick % Math.max(1, findings.length)];
        const offer = finding && fixOffers(file, finding, options).find(({ kind }) => kind === 'silence');
        const edits = offer?.make()?.edits;
        if (!finding || !edits) return;
        const after = parsePlan(applyEdits(text, edits), { treatAsOurs: true });
        assert.equal(wordsOf(after.plan), wordsOf(file.plan));
        assert.equal(checkPlan(after, options).length < findings.length, true);
      }),
      { numRuns: runs },
    );
  });
});
