import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { adoptPlan } from '../../../src/core/plan/adopt/adopt';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { adoptionNotes } from '../../../src/core/findings/adoptionNotes';
import { foreignFiles, foreignText } from './foreignFiles';

const today = '2026-11-30' as CalendarDate;

/** How often each scalar stands in a text, keys included. */
function scalarsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  const walk = (node: unknown): void => {
    if (isScalar(node)) counts.set(String(node.value), (counts.get(String(node.value)) ?? 0) + 1);
    else if (isSeq(node)) node.items.forEach(walk);
    else if (isMap(node)) for (const pair of node.items) [pair.key, pair.value].forEach(walk);
  };
  walk(parseDocument(text, { schema: 'failsafe', uniqueKeys: false }).contents);
  return counts;
}

/** @returns the adopted text with its notes; undefined for a refusal */
function adopt(text: string): { readonly after: string; readonly notes: readonly string[] } | undefined {
  const adopted = adoptPlan(parsePlan(text), { project: 'Named' });
  if ('refusal' in adopted) return undefined;
  const after = applyEdits(text, adopted.edits);
  const file = parsePlan(after);
  assert.equal(file.kind, 'ours', after);
  assert.equal(file.isBroken, false, after);

  const kept = scalarsIn(after);
  const told = new Map<string, number>();
  for (const { kind, from } of adopted.changes) {
    told.set(from, (told.get(from) ?? 0) + 1);
    const [, key] = /^(\w+): /.exec(from) ?? [];
    if (kind === 'value' && key !== undefined) told.set(key, (told.get(key) ?? 0) + 1);
  }
  for (const [scalar, count] of scalarsIn(text)) {
    const isThere = (kept.get(scalar) ?? 0) + (told.get(scalar) ?? 0) >= count || after.includes(scalar);
    assert.ok(isThere, `${JSON.stringify(scalar)} is lost: ${after}`);
  }

  const notes = adoptionNotes(text, adopted, { today });
  for (const { problem, severity } of checkPlan(file, { today })) {
    if (severity !== 'error' && !['plan.missing-key', 'plan.status-contradiction'].includes(problem.code)) continue;
    const { line } = file.lines.positionAt(problem.span.start);
    assert.ok(
      notes.some(({ position }) => position.line === line),
      `${problem.code} in line ${line} is not told: ${after}`,
    );
  }
  const again = adoptPlan(file, { project: 'Other' });
  assert.ok('edits' in again && again.edits.length === 0, `adopting twice changes more: ${after}`);
  return { after, notes: notes.map(({ position, sentence }) => `${position.line + 1}: ${formatMessage(sentence)}`) };
}

describe('Adopting files of other formats', () => {
  for (const [name, text] of Object.entries(foreignFiles)) {
    it(`loses nothing and names what is left: ${name}`, () => {
      assert.ok(adopt(text), 'refused');
    });
  }

  it('names a title that is missing in what it adopted', () => {
    const adopted = adopt(
      'title: Shop\nmilestones:\n  - milestone: Design\n    end_date: 2026-12-20\n    acceptance_criteria: x\n',
    );
    assert.match(adopted?.notes.join('\n') ?? '', /^\d: “title” is missing here/m);
  });

  it('writes the keys at the top as ours, whatever their case', () => {
    const adopted = adopt('Project: Shop\nMilestones:\n  - Name: Guests pay by card\n    Due: 2026-12-10\n');
    assert.equal(adopted?.after, 'project: Shop\nmilestones:\n  - title: Guests pay by card\n    due: 2026-12-10\n');
  });

  it('loses nothing and names what is left, in any file', () => {
    let adopted = 0;
    fc.assert(
      fc.property(foreignText, (text) => void (adopt(text) && adopted++)),
      { numRuns: 60 },
    );
    assert.ok(adopted >= 20, `only ${adopted} were adopted`);
  });
});
