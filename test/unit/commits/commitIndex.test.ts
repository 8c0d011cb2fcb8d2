import assert from 'node:assert/strict';
import { CommitIndex, factsOf, hashPrefixesOf, indexCommit } from '../../../src/core/commits/commitIndex';
import type { Commit } from '../../../src/core/commits/commitLog';

function commit(number: number, message: string): Commit {
  const hash = number.toString(16).padStart(40, '0');
  return { hash, time: 1000 + number, author: 'Sam', subject: message.split('\n')[0] ?? '', message };
}

function index(...commits: readonly Commit[]): CommitIndex {
  const result = new CommitIndex();
  result.add(commits.flatMap((one) => indexCommit(one) ?? []).toReversed());
  return result;
}

const milestone = (id: string | undefined, ...handLinked: readonly string[]) => ({ id, handLinked });

describe('The index of commits', () => {
  it('keeps nothing of commits without a possible reference', () => {
    for (const message of ['Update dependencies', 'docs: x', 'fix(api): y', 'Merge branch main', 'M1 MacBook']) {
      assert.equal(indexCommit(commit(1, message)), undefined, message);
    }
  });

  it('keeps the words of a message, not the message', () => {
    const kept = indexCommit(commit(1, 'M1: x\n\nLong story\n\nCompletes: M2'));
    assert.deepEqual(kept?.candidates, { tokens: ['M1', 'M2'], completes: ['M2'] });
    assert.ok(!JSON.stringify(kept).includes('Long story'));
  });

  it('lists the newest first, also when added in turns', () => {
    const commits = index(commit(1, 'M1: a'), commit(2, 'M1: b'));
    commits.setPlans([{ uri: 'p', milestones: [milestone('M1')] }]);
    const subjects = (): string[] => commits.commitsOf('p', 'M1').map(({ subject }) => subject);
    assert.deepEqual(subjects(), ['M1: b', 'M1: a']);
    commits.add([commit(4, '[M1] d'), commit(3, '[M1] c')].flatMap((one) => indexCommit(one) ?? []));
    assert.deepEqual(subjects(), ['[M1] d', '[M1] c', 'M1: b', 'M1: a']);
    commits.clear();
    assert.deepEqual(subjects(), []);
  });

  it('follows the ids of the plan without the commits being read again', () => {
    const commits = index(commit(1, 'M2: a'));
    commits.setPlans([{ uri: 'p', milestones: [milestone('M1')] }]);
    assert.deepEqual(commits.commitsOf('p', 'M2'), []);
    commits.setPlans([{ uri: 'p', milestones: [milestone('M2')] }]);
    assert.equal(commits.commitsOf('p', 'M2').length, 1);
  });

  it('lists under both plans that have the id, and says so', () => {
    const commits = index(commit(1, 'M1: a'), commit(2, 'M2: b'));
    commits.setPlans([
      { uri: 'p', milestones: [milestone('M1'), milestone('M2')] },
      { uri: 'q', milestones: [milestone('M1')] },
    ]);
    assert.deepEqual(commits.commitsOf('p', 'M1')[0]?.alsoIn, ['q']);
    assert.deepEqual(commits.commitsOf('q', 'M1')[0]?.alsoIn, ['p']);
    assert.deepEqual(commits.commitsOf('p', 'M2')[0]?.alsoIn, []);
  });

  it('adds what was linked by hand, each commit once', () => {
    const linked = commit(1, 'Nothing said');
    const referring = commit(2, 'M1: a');
    const commits = index(referring);
    const plans = [
      { uri: 'p', milestones: [milestone('M1', 'ABCD', 'ef01', 'no hash', '--all'), milestone(undefined, 'abcd')] },
    ];
    commits.setPlans(plans);
    assert.deepEqual([...hashPrefixesOf(plans)], ['abcd', 'ef01']);
    commits.setLinkedByHand(
      new Map([
        ['abcd', factsOf(linked)],
        ['ef01', factsOf(referring)],
      ]),
    );
    const subjects = (id: string | undefined, place: number): string[] =>
      commits.commitsOf('p', id, place).map(({ subject }) => subject);
    assert.deepEqual(subjects('M1', 0), ['M1: a', 'Nothing said']);
    assert.deepEqual(subjects(undefined, 1), ['Nothing said']);
    assert.deepEqual(subjects(undefined, 0), []);
    assert.deepEqual(subjects('M1', 5), ['M1: a', 'Nothing said']);
  });

  it('says which commit completes the milestone', () => {
    const commits = index(commit(1, 'M1: a\n\nCompletes: M2'));
    commits.setPlans([{ uri: 'p', milestones: [milestone('M1'), milestone('M2')] }]);
    assert.equal(commits.commitsOf('p', 'M1')[0]?.completes, false);
    assert.equal(commits.commitsOf('p', 'M2')[0]?.completes, true);
  });

  it('is not confused by ids that are names of properties', () => {
    const commits = index(commit(1, '[__proto__] [constructor] x'));
    commits.setPlans([
      { uri: 'p', milestones: [milestone('__proto__'), milestone('constructor'), milestone('toString')] },
    ]);
    assert.equal(commits.commitsOf('p', '__proto__').length, 1);
    assert.equal(commits.commitsOf('p', 'constructor').length, 1);
    assert.equal(commits.commitsOf('p', 'toString').length, 0);
  });

  it('shows subjects without what could disguise them', () => {
    const facts = factsOf({ ...commit(1, ''), subject: `M1: a\u202eb\u0000c\x1bd ${'x'.repeat(5000)}` });
    assert.match(facts.subject, /^M1: ab c d x+…$/);
    assert.equal(facts.subject.length, 300);
  });
});
