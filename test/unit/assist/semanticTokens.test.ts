import assert from 'node:assert/strict';
import { hintsWithin } from '../../../src/core/assist/inlayHints';
import { tokensWithin } from '../../../src/core/assist/semanticTokens';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/calendar/dayWords';

const plan = `project: P # since: 2026-01-01
calendar: { days_off: [2026-12-24..2027-01-02, "2027-02-15"] }
objectives: [{ id: O1, text: More by 2026-12-31 }]
milestones:
  - id: "M1"
    title: 'Due: 2026-12-01'
    status: in-progress
    priority: must
    due: 2026-12-01
    estimate: 24h
    objective: &o O1
    payment: { state: paid, date: 2026-12-02 }
  - id: M2
    title: Dropped
    status: cancelled
    due: 2026-12-03
    depends_on: [M1]
  - { title: X, objective: *o, due: '2026-11-20' }
`;

function tokens(text: string, from = 0, to = text.length): string[] {
  return tokensWithin(parsePlan(text), { start: from, end: to }).map(({ span, type, modifiers }) =>
    [text.slice(span.start, span.end), type, ...modifiers].join(' '),
  );
}

const all = [
  '2026-12-24..2027-01-02 decorator',
  '2027-02-15 decorator',
  'O1 type declaration',
  'M1 type declaration',
  'in-progress enumMember',
  'must enumMember',
  '2026-12-01 decorator',
  '24h number',
  'O1 type',
  '2026-12-02 decorator',
  'M2 type declaration deprecated',
  'cancelled enumMember deprecated',
  '2026-12-03 decorator',
  'M1 type',
  '2026-11-20 decorator',
];

describe('the colours of a plan', () => {
  it('stand on ids, states, days and estimates, and on nothing within texts, comments and aliases', () => {
    assert.deepEqual(tokens(plan), all);
    assert.deepEqual(tokens(plan.replaceAll('\n', '\r\n')), all);
  });

  it('are made for a part of the text alone', () => {
    const from = plan.indexOf('estimate');
    assert.deepEqual(tokens(plan, from, plan.indexOf('payment')), ['24h number', 'O1 type']);
    assert.deepEqual(tokens(plan, 0, 10), []);
  });

  it('never overlap', () => {
    const ids = 'milestones: [{ id: 2026-12-01, title: X, depends_on: [2026-12-01] }]\nproject: P\n';
    assert.equal(tokens(ids).length, 2);
  });
});

describe('hints beside due dates', () => {
  const hints = (text: string, from = 0, to = text.length): string[] =>
    hintsWithin(parsePlan(text), { start: from, end: to }, createDayWords('en'), '2026-11-24' as CalendarDate).map(
      ({ offset, label }) => `${text.slice(0, offset).split('\n').at(-1)?.trim()} ${label}`,
    );

  it('say the weekday and the distance, for what is still open', () => {
    assert.deepEqual(hints(plan), [
      'due: 2026-12-01 Tue, in 7 days',
      "- { title: X, objective: *o, due: '2026-11-20' Fri, 4 days late",
    ]);
  });

  it('stand behind an alias for a day', () => {
    const aliased = plan.replace('due: 2026-12-01', 'due: &day 2026-12-01').replace("'2026-11-20'", '*day');
    assert.deepEqual(hints(aliased), [
      'due: &day 2026-12-01 Tue, in 7 days',
      '- { title: X, objective: *o, due: *day Tue, in 7 days',
    ]);
  });

  it('are made for a part of the text, and not where the date comes from elsewhere', () => {
    assert.deepEqual(hints(plan, 0, plan.indexOf('estimate')).length, 1);
    const merged = 'base: &b { due: 2026-12-01 }\nproject: P\nmilestones:\n  - { title: X, <<: *b }\n';
    assert.deepEqual(hints(merged), []);
  });
});
