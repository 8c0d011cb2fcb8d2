import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { buildTree } from '../../../src/core/views/tree';
import { dropOf, type DraggedRow } from '../../../src/core/views/treeDrop';
import type { MilestoneRef } from '../../../src/core/plan/milestoneRef';
import type { Grouping, TreeNode, TreePlan } from '../../../src/core/views/treeNode';

const one = 'file:///one/milestones.yaml';
const two = 'file:///two/milestones.yaml';

const text = `project: P
phases: [{ id: build, title: Build }, { id: ship, title: Ship }]
milestones:
  - { id: A, title: a, phase: build, priority: must }
  - { id: B, title: b, phase: ship, owner: Sam, acceptance: [One] }
  - { id: C, title: c }
  - { id: D, title: d, due: 2027-03-01, status: in-review }
  - { id: E, title: e, due: 2027-03-01 }
`;

function rows(grouping: Grouping): readonly TreeNode[] {
  const plans = [one, two].map((uri): TreePlan => {
    const { plan } = parsePlan(text);
    return {
      uri,
      name: uri,
      plan,
      isAdoptable: false,
      lacking: () => [],
      riskOf: () => undefined,
      hoursOf: () => undefined,
      driftOf: () => undefined,
      commits: () => [],
    };
  });
  const options = {
    today: '2026-11-24' as CalendarDate,
    grouping,
    sorting: 'file',
    words: createDayWords('en'),
  } as const;
  const withChildren = (node: TreeNode): readonly TreeNode[] => [
    node,
    ...(node.children?.() ?? []).flatMap(withChildren),
  ];
  return buildTree(plans, options).flatMap(withChildren);
}

const ref = (id: string, uri = one): MilestoneRef => ({ uri, id, title: id.toLowerCase(), index: 'ABCDE'.indexOf(id) });
const milestone = (grouping: Grouping, id: string, uri = one): TreeNode =>
  rows(grouping).find((node) => node.kind === 'milestone' && node.milestone?.id === id && node.milestone.uri === uri) ??
  assert.fail();
const group = (grouping: Grouping, label: string, uri?: string): TreeNode =>
  rows(grouping).find(
    (node) => node.kind === 'group' && node.label === label && (uri === undefined || node.group?.uri === uri),
  ) ?? assert.fail();

/** The row of the milestone, as it is dragged. */
const row = (grouping: Grouping, id: string, uri = one): DraggedRow => ({
  ref: ref(id, uri),
  group: milestone(grouping, id, uri).group,
});
const refused = (reason: string): unknown => ({ kind: 'refused', reason });

describe('Dropping milestones in the tree', () => {
  it('on a milestone puts them above it in the file, and into its phase or priority', () => {
    for (const grouping of ['none', 'time', 'status'] as const) {
      const drop = dropOf([row(grouping, 'A')], milestone(grouping, 'C'), 'file');
      assert.deepEqual(drop, { kind: 'edit', uri: one, before: ref('C') });
    }
    assert.deepEqual(dropOf([row('phase', 'A'), row('phase', 'C')], milestone('phase', 'B'), 'file'), {
      kind: 'edit',
      uri: one,
      before: ref('B'),
      set: { key: 'phase', value: 'ship' },
    });
    assert.deepEqual(dropOf([row('priority', 'A')], milestone('priority', 'B'), 'file'), {
      kind: 'edit',
      uri: one,
      before: ref('B'),
      set: { key: 'priority', value: undefined },
    });
    const within = dropOf([row('priority', 'C')], milestone('priority', 'B'), 'file');
    assert.deepEqual(within, { kind: 'edit', uri: one, before: ref('B') });
  });

  it('on a phase, a priority or an owner puts them into it, where they stand', () => {
    const set = (label: string, grouping: Grouping, id: string, uri?: string): unknown =>
      dropOf([row(grouping, id)], group(grouping, label, uri), 'due');
    const to = (key: string, value?: string): unknown => ({ kind: 'edit', uri: one, set: { key, value } });
    assert.deepEqual(set('Build', 'phase', 'C', one), to('phase', 'build'));
    assert.deepEqual(set('No Phase', 'phase', 'A'), to('phase'));
    assert.deepEqual(set('Must', 'priority', 'C'), to('priority', 'must'));
    assert.deepEqual(set('No Priority', 'priority', 'A'), to('priority'));
    assert.equal(set('Must', 'priority', 'A'), undefined);
    assert.deepEqual(set('Sam', 'owner', 'C'), to('owner', 'Sam'));
    assert.deepEqual(set('You', 'owner', 'B'), to('owner'));
  });

  it('on no row puts them at the end', () => {
    assert.deepEqual(dropOf([row('none', 'A')], undefined, 'file'), { kind: 'edit', uri: one, before: 'end' });
    assert.equal(dropOf([], undefined, 'file'), undefined);
  });

  it('leaves the order of the file alone where the rows follow another one', () => {
    for (const sorting of ['due', 'priority'] as const) {
      for (const grouping of ['none', 'time', 'status'] as const) {
        assert.deepEqual(dropOf([row(grouping, 'A')], milestone(grouping, 'C'), sorting), refused('sorted'));
      }
      assert.deepEqual(dropOf([row('none', 'A')], undefined, sorting), refused('sorted'));
      assert.deepEqual(dropOf([row('priority', 'C')], milestone('priority', 'B'), sorting), refused('sorted'));
      assert.equal(dropOf([row('none', 'A')], milestone('none', 'A'), sorting), undefined);
      assert.deepEqual(dropOf([row('phase', 'C'), row('phase', 'B')], milestone('phase', 'B'), sorting), {
        kind: 'edit',
        uri: one,
        set: { key: 'phase', value: 'ship' },
      });
    }
  });

  it('is refused where it could not mean anything', () => {
    const drop = (dragged: readonly DraggedRow[], target: TreeNode | undefined): unknown =>
      dropOf(dragged, target, 'file');
    assert.deepEqual(drop([row('none', 'A')], milestone('none', 'C', two)), refused('other-plan'));
    assert.deepEqual(drop([row('phase', 'A')], group('phase', 'Build', two)), refused('other-plan'));
    assert.deepEqual(drop([row('none', 'A'), row('none', 'B', two)], milestone('none', 'C')), refused('other-plan'));
    assert.deepEqual(drop([row('time', 'A')], group('time', 'Later')), refused('time'));
    assert.deepEqual(drop([row('time', 'A')], milestone('time', 'D')), refused('time'));
    assert.deepEqual(drop([row('status', 'A')], milestone('status', 'D')), refused('status'));
    const criterion = rows('none').find(({ kind }) => kind === 'criterion');
    assert.deepEqual(drop([row('none', 'A')], criterion), refused('no-place'));
  });
});
