import assert from 'node:assert/strict';
import { parseDocument } from 'yaml';
import { findComments } from '../../../src/core/plan/comments';
import type { PlanFile } from '../../../src/core/plan/parsePlan';
import type { TextEdit } from '../../../src/core/text';

/** A map of a plan as plain data. */
export type Data = Record<string, unknown>;

/** What a text says as plain data: read by the library alone, all scalars as texts. */
export function dataOf(text: string): Data {
  return parseDocument(text, { schema: 'failsafe' }).toJS() as Data;
}

export function assertTidy(text: string, edits: readonly TextEdit[]): void {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let done = -1;
  for (const { start, end, newText } of edits) {
    assert.ok(start > done && end >= start && end <= text.length, 'sorted and apart');
    assert.equal(newText.replaceAll(lineEnd, '').search(/[\r\n]/), -1, 'line ends of the document');
    assert.notEqual(newText, text.slice(start, end), 'an edit edits');
    done = end;
  }
}

/** No edit reaches into another milestone. */
export function assertLocal(file: PlanFile, edits: readonly TextEdit[], index: number): void {
  for (const [other, { at }] of file.plan.milestones.entries()) {
    const span = file.spanOf(at, other);
    if (other === index) continue;
    const last = span.start + file.text.slice(span.start, span.end).trimEnd().length;
    const touching = edits.filter(({ start, end }) =>
      start === end ? start > span.start && start <= last : start < last && end > span.start,
    );
    assert.deepEqual(touching, [], `milestone ${other} is touched`);
  }
}

export function commentsOf(text: string): readonly string[] {
  return findComments(text).map((comment) => comment.text.trimEnd());
}
