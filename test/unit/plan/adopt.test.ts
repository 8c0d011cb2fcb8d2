import assert from 'node:assert/strict';
import { adoptPlan } from '../../../src/core/plan/adopt/adopt';
import { convertValue } from '../../../src/core/plan/adopt/adoptValue';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

/** What is told to be left alone, as `key: value`. */
function leftIn(text: string): string[] {
  const result = adoptPlan(parsePlan(text), { project: 'P' });
  assert.ok('leftAlone' in result, JSON.stringify(result));
  return result.leftAlone.map(({ key, value }) => (value === undefined ? key : `${key}: ${value}`));
}

function adopted(text: string): string {
  const file = parsePlan(text);
  assert.equal(file.kind, 'close');
  const result = adoptPlan(file, { project: 'Bakery: online' });
  assert.ok('edits' in result, JSON.stringify(result));
  const after = applyEdits(text, result.edits);
  assert.equal(parsePlan(after).kind, 'ours');
  return after;
}

describe('adoptPlan', () => {
  it('tells what it leaves as it is, though it might mean something to us', () => {
    const text = `milestones:
  - version: v 2
    name: Cakes sold
    state: someday
    due_on: Q3
    start: 2027-01-02
    icon: cake
  - version: v3
    name: Bread sold
    summary: Second title
    state: Completed
    features: { a: 1 }
    due_on: 2027-03-01
    priority:
`;
    assert.deepEqual(leftIn(text), [
      'version: v 2',
      'state: someday',
      'due_on: Q3',
      'summary: Second title',
      'features',
    ]);
    assert.deepEqual(leftIn('milestones:\n  - { name: A, due_on: 2027-03-01, state: open }\n'), []);
  });

  it('tells of values that hang on others, and could not be edited', () => {
    const text = `milestones:
  - { name: A, state: &s open, due_on: 2027-03-01 }
  - { name: B, state: *s, due_on: 2027-04-01 }
`;
    assert.ok(
      leftIn(text).some((line) => line.startsWith('state')),
      leftIn(text).join(),
    );
  });

  it('renames keys and values, and leaves all else byte for byte', () => {
    const text = [
      '# our roadmap',
      'owner_team: web   # kept',
      'milestones:',
      '  - version: v1',
      '    "name": Ovens listed # c',
      '    state: open',
      "    due_on: '2027-01-31T00:00:00Z'",
      '    estimated_duration: 1-2 days',
      '    dependencies: []',
      '    icon:   🥐',
      '    success_criteria:',
      '      - Every oven has a page',
      '',
      '  - version: v 2',
      '    name: Cakes sold',
      '    state: Completed',
      '    deadline: 2027/02/28',
      '    dependencies: [v1]',
      '    success_criteria: One cake is sold',
      '',
    ].join('\n');
    assert.equal(
      adopted(text),
      [
        '# our roadmap',
        'owner_team: web   # kept',
        'project: "Bakery: online"',
        'milestones:',
        '  - id: v1',
        '    "title": Ovens listed # c',
        '    status: planned',
        "    due: '2027-01-31'",
        '    estimate: 2d # 1-2 days',
        '    depends_on: []',
        '    icon:   🥐',
        '    acceptance:',
        '      - Every oven has a page',
        '',
        '  - version: v 2',
        '    title: Cakes sold',
        '    status: done',
        '    due: 2027-02-28',
        '    depends_on: [v1]',
        '    acceptance: One cake is sold',
        '',
      ].join('\n'),
    );
  });

  it('keeps what an estimate says beyond ours beside it, and leaves it alone where there is no room', () => {
    assert.equal(
      adopted(
        [
          'milestones:',
          '- name: A',
          "  estimated_duration: '2–3 days'  ",
          '- name: B',
          '  estimated_duration: ~ 1.5 hours',
          '- name: C',
          '  estimated_duration: 1-2 weeks # says Dana',
          '- { name: D, estimated_duration: 4 to 5 days }',
          '- name: E',
          '  estimated_duration: 3 days',
          '- name: F',
          '  estimated_duration: "1 -\\n2 days"',
        ].join('\n'),
      ),
      [
        'project: "Bakery: online"',
        'milestones:',
        '- title: A',
        "  estimate: '3d' # 2–3 days  ",
        '- title: B',
        '  estimate: 1.5h # ~ 1.5 hours',
        '- title: C',
        '  estimate: 1-2 weeks # says Dana',
        '- { title: D, estimate: 4 to 5 days }',
        '- title: E',
        '  estimate: 3d',
        '- title: F',
        '  estimate: "1 -\\n2 days"',
      ].join('\n'),
    );
    assert.deepEqual(leftIn('milestones:\n- { name: D, estimated_duration: 4 to 5 days }\n'), [
      'estimated_duration: 4 to 5 days',
    ]);
  });

  it('puts a list at the top under a project, below what stands above it', () => {
    assert.equal(
      adopted('# plan\n---\n# first\n- title: A\n  state: open\n  due_on: 2027-01-01\n- title: B\n  state: closed\n'),
      '# plan\n---\n# first\nproject: "Bakery: online"\nmilestones:\n- title: A\n  status: planned\n  due: 2027-01-01\n- title: B\n  status: done\n',
    );
  });

  it('puts a list in brackets beside its key', () => {
    assert.equal(
      adopted('[{name: "A", due_on: 2027-01-01}]\n'),
      'project: "Bakery: online"\nmilestones: [{title: "A", due: 2027-01-01}]\n',
    );
  });

  it('puts a list of JSON into braces', () => {
    assert.equal(
      adopted('[{"name": "A", "due_on": "2027-01-01"}]\n'),
      '{ "project": "Bakery: online", "milestones": [{"title": "A", "due": "2027-01-01"}] }\n',
    );
  });

  it('keeps line ends, a byte order mark and keys whose place is taken', () => {
    assert.equal(
      adopted(
        '\uFEFFproject: P\r\nmilestones:\r\n- name: a\r\n  title: A\r\n  state: open\r\n- name: B\r\n  state: open',
      ),
      '\uFEFFproject: P\r\nmilestones:\r\n- name: a\r\n  title: A\r\n  status: planned\r\n- title: B\r\n  status: planned',
    );
  });

  it('renames the key of an alias and leaves its value as it is', () => {
    const text = 'x: &s open\nmilestones:\n- name: A\n  state: *s\n  due_on: 2027-01-01\n';
    assert.equal(
      adopted(text),
      'x: &s open\nproject: "Bakery: online"\nmilestones:\n- title: A\n  status: *s\n  due: 2027-01-01\n',
    );
  });

  it('refuses a broken file and one that is no list', () => {
    assert.deepEqual(adoptPlan(parsePlan('- name: "A\n'), { project: 'P' }), { refusal: 'broken' });
    assert.deepEqual(adoptPlan(parsePlan('a: 1\n'), { project: 'P' }), { refusal: 'not-found' });
  });

  it('does nothing to a plan of ours', () => {
    assert.deepEqual(adoptPlan(parsePlan('project: P\nmilestones:\n- title: A\n'), { project: 'P' }), {
      edits: [],
      changes: [],
      leftAlone: [],
      unread: [],
    });
  });

  const values: readonly (readonly [key: string, theirs: string, ours: string | undefined])[] = [
    ['status', 'In Progress', 'in-progress'],
    ['status', '✅ Done', 'done'],
    ['status', 'WIP', 'in-progress'],
    ['status', 'canceled', 'cancelled'],
    ['status', 'planned', undefined],
    ['status', 'someday', undefined],
    ['due', '2026-03-31T23:59:59+02:00', '2026-03-31'],
    ['due', '2026-02-30T00:00:00Z', undefined],
    ['due', '31.03.2026', undefined],
    ['due', '03/04/2026', undefined],
    ['estimate', '3 weeks', '3w'],
    ['estimate', '2–3 days', '3d'],
    ['estimate', '~ 1.5 hours', '1.5h'],
    ['estimate', '2 months', undefined],
    ['estimate', '2d', undefined],
    ['priority', 'High', 'must'],
    ['title', 'open', undefined],
  ];
  for (const [key, theirs, ours] of values) {
    it(`${key}: ${theirs} ${ours === undefined ? 'stays' : `becomes ${ours}`}`, () => {
      assert.equal(convertValue(key, theirs), ours);
    });
  }
});
