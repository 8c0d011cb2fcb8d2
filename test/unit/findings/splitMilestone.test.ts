import assert from 'node:assert/strict';
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
});
