import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';
import { awkwardFiles } from '../unit/plan/awkwardFiles';

/* Many who write plans have Prettier write every file anew on saving: it must say the same to us before and after. */

const today = '2026-11-24' as CalendarDate;

const plansIn = (folder: string): [string, string][] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes('staging'))
    .map((name) => [`${folder}/${name}`, readFileSync(path.join(folder, name), 'utf8')]);

const plans = [...plansIn('examples'), ...plansIn('test/golden/good'), ...Object.entries(awkwardFiles)].filter(
  ([, text]) => !parsePlan(text, { treatAsOurs: true }).isBroken,
);

describe('What Prettier makes of plans', () => {
  it('says the same to us, and has the same findings', async () => {
    let changed = 0;
    for (const [name, text] of plans) {
      const formatted = await format(text, { parser: 'yaml' });
      if (formatted !== text) changed++;
      assert.deepEqual(meaningOf(formatted), meaningOf(text), name);
    }
    assert.ok(plans.length > 40 && changed > 20, `${changed} of ${plans.length}`);
  });
});

function meaningOf(text: string): unknown {
  const file = parsePlan(text, { treatAsOurs: true });
  const codes = checkPlan(file, { today }).map(({ problem }) => problem.code);
  return { kind: file.kind, isBroken: file.isBroken, plan: valuesOf(file.plan), codes };
}

/** All but the places. */
function valuesOf(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(valuesOf);
  if (typeof node !== 'object' || node === null) return node;
  const values = Object.entries(node).filter(([key]) => !['at', 'anchor', 'entry'].includes(key));
  return Object.fromEntries(values.map(([key, value]) => [key, valuesOf(value)]));
}
