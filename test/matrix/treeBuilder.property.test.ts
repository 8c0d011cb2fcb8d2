import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { buildTree, TreeBuilder } from '../../src/core/views/tree';
import type { Grouping, TreeNode } from '../../src/core/views/treeNode';
import { options, planOf, text } from '../unit/views/treePlans';

describe('Building the tree again', () => {
  it('gives what building from nothing gives, after any edits', () => {
    const change = fc.record({
      index: fc.nat({ max: 5 }),
      line: fc.constantFrom(
        '  - { id: M1, title: The cart is there }',
        '  - { id: M2, title: Guests can pay, due: 2026-12-01, status: in-progress }',
        '  - { title: Mail goes out, phase: Later, priority: must }',
        '  - { title: Mail goes out, due: 2026-11-01, acceptance: [One] }',
        '  - { id: M1, title: Twice, status: done, phase: b }',
      ),
      isAdded: fc.boolean(),
      lacks: fc.nat({ max: 5 }),
    });
    const groupings = fc.constantFrom<Grouping[]>('time', 'phase', 'status', 'priority', 'owner', 'none');
    fc.assert(
      fc.property(fc.array(fc.tuple(change, groupings), { maxLength: 12 }), (changes) => {
        const builder = new TreeBuilder();
        const lines = text.trimEnd().split('\n');
        let before = parsePlan(text);
        for (const [{ index, line, isAdded, lacks }, grouping] of changes) {
          lines.splice(3 + (index % (lines.length - 2)), isAdded ? 0 : 1, line);
          before = parsePlan(`${lines.join('\n')}\n`, { before });
          const plan = planOf(before, { lacking: (at) => (at === lacks ? ['T'] : []) });
          builder.build([plan], options(grouping, 'due'));
          for (const row of builder.rows) row.refresh();
          assert.deepEqual(read(builder.top), read(buildTree([plan], options(grouping, 'due'))));
        }
      }),
    );
  });
});

/** All that a view reads of rows and of what is below them. */
function read(nodes: readonly TreeNode[]): unknown {
  return nodes.map(
    ({ id, kind, label, description, tooltip, spoken, icon, abilities, isOpen, place, milestone, group, children }) => [
      { id, kind, label, description, tooltip, spoken, icon, abilities, isOpen, place, milestone, group },
      read(children?.() ?? []),
    ],
  );
}
