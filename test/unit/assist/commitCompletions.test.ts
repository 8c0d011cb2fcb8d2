import assert from 'node:assert/strict';
import { commitCompletionsAt } from '../../../src/core/assist/completion/commitCompletions';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { knownReferences } from '../commits/knownReferences';
import { applyEdits } from '../../../src/core/text';

const { plan } = parsePlan(
  'project: P\nmilestones:\n  - id: M1\n    title: First\n    status: done\n  - id: M2\n    title: Second\n  - id: api\n    title: Third\n',
);

function offered(marked: string): readonly string[] {
  const offset = marked.indexOf('|');
  return commitCompletionsAt(marked.replace('|', ''), offset, plan.milestones).map(({ label }) => label);
}

/** The message after the first completion was taken. */
function taken(marked: string): string {
  const offset = marked.indexOf('|');
  const [first] = commitCompletionsAt(marked.replace('|', ''), offset, plan.milestones);
  assert.ok(first);
  return applyEdits(marked.replace('|', ''), [{ ...first.span, newText: first.newText }]);
}

describe('completion in commit messages', () => {
  it('offers ids at the start of the subject, open ones first', () => {
    assert.deepEqual(offered('|'), ['M2', 'M1']);
    assert.equal(taken('M|'), 'M2: ');
    assert.deepEqual(offered('Fix M|'), []);
    assert.deepEqual(offered('\n|\n# Please enter a message\n'), ['M2', 'M1']);
  });

  it('offers ids from their first letter at the start of the subject, and behind other labels', () => {
    for (const start of ['', 'feat: ', 'feat(web)!: ', 'fixup! [web] ']) {
      assert.deepEqual(offered(`${start}M|`), ['M2', 'M1'], start);
      assert.deepEqual(offered(`${start}m|`), ['M2', 'M1'], start);
      assert.equal(taken(`${start}m|`), `${start}M2: `);
    }
  });

  it('offers nothing for words that begin no id, whatever the titles say', () => {
    for (const prose of [
      'Ma|',
      'S|',
      'Sec|',
      'a|',
      'feat: |',
      'feat: S|',
      'Fix: the M|',
      'Move to M|',
      'Fix\n\nM1 s|',
      'Fix\n\nS|',
    ]) {
      assert.deepEqual(offered(prose), [], prose);
    }
    const [first] = commitCompletionsAt('M', 1, plan.milestones);
    assert.equal(first?.filterText, 'M2');
  });

  it('closes the brackets that are open', () => {
    assert.equal(taken('Fix [M|'), 'Fix [M2]');
    assert.equal(taken('(M|'), '(M2)');
    assert.equal(taken('Fix [M|]'), 'Fix [M2]');
    assert.equal(taken('[M|] Fix'), '[M2] Fix');
    assert.equal(taken('[M|\n\nA body with ]'), '[M2]\n\nA body with ]');
  });

  it('offers ids in brackets of the subject', () => {
    assert.deepEqual(offered('Fix [|'), ['M2', 'api', 'M1']);
    assert.deepEqual(offered('Fix (|)'), ['M2', 'M1']);
    assert.equal(taken('Fix [M|]'), 'Fix [M2]');
    assert.deepEqual(offered('Fix\n\nSee [|'), []);
  });

  it('offers ids in trailers, each once', () => {
    assert.deepEqual(offered('Fix\n\nMilestone: |'), ['M2', 'api', 'M1']);
    assert.deepEqual(offered('Fix\n\ncompletes: M2, |\n'), ['api', 'M1']);
    assert.equal(taken('Fix\n\nMilestone:|'), 'Fix\n\nMilestone: M2');
    assert.deepEqual(offered('Milestone: |'), []);
  });

  it('offers the trailers themselves', () => {
    assert.deepEqual(offered('Fix\n\nMil|'), ['Milestone:']);
    assert.deepEqual(offered('Fix\n\nc|'), ['Completes:']);
    assert.deepEqual(offered('Fix\n\nSome prose|'), []);
    assert.deepEqual(offered('# On branch |'), []);
  });

  it('offers ids wherever they link: behind what hosts write, in lists, and in the title below a merge', () => {
    for (const start of ['Merged PR 12: ', '[skip ci] ', 'Revert "', '✨', 'Merge "']) {
      assert.deepEqual(offered(`${start}M|`), ['M2', 'M1'], start);
    }
    assert.deepEqual(offered('M1, |'), ['M2']);
    assert.equal(taken('M1, m|'), 'M1, M2: ');
    assert.deepEqual(offered('Pay [M1, |]'), ['M2', 'api']);
    assert.deepEqual(offered('Pay (M1, |)'), ['M2']);
    assert.deepEqual(offered("Merge branch 'cart'\n\nPay [|"), ['M2', 'api', 'M1']);
    assert.deepEqual(offered("Merge branch 'cart'\n\nM|"), ['M2', 'M1', 'Milestone:']);
    assert.deepEqual(offered("Merge branch 'cart'\n\nMil|"), ['Milestone:']);
    assert.deepEqual(offered("Merge branch 'cart'\n\nPay\n\nMilestone: |"), ['M2', 'api', 'M1']);
  });

  it('offers nothing where nothing links', () => {
    for (const message of [
      'Merge M|',
      'Merged cells in M|',
      'later, M|',
      'Pay [later, M|',
      'Pay [see M1, then |',
      "Merge branch 'cart'\n\nPay\n\nSee [|",
      'Pay\n\n> Milestone: |',
      'Pay\n\n    Milestone: |',
      'Pay\n\n```\nMilestone: |',
      'Pay\n\n```\nMil|\n```',
      "Merge branch 'cart'\n\n> M|",
      'Pay\n# ------------------------ >8 ------------------------\nMilestone: |',
    ]) {
      assert.deepEqual(offered(message), [], message);
    }
    assert.deepEqual(offered('Pay\n\n```\ncode\n```\nMilestone: |'), ['M2', 'api', 'M1']);
  });

  it('writes what is found again', () => {
    const ids = new Set(['M1', 'M2', 'api']);
    for (const message of [
      '|',
      'feat: m|',
      'Fix [|]',
      'Fix (|)',
      'Fix\n\nMilestone:|',
      'Fix\n\nCompletes: M1,|',
      'M1, M|',
      'Fix [M1,|]',
    ]) {
      assert.ok(knownReferences(taken(message), ids).references.includes('M2'), message);
    }
  });
});
