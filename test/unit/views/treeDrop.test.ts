import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/views/dueWords';
import { buildTree } from '../../../src/core/views/tree';
import { dropOf } from '../../../src/core/views/treeDrop';
import type { Grouping, MilestoneRef, TreeNode, TreePlan } from '../../../src/core/views/treeNode';

const one = 'file:///one/milestones.yaml';
const two = 'file:///two/milestones.yaml';

const text = `project: P
phases: [{ id: build, title: Build }, { id: ship, title: Ship }]
milestones:
  - { id: A, title: a, phase: build, priority: must }
  - { id: B, title: b, phase: ship, acceptance: [One] }
  - { id: C, title: c }
`;

function rows(grouping: Grouping): readonly TreeNode[] {
  const plans = [one, two].map((uri): TreePlan => {
    const { plan } = parsePlan(text);
    return { uri, name: uri, plan, isAdoptable: false, lacking: () => [], commits: () => [] };
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

const ref = (id: string, uri = one): MilestoneRef => ({ uri, id, title: id.toLowerCase(), index: 'ABC'.indexOf(id) });
const milestone = (grouping: Grouping, id: string, uri = one): TreeNode =>
  rows(grouping).find((node) => node.kind === 'milestone' && node.milestone?.id === id && node.milestone.uri === uri) ??
  assert.fail();
const group = (grouping: Grouping, label: string, uri?: string): TreeNode =>
  rows(grouping).find(
    (node) => node.kind === 'group' && node.label === label && (uri === undefined || node.group?.uri === uri),
  ) ?? assert.fail();

describe('Dropping milestones in the tree', () => {
  it('on a milestone puts them above it in the file, and into its phase or priority', () => {
    for (const grouping of ['none', 'time', 'status'] as const) {
      const drop = dropOf([ref('A')], milestone(grouping, 'C'));
      assert.deepEqual(drop, { kind: 'edit', uri: one, before: ref('C') });
    }
    assert.deepEqual(dropOf([ref('A'), ref('C')], milestone('phase', 'B')), {
      kind: 'edit',
      uri: one,
      before: ref('B'),
      set: { key: 'phase', value: 'ship' },
    });
    assert.deepEqual(dropOf([ref('A')], milestone('priority', 'B')), {
      kind: 'edit',
      uri: one,
      before: ref('B'),
      set: { key: 'priority', value: undefined },
    });
  });

  it('on a phase or a priority puts them into it, where they stand', () => {
    const set = (label: string, grouping: Grouping, uri?: string): unknown =>
      dropOf([ref('C')], group(grouping, label, uri));
    assert.deepEqual(set('Build', 'phase', one), { kind: 'edit', uri: one, set: { key: 'phase', value: 'build' } });
    assert.deepEqual(set('No Phase', 'phase'), { kind: 'edit', uri: one, set: { key: 'phase', value: undefined } });
    assert.deepEqual(set('Must', 'priority'), { kind: 'edit', uri: one, set: { key: 'priority', value: 'must' } });
    assert.deepEqual(set('No Priority', 'priority'), {
      kind: 'edit',
      uri: one,
      set: { key: 'priority', value: undefined },
    });
  });

  it('on no row puts them at the end', () => {
    assert.deepEqual(dropOf([ref('A')], undefined), { kind: 'edit', uri: one, before: 'end' });
    assert.equal(dropOf([], undefined), undefined);
  });

  it('is refused where it could not mean anything', () => {
    const refused = (reason: string): unknown => ({ kind: 'refused', reason });
    assert.deepEqual(dropOf([ref('A')], milestone('none', 'C', two)), refused('other-plan'));
    assert.deepEqual(dropOf([ref('A')], group('phase', 'Build', two)), refused('other-plan'));
    assert.deepEqual(dropOf([ref('A'), ref('B', two)], milestone('none', 'C')), refused('other-plan'));
    assert.deepEqual(dropOf([ref('A')], group('time', 'Undated')), refused('time'));
    assert.deepEqual(dropOf([ref('A')], group('status', 'Planned')), refused('status'));
    const criterion = rows('none').find(({ kind }) => kind === 'criterion');
    assert.deepEqual(dropOf([ref('A')], criterion), refused('no-place'));
  });
});
