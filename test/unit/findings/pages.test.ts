import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { guardPlan } from '../../../src/core/findings/guard/guardPlan';
import { rulePages, writeRulePages, writeRuleSettings } from '../../../src/core/findings/pages';
import { findingCodes } from '../../../src/core/findings/severity';

const folder = path.join(process.cwd(), 'docs/rules');
const today = parseCalendarDate('2026-12-01') ?? assert.fail();

/** Examples are a whole plan, a list of milestones, or the keys of one; what is left out is filled in. */
function planOf(example: string): PlanFile {
  let text = example;
  if (!/^(?:milestones|objectives|calendar|project):/.test(text)) {
    const item = text.startsWith('- ') ? text : `- ${text.replaceAll('\n', '\n  ')}`;
    const due = /^ *(?:due|Due|due_on|deadline|status):/m.test(item) ? '' : '\n  due: 2027-03-31';
    text = `project: Shop\nmilestones:\n${item}${due}\n`;
  } else if (!text.startsWith('project:') && !/^ *- name:/m.test(text)) text = `project: Shop\n${text}`;
  return parsePlan(text);
}

function codesIn(example: string): string[] {
  return checkPlan(planOf(example), { today }).map(({ problem }) => problem.code);
}

/** What the plan guard finds in the difference of two examples, the first of which is of 24 November. */
function changesIn(before: string, after: string): string[] {
  const day = parseCalendarDate('2026-11-24');
  return guardPlan(planOf(before), planOf(after), { day }, {}).map(({ problem }) => problem.code);
}

describe('pages about findings', () => {
  it('exist for each code, once', () => {
    assert.deepEqual(rulePages.map(({ code }) => code).sort(), findingCodes);
  });

  it('are up to date (node scripts/rulePages.mjs writes them)', () => {
    const pages = writeRulePages();
    assert.deepEqual(readdirSync(folder).sort(), [...pages.keys()].map((name) => `${name}.md`).sort());
    for (const [name, text] of pages) assert.equal(readFileSync(path.join(folder, `${name}.md`), 'utf8'), text);
  });

  it('stand behind what the setting offers: all codes and beginnings of codes (the same script writes it)', () => {
    const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
    const { properties } = contributes.configuration.properties['milepost.rules'];
    assert.deepEqual(properties, writeRuleSettings());
    const names = Object.keys(properties);
    const beginnings = findingCodes.flatMap((code) =>
      code
        .split('.')
        .slice(0, -1)
        .map((_, at, parts) => parts.slice(0, at + 1).join('.')),
    );
    const silenceable = findingCodes.filter((code) => code !== 'plan.syntax');
    assert.deepEqual(names, [...new Set([...beginnings, ...silenceable])].sort());
  });

  for (const { code, bad, good } of rulePages.filter((page) => page.code.startsWith('change.'))) {
    it(`${code}: is found once the example has changed, and nothing else is`, () => {
      const others = code === 'change.backdated' ? [] : changesIn(good, bad).filter((found) => found !== code);
      assert.deepEqual([changesIn(good, bad).includes(code), others], [true, []]);
      assert.deepEqual(changesIn(good, good), []);
    });
  }

  for (const { code, bad, good } of rulePages.filter((page) => !page.code.startsWith('change.'))) {
    it(`${code}: the bad example has it, the good one has not`, () => {
      // An example without a day is what that page is about.
      const isBare = code === 'smart.time-bound.no-due';
      const codes = isBare ? codesIn(`project: Shop\nmilestones:\n- ${bad.replaceAll('\n', '\n  ')}`) : codesIn(bad);
      assert.ok(codes.includes(code), `found ${codes.join(', ')}`);
      assert.deepEqual(codesIn(good), []);
    });
  }
});
