import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { createDayWords } from '../../../src/core/calendar/dayWords';
import { checkPlan } from '../../../src/core/findings/check';
import { missingLetters } from '../../../src/core/findings/missingLetters';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { aheadOf, experienceOf } from '../../../src/core/schedule/ahead';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import type { HealthPlan } from '../../../src/core/views/health/healthPlan';
import { healthTree } from '../../../src/core/views/health/healthTree';
import type { TreeNode } from '../../../src/core/views/treeNode';

// A Tuesday.
const today = '2026-12-01' as CalendarDate;

function planOf(text: string): HealthPlan {
  const file = parsePlan(text);
  const { plan } = file;
  const calendars = calendarsOf(plan);
  const ahead = aheadOf(lookAhead(plan, calendars, today), plan, experienceOf([{ plan, calendars }], today), today);
  const name = plan.project?.value ?? '';
  const missing = missingLetters({ file, findings: checkPlan(file, { today }) });
  return { uri: `file:///${name}/milestones.yaml`, revision: 1, name, plan, ahead, missing };
}

/** `label: description`, rows below it indented. */
function outline(nodes: readonly TreeNode[]): string[] {
  return nodes.flatMap(({ label, description = '', children }) => [
    `${label}: ${description.replaceAll(/\s/g, ' ')}`,
    ...outline(children?.() ?? []).map((line) => `  ${line}`),
  ]);
}

function health(...texts: readonly string[]): readonly TreeNode[] {
  return healthTree(texts.map(planOf), { today, words: createDayWords('en-US') });
}

const shop = `project: Shop
client: { name: Acme GmbH, contact: Dana }
calendar: { hours_per_week: 20 }
milestones:
  - { id: M1, title: Data is moved, status: done, start: 2026-11-02, due: 2026-11-06, completed: 2026-11-09 }
  - id: M2
    title: Orders arrive in the shop
    status: in-progress
    start: 2026-11-16
    due: 2026-11-27
    estimate: 10h
    blocked: { by: client, since: 2026-11-25, reason: No access }
    needs: [{ text: Stripe keys, by: 2026-11-21 }, { text: Logo, by: 2026-12-20 }]
  - { id: M3, title: Improve search, start: 2026-12-02, due: 2026-12-03, estimate: 20h, depends_on: [M2] }
  - { id: M4, title: Shop is open, due: 2026-12-04, estimate: 4h, depends_on: [M3] }
`;

describe('Plan Health', () => {
  it('tells of each plan whether it holds, what it rests on, and what is due, to start and too much this week', () => {
    assert.deepEqual(outline(health(shop)), [
      'This Week: 5',
      '  Improve search: due Thu, Dec 3',
      '  Shop is open: due Fri, Dec 4',
      '  Improve search: start by Wed, Dec 2',
      '  Shop is open: start by Fri, Dec 4',
      '  You: overloaded: 34 of 16 h booked',
      'Shop: 1 late',
      '  Promised end: Fri, Dec 4',
      '  Earliest end: Fri, Dec 4',
      '  Forecast: likely Dec 10 – 25 · 4 in 5 by Dec 29',
      '  Float left: no float: critical',
      '  This week: 34 of 16 h booked',
      '  Waiting for Acme GmbH: 2 · 6 working days so far',
      '    No access: since Nov 25 · 6 days',
      '    Stripe keys: since Nov 21 · 10 days',
      '  Findings: S 1 · A 2 · T 1',
      '    Specific: 1 milestone to look at',
      '    Achievable: 2 milestones to look at',
      '    Time-bound: 1 milestone to look at',
    ]);
  });

  it('leads from each row to a place, or unfolds it', () => {
    const check = (node: TreeNode): void => {
      assert.ok(node.place ?? node.children, node.label);
      node.children?.().forEach(check);
    };
    health(shop).forEach(check);
    const [, plan] = health(shop);
    const placeOf = (label: string): unknown => {
      const place = plan?.children?.().find((node) => node.label === label)?.place;
      return place && 'milestone' in place ? place.milestone.id : place?.what;
    };
    assert.deepEqual(['Promised end', 'Earliest end', 'This week'].map(placeOf), ['M4', 'M4', 'plan']);
  });

  it('says by how much the end comes too late, and names what is at risk', () => {
    const late = shop
      .replace('due: 2026-12-04', 'due: 2026-12-03')
      .replace('start: 2026-12-02, due: 2026-12-03', 'due: 2026-12-02');
    const lines = outline(health(late));
    assert.ok(lines.includes('  Earliest end: Wed, Dec 9 · 4 working days too late'), lines.join('\n'));
    assert.ok(lines.includes('Shop: 1 late, 2 at risk'), lines.join('\n'));
    assert.ok(lines.includes('  Float left: 4 working days short of the last due day: critical'), lines.join('\n'));
  });

  it('adds the hours of one person over all plans, and names the plan of each row', () => {
    const one = `project: A\ncalendar: { hours_per_week: 10 }\nmilestones: [{ title: Pages load, due: 2026-12-04, estimate: 12h }]\n`;
    const two = `project: B\ncalendar: { hours_per_week: 30 }\nmilestones: [{ title: Mails arrive, due: 2026-12-04, estimate: 2h }]\n`;
    const lines = outline(health(one, two));
    assert.deepEqual(lines.slice(0, 5), [
      'This Week: 4',
      '  Pages load: due Fri, Dec 4 · likely Dec 8 · A',
      '  Mails arrive: due Fri, Dec 4 · B',
      '  Pages load: was to be started by Fri, Nov 27 · A',
      '  Mails arrive: start by Fri, Dec 4 · B',
    ]);
    assert.ok(lines.includes('  This week: 12 of 8 h booked'));
    assert.ok(!lines.some((line) => line.includes('overloaded')));
  });

  it('says nothing that it does not know', () => {
    assert.deepEqual(outline(health('project: Empty\nmilestones: []\n')), [
      'This Week: nothing due or to start',
      'Empty: nothing is open',
    ]);
    const bare = outline(health('project: Bare\nmilestones:\n  - { title: 3 pages load }\n'));
    assert.deepEqual(bare.slice(0, 3), [
      'This Week: nothing due or to start',
      'Bare: holds its days',
      '  Earliest end: not known without estimates',
    ]);
    assert.deepEqual(healthTree([], { today, words: createDayWords('en-US') }), []);
  });

  it('names what stands in a circle', () => {
    const lines = outline(
      health(
        'project: C\nmilestones:\n  - { id: A, title: a, depends_on: [B] }\n  - { id: B, title: b, depends_on: [A] }\n',
      ),
    );
    assert.ok(lines.includes('  Not in the schedule: 2 milestones in a circle of dependencies'), lines.join('\n'));
  });

  it('names what differs from what was agreed, without what was cancelled', () => {
    const text = `project: Shop
milestones:
  - { id: M1, title: Data is moved, due: 2027-01-11, agreed: { date: 2026-11-02, due: 2027-01-04 } }
  - { id: M2, title: Orders arrive, due: 2027-01-11, agreed: { date: 2026-11-02, due: 2027-01-11 } }
  - { id: M3, title: Search works, status: cancelled, due: 2027-01-11, agreed: { date: 2026-11-02, due: 2027-01-04 } }
`;
    const lines = outline(health(text)).map((line) => line.trim());
    const at = lines.indexOf('Changed since agreed: 1 milestone');
    assert.equal(lines[at + 1], 'Data is moved: +5d');
    assert.ok(!lines.some((line) => line.startsWith('Search works:')));
    assert.ok(!outline(health(shop)).some((line) => line.includes('Changed since agreed')));
  });

  it('tells what is earned, invoiced, paid and overdue, what may be invoiced now, and why not', () => {
    const money = (text: string): readonly string[] => {
      const [, plan] = health(text);
      return outline((plan?.children?.() ?? []).filter(({ id }) => id.startsWith('health:money:')));
    };
    const paid = `project: Shop
currency: EUR
payments:
  - { title: Deposit, amount: 1200, due: 2026-11-05, state: paid, date: 2026-11-04 }
milestones:
  - { id: M1, title: Data is moved, status: done, amount: 800, agreed: { date: 2026-11-01, amount: 800 } }
  - { id: M2, title: Orders arrive, status: done, amount: 400, payment: { state: invoiced, due: 2026-11-20, date: 2026-11-06, invoice: R-7 } }
  - { id: M3, title: Shop is open, status: done, amount: 600 }
  - { id: M4, title: Shop is closed, status: cancelled, amount: 5000 }
  - { id: M5, title: Search finds articles, amount: 6600 }
`;
    assert.deepEqual(money(paid), [
      'Money: 400.00 EUR overdue · 800.00 EUR to invoice',
      '  Earned: 3000.00 EUR of 9600.00 EUR',
      '  Invoiced, not paid: 400.00 EUR, 400.00 EUR of it overdue',
      '  Paid: 1200.00 EUR',
      '  400.00 EUR overdue: since Nov 20 · Orders arrive',
      '  800.00 EUR to invoice: Data is moved',
      '  600.00 EUR not to invoice yet: it is not agreed · Shop is open',
    ]);
    const open = paid.replace('state: paid, date: 2026-11-04', 'state: unpaid').replace(/ +- \{ id: M[235].*\n/g, '');
    assert.deepEqual(money(open), [
      'Money: 1200.00 EUR to invoice',
      '  Earned: 2000.00 EUR of 2000.00 EUR',
      '  Invoiced, not paid: 0.00 EUR',
      '  Paid: 0.00 EUR',
      '  1200.00 EUR to invoice: Deposit',
      '  800.00 EUR not to invoice yet: a payment that was due before is not paid · Data is moved',
    ]);
    const order =
      'change_orders: [{ id: CO1, title: Invoices as PDF, milestones: [M1], price: 600, state: approved }]\n';
    assert.deepEqual(
      money(paid + order).filter((row) => /Money|Earned|CO1/.test(row)),
      [
        'Money: 400.00 EUR overdue · 1400.00 EUR to invoice',
        '  Earned: 3600.00 EUR of 10200.00 EUR',
        '  600.00 EUR to invoice: CO1 Invoices as PDF',
      ],
    );
    const done =
      'project: P\nmilestones: [{ title: Shop is open, status: done, amount: 5, payment: { state: paid } }]\n';
    assert.deepEqual(money(done)[0], 'Money: all paid');
    assert.deepEqual(money('project: P\nmilestones: [{ title: Shop is open }]\n'), []);
  });
});
