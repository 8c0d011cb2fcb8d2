import assert from 'node:assert/strict';
import { CommitIndex, indexCommit } from '../../../src/core/commits/commitIndex';
import { isKept, itReads, linked } from './shapes';

describe('Lists of ids in a subject', () => {
  itReads([
    ['[M1, M2] pay', 'M1 M2'],
    ['[M1,M2] pay', 'M1 M2'],
    ['pay [M1, M2, M3]', 'M1 M2 M3'],
    ['(M1, M2) pay', 'M1 M2'],
    ['pay (M1, M2) (#12)', 'M1 M2'],
    ['M1, M2: pay', 'M1 M2'],
    ['M1,M2: pay', 'M1 M2'],
    ['M1, M2!: pay', 'M1 M2'],
    ['feat: M1, M2: pay', 'M1 M2'],
    ['feat(M1, M2): pay', 'M1 M2'],
    ['feat(M1,M2)!: pay', 'M1 M2'],
    ['[M1][M2] pay', 'M1 M2'],
    ['[M1] [M2] pay', 'M1 M2'],
    ['(M1)(M2) pay', 'M1 M2'],
    ['[M1] M2: pay', 'M1 M2'],
    ['M1 & M2: pay', 'M1 M2'],
    ['M1 and M2: pay', 'M1 M2'],
    ['M1, M2 and M3: pay', 'M1 M2 M3'],
    ['M1, M2, and M3: pay', 'M1 M2 M3'],
    ['M1 und M2: zahlen', 'M1 M2'],
    ['M1/M2: pay', 'M1 M2'],
    ['M1 + M2: pay', 'M1 M2'],
    ['[M1/M2] pay', 'M1 M2'],
    ['[M1; M2] pay', 'M1 M2'],
    ['[M1 & M2] pay', 'M1 M2'],
    ['(M1 and M2) pay', 'M1 M2'],
    ['[docs, api] explain', 'docs api'],
    ['[M1, docs] explain', 'M1 docs'],
    ['M1, docs: explain', 'M1'],
    ['(M1, docs) explain', 'M1'],
    ['docs, api: explain', ''],
    ['(docs, api) explain', ''],
    ['Revert "M1, M2: pay"', 'M1 M2'],
    ['web, shop: M1: pay', 'M1'],
    ['M1, M1: pay', 'M1'],
    ['[M1, later] pay', ''],
    ['[later, M1] pay', ''],
    ['(M1, M9) pay', ''],
    ['M1, later: x', ''],
    ['M1 and later: x', ''],
    ['feat(web, M1): pay', ''],
    ['M1, M2 pay', ''],
    ['M1, M2', ''],
    ['M1, M2, MacBook: pay', ''],
    ['see M1, M2: pay', ''],
    ['(see M1, M2) pay', ''],
    ['[M1, M2 and more] pay', ''],
    ['[M1, M2 (partly)] pay', ''],
    ['M1-M3: pay', ''],
    ['[M1..M3] pay', ''],
    ['[M1, ] pay', ''],
    ['[, M1] pay', ''],
    ['M1, : pay', ''],
    ['[ M1, M2 ] pay', ''],
    ['[M1, later] M1: pay', 'M1'],
    ['[M1, later] [M2] pay', 'M2'],
    ['[M1, later] pay\n\nMilestone: M1', 'M1'],
  ]);

  it('follow the ids of the plans without the commits being read again', () => {
    const kept = indexCommit({ hash: 'b'.repeat(40), time: 1, author: 'Sam', subject: '', message: '[M1, N1] pay' });
    assert.ok(kept);
    const index = new CommitIndex();
    index.add([kept]);
    const count = (): number => index.commitsOf('p', 'M1').length;
    const plan = (uri: string, ...ids: readonly string[]) => ({
      uri,
      milestones: ids.map((id) => ({ id, handLinked: [] })),
    });
    index.setPlans([plan('p', 'M1')]);
    assert.equal(count(), 0);
    index.setPlans([plan('p', 'M1', 'N1')]);
    assert.equal(count(), 1);
    // The plans of one repository are one stock of ids.
    index.setPlans([plan('p', 'M1'), plan('q', 'N1')]);
    assert.equal(count(), 1);
  });

  it('of words in lower case alone are not kept', () => {
    for (const message of ['Add cart (first, second)', 'web, shop: pay', 'cats and dogs: pay']) {
      assert.equal(isKept(message), false, message);
    }
  });

  it('are cut off where they are no longer a list that a person writes', () => {
    assert.equal(linked(`[${'M1, '.repeat(500)}M2] pay`).links, '');
  });
});
