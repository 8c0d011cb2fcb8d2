import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import type { Finding } from '../../src/core/findings/finding';
import { editPlan, type Intent } from '../../src/core/plan/edit/editPlan';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

/* Inside braces and brackets YAML ends a text at each comma. */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today, rules: { smart: 'off' } } as const;

function findIn(text: string): readonly Finding[] {
  return checkPlan(parsePlan(text), options);
}

function toldIn(text: string): readonly string[] {
  return findIn(text).map(({ problem: { code, span } }) => `${code} ${text.slice(span.start, span.end)}`);
}

const wrap = (milestone: string): string => `project: Shop\nmilestones:\n  - ${milestone}\n`;
const listed = (list: string): string => wrap(`id: M1\n    title: The fee is shown\n    due: 2026-12-01\n    ${list}`);
const criterion = (entry: string): string => listed(`acceptance:\n      - ${entry}\n      - Other`);

describe('A comma that cuts a text off', () => {
  const inBraces: readonly (readonly [text: string, words: string, whole: string])[] = [
    [
      wrap('{ id: M1, title: Login, logout and reset work, due: 2026-12-10 }'),
      'logout and reset work',
      'Login, logout and reset work',
    ],
    [wrap('{ title: Login, logout, reset, due: 2026-12-10 }'), 'logout, reset', 'Login, logout, reset'],
    [wrap('{ due: 2026-12-10, title: Login, logout }'), 'logout', 'Login, logout'],
    [wrap('{ title: Export 1,000 orders as CSV, due: 2026-12-10 }'), '000 orders as CSV', 'Export 1,000 orders as CSV'],
    [wrap('{\n      title: Login,\n      logout,\n      due: 2026-12-10\n    }'), 'logout', 'Login,\n      logout'],
    [wrap('{ title: Say "x", then go, due: 2026-12-10 }'), 'then go', 'Say "x", then go'],
    [
      criterion('{ text: Login, logout and reset work, met: 2026-11-01 }'),
      'logout and reset work',
      'Login, logout and reset work',
    ],
    [criterion('{ text: Login, logout }'), 'logout', 'Login, logout'],
    [
      wrap('{ title: The fee, due: 2026-12-10, deliverables: Report, price list }').replace(
        'The fee',
        'The fee is shown',
      ),
      'price list',
      'Report, price list',
    ],
    [
      `client: { name: Acme, Inc., contact: Sam }\n${wrap('{ title: The fee, due: 2026-12-10 }')}`,
      'Inc.',
      'Acme, Inc.',
    ],
  ];
  for (const [text, words, whole] of inBraces) {
    it(`is told in braces, and quotes keep the text: ${whole.replace(/\s+/g, ' ')}`, () => {
      assert.deepEqual(toldIn(text), [`plan.lost-text ${words}`], text);
      const [finding] = findIn(text);
      assert.ok(finding);
      const fix = fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
      assert.ok(fix, text);
      const after = applyEdits(text, fix.edits);
      assert.deepEqual(toldIn(after), [], after);
      const quote = whole.includes('"') ? "'" : '"';
      assert.ok(after.includes(quote + whole + quote), after);
    });
  }

  const inBrackets: readonly (readonly [list: string, words: readonly string[]])[] = [
    ['deliverables: [Report (PDF, 3 pages), Price list 1,000 items]', ['3 pages)', '000 items']],
    ['tasks: [Buy 1,000 stamps, call Sam]', ['000 stamps']],
    ['tasks: [Buy 1,000,000 stamps, call Sam]', ['000,000 stamps']],
    ['acceptance: [Waits 1,5 s at most, Shows the fee]', ['5 s at most']],
    ['acceptance: [Pays (card, cash, (gift, cards)) once, Shows 2]', ['cash, (gift, cards)) once']],
  ];
  for (const [list, words] of inBrackets) {
    it(`is told in brackets, and quotes keep the text: ${list}`, () => {
      let text = listed(list);
      assert.deepEqual(
        toldIn(text),
        words.map((one) => `plan.lost-text ${one}`),
      );
      for (let [finding] = findIn(text); finding; [finding] = findIn(text)) {
        const fix = fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
        assert.ok(fix, text);
        text = applyEdits(text, fix.edits);
      }
      assert.equal(text.replaceAll('"', ''), listed(list));
    });
  }

  it('is none between entries', () => {
    const right = [
      wrap('{ id: M1, title: The fee is shown, due: 2026-12-10, x-urgent }'),
      wrap('{ id: M1, title: "Login, logout", due: 2026-12-10 }'),
      wrap('{ id: M1, title: The fee is shown, due: 2026-12-10, Team: Sam }'),
      listed('deliverables: [Report, Price list]'),
      listed('deliverables: [a) report, b) price list]'),
      listed('deliverables: [Report 1,2 pages,3 copies]'),
      listed('deliverables: [Report (PDF), Price list (1000 items)]'),
      listed('deliverables: [Report (PDF, Price list, Table]'),
      listed('deliverables: [1,2,3]'),
      listed('deliverables: ["Report (PDF", "3 pages)"]'),
      listed('commits: [1234567,1234568]'),
    ];
    for (const text of right) assert.deepEqual(toldIn(text), [], text);
  });

  it('takes the words with a value that is no text', () => {
    const cases: readonly (readonly [from: string, to: string])[] = [
      ['amount: 2,400', 'amount: 2400'],
      ['due: Dec 1, 2026', 'due: 2026-12-01'],
      ['depends_on: M1, M2', 'depends_on: [M1, M2]'],
    ];
    for (const [from, to] of cases) {
      const write = (pair: string): string =>
        `project: Shop\ncurrency: EUR\nmilestones:\n  - { id: M1, title: One is shown, due: 2026-11-30 }\n` +
        `  - { id: M2, title: Two is shown, due: 2026-11-30 }\n` +
        `  - { id: M3, title: The fee is shown, ${pair}${pair.startsWith('due') ? '' : ', due: 2026-12-01'} }\n`;
      const text = write(from);
      const found = checkPlan(parsePlan(text), {
        today,
        rules: { 'smart.achievable': 'off', 'smart.measurable': 'off' },
      });
      assert.equal(found.length, 1, text);
      assert.ok(found[0]);
      assert.equal(text.slice(found[0].problem.span.start, found[0].problem.span.end), from.replace(/^\w+: /, ''));
      const afters = fixesFor(parsePlan(text), found[0], options).map(({ edits }) => applyEdits(text, edits));
      assert.equal(afters[0], write(to));
    }
  });

  it('keeps its words with their text through every edit, or the edit is refused', () => {
    const text =
      'project: Shop\nmilestones:\n' +
      '  - { id: M1, title: Login, logout and reset work, due: 2026-12-10, tasks: [Buy 1,000 stamps, call Sam] }\n';
    const path = ['milestones', 0] as const;
    const edits: readonly Intent[] = [
      { kind: 'set', path: [...path, 'title'], value: 'Another' },
      { kind: 'set', path: [...path, 'status'], value: 'done' },
      { kind: 'set', path: [...path, 'due'], value: '2026-12-11' },
      { kind: 'set', path: [...path, 'description'], value: 'More' },
      { kind: 'wrap', path: [...path, 'tasks', 0], key: 'text', and: { done: true } },
      { kind: 'wrap', path: [...path, 'tasks', 2], key: 'text', and: { done: true } },
      { kind: 'append', path: [...path, 'tasks'], value: 'Another' },
      { kind: 'remove', path: [...path, 'due'] },
    ];
    let kept = 0;
    for (const edit of edits) {
      const result = editPlan(parsePlan(text), [edit]);
      if ('refusal' in result) continue;
      kept++;
      const after = applyEdits(text, result.edits);
      for (const whole of ['Login, logout and reset work', 'Buy 1,000 stamps']) assert.ok(after.includes(whole), after);
    }
    assert.ok(kept >= 3, String(kept));
  });
});
