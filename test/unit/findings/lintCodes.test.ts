import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { safeEdits } from '../../../src/core/findings/fixOffers';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const options = { today: '2026-11-24' as CalendarDate };
const head = 'project: P\nmilestones:\n  - title: Guests pay 20 of 20 cards\n    due: 2027-01-05\n';

function found(text: string): readonly string[] {
  const file = parsePlan(text);
  return checkPlan(file, options).map(({ problem }) => {
    const words = text.slice(problem.span.start, problem.span.end);
    return `${problem.code} ${words}: ${formatMessage(describeProblem(problem))}`;
  });
}

function allFixed(text: string): string {
  const file = parsePlan(text);
  return applyEdits(text, safeEdits(file, checkPlan(file, options), options));
}

function mended(text: string): readonly string[] {
  const file = parsePlan(text);
  return checkPlan(file, options)
    .flatMap((finding) => fixesFor(file, finding, options))
    .filter(({ kind }) => kind === 'fix')
    .map(({ edits }) => applyEdits(text, edits));
}

describe('codes below lint', () => {
  it('are told where they stand beside “rules”, and moved into it', () => {
    const text = `${head}lint: { smart.specific: off }\n`;
    assert.match(found(text).join(), /^plan\.unknown-key smart\.specific: .*“rules”/);
    const after = allFixed(text);
    assert.deepEqual(parsePlan(after).plan.lint.rules, { 'smart.specific': 'off' });
    assert.deepEqual(found(after), []);
    const block = `${head}lint:\n  rules:\n    smart.measurable: hint # kept\n  smart.specific: "off"\n  allow: [fast]\n`;
    const moved = parsePlan(allFixed(block));
    assert.deepEqual(moved.plan.lint.rules, { 'smart.measurable': 'hint', 'smart.specific': 'off' });
    assert.match(moved.text, /hint # kept/);
  });

  it('are moved one by one where there are several, and not at all without a severity', () => {
    const two = `${head}lint: { smart.specific: off, plan: hint }\n`;
    assert.equal(found(two).length, 2);
    assert.equal(allFixed(two), two);
    assert.equal(mended(two).length, 2);
    assert.deepEqual(mended(`${head}lint: { smart.specific: [off] }\n`), []);
  });

  it('are told where they do not exist, with the one that was meant', () => {
    const lint = (code: string): string => `${head}lint: { rules: { ${code}: off } }\n`;
    assert.match(found(lint('smart.foo')).join(), /^plan\.unknown-key smart\.foo: (?!.*did you mean)/);
    for (const code of ['smart.specific.vage-verb', 'vague-verb', 'smart.measurable.vague-verb'])
      assert.deepEqual(mended(lint(code)), [lint('smart.specific.vague-verb')]);
    assert.deepEqual(mended(lint('smrat')), [lint('smart')]);
    assert.deepEqual(mended(lint('smrt')), [lint('smart')]);
    assert.deepEqual(mended(lint('start.x')), []);
    for (const code of ['smart', 'smart.specific', 'plan.syntax', 'x-mine']) assert.deepEqual(found(lint(code)), []);
    assert.deepEqual(found(`${head}lint: { mine: 1 }\n`), []);
  });
});

describe('comments that only look as if they silenced', () => {
  it('are told, with the three that do', () => {
    for (const name of ['milepost-disable', 'milepost-disable-all', 'milepost-disable-lines']) {
      const text = head.replace('\n    due', ` # ${name} smart\n    due`);
      const [only, ...more] = found(text);
      assert.match(only ?? '', new RegExp(`^plan.unused-silencing ${name}: .*-line, .*-next-line or .*-file`));
      assert.deepEqual(more, []);
      const directives = ['line', 'next-line', 'file'].map((where) => text.replace(name, `milepost-disable-${where}`));
      assert.deepEqual(mended(text), directives);
    }
    assert.deepEqual(found(head.replace('\n    due', ' # milepost is fine\n    due')), []);
  });
});

describe('an empty text', () => {
  it('is as good as none where one is needed', () => {
    for (const title of ['', ' ""', " ''", ' "  "']) {
      const text = `project: P\nmilestones:\n  - id: M1\n    title:${title}\n    due: 2027-01-05\n`;
      assert.deepEqual(
        checkPlan(parsePlan(text), options).map(({ problem: { code } }) => code),
        ['plan.missing-key'],
        title,
      );
      assert.match(mended(text).join(), /title: ["']?\$\{1:<.*>\}["']?\n/);
    }
    assert.match(found(head.replace('project: P', 'project: ""')).join(), /^plan\.missing-key/);
  });
});
