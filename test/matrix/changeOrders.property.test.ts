import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { movesOfOrder } from '../../src/core/client/orders/orderActs';
import { termsOfOrder } from '../../src/core/plan/orderTerms';
import { effectOfOrder } from '../../src/core/client/orders/orderEffect';
import { editByActs } from '../../src/core/plan/edit/editByActs';
import { isOpen } from '../../src/core/plan/isOpen';
import { toRef, type MilestoneRef } from '../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import type { PlanAct } from '../../src/core/plan/planAct';
import { changedSinceAgreed } from '../../src/core/plan/promise/agreedValues';
import { orderName } from '../../src/core/plan/changeOrders';
import { scopeDigests, writeScope } from '../../src/core/plan/promise/scopeDigest';
import { statuses } from '../../src/core/plan/types';
import { applyEdits, type TextEdit } from '../../src/core/text';

const today = '2026-12-01' as CalendarDate;
const uri = 'file:///milestones.yaml';

const words = fc.constantFrom(
  'PDF for each order',
  'One',
  '20 of 20: all',
  '# 42 is closed',
  "it's there",
  'Ä  b',
  '- dash',
  '"q"',
  'no',
);
const day = fc.integer({ min: 1, max: 28 }).map((number) => `2026-12-${String(number).padStart(2, '0')}`);
const scope = '5f1c9ad2-0-81b2c3d4-77aa01ff';

const quoted = (text: string): string => JSON.stringify(text);
const lineOf = (key: string, value: string | undefined): string =>
  value === undefined ? '' : `    ${key}: ${value}\n`;
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(value, { nil: undefined });

const milestone = fc
  .record({
    status: maybe(fc.constantFrom(...statuses)),
    due: maybe(day),
    amount: maybe(fc.constantFrom('600', '2400.50')),
    acceptance: maybe(fc.array(words, { maxLength: 3 })),
    deliverables: maybe(fc.array(words, { minLength: 1, maxLength: 2 })),
    isAgreed: fc.boolean(),
    comment: fc.constantFrom('', ' # mine'),
  })
  .map((one) => (id: string): string => {
    const list = (items: readonly string[] | undefined): string | undefined =>
      items && `[${items.map(quoted).join(', ')}]`;
    return [
      `  - id: ${id}${one.comment}\n    title: Title of ${id}\n`,
      lineOf('status', one.status),
      lineOf('due', one.due && one.due + one.comment),
      lineOf('acceptance', list(one.acceptance)),
      lineOf('deliverables', list(one.deliverables)),
      lineOf('amount', one.amount),
      one.isAgreed ? lineOf('agreed', `{ date: 2026-11-01, due: 2026-12-03, scope: ${scope} }${one.comment}`) : '',
    ].join('');
  });

const plan = fc
  .record({
    milestones: fc.array(milestone, { minLength: 1, maxLength: 4 }),
    total: maybe(fc.constantFrom('9600', '120.25')),
    order: fc.record({
      milestones: fc.subarray(['M0', 'M1', 'M2', 'gone'], { minLength: 1 }),
      items: fc.array(words, { maxLength: 3 }),
      price: maybe(fc.constantFrom('600', '-20.5', '0')),
      days: maybe(fc.integer({ min: -3, max: 8 }).map(String)),
      drops: maybe(fc.constantFrom('M3', '[M2, M3]')),
      isFlow: fc.boolean(),
    }),
    lineEnd: fc.constantFrom('\n', '\r\n'),
    isOrderFirst: fc.boolean(),
  })
  .map(({ milestones, total, order, lineEnd, isOrderFirst }) => {
    const pairs = [
      'id: CO1',
      'title: Invoices',
      `milestones: [${order.milestones.join(', ')}]`,
      ...(order.items.length > 0 ? [`items: [${order.items.map(quoted).join(', ')}]`] : []),
      ...(['price', 'days', 'drops'] as const).flatMap((key) =>
        order[key] === undefined ? [] : [`${key}: ${order[key]}`],
      ),
    ];
    const written = order.isFlow ? `  - { ${pairs.join(', ')} }\n` : `  - ${pairs.join('\n    ')}\n`;
    const parts = [
      `milestones:\n${milestones.map((write, index) => write(`M${index}`)).join('')}`,
      `change_orders:\n${written}`,
    ];
    const text = `project: P\n${total === undefined ? '' : `total: ${total}\n`}${(isOrderFirst ? parts.toReversed() : parts).join('')}`;
    return text.replaceAll('\n', lineEnd);
  });

function approveIn(file: PlanFile): PlanAct {
  const [order] = file.plan.changeOrders;
  assert.ok(order);
  const refOf = (index: number): MilestoneRef =>
    toRef({ uri, plan: file.plan, revision: 1 }, file.plan.milestones[index] ?? assert.fail(), index);
  const effect = effectOfOrder({ plan: file.plan, today }, termsOfOrder(file.plan, order));
  const ref = { uri, name: orderName(order), index: 0, revision: 1 };
  return {
    kind: 'approve-order',
    order: ref,
    moves: movesOfOrder(effect, refOf),
    date: today,
    by: 'Dana',
    how: 'mail',
  };
}

/** The edits that lead back, in places of the edited text. */
function reversed(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  let shift = 0;
  return edits.map(({ start, end, newText }) => {
    const back = { start: start + shift, end: start + shift + newText.length, newText: text.slice(start, end) };
    shift += newText.length - (end - start);
    return back;
  });
}

describe('Change orders of any plan', () => {
  it('are approved once, bind the words as they are then, and are undone to the byte', () => {
    fc.assert(
      fc.property(plan, (text) => {
        const file = parsePlan(text);
        assert.ok(!file.isBroken);
        const act = approveIn(file);
        const result = editByActs({ uri, file, revision: 1 }, [act]);
        assert.ok('edits' in result, JSON.stringify(result));
        const after = applyEdits(text, result.edits);
        assert.equal(applyEdits(after, reversed(text, result.edits)), text);

        const edited = parsePlan(after);
        assert.deepEqual(
          edited.problems.map(({ code }) => code),
          file.problems.map(({ code }) => code),
        );
        const [order] = edited.plan.changeOrders;
        assert.equal(order?.state?.value, 'approved');
        for (const [index, one] of edited.plan.milestones.entries()) {
          const before = file.plan.milestones[index];
          const isNamed = order.milestones.some(({ value }) => value === one.id?.value);
          if (!before?.agreed || !isNamed || !isOpen(one)) continue;
          assert.equal(one.agreed?.scope?.value, writeScope(scopeDigests(one)));
          assert.equal(changedSinceAgreed(one), undefined);
        }
        const again = editByActs({ uri, file: edited, revision: 1 }, [act]);
        assert.ok('refusal' in again && again.refusal.reason === 'order-decided');
      }),
      { numRuns: 60 },
    );
  });
});
