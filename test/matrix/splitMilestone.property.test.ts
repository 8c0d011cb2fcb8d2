import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { splitMilestone } from '../../src/core/findings/fixes/splitMilestone';
import { findComments } from '../../src/core/plan/comments';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';

describe('splitting a milestone', () => {
  it('changes nothing but the list and the place below the milestone, however the plan is written', () => {
    const words = fc.stringMatching(/^[a-zäß]{1,6}(?: [a-z:#,\]}'"0-9]{1,6}){0,2}$/);
    const comment = fc.constantFrom('', ' # why', '  #');
    const plans = fc.record({
      deliverables: fc.array(fc.record({ words, comment, quote: fc.constantFrom('"', "'") }), {
        minLength: 2,
        maxLength: 9,
      }),
      hasComments: fc.boolean(),
      layout: fc.constantFrom('block', 'dense', 'flow', 'lines'),
      before: fc.constantFrom('', '    due: 2027-01-29 # day\n', "    phase: 'a b'\n    x-own: { b: 1 }\n"),
      after: fc.constantFrom('', '\n', '    amount: 10 # paid\n', '    # last words\n    x-more: |\n      kept\n\n'),
      next: fc.constantFrom('', '  - id: M9\n    title: Next\n', '\n  # Next\n  - { id: M9, title: Next }\n'),
      lineEnd: fc.constantFrom('\n', '\r\n'),
    });
    fc.assert(
      fc.property(plans, ({ deliverables, hasComments, layout, before, after, next, lineEnd }) => {
        const items = deliverables.map(({ words: text, quote }) =>
          quote === '"' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`,
        );
        const dash = layout === 'dense' ? '    - ' : '      - ';
        const comments = deliverables.map(({ comment: own }) => (hasComments ? own : ''));
        const rows = items.map((item, at) => `${dash}${item}${comments[at]}\n`).join('');
        const list = {
          block: `\n${rows}`,
          dense: `\n${rows}`,
          flow: ` [${items.join(', ')}]${comments[0]}\n`,
          lines: ` [\n      ${items.join(',\n      ')},\n    ]\n`,
        }[layout];
        const head = 'project: P\nmilestones:\n  - id: M1\n    title: Cards work\n';
        const text = `${head}${before}    deliverables:${list}${after}${next}`.replaceAll('\n', lineEnd);
        const edits = splitMilestone(parsePlan(text, { treatAsOurs: true }), 0);
        // A comment in the column of the dashes may be about the items above it.
        if (!edits) return assert.ok(hasComments || (layout === 'dense' && after.includes('# last')), text);
        const wholeOf = (plain: string) => parsePlan(plain, { treatAsOurs: true });
        const [old, now] = [wholeOf(text), wholeOf(applyEdits(text, edits))];
        assert.ok(!now.isBroken);
        const [first, added, ...others] = now.plan.milestones;
        const moved = old.plan.milestones[0]?.deliverables ?? [];
        const endOf = (field: (typeof moved)[number] | undefined) => (field ? old.spanOf(field.at, 0).end : 0);
        const textsOf = (fields: typeof moved | undefined) => (fields ?? []).map(({ value }) => value);
        assert.deepEqual([...textsOf(first?.deliverables), ...textsOf(added?.deliverables)], textsOf(moved));
        assert.deepEqual(
          others.map(({ id }) => id?.value),
          old.plan.milestones.slice(1).map(({ id }) => id?.value),
        );
        const commentsOf = (plain: string) => findComments(plain).map((found) => found.text);
        assert.deepEqual(commentsOf(now.text), commentsOf(text));
        // One edit takes the moved ones out, the other adds lines and no more.
        const taken = edits.filter(({ start, end }) => end > start);
        assert.ok(taken.every(({ newText }) => newText === ''));
        const last = endOf(moved.at(-1));
        const kept = endOf(moved[(first?.deliverables.length ?? 0) - 1]);
        assert.ok(taken.every(({ start, end }) => start >= kept && end <= last + lineEnd.length));
        assert.ok(edits.length - taken.length === 1);
      }),
      { numRuns: 60 },
    );
  });
});
