import assert from 'node:assert/strict';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { fixTitles } from '../../../src/core/findings/fixOffers';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { firstFixOf, options, toldOf } from '../plan/meantPlan';

const order = (lines: string): string =>
  `project: Shop\nmilestones:\n  - { id: M1, title: Guests pay, due: 2026-12-11 }\nchange_orders:\n${lines}\n`;

describe('What a change order adds', () => {
  for (const [items, code] of [
    ['[- x]', 'plan.syntax'],
    ['#x', 'plan.lost-text'],
    ['*x', 'plan.syntax'],
    ['[*x]', 'plan.syntax'],
  ]) {
    it(`is told once where it cannot be read: ${items}`, () => {
      const file = parsePlan(
        order(`  - id: CO1\n    title: Fee\n    items: ${items}\n    state: proposed\n    price: 10`),
      );
      assert.deepEqual(
        toldOf(file).map(({ problem }) => problem.code),
        [code],
      );
    });
  }

  it('is told as missing beside what another order has', () => {
    const file = parsePlan(
      order(
        '  - { id: CO1, title: Fee, price: 10, items: [*x] }\n  - { id: CO2, title: Tax, state: proposed, price: 10 }',
      ),
    );
    const [, other] = toldOf(file);
    assert.deepEqual([other?.problem.code, other?.at], ['plan.order-without-items', 'CO2']);
  });
});

describe('An item of the milestones in which nothing stands', () => {
  const text = (item: string): string =>
    `project: Shop\nmilestones:\n  - { id: M1, title: Guests pay, due: 2026-12-11 }\n${item}\n  - { id: M2, title: Guests book, due: 2026-12-14 }\n`;

  it('lacks its title alone, which is put behind the dash', () => {
    const file = parsePlan(text('  -'));
    const codes = checkPlan(file, options).map(({ problem }) => problem.code);
    assert.deepEqual(
      codes.filter((code) => code !== 'smart.measurable.no-evidence'),
      ['plan.missing-key'],
    );
    assert.equal(toldOf(file)[0]?.at, '-');
    assert.equal(firstFixOf(text('  -')), text('  - title: ${1:<what will be there or be true>}'));
  });

  it('is told where something stands for nothing', () => {
    assert.deepEqual(
      toldOf(parsePlan(text('  - null'))).map(({ at }) => at),
      ['null'],
    );
  });
});

describe('A list of lists behind an alias', () => {
  it('is told once', () => {
    const lists = '[[a, b], [c, d], [e, f], [g, h]]';
    const file = parsePlan(
      `project: Shop\nx-list: &l ${lists}\nmilestones:\n  - { id: M1, title: Guests pay, tasks: *l }\n`,
    );
    assert.deepEqual(
      toldOf(file).map(({ at }) => at),
      ['*'],
    );
  });
});

describe('A key between the signs of a comment of other languages', () => {
  it('is told as a comment', () => {
    const text = (line: string): string =>
      `project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay\n${line}  - id: M2\n    title: Guests book\n`;
    const written = text('    /* due: 2026-12-11 */\n');
    const file = parsePlan(written);
    assert.deepEqual(
      toldOf(file).map(({ problem, at }) => [problem.code, at]),
      [['plan.syntax', '/* due: 2026-12-11 */']],
    );
    assert.equal(firstFixOf(written)?.includes('    # due: 2026-12-11'), true);
    assert.deepEqual(toldOf(parsePlan(firstFixOf(written) ?? '')), []);
  });
});

describe('A milestone behind an alias', () => {
  it('has no fix in the list that cannot be made', () => {
    const file = parsePlan(
      'project: Shop\nx-base: &m { id: M9, title: Guests pay }\nmilestones:\n  - { id: M1, title: Guests pay, due: 2026-12-11 }\n  - *m\n',
    );
    const findings = checkPlan(file, options).filter(({ problem }) => problem.milestone === 1);
    assert.ok(findings.some(({ problem }) => problem.code === 'smart.time-bound.no-due'));
    assert.deepEqual(
      findings.flatMap((finding) => fixTitles(file, finding, options).map(formatMessage)),
      [],
    );
  });
});
