import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { countLate } from '../../../src/core/plan/milestoneState';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { buildTree } from '../../../src/core/views/tree';
import type { Grouping, Sorting, TreeCommit, TreeNode, TreePlan } from '../../../src/core/views/treeNode';

const today = '2026-11-24' as CalendarDate;

function plan(text: string, more: Partial<TreePlan> = {}): TreePlan {
  const file = parsePlan(text);
  return {
    uri: 'file:///shop/milestones.yaml',
    name: file.plan.project?.value ?? 'milestones.yaml',
    plan: file.plan,
    isAdoptable: false,
    lacking: () => [],
    riskOf: (index) => lookAhead(file.plan, calendarsOf(file.plan), today).riskOf(index),
    hoursOf: (phase) => lookAhead(file.plan, calendarsOf(file.plan), today).hoursOf(phase),
    driftOf: (index) => lookAhead(file.plan, calendarsOf(file.plan), today).driftOf(index),
    commits: () => [],
    ...more,
  };
}

function tree(plans: readonly TreePlan[], grouping: Grouping = 'time', sorting: Sorting = 'due'): readonly TreeNode[] {
  return buildTree(plans, { today, grouping, sorting, words: createDayWords('en-GB') });
}

function outline(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap((node) => [
    node.label,
    ...(node.kind === 'group' ? outline(node.children?.() ?? []).map((line) => `  ${line}`) : []),
  ]);
}

const borders = `project: P
milestones:
  - { id: A, title: yesterday, due: 2026-11-23 }
  - { id: B, title: today, due: 2026-11-24 }
  - { id: C, title: in two weeks, due: 2026-12-08 }
  - { id: D, title: a day after, due: 2026-12-09 }
  - { id: E, title: running, due: 2027-03-01, status: in-progress }
  - { id: F, title: reviewed, status: in-review }
  - { id: G, title: some day }
  - { id: H, title: over, due: 2026-11-01, status: done }
  - { id: I, title: dropped, due: 2026-11-01, status: cancelled }
  - { id: J, title: late in review, due: 2026-11-20, status: in-review }
`;

describe('The tree', () => {
  it('says beside a day how far it is from the agreed one, in full to screen readers, and offers to withdraw', () => {
    const text = `project: Shop
milestones:
  - { id: M1, title: Guests pay, due: 2027-01-11, agreed: { date: 2026-11-02, due: 2027-01-04 } }
  - { id: M2, title: Guests order, due: 2027-01-11 }
`;
    const [moved, other] = tree([plan(text)], 'none');
    assert.match(moved?.description ?? '', /· \+5d/);
    assert.match(moved?.spoken ?? '', /Due 5 working days later than agreed \(4 Jan 2027\)/);
    assert.ok(moved?.abilities.includes('withdraw'));
    assert.doesNotMatch(other?.description ?? '', /\dd/);
    assert.ok(!other?.abilities.includes('withdraw'));
  });

  it('shows what will not hold its day by the schedule, and why, before what is next', () => {
    const nodes = tree([
      plan(`project: P
milestones:
  - { id: A, title: data, due: 2026-11-20, status: in-progress, start: 2026-11-16 }
  - { id: B, title: shop, depends_on: [A], start: 2026-11-23, due: 2026-11-25 }
  - { id: C, title: launch, due: 2026-11-30 }
`),
    ]);
    assert.deepEqual(outline(nodes), ['Late', '  data', 'At Risk', '  shop', 'Next', '  launch']);
    const [shop] = nodes[1]?.children?.() ?? [];
    assert.equal(shop?.description, 'tomorrow · likely 27 Nov');
    assert.equal(
      shop.spoken,
      'B, shop, planned, due tomorrow, likely 27 Nov, 2 working days after 25 Nov, because A is late',
    );
    assert.equal(shop.icon?.name, 'watch');
  });

  it('draws the borders between late, next, later, undated and done', () => {
    assert.deepEqual(outline(tree([plan(borders)])), [
      'Late',
      '  late in review',
      '  yesterday',
      'Next',
      '  today',
      '  in two weeks',
      '  running',
      '  reviewed',
      'Later',
      '  a day after',
      'Undated',
      '  some day',
      'Done',
      '  over',
      '  dropped',
    ]);
    assert.equal(countLate([plan(borders)], today), 2);
  });

  it('unfolds what is done where there is nothing else', () => {
    const over = plan('project: P\nmilestones:\n  - { title: a, status: done }\n  - { title: b, status: cancelled }\n');
    const [group, ...others] = tree([over]);
    assert.deepEqual([group?.label, group?.isOpen, others.length], ['Done', true, 0]);
    // VS Code keeps what the user folded by the id.
    assert.notEqual(group?.id, tree([plan(borders)]).at(-1)?.id);
  });

  it('begins with the id where two titles of a plan are the same', () => {
    const text = `project: P
milestones:
  - { id: M1, title: Pay }
  - { id: M2, title: Pay }
  - { id: M3, title: Ship }
`;
    assert.deepEqual(outline(tree([plan(text)], 'none', 'file')), ['M1  Pay', 'M2  Pay', 'Ship']);
  });

  it('has a row for a plan without milestones, which offers to add one', () => {
    const empty = plan('project: Shop\nmilestones: []\n');
    const [row] = tree([empty, plan(borders, { uri: 'file:///app/milestones.yaml' })]);
    assert.deepEqual([row?.label, row?.description, row?.abilities], ['Shop', 'No milestones yet', ['add']]);
    assert.equal(tree([empty], 'plan').length, 1);
  });

  it('groups by plan, open ones first, and then names the plan in no row', () => {
    const text =
      'project: Shop\nmilestones:\n  - { title: a, due: 2026-11-01, status: done }\n  - { title: b, due: 2026-12-01 }\n';
    const app = plan('project: App\nmilestones: [{ title: c }]\n', { uri: 'file:///app/milestones.yaml' });
    const groups = tree([plan(text), app], 'plan');
    assert.deepEqual(outline(groups), ['Shop', '  b', '  a', 'App', '  c']);
    const [group] = groups;
    assert.deepEqual(
      [group?.spoken, group?.description, group?.children?.().at(-1)?.description],
      ['Shop, 2 milestones', '2', 'done'],
    );
  });

  it('folds what is done, and nothing else', () => {
    const open = tree([plan(borders)]).map(({ label, isOpen }) => [label, isOpen]);
    assert.deepEqual(open, [
      ['Late', true],
      ['Next', true],
      ['Later', true],
      ['Undated', true],
      ['Done', false],
    ]);
  });

  it('says how late, how far, and what is not SMART', () => {
    const text = `project: P
milestones:
  - id: M1
    title: Card payments work
    due: 2026-11-21
    acceptance: [{ text: One, met: 2026-11-20 }, Two]
`;
    const [late] = tree([plan(text, { lacking: () => ['A', 'R'] })]);
    const [row] = late?.children?.() ?? [];
    assert.equal(row?.label, 'Card payments work');
    assert.equal(row?.description, '3 days late · 1/2 · lacks A R');
    assert.equal(
      row?.spoken,
      'M1, Card payments work, planned, 3 days late, 1 of 2 criteria met, not SMART: lacks A, R',
    );
    assert.deepEqual(row?.icon, { name: 'warning', color: 'list.errorForeground' });
  });

  it('unfolds criteria, tasks and commits', () => {
    const commit: TreeCommit = {
      hash: '0123456789abcdef',
      subject: 'M1: Pay',
      author: 'Sam',
      day: '2026-11-20' as CalendarDate,
      alsoIn: ['b/milestones.yaml'],
    };
    const text = `project: P
milestones:
  - id: M1
    title: T
    acceptance: [{ text: One, met: 2026-11-20 }, Two]
    tasks: [{ text: Do, done: true }]
`;
    const [row] = tree([plan(text, { commits: () => [commit] })], 'none');
    const sections = row?.children?.() ?? [];
    assert.deepEqual(
      sections.map(({ label, description, children }) => [
        label,
        description,
        children?.().map((child) => [child.label, child.isChecked]),
      ]),
      [
        [
          'Done When',
          '1 of 2',
          [
            ['One', true],
            ['Two', false],
          ],
        ],
        ['Tasks', '1 of 1', [['Do', true]]],
        ['Commits', '1', [['M1: Pay', undefined]]],
      ],
    );
    assert.equal(sections[2]?.children?.()[0]?.description, '0123456 · Sam · 20 Nov 2026 · also in b/milestones.yaml');
  });

  it('ticks no criterion that does not say that it is met, in a done milestone neither', () => {
    const text = 'project: P\nmilestones:\n  - { title: T, status: done, acceptance: [One, Two] }\n';
    const [row] = tree([plan(text)], 'none');
    const [section] = row?.children?.() ?? [];
    assert.equal(section?.description, '0 of 2');
    assert.deepEqual(
      section?.children?.().map(({ isChecked, spoken }) => [isChecked, spoken]),
      [
        [false, 'One, open'],
        [false, 'Two, open'],
      ],
    );
    assert.match(row?.spoken ?? '', /, criteria not ticked$/);
    assert.match(row?.description ?? '', /^done · criteria not ticked$/);
  });

  it('says of a done milestone how it lies to its due day', () => {
    const row = (rest: string): TreeNode | undefined =>
      tree(
        [plan(`project: P\nmilestones:\n  - { title: T, status: done, completed: 2026-11-05${rest} }\n`)],
        'none',
      )[0];
    assert.equal(row(', due: 2026-11-06')?.description, 'done 5 Nov, 1 day early');
    assert.match(row(', due: 2026-11-02')?.spoken ?? '', /, done 5 Nov, 3 days late$/);
    assert.equal(row(', due: 2026-11-05')?.description, 'done 5 Nov');
    assert.equal(row('')?.description, 'done 5 Nov');
  });

  it('groups by phase in the order of the plan, with undeclared phases after and none at the end', () => {
    const text = `project: P
phases: [{ id: b, title: Build }, { id: a, title: Launch }]
milestones:
  - { title: one, phase: a }
  - { title: two }
  - { title: three, phase: b }
`;
    assert.deepEqual(outline(tree([plan(text)], 'phase')), [
      'Build',
      '  three',
      'Launch',
      '  one',
      'No Phase',
      '  two',
    ]);
  });

  it('puts a milestone that names its phase by title into the declared phase', () => {
    const text = `project: P
phases: [{ id: b, title: Build }, Launch]
milestones:
  - { title: one, phase: Launch }
  - { title: two, phase: Build }
  - { title: three, phase: b }
`;
    const groups = tree([plan(text)], 'phase');
    assert.deepEqual(outline(groups), ['Build', '  two', '  three', 'Launch', '  one']);
    assert.deepEqual(
      groups.map(({ group }) => group?.value),
      ['b', 'Launch'],
    );
  });

  it('groups by status and by priority', () => {
    assert.deepEqual(
      tree([plan(borders)], 'status').map(({ label }) => label),
      ['In Progress', 'In Review', 'Planned', 'Done', 'Cancelled'],
    );
    const text =
      'project: P\nmilestones: [{ title: a, priority: could }, { title: b }, { title: c, priority: must }]\n';
    assert.deepEqual(outline(tree([plan(text)], 'priority')), ['Must', '  c', 'Could', '  a', 'No Priority', '  b']);
  });

  it('groups by owner: first you, then those whom the plans declare or name', () => {
    const owners = `project: P
people: [{ name: Sam }, { name: Nobody }]
milestones:
  - { id: A, title: a, owner: Kim }
  - { id: B, title: b, owner: Sam }
  - { id: C, title: c }
`;
    const other = plan('project: Q\nmilestones: [{ title: q, owner: Sam }]\n', { uri: 'file:///q/milestones.yaml' });
    assert.deepEqual(outline(tree([plan(owners), other], 'owner')), ['You', '  c', 'Sam', '  b', '  q', 'Kim', '  a']);
  });

  it('says of a phase the hours that are booked, and those that there are for it', () => {
    const hours = `project: P
calendar: { hours_per_week: 20 }
people: [{ name: Sam, hours_per_week: 10 }]
phases: [{ id: build }, { id: ship }]
milestones:
  - { title: a, phase: build, estimate: 10h, due: 2026-11-27 }
  - { title: b, phase: build, estimate: 6h, owner: Sam, start: 2026-11-26, due: 2026-11-30, acceptance: [{ text: x, met: 2026-11-24 }, y] }
  - { title: c, phase: build, estimate: 40h, due: 2026-11-20, status: done }
  - { title: d, phase: ship, due: 2026-12-27 }
`;
    // You: Tuesday to Friday, 4 h a day; Sam: Thursday, Friday and Monday, 2 h a day. Of 6 h one of two criteria is left.
    const groups = tree([plan(hours)], 'phase');
    assert.deepEqual(
      groups.map(({ description }) => description),
      ['3 · 13 of 22 h booked', '1'],
    );
    assert.equal(groups[0]?.spoken, 'build, 3 milestones, 13 of 22 h booked');
    // What is in review takes no time any more, and a start after the due day none of the time away.
    const more = `${hours}  - { title: In review, phase: build, owner: Ada, status: in-review, due: 2027-03-26, estimate: 8h }
`;
    assert.equal(tree([plan(more)], 'phase')[0]?.spoken, 'build, 4 milestones, 13 of 22 h booked');
    const late = hours.replace('estimate: 10h,', 'estimate: 10h, start: 2026-12-05,');
    assert.equal(tree([plan(late)], 'phase')[0]?.spoken, 'build, 3 milestones, 13 of 22 h booked');
  });

  it('sorts by priority, then date, or leaves the order of the file', () => {
    const text = `project: P
milestones:
  - { title: a, due: 2026-12-03 }
  - { title: b, priority: must, due: 2026-12-02 }
  - { title: c, priority: must, due: 2026-12-01 }
`;
    assert.deepEqual(outline(tree([plan(text)], 'none', 'priority')), ['c', 'b', 'a']);
    assert.deepEqual(outline(tree([plan(text)], 'none', 'file')), ['a', 'b', 'c']);
  });

  it('names the plan when there are several', () => {
    const one = plan('project: Shop\nmilestones: [{ title: a }]\n');
    const two = plan('project: App\nmilestones: [{ title: b }]\n', { uri: 'file:///app/milestones.yaml' });
    assert.deepEqual(
      tree([one, two], 'none').map(({ description }) => description),
      ['Shop', 'App'],
    );
    const ids = new Set(tree([one, two], 'none').map(({ id }) => id));
    assert.equal(ids.size, 2);
  });

  it('names the plan of a phase when there are several', () => {
    const text = (project: string): string =>
      `project: ${project}\nphases: [{ id: b, title: Build }]\nmilestones: [{ title: a, phase: b }, { title: c }]\n`;
    const one = plan(text('Shop'));
    const two = plan(text('App'), { uri: 'file:///app/milestones.yaml' });
    assert.deepEqual(
      tree([one, two], 'phase').map(({ label, description, spoken }) => [label, description, spoken]),
      [
        ['Build', '1 · Shop', 'Build, 1 milestone, Shop'],
        ['Build', '1 · App', 'Build, 1 milestone, App'],
        ['No Phase', '2', 'No Phase, 2 milestones'],
      ],
    );
    assert.deepEqual(
      tree([one], 'phase').map(({ description }) => description),
      ['1', '1'],
    );
  });

  it('tells apart rows of one id or one title, and keeps their keys when others come before them', () => {
    const idsOf = (nodes: readonly TreeNode[]): string[] =>
      nodes.flatMap(({ id, children }) => [id, ...idsOf(children?.() ?? [])]);
    const twins = `milestones:
  - { id: M1, title: a, acceptance: [Same], due: 2026-12-02 }
  - { id: M1, title: a copy, acceptance: [Same], due: 2026-12-01 }
  - { title: b, tasks: [Do] }
  - { title: b, tasks: [Do] }
`;
    for (const grouping of ['none', 'time', 'phase'] as const) {
      const ids = idsOf(tree([plan(`project: P\n${twins}`)], grouping));
      assert.equal(new Set(ids).size, ids.length);
    }
    const longer = twins.replace('milestones:', 'milestones:\n  - { id: M0, title: new }');
    const before = idsOf(tree([plan(`project: P\n${twins}`)], 'none'));
    const after = new Set(idsOf(tree([plan(`project: P\n${longer}`)], 'none')));
    assert.deepEqual(
      before.filter((id) => !after.has(id)),
      [],
    );
  });

  it('says blocked from the first day of waiting up to the last, on which the work goes on', () => {
    const text = `project: P
milestones:
  - { title: over, blocked: { until: 2026-11-23, reason: Keys } }
  - { title: on, blocked: { since: 2026-11-24, until: 2026-11-25, reason: Keys } }
  - { title: unblocked, blocked: { since: 2026-11-20, until: 2026-11-24, reason: Keys } }
  - { title: ahead, blocked: { since: 2026-11-25 } }
  - { title: open end, blocked: { by: client } }
`;
    const rows = tree([plan(text)], 'none', 'file');
    assert.deepEqual(
      rows.map(({ description }) => description),
      ['', 'blocked', '', '', 'blocked'],
    );
  });

  it('puts a broken file and an adoptable one at the top, with the place to go', () => {
    const text = 'project: P\nmilestones: [{ title: a }]\n';
    const broken = plan(text, { fault: { sentence: 'Line 3: no' } });
    const [note] = tree([broken]);
    assert.equal(note?.description, 'Line 3: no');
    assert.deepEqual(note?.place, { uri: broken.uri, what: 'fault' });
    const [offer] = tree([plan(text, { isAdoptable: true })]);
    assert.deepEqual(offer?.abilities, ['adopt']);
  });

  it('lets nobody write into a file that is not adopted yet', () => {
    const text = 'project: P\nmilestones: [{ title: a, acceptance: [One], tasks: [Do] }]\n';
    const [, row] = tree([plan(text, { isAdoptable: true })], 'none');
    assert.deepEqual(row?.abilities, []);
    const boxes = row?.children?.().flatMap(({ children }) => children?.().map(({ isChecked }) => isChecked));
    assert.deepEqual(boxes, [undefined, undefined]);
  });

  it('offers what suits the state', () => {
    const early = 'status: done, due: 2026-11-06, completed: 2026-11-05';
    const text = `project: P\nmilestones: [{ title: a }, { title: b, status: in-review }, { title: c, status: done }, { title: d, ${early} }]\n`;
    assert.deepEqual(
      tree([plan(text)], 'none', 'file').map(({ abilities }) => abilities),
      [
        ['start', 'submit', 'finish', 'reschedule', 'split', 'expect', 'block', 'cancel', 'move'],
        ['awaitsFeedback', 'feedback', 'finish', 'reschedule', 'split', 'expect', 'block', 'cancel', 'move'],
        ['reopen', 'move'],
        ['reopen', 'move', 'pullForward'],
      ],
    );
  });

  it('lists the change orders of a plan in a section of their own, with what each allows', () => {
    const text = `project: P
currency: EUR
milestones: [{ id: M1, title: a }]
change_orders:
  - { id: CO1, title: PDFs, milestones: [M1], items: [One PDF], price: 600, days: 4, state: proposed, expires: 2026-12-10, reason: Asked for }
  - { id: CO2, title: Till, state: adjustment-asked, expires: 2026-11-20, date: 2026-11-10, by: Dana, note: Without a scanner }
  - { title: Fonts, state: approved, price: 90.5, date: 2026-11-10, by: Dana, how: mail }
`;
    const [, section] = tree([plan(text)], 'none');
    assert.equal(section?.label, 'Change Orders');
    assert.equal(section?.description, '1 proposed · 1 adjustment asked for · 1 approved');
    assert.equal(section?.isOpen, true);
    const rows = section?.children?.() ?? [];
    assert.deepEqual(
      rows.map(({ label, description, abilities }) => [label, description, abilities.join(' ')]),
      [
        [
          'CO1 PDFs',
          'proposed · 600.00 EUR · 4 working days · until 10 Dec',
          'approveOrder adjustOrder reviseOrder declineOrder withdrawOrder',
        ],
        ['CO2 Till', 'adjustment asked for · expired 20 Nov', 'approveOrder reviseOrder declineOrder withdrawOrder'],
        ['Fonts', 'approved · 90.50 EUR', ''],
      ],
    );
    assert.equal(
      rows[0]?.tooltip,
      'CO1 PDFs\nproposed · 600.00 EUR · 4 working days · until 10 Dec\nChanges M1\n• One PDF\nReason: Asked for',
    );
    assert.match(rows[1]?.tooltip ?? '', /\nLast step by Dana on 10 Nov 2026\nSaid: Without a scanner$/);
    const place = rows[1]?.place;
    assert.ok(place?.what === 'order');
    assert.deepEqual(
      { ...place.order, revision: 0 },
      { uri: 'file:///shop/milestones.yaml', name: 'CO2', index: 1, revision: 0 },
    );
    // Grouped by plan, it stands below the plan.
    const [group, ...others] = tree([plan(text)], 'plan');
    assert.deepEqual([group?.children?.().at(-1)?.label, others.length], ['Change Orders', 0]);
    assert.deepEqual(
      tree([plan(text.replace('milestones: [{ id: M1, title: a }]', 'milestones: []'))], 'plan').at(-1)?.kind,
      'orders',
    );
  });

  it('lists below a milestone what the client must provide, and since when it is missing', () => {
    const text = `project: P
client: Acme
milestones:
  - title: a
    blocked: { by: client, since: 2026-11-20 }
    needs:
      - { text: Keys, by: 2026-11-20 }
      - { text: Texts, by: 2026-11-24 }
      - { text: Logo, by: 2026-11-10, got: 2026-11-12 }
      - { text: Photos }
`;
    const [row] = tree([plan(text)], 'none');
    assert.deepEqual(row?.abilities.slice(-4), ['cancel', 'move', 'unblock', 'receive']);
    const [section] = row?.children?.() ?? [];
    assert.equal(`${section?.label}: ${section?.description}`, 'Needed from Acme: 1 of 4 came');
    const needs = section?.children?.() ?? [];
    assert.deepEqual(
      needs.map(({ label, description, isChecked, abilities }) => [label, description, isChecked, abilities]),
      [
        ['Keys', 'by 20 Nov · 4 days late', false, ['receive']],
        ['Texts', 'by 24 Nov', false, ['receive']],
        ['Logo', 'came 12 Nov', true, []],
        ['Photos', undefined, false, ['receive']],
      ],
    );
    assert.equal(needs[0]?.spoken, 'Keys, by 20 Nov · 4 days late');
  });
});
