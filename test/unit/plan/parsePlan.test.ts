import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { PlanProblem } from '../../../src/core/plan/problem';

const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

/** Each problem as its code (and kind, for syntax) with the words that it stands on. */
function found(text: string): string[] {
  return parsePlan(text, { treatAsOurs: true }).problems.map((problem: PlanProblem) => {
    const code = problem.code === 'plan.syntax' ? `syntax ${problem.kind}` : problem.code.replace('plan.', '');
    return `${code}: ${text.slice(problem.span.start, problem.span.end)}`;
  });
}

describe('parsePlan: whose file it is', () => {
  const cases: readonly (readonly [text: string, kind: string])[] = [
    ['', 'empty'],
    ['   \n\n', 'empty'],
    ['# only\n# comments\n', 'empty'],
    ['\uFEFF', 'empty'],
    ['project: P\n', 'ours'],
    ['project: P\nmilestones: []\n', 'ours'],
    ['milestones: []\n', 'other'],
    [plan('- title: A'), 'ours'],
    ['milestones:\n- title: A\n  due: 2026-12-01\n', 'ours'],
    ['milestones:\n- title: A\n  x: 1\n  <<: {}\n', 'ours'],
    ['milestones:\n- title: A\n  due: 2026-12-01\n  x: 1\n  <<: {}\n', 'ours'],
    ['milestones:\n- name: A\n  due_on: 2026-12-01\n', 'close'],
    ['milestones:\n- title: A\n  state: open\n- title: B\n  state: open\n', 'close'],
    ['- title: A\n  due: 2026-12-01\n', 'close'],
    ['- run: x\n  with: y\n', 'other'],
    ['milestones:\n- icon: A\n  tokens: 1\n  title: x\n', 'ours'],
    ['milestones:\n- icon: A\n  tokens: 1\n  name: x\n', 'other'],
    ['just a text\n', 'other'],
    ['[]', 'other'],
    ['{}', 'other'],
    ['project: P\nmilestones:\n- title: "A\n', 'ours'],
    // Of a control character the parser reads nothing.
    ['milestones:\n- title: A\0\n  due: 2026-12-01\n', 'ours'],
    ['&a milestones:\n- "title": A\0\n  "due": 2026-12-01\n', 'ours'],
    ['milestones:\n- name: A\0\n  due_on: 2026-12-01\n', 'close'],
    ['\0milestones: what we do\n', 'other'],
  ];
  for (const [text, kind] of cases) {
    it(`${JSON.stringify(text)} is ${kind}`, () => {
      const file = parsePlan(text);
      assert.equal(file.kind, kind);
      if (kind !== 'ours') assert.deepEqual(file.problems, []);
    });
  }

  it('names the keys of a close file that are called otherwise', () => {
    const text = 'milestones:\n- name: A\n  due_on: 2026-12-01\n  icon: x\n';
    assert.deepEqual(parsePlan(text).foreignKeys, ['name', 'due_on']);
  });

  it('understands the keys and values of a close file', () => {
    const text = `milestones:
- name: Search answers
  version: 0.10
  state: Completed
  due_on: 2026-12-01T08:00:00Z
  estimated_duration: 1-2 days
  success_criteria: [Fast]
- { title: Ours, name: Theirs, deadline: soon }
`;
    const { kind, plan, problems } = parsePlan(text);
    assert.equal(kind, 'close');
    assert.deepEqual(problems, []);
    const [first, second] = plan.milestones;
    assert.equal(first?.title.value, 'Search answers');
    assert.equal(first?.id?.value, '0.10');
    assert.equal(first?.status, 'done');
    assert.equal(first?.due?.value, '2026-12-01');
    assert.equal(text.slice(first?.due?.at.from, first?.due?.at.to), '2026-12-01T08:00:00Z');
    assert.deepEqual(first?.estimate?.value, { amount: 2, unit: 'd' });
    assert.equal(first?.acceptance[0]?.text.value, 'Fast');
    assert.equal(second?.title.value, 'Ours');
    assert.equal(second?.dueText?.value, 'soon');
  });

  it('reads no foreign words in a plan of ours', () => {
    const { plan: ours } = parsePlan(plan('- title: A', '  due: 2026-12-01', '  status: completed', '  body: x'));
    assert.equal(ours.milestones[0]?.status, 'planned');
    assert.equal(ours.milestones[0]?.description, undefined);
  });

  it('keeps a file that was ours, though not an empty one', () => {
    assert.equal(parsePlan('just a text\n', { treatAsOurs: true }).kind, 'ours');
    assert.equal(parsePlan('# nothing\n', { treatAsOurs: true }).kind, 'empty');
  });
});

describe('parsePlan: problems stand on the offending words', () => {
  const cases: readonly (readonly [name: string, text: string, problems: readonly string[]])[] = [
    ['none', plan('- id: M1', '  title: A', '  due: 2026-12-01'), []],
    ['missing project', 'milestones:\n- title: A\n', ['missing-key: milestones']],
    ['missing title', plan('- id: M1', '  due: 2026-12-01'), ['missing-key: id']],
    ['empty title', plan('- id: M1', '  title:', '  due: 2026-12-01'), ['missing-key: id']],
    ['unknown key with a near match', plan('- title: A', '  dependson: M1', '  zebra: 1'), ['unknown-key: dependson']],
    ['key with two letters swapped', plan('- title: A', '  deu: 2027-01-31'), ['unknown-key: deu']],
    [
      'short keys of their own',
      plan('- title: A', '  dub: 1', '  du: 1', '  ude: 1', '  edu: 1'),
      ['unknown-key: ude'],
    ],
    ['misspelled required key', plan('- titel: A'), ['unknown-key: titel']],
    ['key of our own', plan('- title: A', '  x-due: 1'), []],
    ['impossible day', plan('- title: A', '  due: 2026-02-30 # c'), ['invalid-value: 2026-02-30']],
    ['day in another form', plan('- title: A', '  due: "1.12.2026"'), ['invalid-value: "1.12.2026"']],
    ['words in due are left to a rule', plan('- title: A', '  due: soon'), []],
    ['words in start are not', plan('- title: A', '  start: soon'), ['invalid-value: soon']],
    ['unknown status', plan('- title: A', '  status: dun'), ['invalid-value: dun']],
    ['estimate without a unit', plan('- title: A', '  estimate: 3'), ['invalid-value: 3']],
    ['quoted amount', plan('- title: A', '  amount: "5"'), ['invalid-value: "5"']],
    ['id with a space', plan('- id: M 1', '  title: A'), ['invalid-value: M 1']],
    ['map in place of a text', plan('- title:', '    a: 1'), ['invalid-value: a']],
    ['milestones as a map', 'project: P\nmilestones:\n  a: 1\n', ['invalid-value: a']],
    ['duplicate id', plan('- id: M1', '  title: A', '- id: "M1"', '  title: B'), ['duplicate-id: "M1"']],
    ['unknown milestone', plan('- id: M1', '  title: A', '  depends_on: [M1, M9]'), ['unknown-reference: M9']],
    ['unknown objective', plan('- title: A', '  objective: O1'), ['unknown-reference: O1']],
    ['phase without a list of phases', plan('- title: A', '  phase: build'), []],
    ['duplicate key', plan('- title: A', '  due: 2026-12-01', '  due: 2026-12-02'), ['syntax duplicate-key: due']],
    ['several documents', 'project: P\n---\nmilestones: []\n', ['syntax several-documents: ---']],
    ['a second document shorter than a mark', 'project: P\nmilestones: []\n...\n|', ['syntax several-documents: |']],
    ['half a key, not the whole one below it', plan('- title: A', '  own', '  due: 2026-12-01'), ['syntax yaml: own']],
    ['unclosed quote, where it opens', plan('- title: "A', '  due: 2026-12-01'), ['syntax unclosed-quote: "']],
    ['tab as indentation', plan('- title: A', '\tdue: 2026-12-01'), ['syntax tab-indentation: \t']],
    ['unknown alias', plan('- title: *t'), ['syntax unknown-alias: *t']],
    [
      'merge conflict',
      plan('<<<<<<< HEAD', '- title: A', '=======', '- title: B', '>>>>>>> b'),
      ['syntax merge-conflict: <<<<<<< HEAD'],
    ],
    ['NUL', 'project: P\0\nmilestones: []\n', ['syntax control-character: \0']],
  ];
  for (const [name, text, problems] of cases) it(name, () => assert.deepEqual(found(text), problems));

  it('suggests the id that is a slip away, and none of four letters that share but two', () => {
    const suggested = (id: string): unknown =>
      parsePlan(
        plan('- id: M-12', '  title: A', '- id: Login', '  title: B', '- title: C', `  depends_on: [${id}]`),
      ).problems.map((problem) => problem.code === 'plan.unknown-reference' && problem.suggestion);
    assert.deepEqual(suggested('m-12'), ['M-12']);
    assert.deepEqual(suggested('M-21'), ['M-12']);
    assert.deepEqual(suggested('M-34'), [undefined]);
    assert.deepEqual(suggested('Logni'), ['Login']);
    assert.deepEqual(suggested('Loginns'), ['Login']);
  });

  it('names the milestone', () => {
    const { problems } = parsePlan(plan('- title: A', '-', '- title: B', '  due: 2026-02-30'));
    assert.deepEqual(
      problems.map(({ code, milestone }) => [code, milestone]),
      [
        ['plan.missing-key', 1],
        ['plan.invalid-value', 2],
      ],
    );
  });
});

describe('parsePlan: values', () => {
  it('reads from the source what YAML would change', () => {
    const text = plan(
      '- id: 0123',
      '  title: no',
      '  commits: [3e21109, 1234567]',
      '- id: 1.10',
      '  title: 2026-12-01',
      '- id: אב',
      '  title: on',
    );
    const { milestones } = parsePlan(text).plan;
    assert.deepEqual(
      milestones.map(({ id }) => id?.value),
      ['0123', '1.10', 'אב'],
    );
    assert.deepEqual(
      milestones.map(({ title }) => title.value),
      ['no', '2026-12-01', 'on'],
    );
    assert.deepEqual(
      milestones[0]?.commits.map(({ value }) => value),
      ['3e21109', '1234567'],
    );
  });

  it('reads a language of no and holidays of NO', () => {
    const file = parsePlan('project: P\nlanguage: no\ncalendar: { holidays: NO }\nmilestones: []\n');
    assert.deepEqual([file.problems, file.plan.language?.value, file.plan.calendar?.holidays?.value], [[], 'no', 'NO']);
  });

  it('takes single values for lists, and texts for maps', () => {
    const text = plan('- id: M1', '  title: A', '- title: B', '  depends_on: M1', '  acceptance: One', '  tasks: Two');
    const [, second] = parsePlan(`client: Acme\n${text}`).plan.milestones;
    assert.deepEqual(
      second?.dependsOn.map(({ value }) => value),
      ['M1'],
    );
    assert.deepEqual([second?.acceptance[0]?.text.value, second?.tasks[0]?.text.value], ['One', 'Two']);
  });

  it('places spans on the value, with quotes and byte order mark counted', () => {
    for (const text of ['\uFEFF', '# 😀\r\n'].map(
      (start) => start + plan("- title: 'A 🚀' # c").replaceAll('\n', '\r\n'),
    )) {
      const file = parsePlan(text);
      const span = file.spanOf(file.plan.milestones[0]?.title.at ?? assert.fail(), 0);
      assert.equal(text.slice(span.start, span.end), "'A 🚀'");
    }
  });

  it('reads merged and aliased values, which stand at the alias', () => {
    const text = 'x: &b { status: done }\ny: &t Shop\nproject: *t\nmilestones:\n- <<: *b\n  title: *t\n';
    const file = parsePlan(text);
    const [milestone] = file.plan.milestones;
    assert.deepEqual([file.problems, milestone?.status, milestone?.title.value], [[], 'done', 'Shop']);
    const { start, end } = file.spanOf(milestone?.title.at ?? assert.fail(), 0);
    assert.equal(text.slice(start, end), '*t');
  });

  it('keeps the other milestones of a broken file', () => {
    const text = plan('- id: M1', '  title: A', '- id: M2', '  title: B: C', '- id: M3', '  title: D');
    const file = parsePlan(text);
    assert.equal(file.isBroken, true);
    assert.deepEqual(
      file.plan.milestones.map(({ id }) => id?.value),
      ['M1', 'M2', 'M3'],
    );
  });
});

describe('parsePlan: hostile texts', function () {
  // A machine that is busy elsewhere must not fail it.
  this.timeout(10_000);

  const bomb = (levels: number): string =>
    [
      'a0: &a0 { title: x }',
      ...Array.from(
        { length: levels },
        (_none, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(', ')}]`,
      ),
    ].join('\n');

  it('stops at aliases that multiply', () => {
    const text = `${bomb(9)}\nproject: P\nmilestones:\n- title: A\n  acceptance: *a9\n  tasks: *a9\n`;
    const file = parsePlan(text);
    assert.equal(file.plan.milestones[0]?.title.value, 'A');
    assert.ok(file.problems.length > 0);
  });

  it('survives an alias of itself', () => {
    assert.doesNotThrow(() => parsePlan('project: P\nmilestones: &m\n- title: A\n  acceptance: *m\n- *m\n'));
    assert.doesNotThrow(() => parsePlan('project: P\nmilestones:\n- &m\n  <<: *m\n  title: A\n'));
  });

  it('refuses 20,000 brackets and 20,000 dashes without running out of stack', () => {
    for (const text of ['['.repeat(20_000), '{a: '.repeat(20_000), '- '.repeat(20_000)]) {
      assert.equal(parsePlan(`project: P\nmilestones: ${text}`).isBroken, true);
    }
  });

  it('refuses 450 brackets also where each level has closing ones in quotes', () => {
    const file = parsePlan(`project: P\nmilestones: ${"[']', ".repeat(450)}`, { treatAsOurs: true });
    assert.deepEqual(
      file.problems.map((problem) => problem.code === 'plan.syntax' && problem.kind),
      ['too-deep'],
    );
  });

  it('reads a line of 5 MB', () => {
    const file = parsePlan(plan(`- title: ${'x '.repeat(2_500_000)}`, '  due: 2026-12-01'));
    assert.equal(file.plan.milestones[0]?.due?.value, '2026-12-01');
  });

  it('never throws, whatever the text is cut off at', () => {
    const text = `${plan('- id: &i "M1"', '  title: >-', '    A', "  tasks: [{ text: 'x', done: true }]", '  ? owner', '  : *i')}...\n`;
    for (let end = 0; end <= text.length; end += 3)
      assert.doesNotThrow(() => parsePlan(text.slice(0, end)), text.slice(0, end));
  });

  it('reads a value as it is written, whatever type a tag says', () => {
    const { plan, problems } = parsePlan(`project: P
milestones:
  - { id: M1, title: !!binary aGVsbG8=, due: !!timestamp 2026-12-01, amount: !!float 3, estimate: !!str 3h }
`);
    assert.deepEqual(problems, []);
    const [milestone] = plan.milestones;
    assert.equal(milestone?.title.value, 'aGVsbG8=');
    assert.equal(milestone?.due?.value, '2026-12-01');
    assert.deepEqual(milestone?.amount?.value, { digits: 3, scale: 0 });
    assert.deepEqual(milestone?.estimate?.value, { amount: 3, unit: 'h' });
  });
});
