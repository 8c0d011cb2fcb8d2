import assert from 'node:assert/strict';
import { foldingOf } from '../../../src/core/assist/folding';
import { inOnePiece } from './inOnePiece';

/** `first-last` of each, from 1. */
function folds(text: string): string[] {
  return foldingOf(inOnePiece(text)).map(({ start, end, kind }) => `${start + 1}-${end + 1}${kind ? ` ${kind}` : ''}`);
}

describe('folding', () => {
  it('folds what is indented, without the blank lines behind it', () => {
    const text =
      'project: P\nmilestones:\n  - id: M1\n    tasks:\n      - a\n      - b\n\n  - id: M2\n    due: x\n\nlint:\n  allow: y\n';
    assert.deepEqual(folds(text), ['2-9', '3-6', '4-6', '8-9', '11-12']);
    assert.deepEqual(folds(text.replaceAll('\n', '\r\n')), folds(text));
  });

  it('folds lists at the column of their key', () => {
    assert.deepEqual(folds('milestones:\n- id: M1\n  tasks:\n  - a\n  - b\n- id: M2\n  due: x\nlint: {}\n'), [
      '1-7',
      '2-5',
      '3-5',
      '6-7',
    ]);
  });

  it('goes on below comments at the margin, and leaves comments to what follows them', () => {
    const text =
      'milestones:\n  - id: M1\n# later\n    due: x\n  # the next\n  - id: M2\n    due: y\n    # end\nlint:\n  allow: y\n';
    assert.deepEqual(folds(text), ['1-8', '2-4', '6-8', '9-10']);
  });

  it('folds blocks of comments and regions', () => {
    assert.deepEqual(folds('# a\n# b\nproject: P\n# one\n\n#region x\n# c\n# d\nlint: {}\n# endregion\n'), [
      '1-2 comment',
      '6-10 region',
      '7-8 comment',
    ]);
  });

  it('reads no BOM and no white space but blanks as indentation', () => {
    assert.deepEqual(folds('\uFEFFmilestones:\n- id: M1\n  due: x\n'), ['1-3', '2-3']);
    assert.deepEqual(folds('a:\n  b\n\u00a0\n  c\n'), ['1-2', '3-4']);
    assert.deepEqual(folds('a:\n  b\n \t\n  c\n'), ['1-4']);
  });

  it('folds brackets over several lines and texts below their key', () => {
    assert.deepEqual(folds('a: [\n  b,\n  c\n]\nd: >-\n  e\n\n  f\n'), ['1-3', '5-8']);
    assert.deepEqual(folds(''), []);
  });
});
