import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';
import { buildTree } from '../../../src/core/views/tree';
import { boxesByPlan } from '../../../src/core/views/treeBoxes';
import type { TreeNode } from '../../../src/core/views/treeNode';

const today = '2026-11-24' as CalendarDate;
const revision = 7;

/** All rows of the plans, unfolded, and boxes alone. */
function boxesOf(texts: Readonly<Record<string, string>>): readonly TreeNode[] {
  const plans = Object.entries(texts).map(([uri, text]) => ({
    uri,
    revision,
    name: uri,
    plan: parsePlan(text).plan,
    isAdoptable: false,
    lacking: () => [],
    riskOf: () => undefined,
    hoursOf: () => undefined,
    driftOf: () => undefined,
    commits: () => [],
  }));
  const rows = buildTree(plans, { today, grouping: 'none', sorting: 'file', words: createDayWords('en-GB') });
  const below = (node: TreeNode): readonly TreeNode[] => [node, ...(node.children?.() ?? []).flatMap(below)];
  return rows.flatMap(below).filter(({ isChecked }) => isChecked !== undefined);
}

describe('Boxes that are ticked together', () => {
  it('are written in one edit of each plan, of milestones alike too', () => {
    const twin =
      '  - { title: Review, acceptance: [One, { text: Two, met: 2026-11-20 }], tasks: [Do], needs: [{ text: Keys }, { text: Logo, got: 2026-11-20 }] }\n';
    const texts = {
      'file:///a.yaml': `project: A\nmilestones:\n${twin}${twin}`,
      'file:///b.yaml': `project: B\nmilestones:\n${twin}`,
    };
    const boxes = boxesOf(texts);
    const plans = boxesByPlan(
      boxes.map((node) => ({ node, isChecked: !node.isChecked })),
      today,
    );
    assert.deepEqual(
      plans.map(({ uri }) => uri),
      Object.keys(texts),
    );
    assert.deepEqual(
      plans.flatMap(({ nodes }) => nodes),
      boxes,
    );
    const ticked =
      '  - { title: Review, acceptance: [{ text: One, met: 2026-11-24 }, { text: Two }], tasks: [{ text: Do, done: true }], needs: [{ text: Keys, got: 2026-11-24 }, { text: Logo }] }\n';
    const written = plans.map(({ uri, acts }) => {
      const text = texts[uri as keyof typeof texts];
      const result = editByActs({ uri, file: parsePlan(text), revision }, acts);
      return 'edits' in result ? applyEdits(text, result.edits) : result;
    });
    assert.deepEqual(written, [`project: A\nmilestones:\n${ticked}${ticked}`, `project: B\nmilestones:\n${ticked}`]);
  });

  it('are none in rows without a box', () => {
    const [row] = buildTree(
      [
        {
          uri: 'file:///a.yaml',
          name: 'A',
          plan: parsePlan('project: A\nmilestones:\n  - title: Review\n').plan,
          isAdoptable: false,
          lacking: () => [],
          riskOf: () => undefined,
          hoursOf: () => undefined,
          driftOf: () => undefined,
          commits: () => [],
        },
      ],
      { today, grouping: 'none', sorting: 'file', words: createDayWords('en-GB') },
    );
    assert.deepEqual(boxesByPlan([{ node: row ?? assert.fail(), isChecked: true }], today), []);
  });
});
