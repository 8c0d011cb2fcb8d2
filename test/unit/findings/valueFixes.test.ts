import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { safeEdits } from '../../../src/core/findings/fixOffers';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { applyEdits } from '../../../src/core/text';
import { fixesFor } from '../../fixesFor';

const options = { today: '2026-11-24' as CalendarDate };

const plan = (lines: string): string => `project: P\nmilestones:\n  - title: Guests pay 20 of 20 cards\n    ${lines}\n`;

/** What becomes of the line of the first milestone by each fix, those that silence apart. */
function mended(line: string, head = ''): readonly string[] {
  const text = head + plan(line);
  const before = text.split('\n');
  return fixed(text).map((after) => {
    const lines = after.split('\n');
    return lines
      .filter((own, at) => own !== before[at])
      .join('\n')
      .trim();
  });
}

/** The text after each fix of its errors that is no template. */
function fixed(text: string): readonly string[] {
  const file = parsePlan(text, { treatAsOurs: true });
  const codes = ['plan.invalid-value', 'plan.syntax'];
  return checkPlan(file, options)
    .filter(({ problem: { code } }) => codes.includes(code))
    .flatMap((finding) => fixesFor(file, finding, options))
    .filter(({ kind, isSnippet }) => kind === 'fix' && !isSnippet)
    .map(({ edits }) => applyEdits(text, edits));
}

function allFixed(text: string): string {
  const file = parsePlan(text, { treatAsOurs: true });
  return applyEdits(text, safeEdits(file, checkPlan(file, options), options));
}

describe('fix all', () => {
  it('writes keys, words, days and estimates as they can only be meant', () => {
    const before = `project: P
milestones:
  - { id: M1, title: Guests pay 20 of 20 cards, due: 2027-01-04 }
  - title: Guests get a receipt of 20 of 20 orders
    Due: "2027-01-09"
    dependsOn: [M1]
    status: In Progress
    priority: MUST
    start: 2027-1-5
    estimate: 3 days
    payment: { state: Un Paid }
    titel: Unsure
calendar: { hours_per_week: 20, working_days: [Mon, tue] }
currency: eur
lint: { rules: { smart.specific: Off } }
`;
    const after = before
      .replace('Due:', 'due:')
      .replace('dependsOn', 'depends_on')
      .replace('In Progress', 'in-progress')
      .replace('MUST', 'must')
      .replace('2027-1-5', '2027-01-05')
      .replace('3 days', '3d')
      .replace('Un Paid', 'unpaid')
      .replace('Mon', 'mon')
      .replace('eur', 'EUR')
      .replace('Off', 'off');
    assert.equal(allFixed(before), after);
    assert.equal(allFixed(after), after);
  });

  it('leaves what might be meant otherwise', () => {
    for (const line of ['titel: x', 'status: completed', 'due: 5.1.2027', 'estimate: 3', 'estimate: 2-3 days', 'm1: x'])
      assert.equal(allFixed(plan(line)), plan(line));
  });

  it('keeps a comment that keeps two lines apart, although it silences nothing', () => {
    const text = '? a b # milepost-disable-line><who>\n\n  - title: Guests pay 20 of 20 cards\n\n    status: planned';
    assert.equal(parsePlan(text, { treatAsOurs: true }).isBroken, false);
    assert.equal(allFixed(text), text);
  });

  it('makes one key of two names for it, never two', () => {
    const after = allFixed(plan('Due: 2027-01-05\n    DUE: 2027-01-06'));
    assert.equal(parsePlan(after).isBroken, false);
    assert.deepEqual(after.match(/due:/gi), ['due:', 'DUE:']);
  });
});

describe('fixes of values', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['amount: 1.200,50 €', 'amount: 1200.50'],
    ['amount: € 1,200', 'amount: 1200', 'amount: 1.2'],
    ['amount: 2400 EUR', 'amount: 2400'],
    ['amount: 1,234', 'amount: 1234'],
    ['description: {{name}}', 'description: "{{name}}"'],
    ['amount: "2400"', 'amount: 2400'],
    ["amount: 2'400.00 CHF", 'amount: 2400.00'],
    ['amount: 2.4k', 'amount: 2400'],
    ['amount: 1 200 €', 'amount: 1200'],
    ['amount: "1.200,- EUR"', 'amount: 1200'],
    ['amount: 1 2 €'],
    ['amount: 100 to 200 €'],
    ['depends_on: M1, M2', 'depends_on: [M1, M2]'],
    ['depends_on: [M1 and M2]', 'depends_on: [M1, M2]'],
    ['estimate: 6 Std', 'estimate: 6h'],
    ['estimate: 1,5 Tage', 'estimate: 1.5d'],
    ['estimate: 2 semaines', 'estimate: 2w'],
    ['estimate: 4 horas', 'estimate: 4h'],
    ['estimate: "2 Wochen"', 'estimate: "2w"'],
    ['estimate: bald'],
    ['payment: paid', 'payment: { state: paid }'],
    ['payment: Invoiced', 'payment: { state: invoiced }'],
    ['payment: 2027-01-05', 'payment: { date: 2027-01-05 }', 'payment: { due: 2027-01-05 }'],
    ['blocked: Waiting, for keys', 'blocked: { reason: "Waiting, for keys" }'],
    ['blocked: no'],
    ['blocked: false'],
    ['blocked: nein'],
    ['review: 2', 'review: { rounds_included: 2 }', 'review: { days: 2 }'],
    ['status: completed', 'status: done'],
    ['status: "Done"', 'status: "done"'],
    ['status: planed', 'status: planned'],
    ['due: 24.12.2026', 'due: 2026-12-24'],
    ['due: 12/11/2026', 'due: 2026-11-12', 'due: 2026-12-11'],
    ['due: 15 January 2027', 'due: 2027-01-15'],
    ['due: Jan 15th, 2027', 'due: 2027-01-15'],
    ['due: 31.2.2027', 'due: 2027-02-28', 'due: 2027-03-03'],
    ['due: 2026-12-01.', 'due: 2026-12-01'],
    ['due: 2026 - 12 - 01', 'due: 2026-12-01'],
    ['due: 2026-12/01', 'due: 2026-12-01'],
    ['due: 1 . 12 . 2026', 'due: 2026-12-01', 'due: 2026-01-12'],
    ['due: 2026-13-01', 'due: 2026-01-13'],
    ['amount: 2.505', 'amount: 2505'],
    ['amount: max 2400'],
    ['amount: 2400 est'],
    ['amount: 2400 net'],
    ['status: rejected', 'status: in-progress', 'status: cancelled'],
  ];
  for (const [before, ...after] of cases) {
    it(`${before} → ${after.join(' or ') || 'nothing'}`, () => assert.deepEqual(mended(before), after));
  }

  it('reads the calendar and the money of the plan', () => {
    const before =
      'currency: Eur\nrate: 90 €/h\ncalendar: { hours_per_week: 24 h, days_off: [24.12.2026 - 02.01.2027] }\n';
    assert.deepEqual(
      fixed(`${before}${plan('x-a: 1')}`).map((text) => text.split('\n').slice(0, 3).join('\n')),
      [
        before.replace('Eur', 'EUR').trimEnd(),
        before.replace('90 €/h', '90').trimEnd(),
        before.replace('24 h', '24').trimEnd(),
        before.replace('24.12.2026 - 02.01.2027', '2026-12-24..2027-01-02').trimEnd(),
      ],
    );
  });

  it('reads days of the week and of a holiday, and a country', () => {
    const calendar = (days: string, off: string, holidays: string): string =>
      `calendar: { working_days: ${days}, days_off: ${off}, holidays: ${holidays} }`;
    const before = calendar('Mon-Fri', '24.12.2026-02.01.2027', 'de-be');
    assert.deepEqual(mended('x-a: 1', `${before}\n`), [
      before.replace('Mon-Fri', '[mon, tue, wed, thu, fri]'),
      before.replace('24.12.2026-02.01.2027', '2026-12-24..2027-01-02'),
      before.replace('de-be', 'DE-BE'),
    ]);
    assert.deepEqual(mended('x-a: 1', 'calendar: { working_days: "Monday, Tue" }\n'), [
      'calendar: { working_days: [mon, tue] }',
    ]);
  });

  it('prefers no day of the week and no region that the text does not say', () => {
    const monday = (days: string): readonly string[] => mended('x-a: 1', `calendar: { working_days: [${days}] }\n`);
    assert.deepEqual(monday('ma'), ['calendar: { working_days: [tue] }', 'calendar: { working_days: [mon] }']);
    assert.deepEqual(monday('vr'), ['calendar: { working_days: [fri] }']);
    assert.deepEqual(monday('gio'), ['calendar: { working_days: [thu] }']);
  });

  it('tells a day in full-width digits once', () => {
    const file = parsePlan(plan('due: ２０２６-１２-０１'));
    assert.deepEqual(
      checkPlan(file, options).map(({ problem }) => problem.code),
      ['plan.invalid-value'],
    );
  });

  it('does not drop a currency that is not that of the plan', () => {
    assert.deepEqual(mended('amount: 90 USD', 'currency: EUR\n'), []);
    assert.deepEqual(mended('amount: 90 €', 'currency: EUR\n'), ['amount: 90']);
    for (const amount of ['$90', 'US$ 90', '90 dollars', '90 francs', '¥90'])
      assert.deepEqual(mended(`amount: ${amount}`, 'currency: EUR\n'), [], amount);
    for (const [amount, currency] of [
      ['$90', 'USD'],
      ['US$90', 'USD'],
      ['A$ 90', 'AUD'],
      ['$90', 'NZD'],
      ['90 dollars', 'CAD'],
      ['90 Fr.', 'CHF'],
      ['90 pounds', 'GBP'],
      ['90 euros', 'EUR'],
    ] as const)
      assert.deepEqual(mended(`amount: ${amount}`, `currency: ${currency}\n`), ['amount: 90'], amount + currency);
  });

  it('makes a milestone of its title', () => {
    const block = 'project: P\nmilestones:\n  - { title: A, due: 2027-01-05 }\n  - Launch the shop\n  - "Quoted: it"\n';
    assert.deepEqual(fixed(block), [
      block.replace('- Launch', '- title: Launch'),
      block.replace('- "Quoted', '- title: "Quoted'),
    ]);
    const flow = 'project: P\nmilestones: [{ title: A, due: 2027-01-05 }, Launch]\n';
    assert.deepEqual(fixed(flow), [flow.replace('Launch', '{ title: Launch }')]);
  });

  it('says of several ids in one text what a list is', () => {
    const file = parsePlan(plan('depends_on: M1, M2'));
    const [finding] = checkPlan(file, options).filter(({ problem }) => problem.code === 'plan.invalid-value');
    assert.ok(finding);
    assert.match(formatMessage(describeProblem(finding.problem)), /\[M1, M2\]/);
  });
});

describe('fixes of syntax', () => {
  const cases: readonly (readonly [string, ...string[]])[] = [
    ['description: Checkout: cards work', 'description: "Checkout: cards work"'],
    ['description: Checkout: cards # now', 'description: "Checkout: cards" # now'],
    ['description: "Fast" checkout', 'description: \'"Fast" checkout\''],
    ['description: *new* cards', 'description: "*new* cards"'],
    ['description: @home', 'description: "@home"'],
    ['description: "C:\\data"', "description: 'C:\\data'"],
    ['description: %a', 'description: "%a"'],
    ['description: "never closed', 'description: "never closed"'],
    ['tasks: [a', 'tasks: [a]'],
    ['depends_on: [M1]]', 'depends_on: [M1]'],
    ['due: "2027-01-05', 'due: "2027-01-05"'],
    ['due: ?', 'due: "?"'],
    ['amount: -'],
    ['amount: ,5'],
    ['description: -', 'description: "-"'],
  ];
  for (const [before, ...after] of cases) {
    it(`${JSON.stringify(before)} → ${after.join(' or ') || 'nothing'}`, () => {
      assert.deepEqual(mended(before), after);
    });
  }

  it('indents with spaces where tabs stand', () => {
    const text = 'project: P\nmilestones:\n\t- title: Guests pay\n\t  due: 2027-01-05\n';
    assert.ok(fixed(text).includes(text.replaceAll('\t', '  ')));
  });

  it('lines a key up with the one above', () => {
    const text = 'project: P\nmilestones:\n  - id: M1\n    title: Guests pay\n    due: 2027-01-05\n  - title: Rooms\n';
    for (const wrong of [text.replace('    title', '  title'), text.replace('    due', '     due')])
      assert.ok(fixed(wrong).includes(text), wrong);
  });
});
