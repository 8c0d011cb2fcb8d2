import assert from 'node:assert/strict';
import { knownReferences } from './knownReferences';
import { readPattern } from '../../../src/core/commits/referencePattern';

const ids = new Set(['M1', 'M2', 'M3', 'docs', 'api', 'm-15', 'M(1)', '42', 'a.*b', '#12', 'M\u200b9', 'é']);

function references(message: string, source = ''): readonly string[] {
  return knownReferences(message, ids, readPattern(source).pattern).references;
}

describe('References in commit messages', () => {
  for (const [message, expected] of [
    ['M1: Build the image', ['M1']],
    ['[M1] Deploy', ['M1']],
    ['Deploy (M1)', ['M1']],
    ['Deploy main (M1) (#777)', ['M1']],
    ['feat(M1): deploy', ['M1']],
    ['feat(M1)!: deploy', ['M1']],
    ['M1!: drop the old API', ['M1']],
    ['feat: M1: deploy', ['M1']],
    ['fixup! M1: deploy', ['M1']],
    ['Revert "M1: deploy"', ['M1']],
    ['✨ M1: deploy', ['M1']],
    ['[M1] M2: both', ['M1', 'M2']],
    ['[M2][M1] both', ['M2', 'M1']],
    ['[M1] and again (M1)', ['M1']],
    ['[docs] by bracket', ['docs']],
    ['(M(1)) brackets in the id', ['M(1)']],
    ['M(1): brackets in the id', ['M(1)']],
    ['[42] a number', ['42']],
    ['[a.*b] not a pattern', ['a.*b']],
    ['Squashed (#12)', ['#12']],
    ['[M\u200b9] zero width, exactly as in the plan', ['M\u200b9']],
    ['A subject that is wrapped\nonto a second line [M1]', ['M1']],
    ['\n\n  M1: after blank lines', ['M1']],
  ] satisfies [string, string[]][]) {
    it(`links ${JSON.stringify(message)}`, () => assert.deepEqual(references(message), expected));
  }

  for (const message of [
    'Test on the M1 MacBook',
    'M1 MacBook',
    'Crash on Apple M1: align the buffers',
    'm1: wrong case',
    '[m1] wrong case',
    'docs: explain the API',
    'fix(api): answer 404',
    'fix(api)!: answer 404',
    'Explain (docs)',
    'é: lower case too',
    'M1::iterator is gone',
    'M1',
    'M10: another',
    '[ M1 ] spaced out',
    '[M9] looks the same without its invisible character',
    '[axxb] would match as a pattern',
    '[\u202eM1] reordered',
    "Merge branch 'M1/stripe'",
    'Fix\n\nIn the body: [M1] (M1) and\nM1: not here',
    'Fix\n\n    Milestone: M1 quoted by indentation',
    'Fix\n\n> Milestone: M1',
    'Fix\n\nThe Milestone: M1',
    'Fix\n\nMilestone: M1 is near',
    'Fix\n\nMilestone: m1',
    'Fix\n\nMilestone: M1\x1fM2',
    '',
    '\n',
  ]) {
    it(`does not link ${JSON.stringify(message)}`, () => assert.deepEqual(references(message), []));
  }

  for (const [message, expected] of [
    ['Fix\n\nMilestone: M1', ['M1']],
    ['Fix\n\nMilestone: M1, M2,M3', ['M1', 'M2', 'M3']],
    ['Fix\n\nMilestone:M1', ['M1']],
    ['Fix\n\nMilestone : M1', ['M1']],
    ['Fix\n\nmilestone: M1', ['M1']],
    ['Fix\n\nMILESTONE: M1', ['M1']],
    ['Fix\n\nMilestone: docs, api', ['docs', 'api']],
    ['Fix\r\n\r\nMilestone: M1\r\nSigned-off-by: Sam\r\n', ['M1']],
    ['Fix\n\nMilestone: M1,\n  M2', ['M1', 'M2']],
    ['Fix\n\nMilestone:\n\tM1', ['M1']],
    ['Fix\nMilestone: M1', ['M1']],
    ['Fix\n\nSome text\nMilestone: M1', ['M1']],
    ['Fix\n\nMilestone: M1\n\nCo-authored-by: Dana <d@example.com>', ['M1']],
    ['Fix\n\nMilestone: M1\nMilestone: M2\n(cherry picked from commit 1234)', ['M1', 'M2']],
    ['M2: Fix\n\nMilestone: M1', ['M2', 'M1']],
    ['Fix\n\nMilestone: nothing, M1', ['M1']],
  ] satisfies [string, string[]][]) {
    it(`reads the trailer of ${JSON.stringify(message)}`, () => assert.deepEqual(references(message), expected));
  }

  it('takes `Completes:` for a reference that also proposes completion', () => {
    assert.deepEqual(knownReferences('Add a check\n\nMilestone: M1\nCompletes: M2\ncompletes: M9', ids), {
      references: ['M1', 'M2'],
      completes: ['M2'],
    });
  });

  it('survives enormous and hostile messages', () => {
    const size = 300_000;
    for (const message of [
      '['.repeat(size),
      '([{'.repeat(size),
      `${'a('.repeat(size)}: x`,
      ' '.repeat(size),
      `x\n${'Milestone:\n '.repeat(size / 10)}`,
      `x\n\nMilestone: ${'M1,'.repeat(size)}`,
      `x\n\nMilestone:${' '.repeat(size)}M1`,
      '\r'.repeat(size),
      'x: '.repeat(size),
      '\u0000\x1f\u202e'.repeat(size),
    ]) {
      references(message);
    }
    assert.deepEqual(references(`${'long '.repeat(10_000)}\n\n${'text\n'.repeat(50_000)}\nMilestone: M1`), ['M1']);
  });
});

describe('The pattern of the user', () => {
  it('adds to the other forms, by its first group or as a whole', () => {
    assert.deepEqual(references('M1: for #M2 and #M3', '#(\\w+)'), ['M1', 'M2', 'M3']);
    assert.deepEqual(references('ends docs', '\\w+$'), ['docs']);
  });

  it('reads the title below the line of a merge, and nothing else of the body', () => {
    assert.deepEqual(references("Merge branch 'cart' into 'main'\n\nfor #M2\n\nfor #M3", '#(\\w+)'), ['M2']);
    assert.deepEqual(references("Merge branch 'M2/cart'\n\n> #M3", '(M\\d)\\/|#(M3)'), ['M2']);
  });

  it('links only what the plan has', () => assert.deepEqual(references('for #M99', '#(\\w+)'), []));

  it('may match nothing at all', () => assert.deepEqual(references('M1: x', '(M9)?'), ['M1']));

  it('is read without Unicode mode where only that refuses it', () => {
    assert.equal(readPattern('\\#(\\w+)').problem, undefined);
  });

  it('says what is wrong with it', () => {
    assert.equal(readPattern('(').problem?.kind, 'invalid');
    assert.equal(readPattern('x'.repeat(501)).problem?.kind, 'long');
    assert.deepEqual(readPattern(' '), {});
  });

  for (const source of [
    '(a+)+$',
    '(a*)*',
    '(a|a)*$',
    '(?:a?){50}',
    '((a+))+b',
    '(?:(?:a|b))+',
    'a*a*a*a*b',
    '(a{1,9}){2,}',
  ]) {
    it(`refuses ${source}, which could run for hours`, () => assert.equal(readPattern(source).problem?.kind, 'slow'));
  }

  for (const source of [
    '#(\\w+)',
    '\\b([A-Z]+-\\d+)\\b',
    '^(?:wip )?(M\\d+)',
    '[+*?({|]+(x)',
    '(?<id>M\\d+):?',
    'a{',
    '(?:ab)+',
  ]) {
    it(`takes ${source}`, () => assert.ok(readPattern(source).pattern));
  }
});
