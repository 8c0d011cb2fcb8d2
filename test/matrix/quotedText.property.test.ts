import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { coloured, linked } from '../unit/commits/shapes';

/** What a person means; nothing here names M3. */
const own = fc.constantFrom(
  'M1: Pay by card',
  '[M1, M2] Pay',
  'Pay by card (M2)',
  'Merge pull request #12 from sam/cart',
  "Merge branch 'cart' into 'main'",
  'Merged in feature/cart (pull request #5)',
  'Revert "M1: Pay"',
  'Milestone: M1',
  'Completes: M1, M2',
  'This reverts commit 3f2a1b9.',
  '* Pay by card',
  'Some prose, at length.',
  '---',
  '``',
  '',
);

const mention = fc.constantFrom(
  'M3: Pay',
  '[M3] Pay',
  '(M3)',
  '[M1, M3]',
  'Milestone: M3',
  'Completes: M3',
  'M3, M1: Pay',
  '',
  '~~',
  '> M3',
);

const mentions = fc.array(mention, { minLength: 1, maxLength: 4 });

const foreign = fc.oneof(
  mentions.map((lines) => lines.map((line) => `> ${line}`)),
  mentions.map((lines) => ['', ...lines.map((line) => (line === '' ? '' : `    ${line}`))]),
  fc
    .tuple(mentions, fc.constantFrom('`', '~'), fc.integer({ min: 3, max: 5 }), fc.constantFrom('', ' yaml'))
    .map(([lines, char, count, info]) => [char.repeat(count) + info, ...lines, char.repeat(count)]),
  mentions.map((lines) => ['- ```', ...lines.map((line) => `  ${line}`), '  ```']),
);

/** The first line that is not blank is the subject, also where it is indented. */
const subject = own.filter((line) => line !== '');

const message = fc
  .tuple(
    subject,
    fc.array(
      fc.oneof(
        own.map((line) => [line]),
        foreign,
      ),
      { maxLength: 12 },
    ),
    fc.constantFrom('\n', '\r\n'),
  )
  .map(([first, blocks, lineEnd]) => [first, ...blocks.flat()].join(lineEnd));

describe('Quoted and fenced lines', () => {
  it('never link, whatever stands around them', () => {
    fc.assert(
      fc.property(message, (text) => {
        const { links, completes } = linked(text);
        assert.ok(!links.includes('M3') && !completes.includes('M3'), links);
        assert.equal(coloured(text), links);
      }),
      { numRuns: 2000 },
    );
  });
});
