import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import { toRef, type MilestoneRef } from '../../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import type { PlanAct } from '../../../src/core/plan/planAct';
import { changedSinceAgreed } from '../../../src/core/plan/promise/agreedValues';
import { orderName, type OrderRef } from '../../../src/core/plan/changeOrders';
import { scopeDigests, writeScope } from '../../../src/core/plan/promise/scopeDigest';
import { applyEdits } from '../../../src/core/text';

const uri = 'file:///shop/milestones.yaml';
const date = '2026-12-01' as CalendarDate;

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });

function refIn(text: string, index: number): MilestoneRef {
  const { plan } = read(text);
  return toRef({ uri, plan, revision: 1 }, plan.milestones[index] ?? assert.fail(), index);
}

function orderIn(text: string, index = 0): OrderRef {
  const order = read(text).plan.changeOrders[index] ?? assert.fail();
  return { uri, name: orderName(order), index, revision: 1 };
}

function edit(text: string, act: PlanAct, revision = 1): string {
  const result = editByActs({ uri, file: read(text), revision }, [act]);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

function refusal(text: string, act: PlanAct, revision = 1): object {
  const result = editByActs({ uri, file: read(text), revision }, [act]);
  return 'refusal' in result ? result.refusal : assert.fail('was edited');
}

const approve = (text: string, more: object = {}): PlanAct => ({
  kind: 'approve-order',
  order: orderIn(text),
  moves: [],
  date,
  by: 'Dana Ruiz',
  how: 'mail',
  ...more,
});

const shop = `project: Shop
currency: EUR
total: 3000 # without tax
milestones:
  - id: M1
    title: Cards work
    due: 2026-12-01 # a Tuesday
    acceptance:
      - 20 of 20 cards pass # the list of Stripe
    amount: 2400
    agreed: { date: 2026-11-01, by: Dana, due: 2026-11-25, amount: 2400, scope: ${scope('Cards', '20 of 20 cards pass')} }
  - id: M2
    title: Gift wrapping
    priority: could
    amount: 600
  - title: Launch
change_orders:
  # asked for on the phone
  - id: CO1
    title: Invoices as PDF
    milestones: [M1]
    items: [One PDF for each order, 20 of 20  cards pass]
    price: 600
    days: 4
    drops: M2
    state: proposed
    date: 2026-11-29
    x-mine: yes
`;

function scope(title: string, criterion: string): string {
  const [milestone] = read(`project: P\nmilestones: [{ title: ${title}, acceptance: [${criterion}] }]`).plan.milestones;
  return writeScope(scopeDigests(milestone ?? assert.fail()));
}

describe('Proposing a change order', () => {
  it('writes it below those that there are, with the next number', () => {
    const act: PlanAct = {
      kind: 'propose-order',
      title: 'Refunds: by hand',
      milestones: [refIn(shop, 0)],
      items: ['A refund is booked'],
      price: { digits: 12050, scale: 2 },
      days: 2,
      date,
      expires: '2026-12-10' as CalendarDate,
      reason: 'Asked for by Dana',
    };
    const added = `  - id: CO2
    title: "Refunds: by hand"
    milestones: [M1]
    items: [A refund is booked]
    price: 120.5
    days: 2
    state: proposed
    date: 2026-12-01
    expires: 2026-12-10
    reason: Asked for by Dana
`;
    assert.equal(edit(shop, act), shop + added);
  });

  it('is the first one, names milestones that had no id, and leaves out what is empty', () => {
    const text = 'project: P\nmilestones:\n  - title: a\n  - id: M7\n    title: b\n';
    const act: PlanAct = {
      kind: 'propose-order',
      title: '',
      milestones: [refIn(text, 0)],
      drops: [refIn(text, 1)],
      items: [],
      date,
    };
    assert.equal(
      edit(text, act),
      'project: P\nmilestones:\n  - id: M8\n    title: a\n  - id: M7\n    title: b\nchange_orders:\n  - id: CO1\n    milestones: [M8]\n    drops: [M7]\n    state: proposed\n    date: 2026-12-01\n',
    );
  });
});

describe('Revising a change order', () => {
  const asked = `project: Shop
milestones:
  - id: M1
    title: Orders are paid by card
  - title: Guests get a letter
change_orders:
  - id: CO1
    title: Invoices as PDF
    milestones: [M1, gone]
    items:
      - One PDF for each order # as Dana said
      - The PDF is sent by mail
    price: 600.0 # net
    days: 4
    state: adjustment-asked
    date: 2026-11-29
    expires: 2026-11-30
    note: Without the mail
    x-mine: yes
`;
  const revise = (text: string, more: object = {}): PlanAct => ({
    kind: 'revise-order',
    order: orderIn(text),
    title: 'Invoices as PDF',
    milestones: [refIn(text, 0)],
    items: ['One PDF for each order', 'The PDF is sent by mail'],
    price: { digits: 600, scale: 0 },
    days: 4,
    date,
    expires: '2026-12-15' as CalendarDate,
    reason: '',
    ...more,
  });
  const renewed = asked
    .replace('adjustment-asked', 'proposed')
    .replace('2026-11-29', '2026-12-01')
    .replace('2026-11-30', '2026-12-15');

  it('renews state and days, and leaves the rest as it is written, also what the client has said', () => {
    assert.equal(edit(asked, revise(asked)), renewed.replace('[M1, gone]', '[M1]'));
  });

  it('writes only what differs, and keeps the entries that stay with their comments', () => {
    const act = revise(asked, {
      milestones: [refIn(asked, 0), refIn(asked, 1)],
      items: ['One PDF for each order', 'A reprint costs 1 EUR'],
      price: undefined,
      days: undefined,
      reason: 'Dana wants no mail',
    });
    const expected = renewed
      .replace('  - title: Guests', '  - id: M2\n    title: Guests')
      .replace('[M1, gone]', '[M1, M2]')
      .replace('The PDF is sent by mail', 'A reprint costs 1 EUR')
      .replace('    price: 600.0 # net\n    days: 4\n', '')
      .replace('    note: Without', '    reason: Dana wants no mail\n    note: Without');
    assert.equal(edit(asked, act), expected);
  });

  it('leaves out items and what was dropped where there are none any more', () => {
    const text = asked.replace('    state:', '    drops: M1\n    state:');
    const made = edit(text, revise(text, { items: [] }));
    assert.doesNotMatch(made, /items|PDF is sent|drops/);
    assert.deepEqual(read(made).problems, []);
  });

  it('is refused for an order that is decided, is gone, or has a value that cannot be read', () => {
    const approved = asked.replace('adjustment-asked', 'approved');
    assert.deepEqual(refusal(approved, revise(approved)), {
      reason: 'order-decided',
      name: 'CO1 Invoices as PDF',
      state: 'approved',
      position: { line: 6, character: 4 },
    });
    const gone = revise(asked, { order: { uri, name: 'CO9', index: 4 } });
    assert.deepEqual(refusal(asked, gone), { reason: 'order-gone', name: 'CO9' });
    const unread = asked.replace('price: 600.0', 'price: about 600');
    assert.deepEqual(refusal(unread, revise(unread)), {
      reason: 'unread',
      key: 'price',
      position: { line: 12, character: 11 },
    });
  });

  it('and then approving it applies what is proposed by then', () => {
    const text = asked.replace(
      '  - id: M1\n',
      '  - id: M1\n    due: 2026-12-04\n    agreed: { date: 2026-11-02, due: 2026-12-04 }\n',
    );
    const anew = edit(text, revise(text, { items: ['One PDF for each order'] }));
    const done = edit(anew, approve(anew));
    const [milestone] = read(done).plan.milestones;
    assert.deepEqual(
      milestone?.acceptance.map((one) => one.text.value),
      ['One PDF for each order'],
    );
    assert.equal(milestone?.agreed?.date?.value, date);
    assert.match(done, /state: approved\n {4}date: 2026-12-01\n/);
  });
});

describe('Approving a change order', () => {
  const moves = [{ milestone: refIn(shop, 0), due: '2026-12-07' as CalendarDate }];
  const after = edit(shop, approve(shop, { moves }));

  it('applies all of it in one edit, and renews the agreement of its milestones', () => {
    const expected = shop
      .replace('due: 2026-12-01 # a', 'due: 2026-12-07 # a')
      .replace('list of Stripe\n', 'list of Stripe\n      - One PDF for each order\n')
      .replace(
        '    title: Gift wrapping\n    priority: could\n',
        '    title: Gift wrapping\n    priority: could\n    status: cancelled\n',
      )
      .replace(
        'state: proposed\n    date: 2026-11-29\n',
        'state: approved\n    date: 2026-12-01\n    by: Dana Ruiz\n    how: mail\n',
      )
      .replace(
        /agreed: .*\n/,
        `agreed: { date: 2026-12-01, by: Dana Ruiz, how: mail, due: 2026-12-07, amount: 2400, scope: SCOPE }
    changes:
      - { date: 2026-12-01, field: due, from: 2026-12-01, to: 2026-12-07, reason: Invoices as PDF, order: CO1 }
      - { date: 2026-12-01, field: title, reason: Invoices as PDF, order: CO1 }
      - { date: 2026-12-01, field: acceptance, to: One PDF for each order, reason: Invoices as PDF, order: CO1 }
`,
      )
      .replace(
        'cancelled\n    amount: 600\n',
        'cancelled\n    amount: 600\n    changes:\n      - { date: 2026-12-01, field: status, from: planned, to: cancelled, reason: Invoices as PDF, order: CO1 }\n',
      );
    assert.equal(after.replace(/scope: \S+/, 'scope: SCOPE'), expected);
    assert.deepEqual(read(after).problems, []);
  });

  it('binds the words as they are then', () => {
    const [milestone] = read(after).plan.milestones;
    assert.ok(milestone);
    assert.equal(changedSinceAgreed(milestone), undefined);
    assert.equal(milestone.agreed?.scope?.value, writeScope(scopeDigests(milestone)));
  });

  it('is refused a second time, and for any other answer then', () => {
    assert.deepEqual(refusal(after, approve(after, { moves: [] })), {
      reason: 'order-decided',
      name: 'CO1 Invoices as PDF',
      state: 'approved',
      position: read(after).lines.positionAt(after.indexOf('id: CO1')),
    });
    const decline: PlanAct = { kind: 'answer-order', order: orderIn(after), to: 'declined', date };
    assert.equal((refusal(after, decline) as { reason: string }).reason, 'order-decided');
  });

  it('changes the total by what it costs and what is left out', () => {
    const dearer = shop.replace('price: 600', 'price: 1000.5');
    assert.match(edit(dearer, approve(dearer)), /^total: 3400.5 # without tax$/m);
    const plain = shop.replace('    drops: M2\n', '');
    assert.match(edit(plain, approve(plain)), /^total: 3600 # without tax$/m);
    const without = plain.replace('total: 3000 # without tax\n', '');
    assert.ok(!edit(without, approve(without)).includes('total:'));
  });

  it('makes items deliverables where a milestone lists these alone, of the first that is open', () => {
    const text = `project: P
milestones:
  - { id: A, title: a, status: done }
  - { id: B, title: b, deliverables: [Shop] }
  - { id: C, title: c, acceptance: [It runs] }
change_orders: [{ id: CO1, milestones: [A, C, B, gone], items: [Till] }]
`;
    assert.match(edit(text, approve(text)), /id: C, title: c, acceptance: \[It runs, Till\], changes: /);
    const other = text.replace('[A, C, B, gone]', 'B');
    const edited = edit(other, approve(other));
    assert.match(
      edited,
      /id: B, title: b, deliverables: \[Shop, Till\], changes: \[\{ date: 2026-12-01, field: deliverables/,
    );
    // What was never agreed on as a whole is not so now.
    assert.ok(!edited.includes('agreed'));
  });

  it('is refused where the plan has moved on, the order is gone, or a value of it cannot be read', () => {
    const seen = { due: '2026-11-30', start: undefined };
    const moved = approve(shop, { moves: [{ ...moves[0], seen }] });
    assert.equal((refusal(shop, moved) as { reason: string }).reason, 'moved-on');
    const renamed = shop.replace('id: CO1', 'id: CO9');
    assert.deepEqual(refusal(renamed, approve(shop), 2), { reason: 'order-gone', name: 'CO1' });
    const twins = `${shop}  - { id: CO1, title: Another }\n`;
    assert.deepEqual(refusal(twins, approve(twins), 2), { reason: 'order-gone', name: 'CO1' });
    const second: PlanAct = { kind: 'answer-order', order: orderIn(twins, 1), to: 'withdrawn', date };
    assert.match(edit(twins, second), /title: Another, state: withdrawn, date: 2026-12-01 \}/);
    for (const [key, words] of [
      ['price', 'six hundred'],
      ['days', '2.5'],
      ['state', 'accepted'],
    ]) {
      const text = shop.replace(new RegExp(`^    ${key}: .*$`, 'm'), `    ${key}: ${words}`);
      const found = refusal(text, approve(text)) as { reason: string; key: string };
      assert.deepEqual([found.reason, found.key], ['unread', key]);
    }
  });
});

describe('Any other answer to a change order', () => {
  it('is kept on the order, with what was said', () => {
    const answer = (to: 'adjustment-asked' | 'declined' | 'withdrawn', note?: string): string =>
      edit(shop, { kind: 'answer-order', order: orderIn(shop), to, date, by: 'Dana', ...(note && { note }) });
    const decided = (state: string, more: string): string =>
      shop.replace(
        'state: proposed\n    date: 2026-11-29\n',
        `state: ${state}\n    date: 2026-12-01\n    by: Dana\n${more}`,
      );
    assert.equal(answer('withdrawn'), decided('withdrawn', ''));
    assert.equal(answer('declined', 'Too dear'), decided('declined', '    note: Too dear\n'));
    const asked = answer('adjustment-asked', 'Without PDF/A');
    assert.equal(asked, decided('adjustment-asked', '    note: Without PDF/A\n'));
    assert.match(edit(asked, approve(asked)), /state: approved/);
  });
});
