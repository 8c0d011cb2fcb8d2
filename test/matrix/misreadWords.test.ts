import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkPlan } from '../../src/core/findings/check';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

const options = { today: '2026-11-30' as never };

/** Items as people write them, and what they say. */
const items: readonly (readonly [written: string, said?: string])[] = [
  ['Load time: < 2 s'],
  ['AC1: pays with 3 cards'],
  ['Test: 20 of 20 cards pass'],
  ['Load time: < 2 s: really'],
  ['Given: x'],
  ['"Load time": x'],
  ["'Load time': x"],
  ['Note: a, b: c'],
  ['Then:'],
  ['given: a cart\n  when: pays\n  then: gets a mail', 'given a cart when pays then gets a mail'],
  ['Given: a cart # often\n  When: "it" pays\n  Then: a mail', 'Given a cart When "it" pays Then a mail'],
  ['Load time: < 2 s\n  Memory: < 1 GB', 'Load time: < 2 s Memory: < 1 GB'],
  ['Browsers: [Chrome, Firefox]'],
  ['Browsers:\n    - Chrome\n    - Firefox', 'Browsers: - Chrome - Firefox'],
  ['Steps: |\n    one\n    two', 'Steps: one two'],
  ['{fee}'],
  ['{Show} the fee'],
  ['{Show: x} the fee'],
  ['[link](https://example.com) works'],
  ['[fee]'],
  ['[a, b] and c'],
  ['"Pay" button works'],
  ["'x' y"],
  ["it's: done"],
  ['say "hi": twice'],
  ['a\\b: c'],
  ['95%: passes'],
  ['yes: it works'],
  ['2: the second'],
  ['https://example.com/: opens'],
  ['Überweisung: läuft 🚀'],
  ['Ready?: yes'],
  ['{ Load: x, Memory: y }'],
  ['[ ] Show the fee'],
  ['[x] Show the fee'],
  ['[ ] #12 fix'],
  ['[x] #12 fix'],
  ['Ticket: #12 is closed'],
  ['AC4: pays #12'],
  ['See: #general channel'],
  ['Browsers: [Chrome] #12'],
  ['given: a cart\n  when: click #13\n  then: see #14', 'given a cart when click #13 then see #14'],
  ['Given: a cart # often\n  When: pays #13\n  Then: a mail', 'Given a cart When pays #13 Then a mail'],
];

const lists = ['acceptance', 'deliverables', 'tasks', 'objectives', 'out', 'assumptions'] as const;
type List = (typeof lists)[number];

function planWith(list: List, written: string, dashes: number, comment: string): string {
  const own = list === 'out' || list === 'assumptions' ? 2 : list === 'objectives' ? 0 : 4;
  const pad = ' '.repeat(own + dashes);
  const [first = '', ...more] = written.split('\n');
  const rows = [first, ...more.map((row) => pad + row)];
  const lines = [
    `${' '.repeat(own)}${list}:`,
    `${pad}- 20 of 20 cards pay`,
    `${pad}- ${rows.join('\n')}${comment}`,
    `${pad}- The last`,
  ];
  const frame = own === 0 ? lines : own === 2 ? ['scope:', ...lines] : [];
  return [
    'project: Shop',
    ...frame,
    'milestones:',
    '  - id: M1',
    '    title: The shop takes card payments',
    ...(own === 4 ? lines : []),
    '    due: 2027-01-31',
    '  - id: M2',
    '    title: The shop sends mails',
    '    due: 2027-02-28',
    '',
  ].join('\n');
}

function textsIn({ plan }: PlanFile, list: List): readonly string[] {
  const [milestone] = plan.milestones;
  switch (list) {
    case 'acceptance':
    case 'tasks':
      return milestone?.[list].map(({ text }) => text.value) ?? [];
    case 'deliverables':
      return milestone?.deliverables.map(({ value }) => value) ?? [];
    case 'objectives':
      return plan.objectives.map(({ text }) => text.value);
    default:
      return plan.scope?.[list].map(({ value }) => value) ?? [];
  }
}

describe('Words that YAML reads as something else', () => {
  for (const list of lists) {
    it(`are told once, shown, and kept by quotes: ${list}`, () => {
      for (const [written, said = written] of items) {
        const comments = list === 'acceptance' ? ['', ' # note'] : [said.length % 2 === 0 ? '' : ' # note'];
        for (const dashes of list === 'acceptance' ? [0, 2] : [said.length % 4 < 2 ? 0 : 2]) {
          for (const comment of comments) {
            if (comment !== '' && written.includes('|')) continue;
            const text = planWith(list, written, dashes, comment);
            const file = parsePlan(text);
            assert.equal(file.kind, 'ours');
            assert.equal(file.plan.milestones.length, 2, text);
            const told = checkPlan(file, options).filter(({ problem }) => problem.code.startsWith('plan.'));
            assert.equal(told.length, 1, `${told.map(({ problem }) => problem.code).join()} in\n${text}`);
            const [finding] = told;
            const task = list === 'tasks' ? /^\[[ x]\] (.*)$/.exec(written)?.[1] : undefined;
            const shown = textsIn(file, list)[1] ?? '';
            assert.equal(
              letters(shown),
              letters(file.isBroken && task !== undefined ? task : written.replaceAll(/ # often|\|/g, '')),
              text,
            );
            if (!finding) continue;
            if (task === undefined) assert.match(describeProblem(finding.problem).template, /quotes/);
            const fix = fixesFor(file, finding, options).find(({ isPreferred }) => isPreferred);
            assert.ok(fix, text);
            const after = parsePlan(applyEdits(text, fix.edits));
            assert.deepEqual(textsIn(after, list), ['20 of 20 cards pay', task ?? said, 'The last'], text);
            const left = checkPlan(after, options).filter(({ problem }) => problem.code.startsWith('plan.'));
            assert.deepEqual(left, [], after.text);
            assert.equal(after.text.split('# note').length, comment === '' ? 1 : 2);
            if (list === 'tasks') assert.equal(after.plan.milestones[0]?.tasks[1]?.done, written.startsWith('[x] '));
          }
        }
      }
    });
  }

  it('are kept by quotes where a text stands, too', () => {
    for (const [before, after] of [
      ['title: Checkout: cards', 'title: "Checkout: cards"'],
      ['title:\n      Checkout: cards', 'title:\n      "Checkout: cards"'],
      ['title: "Pay" works', `title: '"Pay" works'`],
      ['title: [WIP] Checkout', 'title: "[WIP] Checkout"'],
      ['title: {Show} the fee', 'title: "{Show} the fee"'],
      ['title: A\n    description: Note: x # note', 'title: A\n    description: "Note: x" # note'],
      ['title: A\n    description: [Note] x', 'title: A\n    description: "[Note] x"'],
      ['title: A\n    acceptance: Load time: < 2 s', 'title: A\n    acceptance: "Load time: < 2 s"'],
      ['title: A\n    acceptance: [Load time: < 2 s, b]', 'title: A\n    acceptance: ["Load time: < 2 s", b]'],
      ['title: A\n    acceptance: [{fee}, b]', 'title: A\n    acceptance: ["{fee}", b]'],
      [
        'title: A\n    acceptance:\n      Load: x\n      Memory: y',
        'title: A\n    acceptance:\n      - "Load: x"\n      - "Memory: y"',
      ],
      [
        'title: A\n    acceptance: [{ Load time: x, met: 2026-11-28 }]',
        'title: A\n    acceptance: [{ text: "Load time: x", met: 2026-11-28 }]',
      ],
      ['title: A\n    acceptance:\n      - text: Load: x', 'title: A\n    acceptance:\n      - text: "Load: x"'],
    ] as const) {
      const text = `project: Shop\nmilestones:\n  - id: M1\n    ${before}\n    due: 2027-01-31\n`;
      const file = parsePlan(text);
      const told = checkPlan(file, options).filter(({ problem }) => problem.code.startsWith('plan.'));
      assert.equal(told.length, 1, text);
      const [finding] = told;
      const [fix] = finding ? fixesFor(file, finding, options) : [];
      assert.ok(fix, text);
      assert.equal(
        applyEdits(text, fix.edits),
        `project: Shop\nmilestones:\n  - id: M1\n    ${after}\n    due: 2027-01-31\n`,
      );
    }
  });

  it('are no finding where a plan may have keys of its own', () => {
    for (const lines of ['client: { Company: Acme }', 'x-notes: [{ Load: x }]', 'Team: [{ Sam: dev }]']) {
      const file = parsePlan(
        `project: Shop\n${lines}\nmilestones:\n  - id: M1\n    title: A shop\n    Reviewed by: [Dana: yes]\n`,
      );
      assert.deepEqual(
        checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.invalid-value'),
        [],
        lines,
      );
    }
  });

  it('are no comment without its blank, which quotes would not mend', () => {
    for (const value of ['{}# note', '"Pay"# note', '[a]# note']) {
      const file = parsePlan(`project: Shop\nmilestones:\n  - id: M1\n    title: ${value}\n    due: 2027-01-31\n`);
      const told = checkPlan(file, options).map(({ problem }) => problem);
      assert.ok(
        told.some((problem) => problem.code === 'plan.syntax' && !problem.mending),
        value,
      );
    }
  });

  it('never leave an entry without words', () => {
    const entry = fc.oneof(
      fc.constantFrom(...items.map(([written]) => written).filter((written) => !written.includes('\n'))),
      fc.constantFrom(
        'met: 2026-11-28',
        '{}',
        'text:',
        'text: ""',
        '{ done: true }',
        'txt: x',
        'id: O1',
        'evidence: x',
        '- nested',
        '~',
        '""',
        "' '",
        '>',
        '|',
        '{ text: " " }',
      ),
    );
    fc.assert(
      fc.property(fc.constantFrom(...lists), entry, fc.constantFrom(0, 2), (list, written, dashes) => {
        const file = parsePlan(planWith(list, written, dashes, ''));
        assert.ok(
          textsIn(file, list).every((text) => text.trim() !== ''),
          file.text,
        );
      }),
    );
  });
});

function letters(text: string): string {
  return text.replace(/[\s:]+/g, '');
}
