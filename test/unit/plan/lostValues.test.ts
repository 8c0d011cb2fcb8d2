import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../../src/core/calendar/calendarDate';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage, type Finding } from '../../../src/core/findings/finding';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today };

const head =
  'project: Shop\nmilestones:\n  - id: M1\n    title: The shop takes card payments\n    due: 2027-01-29\n' +
  '  - id: M2\n    title: The refund arrives in 3 days\n';
const due = '    due: 2027-02-26\n';

function findIn(text: string): readonly Finding[] {
  return checkPlan(parsePlan(text), options);
}

function toldIn(text: string): readonly string[] {
  return findIn(text).map(({ problem: { code, span } }) => `${code} ${text.slice(span.start, span.end)}`);
}

function fixed(text: string): string | undefined {
  const [finding] = findIn(text);
  const fix = finding && fixesFor(parsePlan(text), finding, options).find(({ isPreferred }) => isPreferred);
  return fix && applyEdits(text, fix.edits);
}

describe('A value that YAML takes for a comment or a tag', () => {
  const values: readonly (readonly [written: string, lost: string, right: string])[] = [
    ['depends_on: #M1', '#M1', 'depends_on: M1'],
    ['status: #planned', '#planned', 'status: planned'],
    ['amount: #900', '#900', 'amount: 900'],
    ['estimate: #8h', '#8h', 'estimate: 8h'],
    ['owner: #sam', '#sam', 'owner: "#sam"'],
    ['deliverables: #42', '#42', 'deliverables: "#42"'],
    ['acceptance: [a, b]\n    tasks: #42', '#42', 'acceptance: [a, b]\n    tasks: "#42"'],
    ['priority: !must', '!must', 'priority: must'],
    ['owner: Sam #2', '#2', 'owner: "Sam #2"'],
    ['owner: &a Sam', '&a', 'owner: "&a Sam"'],
    ['blocked: { by: !x Dana, since: 2026-11-20 }', '!x', 'blocked: { by: "!x Dana", since: 2026-11-20 }'],
    ['payment: { invoice: !x 14 }', '!x', 'payment: { invoice: "!x 14" }'],
    ['acceptance: #1 priority', '#1 priority', 'acceptance: "#1 priority"'],
    ['deliverables: #keys', '#keys', 'deliverables: "#keys"'],
    ['tasks: #todo', '#todo', 'tasks: "#todo"'],
  ];
  for (const [written, lost, right] of values) {
    it(`is told, and its fix writes it: ${written}`, () => {
      const text = `${head}${due}    ${written}\n`;
      assert.deepEqual(toldIn(text), [`plan.lost-text ${lost}`]);
      assert.equal(fixed(text), text.replace(written, right));
    });
  }

  it('is told once where it is the deadline', () => {
    const text = `${head}    due: #2027-02-26\n`;
    assert.deepEqual(toldIn(text), ['plan.lost-text #2027-02-26']);
    assert.equal(fixed(text), text.replace('#2027', '2027'));
  });

  it('is told without a fix where it is no value', () => {
    for (const [written, lost] of [
      ['priority: !', '!'],
      ['commits: #42', '#42'],
      ['needs: #keys', '#keys'],
    ]) {
      const text = `${head}${due}    ${written}\n`;
      assert.deepEqual(toldIn(text), [`plan.lost-text ${lost}`]);
      assert.equal(fixed(text), undefined);
    }
  });

  it('is none where a name is shared, or a comment has a blank behind its sign', () => {
    const shared = `${head}${due}    owner: &me Sam # 2 days\n  - id: M3\n    title: The fee is 3 EUR\n${due}    owner: *me\n`;
    assert.deepEqual(toldIn(shared), []);
    assert.deepEqual(toldIn(`${head}${due}    tasks: # none yet\n`), []);
  });

  it('is a comment where it says something else', () => {
    for (const line of [
      'status: #to be decided',
      'amount: #unknown',
      'amount: # 900',
      'acceptance: #criteria',
      'acceptance: #to be agreed',
      'needs: #to be agreed',
      'owner: #to be decided',
      'due: 2027-02-26 #confirmed',
      'x-team: #blue',
      'amount: !!null',
    ]) {
      const text = line.startsWith('due') ? `${head}    ${line}\n` : `${head}${due}    ${line}\n`;
      assert.deepEqual(toldIn(text), [], line);
    }
  });
});

describe('A number sign before a number', () => {
  const write = (item: string): string => `${head}${due}    acceptance:\n      - ${item}\n      - 3 of 3 pages open\n`;

  it('is told where words follow it', () => {
    const quoted = write('"Login works" #2 times in a row');
    assert.deepEqual(toldIn(quoted), ['plan.lost-text #2 times in a row']);
    assert.equal(fixed(quoted), write(`'"Login works" #2 times in a row'`));
    const counted = write('# 7 items show');
    assert.deepEqual(toldIn(counted), ['plan.lost-text # 7 items show']);
    assert.equal(fixed(counted), write('"# 7 items show"'));
  });

  it('begins a comment elsewhere', () => {
    for (const item of [
      '"Login works in 3 browsers" #12',
      '"Login works in 3 browsers" #quoted',
      '# note',
      '#',
      '20 of 20 pay # 7 days',
    ]) {
      assert.deepEqual(toldIn(write(item)), [], item);
    }
  });
});

describe('A text that is cut off', () => {
  it('is judged with its lost words, so that one fault is one finding', () => {
    for (const item of ['Fixes #7', 'Works #1', '!important Works #1']) {
      const text = `${head}${due}    acceptance:\n      - ${item}\n      - 3 of 3 pages open\n`;
      assert.equal(toldIn(text).length, 1, toldIn(text).join('\n'));
      assert.ok(toldIn(text)[0]?.startsWith('plan.lost-text'));
    }
    assert.deepEqual(
      toldIn(`${head}${due}  - { id: M3, title: Login, logout and reset work on staging, due: 2027-03-01 }\n`),
      ['plan.lost-text logout and reset work on staging'],
    );
  });

  it('is told for its words where these are at fault, too', () => {
    const text = `${head}${due}    acceptance:\n      - Improve the search #42\n`;
    assert.deepEqual(toldIn(text), ['smart.specific.vague-verb Improve', 'plan.lost-text #42']);
  });
});

describe('An item without words', () => {
  const empty = ['""', "''", "' '", '"\\t"', '>', '|', '>-', '|+'];
  for (const [key, name] of [
    ['acceptance', 'criterion'],
    ['deliverables', 'deliverable'],
    ['tasks', 'task'],
  ] as const) {
    it(`is told and shown nowhere: ${key}`, () => {
      for (const item of empty) {
        const text = `${head}${due}    ${key}:\n      - ${item}\n      - 3 of 3 pages open\n`;
        assert.deepEqual(
          toldIn(text),
          [`plan.missing-key ${item.charAt(0) === '>' || item.charAt(0) === '|' ? item.charAt(0) : item}`],
          text,
        );
        const [finding] = findIn(text);
        assert.ok(finding);
        assert.equal(
          formatMessage(describeProblem(finding.problem)),
          `“text” is missing here; every ${name} needs one.`,
        );
        assert.equal(parsePlan(text).plan.milestones[1]?.[key].length, 1);
      }
      const json = JSON.stringify({
        project: 'Shop',
        milestones: [{ title: 'The fee is shown', due: '2027-01-29', [key]: [''] }],
      });
      assert.deepEqual(toldIn(json), ['plan.missing-key ""']);
      assert.equal(parsePlan(`${head}${due}    ${key}: ""\n`).plan.milestones[1]?.[key].length, 0);
    });
  }
});

describe('Keys below a text', () => {
  it('are told as nested, without quotes that would swallow them', () => {
    const text =
      'project:\n  name: Shop\n  milestones:\n    - title: The shop takes card payments\n      due: 2027-01-29\n';
    const [finding, ...others] = findIn(text);
    assert.ok(finding && others.length === 0);
    assert.equal(
      formatMessage(describeProblem(finding.problem)),
      '“keys with values” does not fit “project”, which takes a text, with “milestones” beside it and not below it.',
    );
    assert.equal(fixed(text), undefined);
  });

  it('are words where they have other names', () => {
    const text = `${head}${due}    description:\n      Note: the fee is shown\n`;
    assert.equal(fixed(text), `${head}${due}    description:\n      "Note: the fee is shown"\n`);
  });
});

describe('A list in one text', () => {
  const item = (written: string): string =>
    `${head}${due}    acceptance:\n      - ${written.replaceAll('\n', '\n          ')}\n      - The last of 3 pages opens\n`;
  const lists: readonly (readonly [text: string, after: string])[] = [
    ...['|', '>', '|-', '>-'].map(
      (mark) =>
        [
          `${head}${due}    acceptance: ${mark}\n      - 3 of 3 refunds arrive\n      - Mail: is sent\n      in 3 s\n`,
          `${head}${due}    acceptance:\n      - 3 of 3 refunds arrive\n      - "Mail: is sent in 3 s"\n`,
        ] as const,
    ),
    [
      `${head}${due}    tasks: |\n      [ ] Build it\n      [x] Test it\n`,
      `${head}${due}    tasks:\n      - Build it\n      - { text: Test it, done: true }\n`,
    ],
    [
      item('>\n3 of 3\n- 1 of 1\n- 2: of 2'),
      item('3 of 3').replace('3 of 3\n', '3 of 3\n      - 1 of 1\n      - "2: of 2"\n'),
    ],
    [item('"3 of 3\n- 1 of 1"'), item('3 of 3').replace('3 of 3\n', '3 of 3\n      - 1 of 1\n')],
  ];
  it('is told, and its lines are made items', () => {
    for (const [text, after] of lists) {
      const told = toldIn(text);
      assert.equal(told.length, 1, text);
      assert.ok(told[0]?.startsWith('plan.lost-text'), text);
      assert.equal(fixed(text), after);
      assert.equal(fixed(text.replaceAll('\n', '\r\n')), after.replaceAll('\n', '\r\n'));
    }
  });

  it('is none where the lines are kept or flow', () => {
    for (const text of [
      item('|\n3 of 3 pages open\n- one\n- two'),
      item('>\n3 of 3 pages open\n  - one\n  - two'),
      item('>\n3 of 3 pages open,\nas agreed - with 2 clients'),
      item('"3 of 3 pages\nopen"'),
      `${head}${due}    acceptance: |\n      3 of 3 pages open\n      in 2 s\n`,
      `${head}${due}    description: |\n      - 3 of 3 pages open\n      - 2 of 2 close\n`,
    ]) {
      assert.deepEqual(toldIn(text), [], text);
    }
  });
});
