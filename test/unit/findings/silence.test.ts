import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, parseWhole } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import type { CheckOptions } from '../../../src/core/findings/rule';

const today = parseCalendarDate('2026-11-24') ?? assert.fail();

function codesIn(text: string, options: Partial<CheckOptions> = {}): string[] {
  return checkPlan(parsePlan(text), { today, ...options }).map(
    ({ problem, severity }) => `${problem.code} ${severity}`,
  );
}

const plan = (milestone: string, rest = ''): string => `project: P\nmilestones:\n${milestone}${rest}`;
const noDue = 'smart.time-bound.no-due';
const milestone = '  - id: M1\n    title: The page works\n';

describe('severities', () => {
  it('take the longest name, and the plan before the settings', () => {
    assert.deepEqual(codesIn(plan(milestone)), [`${noDue} warning`]);
    assert.deepEqual(codesIn(plan(milestone), { rules: { smart: 'off' } }), []);
    assert.deepEqual(codesIn(plan(milestone), { rules: { smart: 'off', 'smart.time-bound': 'hint' } }), [
      `${noDue} hint`,
    ]);
    const lint = `lint: { rules: { smart: error } }\n`;
    assert.deepEqual(codesIn(plan(milestone, lint), { rules: { [noDue]: 'off' } }), [`${noDue} error`]);
  });

  it('never hide that a file cannot be read', () => {
    const broken = '# milepost-disable-file\nproject: "P\nmilestones:\n  - id: M1\n    title: The page works\n';
    assert.deepEqual(codesIn(broken, { rules: { plan: 'off' } }), ['plan.syntax error']);
  });

  it('know a code only by its whole name or the parts before a dot', () => {
    assert.deepEqual(codesIn(plan(milestone), { rules: { 'smart.time': 'off' } }), [`${noDue} warning`]);
  });
});

describe('silencing comments', () => {
  // That a comment silences nothing is looked at elsewhere.
  const rules = { 'plan.unused-silencing': 'off' } as const;
  const silenced = (text: string): void => assert.deepEqual(codesIn(text, { rules }), []);
  const heard = (text: string): void => assert.deepEqual(codesIn(text, { rules }), [`${noDue} warning`]);

  it('cover the whole value whose key or dash stands on the line', () => {
    silenced('project: P\nmilestones: # milepost-disable-line\n  - id: M1\n    title: The page works\n');
    silenced('project: P\nmilestones: # milepost-disable-line\n- id: M1\n  title: The page works\n');
    silenced(plan('  - id: M1 # milepost-disable-line smart\n    title: The page works\n'));
    silenced(plan('  -\n    # milepost-disable-next-line\n    id: M1\n    title: The page works\n'));
    silenced(plan('  # milepost-disable-next-line\n  -\n    id: M1\n    title: The page works\n'));
    silenced(plan('  - { # milepost-disable-line\n      id: M1, title: The page works\n    }\n'));
  });

  it('cover the list also behind a byte order mark, read in parts and as a whole', () => {
    const text = '\uFEFFmilestones: # milepost-disable-line\n- id: M1\n  title: The page works\nproject: P\n';
    const inParts = parsePlan(text);
    assert.ok(inParts.cut);
    for (const file of [inParts, parseWhole(text)]) assert.deepEqual(checkPlan(file, { today, rules }), []);
  });

  it('reach no further', () => {
    heard(
      plan('  - title: The page works # milepost-disable-line\n    id: M1\n').replace('- title', '- x: 1\n    title'),
    );
    heard('project: P # milepost-disable-line\nmilestones:\n  - id: M1\n    title: The page works\n');
    heard(plan('  - id: M1 # milepost-disable-next-line\n    title: The page works\n'));
  });

  it('name codes, prefixes and a reason', () => {
    silenced(plan(`  - id: M1 # milepost-disable-line plan.syntax, ${noDue}\n    title: The page works\n`));
    silenced(plan('  - id: M1 # milepost-disable-line smart.time-bound -- no day yet\n    title: The page works\n'));
    silenced(plan('  - id: M1 # milepost-disable-line -- no day yet\n    title: The page works\n'));
    heard(plan('  - id: M1 # milepost-disable-line smart.time\n    title: The page works\n'));
    heard(plan('  - id: M1 # milepost-disable-lines\n    title: The page works\n'));
  });

  it('are comments, and no text that looks like one', () => {
    heard(plan(`${milestone}    description: |\n      # milepost-disable-file\n      The page works\n`));
    heard(plan(`${milestone}    description: "x # milepost-disable-file"\n`));
    silenced(`\uFEFF# milepost-disable-file\r\n${plan(milestone).replaceAll('\n', '\r\n')}`);
  });
});
