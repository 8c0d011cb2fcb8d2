import assert from 'node:assert/strict';
import { completionsAt, isBeginning } from '../../../src/core/assist/completion/completionsAt';
import type { Completion, CompletionContext, CompletionList } from '../../../src/core/assist/completion/completion';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { findingCodes } from '../../../src/core/findings/severity';
import { applyEdits } from '../../../src/core/text';

/** A Tuesday. */
const today = '2026-11-24' as CalendarDate;

const index = { DE: { name: 'Germany', states: { BE: 'Berlin' } }, NO: { name: 'Norway' } };

/** Asks at the `|`, which is taken out of the text. */
async function ask(
  marked: string,
  more: Partial<CompletionContext> = {},
): Promise<{ readonly list: CompletionList; readonly text: string }> {
  const offset = marked.indexOf('|');
  const text = marked.slice(0, offset) + marked.slice(offset + 1);
  const list = await completionsAt({
    text,
    offset,
    plan: parsePlan(text, { treatAsOurs: true }).plan,
    today,
    locale: 'en',
    calendar: undefined,
    holidayIndex: () => Promise.resolve(index),
    ...more,
  });
  return { list, text };
}

async function labels(marked: string, more?: Partial<CompletionContext>): Promise<readonly string[]> {
  return (await ask(marked, more)).list.items.map(({ label }) => label);
}

/** The text after the completion with that label was taken, its tab stops as `‸`. */
async function taken(marked: string, label: string): Promise<string> {
  const { list, text } = await ask(marked);
  const completion = list.items.find((item) => item.label === label);
  assert.ok(completion, `${label} is not among ${list.items.map((item) => item.label).join(', ')}`);
  return applyEdits(text, [{ ...completion.span, newText: expand(completion) }]);
}

function expand({ newText, isSnippet }: Completion): string {
  if (!isSnippet) return newText;
  return newText
    .replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1')
    .replace(/\$\d+/g, '‸')
    .replace(/\\([\\$}])/g, '$1');
}

const head = 'project: P\nmilestones:\n  - id: M1\n    title: First\n  - id: M2\n    title: Second\n';

describe('completion of keys', () => {
  it('offers those of a milestone that are missing, in the usual order', async () => {
    const keys = await labels(`${head}    due: 2026-12-01\n    |\n`);
    assert.deepEqual(keys.slice(0, 5), ['description', 'phase', 'objective', 'priority', 'status']);
    assert.ok(!keys.includes('due') && !keys.includes('id'));
  });

  it('knows the keys of each map', async () => {
    assert.deepEqual(await labels(`${head}    payment:\n      |\n`), ['state', 'date', 'due', 'invoice']);
    assert.deepEqual(await labels(`${head}    review:\n      rounds:\n        - submitted: x\n          |\n`), [
      'decision',
      'date',
      'by',
      'note',
    ]);
    assert.deepEqual(await labels('project: P\ncalendar:\n  holidays: DE\n  |\n'), [
      'hours_per_week',
      'working_days',
      'days_off',
    ]);
    assert.deepEqual(await labels('project: P\nclient: { name: A, | }\n'), ['contact', 'email']);
    assert.ok((await labels('project: P\n|\n')).includes('change_orders'));
  });

  it('says what a key is for, and what may stand there', async () => {
    const { list } = await ask(`${head}    |\n`);
    const of = (key: string): Completion | undefined => list.items.find(({ label }) => label === key);
    assert.equal(
      of('estimate')?.documentation,
      'The work left in it: hours (24h), working days (3d) or working weeks (2w). Write a number with h, d or w, such as 24h.',
    );
    assert.equal(of('payment')?.documentation, 'The payment for it.');
  });

  it('opens values, lists and maps where they go', async () => {
    const at = `${head}    |\n`;
    assert.equal(await taken(at, 'due'), `${head}    due: ‸\n`);
    assert.equal(await taken(at, 'depends_on'), `${head}    depends_on: [‸]\n`);
    assert.equal(await taken(at, 'acceptance'), `${head}    acceptance:\n      - ‸\n`);
    assert.equal(await taken(at, 'payment'), `${head}    payment:\n      ‸\n`);
    assert.equal(await taken(at, 'changes'), `${head}    changes:\n      - date: ‸\n`);
    assert.equal(
      await taken('milestones:\n  - { id: M1, | }\n', 'acceptance'),
      'milestones:\n  - { id: M1, acceptance: [‸] }\n',
    );
    assert.equal(
      await taken('milestones:\n  - { id: M1, | }\n', 'payment'),
      'milestones:\n  - { id: M1, payment: { ‸ } }\n',
    );
    assert.equal(await taken('project: P\n|', 'client'), 'project: P\nclient:\n  ‸');
    assert.equal(await taken('project: P\n|', 'milestones'), 'project: P\nmilestones:\n  - id: ‸');
  });

  it('replaces the letters that were typed, and moves them into the column', async () => {
    assert.equal(await taken(`${head}    du|\n`, 'due'), `${head}    due: ‸\n`);
    assert.equal(await taken(`${head}   du|\n`, 'due'), `${head}    due: ‸\n`);
    assert.equal(await taken(`${head}  |\n`, 'due'), `${head}    due: ‸\n`);
    assert.equal(await taken(`${head}  du|\n`, 'due'), `${head}    due: ‸\n`);
  });

  it('offers those of a map that was begun on the line above, whose line begins too far to the left', async () => {
    const first = async (marked: string): Promise<string | undefined> => (await labels(marked))[0];
    assert.equal(await taken('project: P\nclient:\nna|\n', 'name'), 'project: P\nclient:\n  name: ‸\n');
    assert.equal(await first('project: P\nclient:\nna|\n'), 'name');
    assert.equal(
      await taken('calendar: # of this project\n|\nmilestones: []\n', 'hours_per_week'),
      'calendar: # of this project\n  hours_per_week: ‸\nmilestones: []\n',
    );
    assert.equal(await taken('client:\n|\n    name: A\n', 'contact'), 'client:\n    contact: ‸\n    name: A\n');
    const payment = `${head}    payment:\n    `;
    assert.equal(await taken(`${payment}st|\n`, 'state'), `${payment}  state: ‸\n`);
    assert.equal((await ask(`${payment}st|\n`)).list.items[0]?.detail, 'of payment');
    assert.ok((await labels(`${payment}st|\n`)).includes('status'));
    assert.equal(await taken('lint:\n  rules:\n  sm|\n', 'smart'), 'lint:\n  rules:\n    smart: \n');
    const milestone = '  - id: M1\n    title: ‸\n    due: ‸\n    acceptance:\n      - ‸\n';
    assert.equal(await taken('milestones:\n|\n', 'milestone'), `milestones:\n${milestone}`);
    assert.equal(await taken(`${head}    acceptance:\n    |\n`, '-'), `${head}    acceptance:\n      - ‸\n`);
    assert.ok(!(await labels('client: Acme\n|\n')).includes('name'));
  });

  it('leads on only where there is something to offer', async () => {
    const leads = async (marked: string, label: string): Promise<boolean | undefined> =>
      (await ask(marked)).list.items.find((item) => item.label === label)?.leadsOn;
    const cases: readonly (readonly [marked: string, label: string, leads: boolean])[] = [
      ['phases:\n  - |\n', 'id', false],
      ['phases:\n  - id: p1\n  - |\n', 'id', true],
      ['project: P\n|\n', 'phases', false],
      ['project: P\n|\n', 'client', true],
      ['client:\n  |\n', 'contact', false],
      ['client:\n  |\nmilestones:\n  - owner: Sam\n', 'contact', true],
      [`${head}    |\n`, 'depends_on', true],
      [`${head}    |\n  - id: M3\n    depends_on: [M2]\n`, 'depends_on', true],
      ['milestones:\n  - id: M1\n    |\n  - id: M2\n    depends_on: [M1]\n', 'depends_on', false],
      [`${head}    |\n`, 'phase', false],
      [`${head}    |\n`, 'due', true],
      [`${head}    |\n`, 'description', false],
      [`${head}    |\n`, 'acceptance', false],
      [`${head}    |\n`, 'changes', true],
      [`${head}    deliverables:\n      - a\n      |\n`, '-', false],
      [`${head}    depends_on:\n      - M1\n      |\n`, '-', false],
      ['change_orders:\n  - id: CO1\n  |\n', '-', true],
    ];
    for (const [marked, label, expected] of cases)
      assert.equal(await leads(marked, label), expected, `${label} ${marked}`);
  });

  it('renames a key that has its colon', async () => {
    assert.equal(await taken(`${head}    du|: 2026-12-01\n`, 'due'), `${head}    due: 2026-12-01\n`);
    assert.equal(await taken('{"milestones": [{"ti|": "x"}]}', 'title'), '{"milestones": [{"title": "x"}]}');
  });

  it('offers none where a text goes on', async () => {
    for (const text of [
      `${head}    description: |-\n      ¦\n`,
      `${head}    description: "some\n      ¦"\n`,
      `${head}    title: T # ¦\n`,
      `${head}    x_note:\n      ¦\n`,
    ]) {
      const offset = text.indexOf('¦');
      assert.deepEqual(await labels(`${text.slice(0, offset).replaceAll('|', '>')}|${text.slice(offset + 1)}`), []);
    }
  });

  it('works beside what does not parse', async () => {
    const broken = `project: "P\nmilestones:\n  - id: M1\n    title: [x\n    st|\n    due: }\n`;
    assert.equal(await taken(broken, 'status'), broken.replace('st|', 'status: ‸'));
  });
});

describe('completion of items', () => {
  it('offers a whole milestone with the next free id', async () => {
    assert.equal(
      await taken(`${head}  |\n`, 'milestone'),
      `${head}  - id: M3\n    title: ‸\n    due: ‸\n    acceptance:\n      - ‸\n`,
    );
    assert.equal(
      await taken(`${head}  -|\n`, 'milestone'),
      `${head}  - id: M3\n    title: ‸\n    due: ‸\n    acceptance:\n      - ‸\n`,
    );
    assert.equal(
      await taken('milestones:\n- id: M1\n  title: T\n|', 'milestone'),
      'milestones:\n- id: M1\n  title: T\n- id: M2\n  title: ‸\n  due: ‸\n  acceptance:\n    - ‸',
    );
  });

  it('puts an item whose dash is too far to the left beside the others of its list', async () => {
    const milestone = '  - id: M3\n    title: ‸\n    due: ‸\n    acceptance:\n      - ‸\n';
    for (const typed of ['-|', '- |', '- mi|', ' -|'])
      assert.equal(await taken(`${head}${typed}\n`, 'milestone'), head + milestone, typed);
    assert.equal(await taken(`${head}-|\n\n  - id: M9\n`, 'title'), `${head}  - title: ‸\n\n  - id: M9\n`);
    const before = await taken('milestones:\n-|\n  - id: M1\n', 'milestone');
    assert.ok(before.startsWith('milestones:\n  - title: ‸\n    due'), before);
    for (const [list, label, written] of [
      ['phases:\n  - id: p1\n', 'id', '  - id: ‸'],
      ['objectives:\n  - Sell more\n', '-', '  - ‸'],
      ['change_orders:\n  - id: CO1\n', 'id', '  - id: ‸'],
    ] as const)
      assert.equal(await taken(`${list}-|\nmilestones: []\n`, label), `${list}${written}\nmilestones: []\n`);
    const listed = `${head}    depends_on:\n      - M3\n`;
    assert.equal(await taken(`${listed}    -|\n`, 'M1'), `${listed}      - M1\n`);
    const criteria = `${head}    acceptance:\n      - a\n`;
    assert.equal(await taken(`${criteria}    -|\n`, '-'), `${criteria}      - ‸\n`);
    assert.equal(await taken(`${criteria}    - t|\n`, 'text'), `${criteria}      - text: ‸\n`);
    const { list } = await ask(`${criteria}    - t|\n`);
    for (const { filterText } of list.items) assert.match(filterText ?? '', /^- /);
    assert.deepEqual(await labels(`${criteria}    - two words|\n`), []);
  });

  it('offers a whole milestone where its name is begun at the margin, between others and behind the last', async () => {
    const milestone = '  - id: M3\n    title: ‸\n    due: ‸\n    acceptance:\n      - ‸\n';
    assert.equal(await taken(`${head}\nmil|\n`, 'milestone'), `${head}\n${milestone}`);
    const next = '\n  - id: M9\n    title: Later\n';
    assert.equal(await taken(`${head}\nmil|\n${next}`, 'milestone'), `${head}\n${milestone}${next}`);
    for (const text of [`${head}phases: []\nmil|\n`, 'mil|\nproject: P\n', 'phases:\n  - id: a\n\nmil|\n'])
      assert.ok(!(await labels(text)).includes('milestone'), text);
  });

  it('leaves the right id of a new milestone alone, and begins with its title', async () => {
    const { list } = await ask(`${head}  |\n`);
    assert.match(list.items.find(({ label }) => label === 'milestone')?.newText ?? '', /id: M3\n +title: \$1\n/);
  });

  it('offers the keys of the map around a list that ends here', async () => {
    const offered = await labels('project: P\nmilestones:\n- id: M1\n  title: T\n|');
    assert.ok(offered.includes('milestone') && offered.includes('change_orders') && !offered.includes('project'));
    assert.equal(await taken('milestones:\n- id: M1\n|', 'lint'), 'milestones:\n- id: M1\nlint:\n  ‸');
  });

  it('offers the keys of the item above at the column of its dash, and of the map that goes on further left', async () => {
    const open = `${head}  - id: M3\n`;
    assert.equal(await taken(`${open}  ti|\n`, 'title'), `${open}    title: ‸\n`);
    assert.ok(!(await labels(`${open}  ti|\n`)).includes('id'));
    const first = 'milestones:\n  - id: M1\n';
    const last = '  - id: M2\n    title: Second\n';
    assert.equal(await taken(`${first}  du|\n${last}`, 'due'), `${first}    due: ‸\n${last}`);
    const listed = `${first}    acceptance:\n      - 20 of 20 cards pay\n`;
    assert.equal(await taken(`${listed}      es|\n${last}`, 'estimate'), `${listed}    estimate: ‸\n${last}`);
    assert.equal(await taken(`${listed}      |\n${last}`, '-'), `${listed}      - ‸\n${last}`);
    assert.equal(await taken(`${first}  |\n`, 'lint'), `${first}lint:\n  ‸\n`);
  });

  it('offers the keys of an item behind its dash', async () => {
    const offered = await labels(`${head}    acceptance:\n      - |\n`);
    assert.deepEqual(offered, ['text', 'met', 'due', 'result', 'evidence']);
    assert.equal(await taken(`${head}    tasks:\n      - |\n`, 'text'), `${head}    tasks:\n      - text: ‸\n`);
    assert.equal(await taken('phases: [|]\n', '{ id: … }'), 'phases: [{ id: ‸ }]\n');
  });

  it('offers a whole plan for an empty file, and for one of comments', async () => {
    for (const text of ['|', 'pl|', '# hello\n\n|\n', '---\n|', '\uFEFF|']) {
      assert.deepEqual(await labels(text), ['plan', 'project'], text);
      const plan = await taken(text, 'plan');
      const file = parsePlan(plan.replaceAll('‸', 'x').replace('due: x', 'due: 2026-12-01'));
      assert.equal(file.kind, 'ours');
      assert.deepEqual(file.problems, []);
    }
    assert.equal(isBeginning('a: b\n'), false);
    assert.equal(isBeginning(`${'\r\n'.repeat(5000)}x`), true);
    assert.equal(isBeginning('two\nwords'), false);
  });
});

describe('completion of values', () => {
  it('offers what the schema lists', async () => {
    assert.deepEqual(await labels(`${head}    status: |\n`), [
      'planned',
      'in-progress',
      'in-review',
      'done',
      'cancelled',
    ]);
    assert.deepEqual(await labels(`${head}    priority: m|\n`), ['must', 'should', 'could']);
    assert.deepEqual(await labels(`${head}    payment: { state: | }\n`), ['unpaid', 'invoiced', 'paid']);
    assert.deepEqual(await labels(`${head}    tasks: [{ text: x, done: | }]\n`), ['true', 'false']);
    assert.deepEqual((await labels('calendar:\n  working_days: [mon, |]\n')).length, 7);
    assert.equal(await taken(`${head}    status:|\n`, 'done'), `${head}    status: done\n`);
    assert.equal(
      await taken(`${head}    status: in-p|rog # why\n`, 'in-progress'),
      `${head}    status: in-progress # why\n`,
    );
    assert.equal(await taken(`${head}    status: 'd|\n`, 'done'), `${head}    status: 'done'\n`);
    assert.equal(await taken(`${head}    status: "d|o"\n`, 'done'), `${head}    status: "done"\n`);
  });

  it('offers milestones that may be waited for', async () => {
    const plan = `${head}    depends_on: [M3]\n  - id: M3\n    title: Third\n    depends_on: [M1, |]\n  - id: M4\n    status: done\n    title: Fourth\n`;
    assert.deepEqual(await labels(plan), ['M4']);
    const open = `${head}    depends_on: |\n  - id: M3\n    status: done\n    title: Third\n  - id: M4\n    title: Fourth\n`;
    const { list } = await ask(open);
    assert.deepEqual(
      list.items.map(({ label, detail }) => [label, detail]),
      [
        ['M1', 'First'],
        ['M4', 'Fourth'],
        ['M3', 'Third'],
      ],
    );
    assert.deepEqual(await labels(`${head}change_orders:\n  - milestones: [M1, |]\n`), ['M2']);
    assert.deepEqual(await labels(`${head}change_orders:\n  - milestones:\n      - M|\n`), ['M1', 'M2']);
  });

  it('offers the next free id of the list', async () => {
    assert.deepEqual(await labels(`${head}  - id: |\n`), ['M3']);
    assert.deepEqual(await labels(`${head}  - id: M|\n    title: Third\n`), ['M3']);
    assert.deepEqual(await labels('project: P\nmilestones:\n  - id: |\n'), ['M1']);
    assert.deepEqual(await labels('objectives:\n  - id: O1\n    text: A\n  - { id: | }\nmilestones: []\n'), ['O2']);
    assert.deepEqual(await labels('phases:\n  - id: build\n  - id: |\nmilestones: []\n'), []);
    assert.equal(
      await taken('milestones:\n  - id: "007"\n  - id:|\n', '008'),
      'milestones:\n  - id: "007"\n  - id: "008"\n',
    );
  });

  it('quotes what YAML would read as something else', async () => {
    const plan = 'milestones:\n  - id: "007"\n    title: A\n  - id: B\n    depends_on: |\n';
    assert.equal(await taken(plan, '007'), plan.replace('|', '"007"'));
    const people = 'milestones:\n  - id: A\n    owner: "yes"\n  - id: B\n    owner: |\n  - owner: "a: b"\n';
    assert.equal(await taken(people, 'yes'), people.replace('|', '"yes"'));
    assert.equal(await taken(people, 'a: b'), people.replace('|', '"a: b"'));
  });

  it('offers phases, objectives and people of the plan', async () => {
    const top =
      'client: { name: A, contact: Dana }\nobjectives:\n  - { id: O1, text: Sell more }\nphases: [{ id: build, title: Build }, test]\n';
    const plan = `${top}milestones:\n  - id: M1\n    owner: Sam\n    phase: build\n`;
    const { list } = await ask(`${plan}  - objective: |\n`);
    assert.deepEqual(
      list.items.map(({ label, detail }) => [label, detail]),
      [['O1', 'Sell more']],
    );
    assert.deepEqual(await labels(`${plan}  - phase: |\n`), ['build', 'test']);
    assert.deepEqual(await labels('milestones:\n  - phase: one\n  - phase: o|\n'), ['one']);
    assert.deepEqual(await labels(`${plan}  - owner: S|\n`), ['Sam', 'Dana']);
    // Declared people come first, whether they have a milestone or not; below `people` those that are missing there.
    const declared = 'people: [{ name: Kim }, { name: Lee }]\n';
    assert.deepEqual(await labels(`${declared}${plan}  - owner: |\n`), ['Kim', 'Lee', 'Sam', 'Dana']);
    assert.deepEqual(await labels(`people: [{ name: Kim }, { name: | }]\n${plan}`), ['Sam', 'Dana']);
  });

  it('offers codes with the names that people know', async () => {
    const find = async (text: string, label: string): Promise<string | undefined> =>
      (await ask(text)).list.items.find((item) => item.label === label)?.detail;
    assert.equal(await find('currency: |\n', 'CHF'), 'Swiss Franc');
    assert.equal((await labels('currency: |\n'))[0], 'EUR');
    assert.equal(await find('language: |\n', 'de'), 'German');
    assert.equal(await find('calendar:\n  holidays: |\n', 'DE-BE'), 'Germany, Berlin');
    assert.equal(await taken('calendar:\n  holidays: |\n', 'NO'), 'calendar:\n  holidays: "NO"\n');
    assert.deepEqual(
      await labels('calendar:\n  holidays: |\n', { holidayIndex: () => Promise.resolve(undefined) }),
      [],
    );
  });

  it('offers a number with every unit', async () => {
    assert.deepEqual(await labels(`${head}    estimate: 24|\n`), ['24h', '24d', '24w']);
    const { list } = await ask(`${head}    estimate: 1|\n`);
    assert.deepEqual(
      list.items.map(({ detail }) => detail),
      ['1 hour', '1 working day', '1 working week'],
    );
  });

  it('offers usual estimates in one list, so that nothing is left of the first figure when the second is typed', async () => {
    const { list } = await ask(`${head}    estimate: |\n`);
    assert.equal(list.isIncomplete, false);
    const found = (typed: string): readonly string[] =>
      list.items.map(({ label }) => label).filter((label) => label.startsWith(typed));
    assert.deepEqual(found('').slice(0, 4), ['4h', '8h', '1d', '2d']);
    assert.deepEqual(found('16'), ['16h']);
    for (let amount = 1; amount < 10; amount++) assert.ok(found(String(amount)).length > 0, String(amount));
  });
});

describe('completion of days', () => {
  const due = async (typed: string): Promise<readonly (string | undefined)[][]> => {
    const { list } = await ask(`${head}    due: ${typed}|\n`);
    assert.equal(list.isIncomplete, true);
    return list.items.map(({ label, detail }) => [label, detail]);
  };

  it('offers nothing for a day whose last digit is still to come, unless it is asked to', async () => {
    const { list } = await ask(`${head}    due: 2031-06-2|\n`, { isWanted: false });
    assert.deepEqual(list.items, []);
    const { list: wanted } = await ask(`${head}    due: 2031-06-2|\n`, { isWanted: true });
    assert.deepEqual(
      wanted.items.map(({ label }) => label),
      ['2031-06-02'],
    );
  });

  it('understands words', async () => {
    assert.deepEqual((await due('friday'))[0], ['2026-11-27', 'Friday, friday']);
    assert.deepEqual((await due('tomorrow'))[0], ['2026-11-25', 'Wednesday, tomorrow']);
    assert.deepEqual((await due('in 2 weeks'))[0], ['2026-12-08', 'Tuesday, in 2 weeks']);
    assert.deepEqual((await due('end of month'))[0], ['2026-11-30', 'Monday, end of month']);
    assert.deepEqual((await due('15 march'))[0], ['2027-03-15', 'Monday, 15 march']);
    assert.deepEqual((await due('27/11/2026'))[0]?.[0], '2026-11-27');
  });

  it('offers what the first letters may become', async () => {
    const offered = await due('to');
    assert.deepEqual(offered, [
      ['2026-11-24', 'Tuesday, today'],
      ['2026-11-25', 'Wednesday, tomorrow'],
    ]);
    assert.deepEqual(
      (await due('in 2')).map(([label]) => label),
      ['2026-12-08'],
    );
  });

  it('stays at hand while nothing fits yet', async () => {
    const { list } = await ask(`${head}    due: nothing of the kind|\n`);
    assert.ok(list.items.length > 0);
    for (const { filterText } of list.items) assert.doesNotMatch(filterText ?? '', /nothing/);
  });

  it('knows what people begin with a number, a month or a vague word', async () => {
    const labelsOf = async (typed: string, locale: string): Promise<readonly string[]> =>
      (await ask(`${head}    due: ${typed}|\n`, { locale })).list.items.map(({ label }) => label);
    const cases: readonly (readonly [typed: string, locale: string, ...first: string[]])[] = [
      ['15 jan', 'en', '2027-01-15'],
      ['15 j', 'en', '2027-01-15', '2027-06-15', '2027-07-15'],
      ['15 ', 'en', '2026-12-15', '2027-01-15'],
      ['jan 15', 'en', '2027-01-15'],
      ['jan 1', 'en', '2027-01-01'],
      ['feb ', 'en', '2027-02-01', '2027-02-15', '2027-02-28'],
      ['nov', 'en', '2026-11-30', '2027-11-01', '2027-11-15'],
      ['24.12.', 'en', '2026-12-24'],
      ['24.12.26', 'de', '2026-12-24'],
      ['5/12/2026', 'en', '2026-12-05', '2026-05-12'],
      ['next week', 'en', '2026-12-01', '2026-11-30', '2026-12-04'],
      ['next friday', 'en', '2026-12-04'],
      ['next f', 'en', '2026-12-04'],
      ['fre', 'de', '2026-11-27'],
      ['nächsten Freitag', 'de', '2026-12-04'],
      ['15. jan', 'de', '2027-01-15'],
      ['in 3 Tagen', 'de-AT', '2026-11-27'],
      ['mie', 'es', '2026-11-25'],
      ['15 de ene', 'es', '2027-01-15'],
      ['demain', 'fr', '2026-11-25'],
    ];
    for (const [typed, locale, ...first] of cases)
      assert.deepEqual((await labelsOf(typed, locale)).slice(0, first.length), first, typed);
    assert.deepEqual(await labelsOf('31 j', 'en'), ['2027-01-31', '2027-07-31']);
  });

  it('begins with the days that are wanted most', async () => {
    const offered = (await due('')).map(([label]) => label);
    assert.equal(offered[0], '2026-11-24');
    assert.ok(offered.includes('2026-11-30'));
    assert.equal(new Set(offered).size, offered.length);
  });

  it('replaces the words by the day, and is found by them', async () => {
    const text = `${head}    due: in 2 weeks| # soon\n`;
    assert.equal(await taken(text, '2026-12-08'), text.replace('in 2 weeks|', '2026-12-08'));
    const { list } = await ask(text);
    assert.ok(list.items[0]?.filterText?.startsWith('in 2 weeks'));
    assert.equal(await taken(`${head}    due: "fri|"\n`, '2026-11-27'), `${head}    due: "2026-11-27"\n`);
  });

  it('keeps the first day of two', async () => {
    assert.equal(
      await taken('calendar:\n  days_off: [2026-12-24..in 6 weeks|]\n', '2026-12-24..2027-01-05'),
      'calendar:\n  days_off: [2026-12-24..2027-01-05]\n',
    );
  });
});

describe('completion of codes of findings', () => {
  it('offers all, and the beginnings that several share', async () => {
    const offered = await labels('lint:\n  rules:\n    smart.time-bound.no-due: off\n    |\n');
    assert.ok(offered.includes('smart.specific') && offered.includes('smart.specific.vague-verb'));
    assert.ok(!offered.includes('smart.time-bound.no-due'));
    assert.equal(offered.filter((code) => findingCodes.includes(code)).length, findingCodes.length - 1);
    assert.equal(await taken('lint:\n  rules:\n    sm|\n', 'smart'), 'lint:\n  rules:\n    smart: \n');
    assert.deepEqual(await labels('lint:\n  rules:\n    smart: |\n'), [
      'error',
      'warning',
      'information',
      'hint',
      'off',
    ]);
    assert.equal(await taken('lint:\n  rules:\n    smart: |\n', 'off'), 'lint:\n  rules:\n    smart: off\n');
  });

  it('completes comments that silence, the codes found there first', async () => {
    assert.deepEqual(await labels(`${head}    due: soon # m|\n`), [
      'milepost-disable-line',
      'milepost-disable-next-line',
      'milepost-disable-file',
    ]);
    const near = { codesNear: (line: number) => [line === 6 ? 'smart.time-bound.relative-date' : 'plan.syntax'] };
    const offered = await labels(`${head}    due: soon # milepost-disable-line |\n`, near);
    assert.equal(offered[0], 'smart.time-bound.relative-date');
    assert.equal((await labels(`${head}    # milepost-disable-next-line smart.|\n`, near))[0], 'plan.syntax');
    const text = `${head}    due: soon # milepost-disable-line plan smart.sp|\n`;
    assert.equal(await taken(text, 'smart.specific'), text.replace('smart.sp|', 'smart.specific'));
    assert.ok(!(await labels(text)).includes('plan'));
    assert.deepEqual(await labels(`${head}    # just so|\n`), []);
    assert.deepEqual(await labels(`${head}    # milepost-disable-line -- because of |\n`), []);
  });
});

describe('a value that is written in full', () => {
  it('is offered no more, nor is another that begins like it', async () => {
    const order = 'milestones:\n  - id: M1\n  - id: M10\nchange_orders:\n  - milestones: ';
    for (const marked of [
      `${head}    status: done|\n`,
      `${head}    status: "done|"\n`,
      `${head}    estimate: 3d|\n`,
      `${head}    due: 2026-11-27|\n`,
      `${head}  - id: M3|\n`,
      `${head}    depends_on: [M1|]\n`,
      `${order}M1|\n`,
      'objectives: [{ id: O1, text: A }]\nmilestones:\n  - objective: O1|\n',
      'phases: [build]\nmilestones:\n  - phase: build|\n',
      'currency: EUR|\nmilestones: []\n',
      'calendar:\n  holidays: DE|\nmilestones: []\n',
    ])
      assert.deepEqual(await labels(marked), [], marked);
  });

  it('goes from a list that VS Code narrows by itself while one types', async () => {
    const found = async (marked: string, typed: string): Promise<readonly string[]> => {
      const letters = new RegExp(typed.split('').join('.*'), 'i');
      const { list } = await ask(marked);
      return list.items.filter(({ label, filterText }) => letters.test(filterText ?? label)).map(({ label }) => label);
    };
    for (const value of ['planned', 'in-progress', 'in-review', 'done', 'cancelled']) {
      assert.deepEqual(await found(`${head}    status: |\n`, value), [], value);
      assert.deepEqual(await found(`${head}    status: |\n`, value.slice(0, -1)), [value]);
    }
    for (const value of ['1d', '3d', '4h', '8h', '2w', '16h', '40h'])
      assert.deepEqual(await found(`${head}    estimate: |\n`, value), [], value);
    assert.deepEqual(await found(`${head}  - id: |\n`, 'M3'), []);
    assert.deepEqual(await found(`${head}    depends_on: |\n`, 'M1'), []);
    // Enter takes what is first: it had better be what was typed.
    const many = 'milestones:\n  - id: M1\n  - id: M10\n  - depends_on: |\n';
    assert.deepEqual(await found(many, 'M1'), ['M1', 'M10']);
    assert.deepEqual(await found(many, 'M10'), []);
  });

  it('comes with all others when the list is asked for', async () => {
    const wanted = { isWanted: true };
    assert.deepEqual(await labels(`${head}    priority: should|\n`, wanted), ['should', 'must', 'could']);
    assert.deepEqual(await labels(`${head}    estimate: 3d|\n`, wanted), ['3d', '3h', '3w']);
    assert.ok((await labels(`${head}    due: 2026-12-09|\n`, wanted)).includes('2026-11-25'));
    for (const value of ['must', '"must']) {
      const { list } = await ask(`${head}    priority: ${value}|\n`, wanted);
      for (const { filterText } of list.items) assert.equal(filterText, value);
    }
  });
});

describe('where nothing is offered', () => {
  /** What words of the text are kept from; undefined where they are not. */
  const silenced = async (marked: string): Promise<string | undefined> => {
    const { list, text } = await ask(marked);
    assert.deepEqual(list.items, []);
    return list.silenced && text.slice(list.silenced.start, list.silenced.end);
  };

  it('silences every text that is free', async () => {
    const cases: readonly (readonly [marked: string, typed: string])[] = [
      [`${head}    title: Guests pay by cal|\n`, 'cal'],
      [`${head}    title: "Guests|"\n`, '"Guests'],
      [`${head}    title: "Guests" x|\n`, 'x'],
      [`${head}    description: >-\n      Customers pay by c|\n`, 'c'],
      [`${head}    description: Customers pay\n      by c|\n`, 'c'],
      [`${head}    acceptance:\n      - All 20 rooms b|\n`, 'b'],
      [`${head}    deliverables: [Payment s|]\n`, 's'],
      [`${head}    x_note: s|\n`, 's'],
      ['project: B|\nmilestones: []\n', 'B'],
      ['client: { name: A| }\nmilestones: []\n', 'A'],
    ];
    for (const [marked, typed] of cases) assert.equal(await silenced(marked), typed, marked);
  });

  it('silences nothing where nobody is writing, nor in comments', async () => {
    for (const marked of [`${head}    title: |\n`, `${head}    # by c|\n`, `${head}    title: T # by c|\n`])
      assert.equal(await silenced(marked), undefined, marked);
    assert.equal((await ask(`${head}    du|\n`)).list.silenced, undefined);
  });
});
