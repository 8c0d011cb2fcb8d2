import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';

/*
 * Milestones with a label: `x-lacks` names the letters that one lacks, `x-bare-feature` says that it names a feature without
 * criteria. `npm run eval:smart -- --errors` prints what is judged otherwise.
 */

interface Labelled {
  readonly title: string;
  readonly 'x-lacks'?: readonly string[];
  readonly 'x-bare-feature'?: true;
}

const folder = path.join(process.cwd(), 'test/golden/labelled');
const today = parseCalendarDate('2026-11-24') ?? assert.fail();

const all = readdirSync(folder).flatMap((name) => {
  const text = readFileSync(path.join(folder, name), 'utf8');
  const { milestones } = parse(text) as { milestones: readonly Labelled[] };
  const found = new Set(
    checkPlan(parsePlan(text, { treatAsOurs: true }), { today })
      .filter(({ severity, problem: { code } }) => severity !== 'hint' && /^smart\.(?:spec|meas)/.test(code))
      .map(({ problem }) => problem.milestone),
  );
  return milestones.map((label, index) => ({ label, isFound: found.has(index) }));
});

describe('labelled milestones', () => {
  it('get a finding only where they lack something', () => {
    const wrong = all.filter(({ label, isFound }) => isFound && label['x-lacks'] === undefined);
    assert.deepEqual(
      wrong.map(({ label }) => label.title),
      [],
    );
    assert.ok(all.filter(({ label }) => label['x-bare-feature']).length >= 20);
  });

  it('get one where they lack something, in 19 of 20', () => {
    const lacking = all.filter(({ label }) => label['x-lacks'] !== undefined);
    const share = lacking.filter(({ isFound }) => isFound).length / lacking.length;
    assert.ok(share >= 0.95, `${(100 * share).toFixed(1)} % of ${lacking.length}`);
  });
});
