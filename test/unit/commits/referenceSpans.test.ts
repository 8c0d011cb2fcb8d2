import assert from 'node:assert/strict';
import { readPattern } from '../../../src/core/commits/referencePattern';
import { referenceSpans, withoutGitLines } from '../../../src/core/commits/referenceSpans';

const ids = new Set(['M1', 'M10', 'M2', 'api', 'v1.0', 'ü', '#12', 'M1/a']);

/** The message with what is coloured in `«…»`. */
function marked(message: string, pattern = ''): string {
  let at = 0;
  const parts = referenceSpans(message, ids, readPattern(pattern).pattern).map(({ start, end }) => {
    const part = `${message.slice(at, start)}«${message.slice(start, end)}»`;
    at = end;
    return part;
  });
  return parts.join('') + message.slice(at);
}

describe('the colours of a commit message', () => {
  it('stand on the ids that it declares, in the subject and in trailers', () => {
    assert.equal(marked('M1: Pay by card'), '«M1»: Pay by card');
    assert.equal(marked('Pay by card [M1] (M10)'), 'Pay by card [«M1»] («M10»)');
    assert.equal(
      marked('Pay\n\nMilestone: M1, M10\nCompletes: M2\n'),
      'Pay\n\nMilestone: «M1», «M10»\nCompletes: «M2»\n',
    );
    assert.equal(marked('Pay\r\n\r\nmilestone : M1,\r\n M2\r\n'), 'Pay\r\n\r\nmilestone : «M1»,\r\n «M2»\r\n');
    assert.equal(marked('\n\nPay over\ntwo lines (v1.0)\n'), '\n\nPay over\ntwo lines («v1.0»)\n');
    assert.equal(marked('ü: Pay'), '«ü»: Pay'.replace('«ü»', 'ü'));
    assert.equal(marked('Pay [ü]'), 'Pay [«ü»]');
    assert.equal(marked('Pay for #M1', '#(\\w+)'), 'Pay for #«M1»');
    assert.equal(marked('#12: Pay'), '«#12»: Pay');
    assert.equal(marked('M1: Run on an M1 MacBook'), '«M1»: Run on an M1 MacBook');
    assert.equal(marked('M1: Pay [M1/a]'), '«M1»: Pay [«M1/a»]');
    assert.equal(marked('Pay\n\nMilestone: M1,\n  \n M2\n'), 'Pay\n\nMilestone: «M1»,\n  \n «M2»\n');
  });

  it('stand on nothing else', () => {
    for (const message of [
      '',
      'Pay (M1 MacBook)',
      'Run on an M1 MacBook',
      'M3: Not in the plan',
      'api: Conventional Commits',
      'Pay\n\nM1: and [M1] of the body',
      'Milestone: M1',
      'Pay\n\nMilestones: M1\nMilestone: the first M1\n',
    ]) {
      assert.equal(marked(message), message);
    }
  });

  it('skip the lines of git where it has an editor opened', () => {
    const message = '# hi\nM1: Pay\n# On branch [M1]\nMilestone: M2\n# ------ >8 ------\nMilestone: M1\n';
    const own = withoutGitLines(message);
    const words = referenceSpans(own, ids).map(({ start, end }) => message.slice(start, end));
    assert.deepEqual(words, ['M1', 'M2']);
  });
});
