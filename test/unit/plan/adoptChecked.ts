import assert from 'node:assert/strict';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { adoptPlan } from '../../../src/core/plan/adopt/adopt';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { adoptionNotes } from '../../../src/core/findings/adoptionNotes';

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

/**
 * Adopts a text, and asserts that nothing is lost without a word and that adopting twice changes no more.
 * @returns the adopted text with its notes; undefined for a refusal
 */
export function adopt(text: string): { readonly after: string; readonly notes: readonly string[] } | undefined {
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
