import assert from 'node:assert/strict';
import { parsePlan, parseWhole, type PlanFile } from '../../src/core/plan/parsePlan';
import { placedPlan } from '../unit/plan/placedPlan';

/**
 * Reads a text, in parts where it can be cut, and asserts that this says the same as reading it as a whole, whether or not it
 * was a plan before.
 */
export function readAlike(text: string, before?: PlanFile): PlanFile {
  const read = (treatAsOurs: boolean): PlanFile => {
    const file = parsePlan(text, { treatAsOurs, ...(before && { before }) });
    assert.deepEqual(said(file), said(parseWhole(text, { treatAsOurs })), JSON.stringify(text));
    return file;
  };
  read(false);
  return read(true);
}

export function isInParts(file: PlanFile): boolean {
  return file.cut !== undefined;
}

/** Everything that a file says, as plain data. */
function said(file: PlanFile): unknown {
  const { lines, text, kind, foreignKeys, isBroken, problems } = file;
  const places = Array.from({ length: lines.lineCount + 1 }, (_none, line) => lines.lineStart(line));
  const positions = [0, 1, Math.floor(text.length / 3), text.length - 1, text.length].map((at) => lines.positionAt(at));
  return { kind, foreignKeys, isBroken, problems, plan: placedPlan(file), places, positions };
}
