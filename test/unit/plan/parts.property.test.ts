import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parsePlan, parseWhole, type PlanFile } from '../../../src/core/plan/parsePlan';
import type { Milestone } from '../../../src/core/plan/types';
import { planText } from './planTexts';

/** What somebody types, pastes or leaves half done. */
const typed = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- ',
  '\n  - ',
  ':',
  ': ',
  '#',
  '# note\n',
  '  # deeper\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '|',
  '|+\n',
  '&a ',
  '*a',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '?',
  '!',
  '%',
  '>',
  'milestones:\n',
  'milestones: []\n',
  '- id: M1\n',
  '  - title: New\n',
  '    due: 2026-12-01\n',
  '  depends_on: [M1]\n',
  'phase: build\n',
  'phases: [build]\n',
  '\nlint: { allow: [x] }\n',
  '<<: *base\n',
  '<<<<<<< ours\n',
  '# milepost-disable-next-line\n',
  ' # milepost-disable-line',
  '# milepost-disable-file smart\n',
  '🚀',
  'ש',
  '\uFEFF',
  '\0',
);

/** As many as a quick suite has time for, unless somebody asks for more. */
const runs = Number(process.env['MILEPOST_RUNS'] ?? 150);

interface Stroke {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string;
  /** Also when the text no longer parses. */
  readonly isKept: boolean;
}

const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(3), fc.nat(80)),
  added: fc.oneof({ arbitrary: typed, weight: 4 }, fc.constant('')),
  isKept: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

function strike(text: string, { at, removed, added }: Stroke): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + added + text.slice(from + removed);
}

/** Everything that a file says, as plain data. */
function said({ plan, lines, text, ...file }: PlanFile): unknown {
  const { parts: _parts, ...rest } = file;
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

describe('Reading a plan in parts', () => {
  it('says the same as reading it as a whole, through any edits', () => {
    let inParts = 0;
    let all = 0;
    const anyPlan = fc.oneof({ arbitrary: planText(false), weight: 4 }, { arbitrary: planText(true), weight: 1 });
    fc.assert(
      fc.property(anyPlan, fc.array(stroke, { minLength: 1, maxLength: 8 }), ({ text }, strokes) => {
        let lastWhole = parsePlan(text, { treatAsOurs: true });
        let now = text;
        for (const one of strokes) {
          now = strike(now, one);
          const file = parsePlan(now, { treatAsOurs: true, before: lastWhole });
          assert.deepEqual(said(file), said(parseWhole(now, { treatAsOurs: true })));
          all++;
          if (file.parts) inParts++;
          // A slip is mostly taken back.
          if (file.isBroken && !one.isKept) now = lastWhole.text;
          if (!file.isBroken) lastWhole = file;
        }
      }),
      { numRuns: runs },
    );
    // Else nothing was compared.
    assert.ok(inParts > all / 8, `${inParts} of ${all} in parts`);
  });
});
