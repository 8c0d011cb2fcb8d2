import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { foldingOf } from '../../src/core/assist/folding';
import { selectionSpans, spansAround } from '../../src/core/assist/selectionRanges';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { inOnePiece } from '../unit/assist/inOnePiece';

/* What helps while typing looks at pieces of a text, and must say what it says of the whole. */

describe('folding', () => {
  it('folds a text that is read in pieces as it folds the whole', () => {
    const lines = fc.constantFrom(
      '  - id: M1',
      '    title: One',
      '    tasks:',
      '      - Do',
      '    - Do',
      '',
      '# at the margin',
      '    # deep',
      '  # region x',
      '#endregion',
      'lint:',
    );
    const lineEnd = fc.constantFrom('\n', '\r\n');
    let cuts = 0;
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.array(lines, { maxLength: 14 }), lineEnd)), (versions) => {
        let before = parsePlan('project: P\nmilestones:\n  - id: M0\n');
        for (const [some, end] of versions) {
          const text = ['project: P', 'milestones:', '  - id: M0', ...some].join(end);
          before = parsePlan(text, { treatAsOurs: true, before });
          if (before.cut) cuts++;
          assert.deepEqual(foldingOf(before), foldingOf(inOnePiece(text)), JSON.stringify(text));
        }
      }),
    );
    assert.ok(cuts > 0);
  });
});

describe('growing selections', () => {
  it('are those of the whole text where few of many milestones are looked at', () => {
    const item = fc.constantFrom(
      ['  - id: M1', '    title: One', ''],
      ['  - { id: M2, title: Two, tasks: [One, "Two of them"] }'],
      ['  - { id: M2, title: Two,', '      tasks: [One] } # so', '# at the margin', ''],
      ['  - title: "One', '      and more"', '    # deep'],
      ['  - description: >-', '      one: 1', '', '      - two', '    due: x'],
      ['  # above', '', '  - tasks:', '    - Do', '    -', '      - Do', '      # end'],
      ['  - tasks:', '      - text: Do', '        done: true'],
      ['  -', '    id: M1'],
      ['  -'],
      ['  - title: a: b'],
    );
    const tail = fc.constantFrom([], [''], ['# end', 'lint: { allow: [x] }'], ['lint:', '  allow:', '  - x', '']);
    let cuts = 0;
    fc.assert(
      fc.property(fc.array(item, { maxLength: 12 }), tail, fc.constantFrom('\n', '\r\n'), (items, last, end) => {
        const text = ['project: P', 'milestones:', '  # one', '  - id: M0', ...items.flat(), ...last].join(end);
        const file = parsePlan(text, { treatAsOurs: true });
        if (file.cut && !file.isBroken && file.parts.length > 6) cuts++;
        for (let offset = 0; offset <= text.length; offset += 3) {
          assert.deepEqual(selectionSpans(file, offset), spansAround(text, offset), JSON.stringify([offset, text]));
        }
      }),
      { numRuns: 40 },
    );
    assert.ok(cuts > 0);
  });
});
