import assert from 'node:assert/strict';
import { editPlan } from '../../../../src/core/plan/edit/editPlan';
import { restoreWords } from '../../../../src/core/plan/edit/restoreWords';
import { findAgreedTexts } from '../../../../src/core/plan/promise/agreedTexts';
import { scopeDigests, writeScope, type AgreedWords } from '../../../../src/core/plan/promise/scopeDigest';
import { parsePlan, type PlanFile } from '../../../../src/core/plan/parsePlan';
import type { Milestone } from '../../../../src/core/plan/types';
import { applyEdits } from '../../../../src/core/text';

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });
const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

function restored(text: string, key: AgreedWords, texts: readonly string[]): string {
  const file = read(text);
  const result = editPlan(file, restoreWords(file, 0, { key, texts }));
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

describe('Restoring agreed words', () => {
  it('writes a title, and a description at its place; removes what was not there', () => {
    const text = plan('- title: Cards are paid # new', '  due: 2026-12-01');
    assert.equal(restored(text, 'title', ['Cards work']), plan('- title: Cards work # new', '  due: 2026-12-01'));
    const described = plan('- title: Cards are paid # new', '  description: "No: refunds"', '  due: 2026-12-01');
    assert.equal(restored(text, 'description', ['No: refunds']), described);
    assert.equal(restored(described, 'description', []), text);
  });

  it('keeps items that have agreed words, and what stands beside those that have not', () => {
    const text = plan(
      '- title: Cards work',
      '  acceptance:',
      '    - { text: 18 of 20 cards pay, met: 2026-11-20 } # first',
      '    - "The receipt  shows the fee" # second',
      '    - The shop is fast',
    );
    assert.equal(
      restored(text, 'acceptance', ['The receipt shows the fee', '20 of 20 cards pay']),
      plan(
        '- title: Cards work',
        '  acceptance:',
        '    - { text: 20 of 20 cards pay, met: 2026-11-20 } # first',
        '    - "The receipt  shows the fee" # second',
      ),
    );
    assert.equal(
      restored(plan('- title: Cards work', '  deliverables: Service'), 'deliverables', ['Service', 'Staging']),
      plan('- title: Cards work', '  deliverables: [Service, Staging]'),
    );
  });

  it('makes the digests fit again, whatever the list', () => {
    const agreed = ['A', 'B', 'B', 'C: d'];
    for (const now of ['[]', 'A', '[B]', '[A, B, B, "C: d", E]', '[x, y, z, u, v]', '[{ text: x, met: 2026-11-20 }]']) {
      const text = plan(`- { title: T, acceptance: ${now} }`);
      const wanted = read(plan(`- { title: T, acceptance: ${JSON.stringify(agreed)} }`)).plan.milestones[0];
      const after = read(restored(text, 'acceptance', agreed)).plan.milestones[0];
      assert.ok(wanted && after);
      assert.deepEqual(scopeDigests(after), scopeDigests(wanted), now);
    }
  });
});

describe('The agreed words in older versions', () => {
  const milestonesOf = (...lines: string[]): readonly Milestone[] => read(plan(...lines)).plan.milestones;
  const scopeOf = (...lines: string[]): string => writeScope(scopeDigests(milestonesOf(...lines)[0] ?? assert.fail()));

  it('are found by their digests, also where the milestone had another id', () => {
    const scope = scopeOf('- { title: Cards work, acceptance: [One, Two] }');
    const [now] = milestonesOf(
      `- { id: M2, title: Cards pay, description: New, acceptance: [One], agreed: { date: 2026-11-01, scope: ${scope} } }`,
    );
    assert.ok(now);
    const versions = [
      milestonesOf('- { id: M1, title: Cards pay, acceptance: [Two, One] }'),
      milestonesOf('- { id: M9, title: Other }', '- { id: M1, title: "Cards  work" }'),
    ];
    assert.deepEqual(findAgreedTexts(now, versions), {
      title: ['Cards  work'],
      description: [],
      acceptance: ['Two', 'One'],
    });
    assert.deepEqual(findAgreedTexts(now, []), { description: [] });
  });

  it('are not looked for without digests, and where nothing has changed', () => {
    const never = {
      [Symbol.iterator]: (): never => assert.fail('no version is needed'),
    };
    const [plain] = milestonesOf('- { title: A, agreed: { date: 2026-11-01 } }');
    assert.deepEqual(findAgreedTexts(plain ?? assert.fail(), never), {});
    const [same] = milestonesOf(`- { title: A, agreed: { date: 2026-11-01, scope: ${scopeOf('- { title: A }')} } }`);
    assert.deepEqual(findAgreedTexts(same ?? assert.fail(), []), {});
  });
});
