import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { criterionAt, moveToAcceptance } from '../../../src/core/findings/fixes/moveCriterion';
import { applyEdits } from '../../../src/core/text';

/** The plan after the move at `|`; undefined where none is offered. */
function moved(marked: string): string | undefined {
  const text = marked.replace('|', '');
  const file = parsePlan(text);
  const found = criterionAt(file, marked.indexOf('|'));
  const edits = found && moveToAcceptance(file, found);
  return edits && applyEdits(text, edits);
}

const plan = (lines: string): string => `project: P\nmilestones:\n  - id: M1\n    title: Cards work\n${lines}`;

describe('moving a criterion out of the description', () => {
  it('takes the sentence at the cursor, and leaves the rest', () => {
    assert.equal(
      moved(plan('    description: Guests pay by card. A refund arrives| within 3 days. No vouchers yet. # later\n')),
      plan(
        '    description: Guests pay by card. No vouchers yet. # later\n    acceptance:\n      - A refund arrives within 3 days\n',
      ),
    );
  });

  it('adds to the criteria that are there', () => {
    assert.equal(
      moved(plan("    description: 'A refund arrives in 2.5 d|ays'\n    acceptance: [20 test cards pass]\n")),
      plan('    acceptance: [20 test cards pass, A refund arrives in 2.5 days]\n'),
    );
  });

  it('is not offered for what cannot be checked, for blocks, elsewhere and in broken files', () => {
    assert.equal(moved(plan('    description: A nice| thing\n')), undefined);
    assert.equal(
      moved(plan('    description: |\n      A refund arrives within 3 days\n').replace('3', '|3')),
      undefined,
    );
    assert.equal(
      moved(plan('    description: A refund arrives within 3 days\n').replace('Cards', '|Cards')),
      undefined,
    );
    assert.equal(moved(`${plan('    description: A refund arrives within |3 days\n')}  x`), undefined);
  });
});
