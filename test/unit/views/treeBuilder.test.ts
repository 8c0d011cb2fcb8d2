import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { TreeBuilder, type TreeChange } from '../../../src/core/views/tree';
import { MilestoneNode } from '../../../src/core/views/treeMilestone';
import type { Grouping, TreePlan } from '../../../src/core/views/treeNode';
import { options, planOf, revision, text } from './treePlans';

/** A tree that was read once, and the change of building it from the next text. */
class Shown {
  readonly builder = new TreeBuilder();
  #file: PlanFile;

  constructor(grouping: Grouping, from = text, more?: Partial<TreePlan>) {
    this.#file = parsePlan(from);
    this.builder.build([planOf(this.#file, more)], options(grouping));
    for (const row of this.builder.rows) void row.label;
  }

  change(grouping: Grouping, to: string, more?: Partial<TreePlan>): TreeChange {
    this.#file = parsePlan(to, { before: this.#file });
    return this.builder.build([planOf(this.#file, more)], options(grouping));
  }

  /** The labels of the rows that have changed. */
  refreshed(): readonly string[] {
    return this.builder.rows.filter((row) => row.refresh()).map(({ label }) => label);
  }
}

describe('Building the tree again', () => {
  it('keeps the rows, and refreshes those of which the text has changed', () => {
    const shown = new Shown('phase');
    const { top, rows } = shown.builder;
    const change = shown.change('phase', text.replace('Guests can pay', 'Members can pay'));
    assert.deepEqual(change, { isWhole: false, groups: [] });
    assert.deepEqual([shown.builder.top, shown.builder.rows], [top, rows]);
    assert.ok(shown.builder.rows.every((row, index) => row === rows[index]));
    assert.deepEqual(shown.refreshed(), ['Members can pay']);
    assert.deepEqual(shown.refreshed(), []);
  });

  it('names the groups that a milestone has left and come to', () => {
    const shown = new Shown('time');
    const change = shown.change('time', text.replace('id: M3,', 'id: M3, status: in-progress,'));
    assert.equal(change.isWhole, false);
    assert.deepEqual(
      change.groups.map(({ label, description }) => [label, description]),
      [
        ['Next', '2'],
        ['Later', '1'],
      ],
    );
    assert.deepEqual(
      change.groups.flatMap(({ children }) =>
        (children?.() ?? []).map((node) => [node instanceof MilestoneNode ? node.row.key : node.id, node.group?.value]),
      ),
      [
        ['file:///milestones.yaml#M2', 'next'],
        ['file:///milestones.yaml#M3', 'next'],
        ['file:///milestones.yaml#M1', 'later'],
      ],
    );
  });

  it('says when groups come or go, or rows without groups', () => {
    assert.equal(new Shown('time').change('time', text.replace('id: M3,', 'id: M3, status: done,')).isWhole, true);
    assert.equal(new Shown('none').change('none', text.replace('id: M3,', 'id: M4,')).isWhole, true);
    assert.equal(new Shown('none').change('none', text.replace('Refunds work', 'Refunds')).isWhole, false);
    assert.equal(new Shown('none').change('none', text, { fault: { sentence: 'Line 3' } }).isWhole, true);
    const broken = new Shown('none', text, { fault: { sentence: 'Line 3' } });
    assert.equal(broken.change('none', text, { fault: { sentence: 'Line 3' } }).isWhole, false);
    assert.equal(broken.change('none', text, { fault: { sentence: 'Line 4' } }).isWhole, true);
  });

  it('refreshes what lacks another letter, what counts from another day and what is built anew', () => {
    const shown = new Shown('none');
    shown.change('none', text, { lacking: (index) => (index === 1 ? ['M'] : []) });
    assert.deepEqual(shown.refreshed(), ['Guests can pay']);
    shown.builder.build([planOf(parsePlan(text), { name: 'Other' })], options('none'));
    assert.equal(shown.refreshed().length, 4);
    const file = parsePlan(text);
    shown.builder.build([planOf(file, { name: 'Other' })], { ...options('none'), today: '2026-11-25' as CalendarDate });
    assert.equal(shown.refreshed()[1], 'Guests can pay');
    assert.equal(shown.builder.rows[1]?.description, 'in 6 days · 0/2');
    shown.builder.build([planOf(file, { name: 'Other' })], { ...options('none'), today: '2026-11-25' as CalendarDate });
    assert.deepEqual(shown.refreshed(), []);
    shown.builder.build(
      [planOf(file, { name: 'Other' })],
      { ...options('none'), today: '2026-11-25' as CalendarDate },
      true,
    );
    assert.equal(shown.refreshed().length, 4);
  });

  it('makes no text of a row that nobody has read', () => {
    const asked: number[] = [];
    const lacking = (index: number): readonly string[] => {
      asked.push(index);
      return [];
    };
    const builder = new TreeBuilder();
    builder.build([planOf(parsePlan(text), { lacking })], options('time'));
    assert.deepEqual(
      builder.rows.filter((row) => row.refresh()),
      [],
    );
    assert.deepEqual(asked, []);
    assert.equal(builder.rows[2]?.description, '1 Feb');
    assert.deepEqual(asked, [2]);
  });

  it('refers to a milestone at the latest revision and index, in kept rows below it too', () => {
    const shown = new Shown('none');
    const [, row] = shown.builder.rows;
    const criterion = row?.children?.()[0]?.children?.()[1];
    shown.change('none', text.replace('milestones:\n', 'milestones:\n  - { id: M0, title: New }\n'));
    for (const node of [row, criterion]) {
      assert.deepEqual([node?.milestone?.index, node?.milestone?.revision], [2, revision]);
      assert.ok(node?.place && 'milestone' in node.place);
      assert.deepEqual(node.place.milestone, node.milestone);
    }
  });
});
