import assert from 'node:assert/strict';
import { parsePlan, parseWhole, type PlanFile } from '../../../src/core/plan/parsePlan';
import type { Milestone } from '../../../src/core/plan/types';

/** Reads a text, in parts where it can be cut, and asserts that this says the same as reading it as a whole. */
export function readAlike(text: string, before?: PlanFile): PlanFile {
  const file = parsePlan(text, { treatAsOurs: true, ...(before && { before }) });
  assert.deepEqual(said(file), said(parseWhole(text, { treatAsOurs: true })), JSON.stringify(text));
  return file;
}

export function isInParts(file: PlanFile): boolean {
  return file.parts !== undefined;
}

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
