import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { buildDocument, type WantedDocument } from '../../../src/core/client/documents/buildDocument';
import { effectOfOrder } from '../../../src/core/client/orders/orderEffect';
import { wordsOfEffect } from '../../../src/core/client/orders/orderWords';
import { documentText } from '../../../src/core/formats/export/documentText';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { termsOfOrder } from '../../../src/core/plan/orderTerms';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-30' as CalendarDate;

const textOf = (text: string, wanted: WantedDocument): string => {
  const made = buildDocument(parsePlan(text), wanted, { language: 'en', today });
  return documentText((made ?? assert.fail(wanted.kind)).blocks);
};

/** What stands below a heading of a sheet. */
const sectionOf = (text: string, title: string): string =>
  new RegExp(`^${title}\n-+\n\n([^]*?)\n(?:\n[A-Z].*\n---|$)`, 'm').exec(text)?.[1]?.trim() ?? '';

const sheet = { kind: 'order', order: 0 } as const;

describe('The sheet of a change order', () => {
  const shop = `project: Shop
currency: EUR
total: 9000
milestones:
  - { id: M1, title: Cards work, due: 2026-12-20, amount: 5000 }
  - { id: M2, title: Search works, amount: 700 }
  - { id: M3, title: Old export, status: done, completed: 2026-11-02, amount: 800 }
  - { id: M4, title: Old import, status: cancelled, amount: 900 }
  - { id: M2, title: Search works twice, amount: 60 }
change_orders:
  - { id: CO1, title: Gift cards, milestones: [M1, M2], drops: [M2, M3, M4], price: 600, state: proposed }
`;

  it('says of the total, and of what is left out, what the preview says and the approval writes', () => {
    const text = textOf(shop, sheet);
    assert.match(text, /^- Total so far: €9,000.00\n- Total with this order: €8,900.00$/m);
    assert.equal(sectionOf(text, 'What is left out in exchange'), '- M2 “Search works”');
    assert.equal(sectionOf(text, 'What it is about'), '- M1 “Cards work”\n- M2 “Search works”');
    const file = parsePlan(shop);
    const [order] = file.plan.changeOrders;
    const effect = effectOfOrder({ plan: file.plan, today }, termsOfOrder(file.plan, order ?? assert.fail()));
    assert.match(
      wordsOfEffect(effect, file.plan, { today, words: createDayWords('en-GB') }),
      /; 100.00 EUR less, 8900.00 EUR in total/,
    );
    const approved = approve(shop);
    assert.match(approved, /^total: 8900$/m);
    assert.deepEqual(
      parsePlan(approved).plan.milestones.map(({ status }) => status),
      ['planned', 'cancelled', 'done', 'cancelled', 'planned'],
    );
    // Once it is approved it names what was left out with it.
    assert.equal(sectionOf(textOf(approved, sheet), 'What is left out in exchange'), '- M2 “Search works”');
    assert.ok(!textOf(approved, sheet).includes('Total'));
  });

  it('leaves a total that would be below 0 alone, as the approval does', () => {
    const text = shop.replace('price: 600', 'price: -9000');
    assert.ok(!textOf(text, sheet).includes('Total'));
    assert.match(approve(text), /^total: 9000$/m);
  });

  it('says that nothing is left out by an order that was declined', () => {
    const text = textOf(shop.replace('state: proposed', 'state: declined'), sheet);
    assert.ok(!text.includes('left out'));
  });
});

function approve(text: string): string {
  const uri = 'file:///shop/milestones.yaml';
  const act = { kind: 'approve-order', moves: [], date: today, by: 'Dana', how: 'mail' } as const;
  const made = editByActs({ uri, file: parsePlan(text), revision: 1 }, [
    { ...act, order: { uri, name: 'CO1', index: 0, revision: 1 } },
  ]);
  assert.ok('edits' in made, JSON.stringify(made));
  return applyEdits(text, made.edits);
}

describe('The proof pack', () => {
  it('writes what an order adds with its plus, as sheet and copy do', () => {
    const text =
      'project: Shop\ncurrency: EUR\nmilestones: [{ id: M1, title: Cards work }]\nchange_orders: [{ id: CO1, milestones: M1, price: 600 }, { id: CO2, milestones: M1, price: -50 }]\n';
    const proof = textOf(text, { kind: 'proof' });
    assert.ok(proof.includes('- Price: +€600.00\n') && proof.includes('- Price: -€50.00\n'), proof);
    assert.match(textOf(text, sheet), /^- Price: \+€600\.00$/m);
    const copy = buildClientCopy(seenBy('client', parsePlan(text).plan), { today, language: 'en', replyTo: '' });
    assert.deepEqual(
      copy.orders.map(({ facts }) => facts.at(-1)),
      ['+€600.00', '-€50.00'],
    );
  });

  it('has the proofs of each of 1,000 milestones below it', () => {
    const titles = Array.from(
      { length: 1000 },
      (_, index) => `  - { id: M${index + 1}, title: Page ${index + 1} is live`,
    );
    const milestones = titles.map(
      (title) => `${title}, due: 2026-12-01, agreed: { date: 2026-10-01, due: 2026-12-01 } }`,
    );
    const order = `change_orders: [{ id: CO1, milestones: [${titles.map((_, index) => `M${index + 1}`).join()}] }]`;
    const text = `project: Shop\nmilestones:\n${milestones.join('\n')}\n${order}\n`;
    const file = parsePlan(text);
    const { blocks } = buildDocument(file, { kind: 'proof' }, { language: 'en', today }) ?? assert.fail();
    const named = blocks.flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));
    assert.equal(named.length, 1001);
    assert.equal(named[999], 'M1000 “Page 1000 is live”');
    const checked = blocks.flatMap((block) =>
      block.kind === 'list' && block.items.some((item) => item.text.startsWith('Fits: It is due')) ? [block.items] : [],
    );
    assert.equal(checked.length, 1000);
    assert.ok(checked.every((items) => items.length === 2));
    const made = buildDocument(file, sheet, { language: 'en', today }) ?? assert.fail();
    assert.ok(made.blocks.some((block) => block.kind === 'list' && block.items.length === 1000));
  });
});
