import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { billablesOf, totalsOf, type Billable } from '../../../src/core/client/money/billables';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { buildDocument } from '../../../src/core/client/documents/buildDocument';
import { invoiceLines } from '../../../src/core/client/money/invoiceLines';
import { invoiceCsv } from '../../../src/core/formats/invoice/invoiceCsv';
import { invoiceJson } from '../../../src/core/formats/invoice/invoiceJson';
import { invoiceMarkdown } from '../../../src/core/formats/invoice/invoiceMarkdown';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import type { PaymentStep } from '../../../src/core/plan/edit/paymentEdits';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import type { PlanAct } from '../../../src/core/plan/planAct';
import { applyEdits } from '../../../src/core/text';

const today = '2026-11-30' as CalendarDate;
const uri = 'file:///shop/milestones.yaml';

const text = `project: Shop
currency: EUR
milestones:
  - { id: M1, title: Staging is up, status: done, start: 2026-11-02, completed: 2026-11-05, amount: 1200, owner: Sam, agreed: { date: 2026-10-01 }, payment: { state: invoiced, due: 2026-11-20 } }
  - { id: M2, title: "Cards | work", status: done, completed: 2026-11-28, amount: 2400.5, agreed: { date: 2026-10-01 }, changes: [{ date: 2026-11-20, field: due, order: CO1 }] }
  - { id: M3, title: Mail works, status: in-review, amount: 800, agreed: { date: 2026-10-01 }, review: { rounds: [{ submitted: 2026-11-20, decision: approved }] } }
  - { id: M4, title: Search works, status: in-review, amount: 900, review: { rounds: [{ submitted: 2026-11-20 }] } }
  - { id: M5, title: Not wanted, status: cancelled, amount: 500 }
  - { id: M6, title: Half a cent, status: done, amount: 10.005, agreed: { date: 2026-10-01 } }
payments:
  - { title: Deposit, amount: 1000, due: 2026-11-05, state: paid, date: 2026-11-04 }
change_orders:
  - { id: CO2, title: Fee, milestones: [M2], state: approved }
  - { id: CO3, title: No, milestones: [M2], state: declined }
`;
const { plan } = parsePlan(text);

function told(billables: readonly Billable[]): readonly (readonly unknown[])[] {
  return billables.map(({ kind, index, units, state, obstacles, isReady }) => [
    kind,
    index,
    units,
    state,
    obstacles.join(),
    isReady,
  ]);
}

describe('Money', () => {
  it('is open, earned, invoiced, overdue or paid, and says why it may not be invoiced', () => {
    assert.deepEqual(told(billablesOf(plan, today)), [
      ['milestone', 0, 120000, 'overdue', '', false],
      ['milestone', 1, 240050, 'earned', '', true],
      ['milestone', 2, 80000, 'earned', '', true],
      ['milestone', 3, 90000, 'open', 'not-accepted,not-agreed', false],
      ['milestone', 5, undefined, 'earned', 'no-amount', false],
      ['payment', 0, 100000, 'paid', '', false],
    ]);
    assert.deepEqual(totalsOf(billablesOf(plan, today)), {
      all: 630050,
      earned: 540050,
      invoiced: 120000,
      overdue: 120000,
      paid: 100000,
      ready: 320050,
    });
  });

  it('waits for a deposit that was due', () => {
    const unpaid = parsePlan(text.replace('state: paid, date: 2026-11-04', 'state: invoiced')).plan;
    assert.deepEqual(billablesOf(unpaid, today)[1]?.obstacles, ['deposit-open']);
    assert.deepEqual(billablesOf(unpaid, '2026-11-04' as CalendarDate)[1]?.obstacles, []);
  });

  it('is invoiced in the words of the client, with the time of supply and the orders', () => {
    const lines = invoiceLines(
      seenBy('client', plan),
      billablesOf(plan, today).filter(({ state }) => state !== 'open'),
    );
    assert.equal(
      invoiceCsv(lines, 'EUR', ','),
      'line;milestone;description;supply_from;supply_to;net;currency;orders\r\n' +
        '1;M1;Staging is up;2026-11-02;2026-11-05;1200,00;EUR;\r\n' +
        '2;M2;Cards | work;2026-11-28;2026-11-28;2400,50;EUR;CO1 CO2\r\n' +
        '3;M3;Mail works;;;800,00;EUR;\r\n' +
        // On which day it was paid says nothing of a supply.
        '4;;Deposit;;;1000,00;EUR;\r\n',
    );
    assert.match(
      invoiceMarkdown(lines, 'EUR'),
      /\| 2 \| M2 Cards \\\| work \| 2026-11-28 \| CO1, CO2 \| 2400\.50 EUR \|/,
    );
    assert.match(invoiceMarkdown(lines, 'EUR'), /\*\*5400\.50 EUR\*\*/);
    assert.equal((JSON.parse(invoiceJson(lines, 'EUR')) as { lines: { net: string }[] }).lines[1]?.net, '2400.50');
    assert.ok(![invoiceCsv, invoiceMarkdown, invoiceJson].some((write) => write(lines, 'EUR').includes('Sam')));
  });

  const shop = `project: Shop
currency: EUR
total: 5700
milestones:
  - { id: M1, title: Cards work, status: done, start: 2026-11-02, completed: 2026-11-20, amount: 5000, agreed: { date: 2026-10-01 }, payment: { state: paid } }
  - { id: M2, title: Not wanted, status: cancelled, amount: 300 }
  - { id: M3, title: Search works, status: in-progress }
payments:
  - { title: Support in advance, amount: 100, due: 2027-03-01 }
change_orders:
  - { id: CO1, title: Invoices as PDF, milestones: [M1, M2], price: 600, state: approved }
  - { id: CO2, title: Filters, milestones: [M1, M3], price: 150, state: approved }
  - { id: CO3, title: Hosting, price: -150, state: approved }
  - { id: CO4, title: Gift cards, milestones: [M1], price: 900, state: proposed }
`;

  it('is that of approved change orders, too, which are accepted with what they are about', () => {
    const { plan: withOrders } = parsePlan(shop);
    const billables = billablesOf(withOrders, today);
    assert.deepEqual(told(billables), [
      ['milestone', 0, 500000, 'paid', '', false],
      ['payment', 0, 10000, 'earned', '', true],
      ['order', 0, 60000, 'earned', '', true],
      ['order', 1, 15000, 'open', 'not-accepted', false],
      ['order', 2, -15000, 'earned', '', true],
    ]);
    const { all, ready } = totalsOf(billables);
    assert.deepEqual([all, ready], [570000, 55000]);
    assert.equal(
      invoiceCsv(invoiceLines(seenBy('client', withOrders), billables.slice(2)), 'EUR'),
      'line,milestone,description,supply_from,supply_to,net,currency,orders\r\n' +
        '1,,Invoices as PDF,2026-11-20,2026-11-20,600.00,EUR,CO1\r\n' +
        '2,,Filters,,,150.00,EUR,CO2\r\n' +
        '3,,Hosting,,,-150.00,EUR,CO3\r\n',
    );
    const deposit = shop.replace('due: 2027-03-01', 'due: 2026-11-01');
    assert.deepEqual(billablesOf(parsePlan(deposit).plan, today)[2]?.obstacles, ['deposit-open']);
  });

  it('of an order is noted in the order, and counts from then on', () => {
    const note = (before: string, more: Pick<PaymentStep, 'state' | 'due' | 'invoice'>): string => {
      const of = { order: { uri, name: 'CO1', index: 0, revision: 1 } };
      const act = { kind: 'note-payment', of, date: today, ...more } as const;
      const made = editByActs({ uri, file: parsePlan(before), revision: 1 }, [act]);
      assert.ok('edits' in made, JSON.stringify(made));
      return applyEdits(before, made.edits);
    };
    const due = '2026-11-29' as CalendarDate;
    const invoiced = note(shop, { state: 'invoiced', due, invoice: '2026-017' });
    const written = ', payment: { state: invoiced, date: 2026-11-30, due: 2026-11-29, invoice: 2026-017 }';
    assert.equal(invoiced.replace(written, ''), shop);
    const [, , order] = billablesOf(parsePlan(invoiced).plan, today);
    assert.deepEqual([order?.state, order?.due, order?.invoice], ['overdue', due, '2026-017']);
    const paid = note(invoiced, { state: 'paid' });
    assert.equal(paid, invoiced.replace('state: invoiced', 'state: paid'));
    assert.equal(totalsOf(billablesOf(parsePlan(paid).plan, today)).paid, 560000);
    const gone = { order: { uri, name: 'CO9', index: 8, revision: 1 } };
    const refused = editByActs({ uri, file: parsePlan(shop), revision: 1 }, [
      { kind: 'note-payment', of: gone, date: today, state: 'paid' },
    ]);
    assert.deepEqual(refused, { refusal: { reason: 'order-gone', name: 'CO9' } });
  });

  it('adds up to the total before an order is approved, and after it', () => {
    const before = `project: P\ncurrency: EUR\ntotal: 5900\nmilestones:\n  - { id: M1, title: Cards, amount: 5000 }\n  - { id: M2, title: Gifts, amount: 900 }\nchange_orders:\n  - { id: CO1, milestones: [M1], drops: [M2], price: 600, state: proposed }\n`;
    const order = { uri, name: 'CO1', index: 0, revision: 1 };
    const made = editByActs({ uri, file: parsePlan(before), revision: 1 }, [
      { kind: 'approve-order', order, moves: [], date: today, by: '', how: '' },
    ]);
    assert.ok('edits' in made, JSON.stringify(made));
    for (const [one, total] of [
      [before, 5900],
      [applyEdits(before, made.edits), 5600],
    ] as const) {
      const { plan: now } = parsePlan(one);
      assert.deepEqual(now.total?.value, { digits: total, scale: 0 });
      assert.equal(totalsOf(billablesOf(now, today)).all, total * 100);
    }
  });

  it('is told to the client with the orders: in the closing note, and as the total of the copy', () => {
    const file = parsePlan(shop);
    const note = buildDocument(file, { kind: 'closing' }, { language: 'en', today }) ?? assert.fail();
    const facts = note.blocks.flatMap((block) => (block.kind === 'facts' ? block.facts : []));
    assert.deepEqual(
      facts.slice(-3).map(({ text: fact }) => fact),
      ['Agreed in total: €5,700.00', 'Paid: €5,000.00', 'Not invoiced yet: €700.00'],
    );
    const copy = buildClientCopy(seenBy('client', file.plan), { today, language: 'en', replyTo: '' });
    assert.deepEqual(copy.facts.slice(-2), [
      { label: 'Total price', value: '€5,700.00' },
      { label: 'Support in advance', value: '€100.00, 1 March 2027' },
    ]);
  });

  it('runs no formula in a spreadsheet', () => {
    const hostile = parsePlan(
      'project: P\nmilestones: [{ title: \'=HYPERLINK("http://x";"y")\', status: done, amount: 1 }, { title: "  +1", status: done, amount: 1 }]\n',
    ).plan;
    const csv = invoiceCsv(invoiceLines(seenBy('client', hostile), billablesOf(hostile, today)), undefined);
    assert.match(csv, /^1,,"'=HYPERLINK\(""http/m);
    assert.match(csv, /^2,,'\+1,/m);
  });

  it('is noted as invoiced and paid, in milestones and in payments, and nothing else changes', () => {
    const edited = (before: string, act: PlanAct): string => {
      const made = editByActs({ uri, file: parsePlan(before), revision: 1 }, [act]);
      assert.ok('edits' in made, JSON.stringify(made));
      return applyEdits(before, made.edits);
    };
    const step = { kind: 'note-payment', date: today } as const;
    const milestone = { uri, id: 'M2', title: 'Cards | work', index: 1 };
    const invoiced = edited(text, {
      ...step,
      of: { milestone },
      state: 'invoiced',
      due: '2026-12-14' as CalendarDate,
      invoice: '2026-017',
    });
    const written = ', payment: { state: invoiced, date: 2026-11-30, due: 2026-12-14, invoice: 2026-017 }';
    assert.equal(invoiced.replace(written, ''), text);
    assert.match(
      edited(invoiced, { ...step, of: { milestone }, state: 'paid' }),
      /payment: \{ state: paid, date: 2026-11-30, due/,
    );
    const open = text.replace('state: paid, date: 2026-11-04', 'state: unpaid');
    const deposit = { ...step, of: { payment: { index: 0, title: 'Deposit' } }, state: 'paid' } as const;
    assert.equal(edited(open, deposit), open.replace('state: unpaid', 'state: paid, date: 2026-11-30'));
    const other = editByActs({ uri, file: parsePlan(open.replace('title: Deposit', 'title: Other')), revision: 1 }, [
      deposit,
    ]);
    assert.ok('refusal' in other);
  });
});
