import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parsePlan, parseWhole, type PlanFile } from '../../../src/core/plan/parsePlan';
import type { Milestone } from '../../../src/core/plan/types';
import { anyText } from './caseTexts';
import { patience, runs, strike, stroke } from './strokes';

/** Everything that a file says, as plain data. */
function said({ plan, lines, text, ...file }: PlanFile): unknown {
  const { parts: _parts, references: _references, ...rest } = file;
  const places = Array.from({ length: lines.lineCount + 1 }, (_none, line) => lines.lineStart(line));
  const positions = [0, 1, Math.floor(text.length / 3), text.length - 1, text.length].map((at) => lines.positionAt(at));
  return { ...rest, plan: { ...plan, milestones: plan.milestones.map(plain) }, places, positions };
}

const fields: Readonly<Record<keyof Milestone, true>> = {
  index: true,
  span: true,
  anchor: true,
  id: true,
  title: true,
  description: true,
  phase: true,
  objective: true,
  priority: true,
  status: true,
  statusField: true,
  owner: true,
  start: true,
  due: true,
  dueText: true,
  completed: true,
  estimate: true,
  dependsOn: true,
  deliverables: true,
  acceptance: true,
  tasks: true,
  amount: true,
  blocked: true,
  agreed: true,
  changes: true,
  commits: true,
};

function plain(milestone: Milestone): unknown {
  return Object.fromEntries(Object.keys(fields).map((key) => [key, milestone[key as keyof Milestone]]));
}

describe('Reading a plan in parts', function () {
  this.timeout(patience);

  it('says the same as reading it as a whole, through any edits', () => {
    let inParts = 0;
    let brokenInParts = 0;
    let all = 0;
    fc.assert(
      fc.property(anyText, fc.array(stroke, { minLength: 1, maxLength: 8 }), (text, strokes) => {
        let last = parsePlan(text, { treatAsOurs: true });
        let now = text;
        for (const one of strokes) {
          now = strike(now, one);
          const file = parsePlan(now, { treatAsOurs: true, before: last });
          assert.deepEqual(said(file), said(parseWhole(now, { treatAsOurs: true })));
          all++;
          if (file.parts) inParts++;
          if (file.parts && file.isBroken) brokenInParts++;
          // A slip is mostly taken back.
          if (file.isBroken && !one.isKept) now = last.text;
          else last = file;
        }
      }),
      { numRuns: runs },
    );
    // Else nothing was compared.
    assert.ok(inParts > all / 8, `${inParts} of ${all} in parts`);
    assert.ok(brokenInParts > all / 100, `${brokenInParts} of ${all} broken and in parts`);
  });
});
