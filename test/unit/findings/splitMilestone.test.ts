import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { findComments } from '../../../src/core/plan/comments';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { splitMilestone } from '../../../src/core/findings/fixes/splitMilestone';
import { applyEdits, type TextEdit } from '../../../src/core/text';

function editsOf(text: string, index = 0): readonly TextEdit[] | undefined {
  const file = parsePlan(text, { treatAsOurs: true });
  return splitMilestone(file, index);
}

function splitOf(text: string): string | undefined {
  const edits = editsOf(text);
  return edits && applyEdits(text, edits);
}

const plan = (lines: string): string => `project: P\nmilestones:\n  - id: M1\n    title: Cards work\n${lines}`;

describe('splitting a milestone', () => {
  it('moves the second half of the deliverables below, with what both share', () => {
    assert.equal(
      splitOf(plan('    owner: Sam\n    due: 2027-01-29 # Sunday\n    deliverables: [A, B, C]\n    amount: 10\n')),
      plan(
        '    owner: Sam\n    due: 2027-01-29 # Sunday\n    deliverables: [A, B]\n    amount: 10\n' +
          '  - id: M2\n    title: <what will be there or be true>\n    owner: Sam\n    due: 2027-01-29\n    deliverables: [C]\n',
      ),
    );
  });

  it('moves what it names, also where the list holds more than deliverables', () => {
    assert.equal(
      splitOf(plan('    deliverables: [~, A, B, C, D]\n')),
      plan(
        '    deliverables: [~, A, B]\n' +
          '  - id: M2\n    title: <what will be there or be true>\n    deliverables: [C, D]\n',
      ),
    );
  });

  it('gives no id where those of the others follow no pattern', () => {
    const text = plan('    deliverables: [A, B]\n').replace('M1', 'cards');
    assert.match(splitOf(text) ?? '', /deliverables: \[A\]\n {2}- title: <.*>\n {4}deliverables: \[B\]\n$/);
  });

  it('leaves comments where they are that are not about what moves', () => {
    const text = plan(
      '    deliverables: # all\n      # the first\n      - A\n      - B # the second\n      - C\n      - D\n    # about money\n    amount: 10\n',
    );
    assert.equal(splitOf(text)?.startsWith(text.replace('      - C\n      - D\n', '')), true);
  });

  it('is refused where a comment would lose what it is about, and where it cannot be done', () => {
    const refused = [
      '    deliverables:\n      - A\n      - B # mine\n',
      '    deliverables:\n      - A\n      # mine\n      - B\n',
      '    deliverables:\n      - A\n      - B\n      # mine\n',
      '    deliverables: [A, B, C, # mine\n      D]\n',
      '    deliverables: [A]\n',
      '    deliverables: &all [A, B]\n    tasks: *all\n',
    ];
    for (const lines of refused) assert.equal(splitOf(plan(lines)), undefined, lines);
  });

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
        const text = plan(`${before}    deliverables:${list}${after}${next}`).replaceAll('\n', lineEnd);
        const edits = editsOf(text);
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
