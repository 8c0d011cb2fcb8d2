import assert from 'node:assert/strict';
import { CommitIndex, indexCommit } from '../../../src/core/commits/commitIndex';
import { itReads } from './shapes';

const hashOf = (number: number): string => number.toString(16).padStart(40, '7');

/** Which of the commits, oldest first, propose that M1 is done, by their place. */
function completing(...messages: readonly string[]): readonly number[] {
  const index = new CommitIndex();
  // In two turns, as a repository is read while it grows.
  for (const half of [messages.slice(0, 1), messages.slice(1)]) {
    const first = half.length === 1 && half[0] === messages[0] ? 0 : 1;
    const commits = half.flatMap((message, place) => {
      const number = first + place;
      const subject = message.split('\n\n')[0] ?? '';
      return indexCommit({ hash: hashOf(number), time: number, author: 'Sam', subject, message }) ?? [];
    });
    index.add(commits.toReversed());
  }
  index.setPlans([{ uri: 'p', milestones: [{ id: 'M1', handLinked: [] }] }]);
  return index
    .commitsOf('p', 'M1')
    .filter(({ completes }) => completes)
    .map(({ hash }) => messages.findIndex((_, place) => hashOf(place) === hash))
    .toSorted((a, b) => a - b);
}

describe('Reverts', () => {
  itReads([
    ['Revert "M1: pay"', 'M1'],
    ['Revert "M1: pay"\n\nThis reverts commit 3f2a1b9c8d7e6f5a4b3c2d1e0f9a8b7c6d5e4f3a.', 'M1'],
    ['Revert "Revert "M1: pay""', 'M1'],
    ['Revert "Revert "Revert "M1: pay"""', 'M1'],
    ['Reapply "M1: pay"', 'M1'],
    ['Reapply "[M1] pay"', 'M1'],
    ['Revert "pay (M1) (#12)" (#13)', 'M1'],
    ['Revert "M1: pay (#12)" (#13)\n\nReverts acme/shop#12', 'M1'],
    ['Revert "feat: M1: pay"', 'M1'],
    [
      'Revert "Merge pull request #12 from sam/M1"\n\nThis reverts commit 3f2a1b9, reversing\nchanges made to 8d7e6f5.',
      '',
    ],
    ['Revert "Merge pull request #12 from sam/cart"\n\nM1: not a title', ''],
    ['revert: feat: M1: pay\n\nThis reverts commit 3f2a1b9.', 'M1'],
    ['M1: Revert the new fee', 'M1'],
    ['Revert M1: pay', 'M1'],
    ['Reverted M1: pay', ''],
    ['Revert "M1: pay"\n\nCompletes: M1', 'M1', ''],
    ['Revert "pay"\n\nMilestone: M2\nCompletes: M1', 'M1 M2', ''],
    ['[web] Revert "pay"\n\nCompletes: M1', 'M1', ''],
    ['revert: pay\n\nCompletes: M1', 'M1', ''],
    ['revert(web)!: pay\n\nCompletes: M1', 'M1', ''],
    ['Merged PR 12: Revert "pay"\n\nCompletes: M1', 'M1', ''],
    ['Merge pull request #12 from sam/cart\n\nRevert "pay"\n\nCompletes: M1', 'M1', ''],
    ['Revert "Revert "pay""\n\nCompletes: M1', 'M1', 'M1'],
    ['Reapply "pay"\n\nCompletes: M1', 'M1', 'M1'],
    ['Revert "Reapply "pay""\n\nCompletes: M1', 'M1', ''],
    ['M1: Revert the new fee\n\nCompletes: M1', 'M1', 'M1'],
    ['Revert the new fee\n\nCompletes: M1', 'M1', 'M1'],
  ]);

  it('take back what a commit declared as done', () => {
    const done = 'Pay\n\nCompletes: M1';
    const revert = `Revert "Pay"\n\nThis reverts commit ${hashOf(0)}.`;
    assert.deepEqual(completing(done), [0]);
    assert.deepEqual(completing(done, revert), []);
    assert.deepEqual(completing(done, `M1: take it back\n\nThis reverts commit ${hashOf(0)}.`), []);
    assert.deepEqual(completing(done, `Take it back\n\nThis reverts commit ${hashOf(0).slice(0, 12)}.`), []);
    assert.deepEqual(completing(done, `Take it back\n\n> This reverts commit ${hashOf(0)}.`), [0]);
    assert.deepEqual(completing(done, `Take it back\n\nThis reverts commit ${hashOf(5)}.`), [0]);
    assert.deepEqual(completing(done, 'Other', revert, 'Last'), []);
  });

  it('take back by the title where the host names no commit', () => {
    const done = 'Pay (#12)\n\nCompletes: M1';
    const revert = 'Revert "Pay (#12)" (#13)\n\nReverts acme/shop#12';
    assert.deepEqual(completing(done, revert), []);
    assert.deepEqual(completing(done, 'Revert "Pay" (#13)'), []);
    assert.deepEqual(completing(done, 'Revert "Refund (#12)" (#13)'), [0]);
    assert.deepEqual(completing(done, revert, 'Revert "Revert "Pay (#12)" (#13)" (#14)'), [0]);
    assert.deepEqual(completing(done, revert, 'Reapply "Pay (#12)" (#14)'), [0]);
  });

  it('are taken back by other reverts', () => {
    const done = 'Pay\n\nCompletes: M1';
    const revert = `Revert "Pay"\n\nThis reverts commit ${hashOf(0)}.`;
    const reapply = `Reapply "Pay"\n\nThis reverts commit ${hashOf(1)}.`;
    assert.deepEqual(completing(done, revert, reapply), [0]);
    assert.deepEqual(
      completing(done, revert, reapply, `Revert "Reapply "Pay""\n\nThis reverts commit ${hashOf(2)}.`),
      [],
    );
    assert.deepEqual(completing(done, revert, `Revert "Revert "Pay""\n\nThis reverts commit ${hashOf(1)}.`), [0]);
  });

  it('take back only what was there before', () => {
    assert.deepEqual(completing('Pay\n\nCompletes: M1', 'Revert "Pay"', 'Pay\n\nCompletes: M1'), [2]);
  });
});
