import assert from 'node:assert/strict';
import { hoverAt } from '../../../src/core/assist/hover';
import { toMarkdown } from '../../../src/core/assist/hoverText';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { aheadOf, experienceOf } from '../../../src/core/schedule/ahead';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';
import { lookAhead } from '../../../src/core/schedule/outlook';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { createDayWords } from '../../../src/core/calendar/dayWords';

const plan = `project: P
calendar:
  hours_per_week: 24
  holidays: DE
  days_off: [2026-12-28..2027-01-02, "2026-12-07"]
objectives:
  - { id: O1, text: Sell more }
phases: [build, { id: launch, title: Go live }]
milestones:
  - id: M1
    title: Pages load
    status: done
    completed: 2026-11-20
    phase: build
    estimate: 12h
  - id: 'M2'
    title: Visitors buy
    status: in-progress
    start: 2026-11-02
    due: 2026-12-07
    objective: O1
    phase: "build"
    estimate: 3d
    depends_on: [M1, gone]
    acceptance:
      - { text: a, met: 2026-11-13 }
      - b
      - c
  - { id: M3, title: Sale, due: 2026-12-25, estimate: "1w", priority: must, depends_on: ["M2"] }
`;
const today = '2026-11-24' as CalendarDate;
const holidays = new Map(
  Object.entries({ '2026-11-01': 'All Saints', '2026-12-25': 'Christmas Day', '2027-01-01': "New Year's Day" }) as [
    CalendarDate,
    string,
  ][],
);
const holidayIndex = { DE: { name: 'Germany', states: { BY: 'Bavaria' } } };

/** The words under the mouse, which stands at the last letter of the nth place where these words are (from 0), and the lines. */
function hover(text: string, words: string, nth = 0): readonly string[] {
  const before = text.split(words).slice(0, nth + 1);
  const offset = before.join(words).length + words.length - 1;
  assert.ok(offset < text.length, words);
  const file = parsePlan(text);
  const calendars = calendarsOf(file.plan, holidays);
  const options = {
    today,
    words: createDayWords('en-GB'),
    calendars,
    commitCount: () => 3,
    ahead: aheadOf(
      lookAhead(file.plan, calendars, today),
      file.plan,
      experienceOf([{ plan: file.plan, calendars }], today),
      today,
    ),
    holidayIndex,
    locale: 'en-GB',
  };
  const found = hoverAt(file, offset, options);
  if (!found) return [];
  const lines = found.paragraphs.map((parts) =>
    parts.map(({ text: said, strong }) => (strong ? `*${said}*` : said)).join(' '),
  );
  return [text.slice(found.span.start, found.span.end), ...lines];
}

const crlf = plan.replaceAll('\n', '\r\n');
const aboutM2 = [
  '*M2* Visitors buy',
  'in progress · from 2 Nov 2026 · due 7 Dec 2026, in 13 days',
  '1 of 3 criteria met · 3 commits',
  '8 working days of float.',
  'M3 waits for it.',
  'Depends on *M1* Pages load (done 20 Nov 2026)',
  'Depends on *gone* (not in this plan)',
];

describe('the hover of a plan', () => {
  it('says what keys are for, and what their few values mean', () => {
    for (const text of [plan, crlf]) {
      assert.deepEqual(hover(text, 'days_off'), [
        'days_off',
        'A day off, or a first and a last day: 2026-12-24..2027-01-02.',
      ]);
      assert.deepEqual(hover(text, 'priority'), [
        'priority',
        'How much it matters.',
        '*must* Without it the project has not succeeded.',
        '*should* Important, but the project stands without it.',
        '*could* Welcome, if there is time.',
      ]);
      assert.deepEqual(hover(text, 'must'), ['must', '*must* Without it the project has not succeeded.']);
    }
    assert.deepEqual(hover(plan.replace('priority: must', '"priority": "must"'), '"must'), [
      '"must"',
      '*must* Without it the project has not succeeded.',
    ]);
    assert.deepEqual(hover(`${plan}unknown: 1\n`, 'unknown'), []);
    assert.deepEqual(hover(plan, 'Visitors'), []);
  });

  it('says what an id stands for, where it is given and where it is referred to', () => {
    for (const text of [plan, crlf]) {
      assert.deepEqual(hover(text, 'M2'), ['M2', ...aboutM2]);
      assert.deepEqual(hover(text, 'M2', 1), ['M2', ...aboutM2]);
      assert.deepEqual(hover(text, 'M1', 1), ['M1', '*M1* Pages load', 'done 20 Nov 2026', '3 commits']);
    }
    const late = plan.replace('completed: 2026-11-20', 'completed: 2026-11-20\n    due: 2026-11-17');
    assert.notEqual(late, plan);
    assert.equal(hover(late, 'M1', 1)[2], 'done 20 Nov 2026, 3 days late · due 17 Nov 2026');
    assert.deepEqual(hover(plan, 'O1', 1), ['O1', '*O1* Sell more', '1 milestone, 0 done']);
    assert.deepEqual(hover(plan, 'build', 2), ['build', '*build*', '2 milestones, 1 done']);
    assert.deepEqual(hover(plan, 'launch'), ['launch', '*launch* Go live', '0 milestones']);
    assert.deepEqual(hover(plan, 'gone'), []);
  });

  it('counts no criterion of a done milestone as met that does not say so', () => {
    const done = plan.replace('status: in-progress', 'status: done');
    assert.equal(hover(done, 'M2')[3], '1 of 3 criteria ticked · 3 commits');
    assert.equal(hover(done.replace('{ text: a, met: 2026-11-13 }', 'a'), 'M2')[3], 'criteria not ticked · 3 commits');
  });

  it('looks ahead: whether the day will hold and why, by when to start, what waits, and what experience says', () => {
    const text = `project: P
milestones:
  - { id: D, title: Data, status: done, start: 2026-11-02, due: 2026-11-06, completed: 2026-11-10 }
  - { id: A, title: Orders, status: in-progress, start: 2026-11-09, due: 2026-11-20 }
  - { id: B, title: Shop, start: 2026-11-23, due: 2026-11-27, depends_on: [A] }
  - { id: C, title: Mail, start: 2026-11-30, due: 2026-12-03, depends_on: [A, B] }
  - { id: E, title: Launch, due: 2026-12-18, depends_on: [C, B] }
`;
    const lines = (id: string): readonly string[] =>
      hover(text, `id: ${id}`)
        .filter((line) => line.endsWith('.'))
        .map((line) => line.replaceAll('\u2009', ' '));
    assert.deepEqual(lines('A'), [
      '8 working days of float to the end of the plan.',
      'B and C wait for it.',
      'By experience: likely 26 Nov – 9 Dec, 4 in 5 by 11 Dec (2 of your milestones, 1 of them late and still open; few, so general experience counts for 4 of 6).',
    ]);
    assert.deepEqual(lines('B').slice(0, 3), [
      'Likely 1 Dec, 2 working days after 27 Nov, because A is late.',
      'It was to be started by Mon, 23 Nov, 8 working days of float to the end of the plan.',
      'C and E wait for it.',
    ]);
    assert.deepEqual(lines('E'), ['Start by Fri, 18 Dec, 8 working days of float.']);
  });

  it('tells late from due, and no more than ten dependencies', () => {
    const ids = Array.from({ length: 12 }, (_, at) => `X${at}`);
    const text = plan.replace('[M1, gone]', `[${ids.join(', ')}]`).replace('due: 2026-12-07', 'due: 2026-11-20');
    const lines = hover(text, 'M2');
    assert.equal(lines[2], 'in progress · from 2 Nov 2026 · due 20 Nov 2026, 4 days late');
    assert.deepEqual([lines.length, lines.at(-1)], [18, 'and 2 more']);
  });

  it('counts the working days up to a day, and says when it is off', () => {
    for (const text of [plan, crlf]) {
      assert.deepEqual(hover(text, '2026-11-13'), ['2026-11-13', 'Friday, 11 days ago (7 working days)']);
      assert.deepEqual(hover(text, '2026-12-07', 1), ['2026-12-07', 'Monday, in 13 days (8 working days)', 'Day off.']);
      assert.deepEqual(hover(text, '2026-12-07'), ['"2026-12-07"', 'Monday, in 13 days (8 working days)', 'Day off.']);
      assert.deepEqual(hover(text, '2026-12-25'), [
        '2026-12-25',
        'Friday, 25 Dec 2026 (21 working days)',
        'Public holiday: Christmas Day',
      ]);
      const far = text.replace(/2026-11-13/g, '2031-05-09');
      assert.deepEqual(hover(far, '2031-05-09'), ['2031-05-09', 'Friday, 9 May 2031']);
      assert.deepEqual(hover(text, '2026-12-28..2027-01-02'), [
        '2026-12-28..2027-01-02',
        'Monday to Saturday, 6 days, 5 of them otherwise worked',
      ]);
    }
    const on = (day: string): string | undefined => hover(plan.replace('2026-11-02', day), day)[1];
    assert.equal(on('2026-11-24'), 'Tuesday, today');
    assert.equal(on('2026-11-25'), 'Wednesday, tomorrow');
    assert.equal(on('2026-11-23'), 'Monday, yesterday');
    assert.deepEqual(hover(plan.replace('2026-11-02', '2026-11-28'), '2026-11-28').slice(1), [
      'Saturday, in 4 days (3 working days)',
      'Not a working day.',
    ]);
    for (const words of ['soonish', '2026-02-30']) assert.equal(on(words), undefined);
  });

  it('says where public holidays are those of, and which come next', () => {
    const next = "Next: Christmas Day on Friday, 25 Dec 2026; New Year's Day on Friday, 1 Jan 2027";
    assert.deepEqual(hover(plan, 'DE'), ['DE', 'Public holidays of Germany', next]);
    const state = plan.replace('holidays: DE', 'holidays: "DE-BY"');
    assert.deepEqual(hover(state, 'DE-BY'), ['"DE-BY"', 'Public holidays of Germany, Bavaria', next]);
    assert.deepEqual(hover(plan.replace('holidays: DE', 'holidays: XX'), 'XX'), []);
  });

  it('turns estimates into hours where the plan says how long a day is', () => {
    assert.deepEqual(hover(plan, '3d'), ['3d', '3d = 14.4 h by the calendar of the plan']);
    assert.deepEqual(hover(crlf, '"1w"'), ['"1w"', '1w = 24 h by the calendar of the plan']);
    assert.deepEqual(hover(plan, '12h'), []);
    const owned = plan.replace('estimate: 3d', 'owner: Sam\n    estimate: 3d');
    const people = 'people: [{ name: Sam, hours_per_week: 10, working_days: [mon, tue] }]\nmilestones:';
    const ofSam = owned.replace('milestones:', people);
    assert.deepEqual(hover(ofSam, '3d'), ['3d', '3d = 15 h by the calendar of Sam']);
    assert.deepEqual(hover(owned, '3d'), ['3d', '3d = 14.4 h by the calendar of the plan']);
    assert.deepEqual(hover(plan.replace('  hours_per_week: 24\n', ''), '3d'), []);
  });

  it('says of a milestone where its money stands, and why it may not be invoiced', () => {
    const lineOf = (keys: string): string | undefined => {
      const text = plan.replace('    objective: O1\n', `    objective: O1\n    amount: 800\n${keys}`);
      return hover(`currency: EUR\n${text}`, 'M2').find((line) => line.startsWith('800.00 EUR'));
    };
    assert.equal(lineOf(''), '800.00 EUR · not earned yet');
    assert.equal(
      lineOf('    review: { rounds: [{ decision: approved, date: 2026-11-20 }] }\n'),
      '800.00 EUR · earned, not invoiced',
    );
    const invoiced = '    payment: { state: invoiced, date: 2026-11-06, due: 2026-11-20, invoice: R-7 }\n';
    assert.equal(lineOf(invoiced), '800.00 EUR · invoiced (R-7, 6 Nov), overdue since 20 Nov');
    const other = '  - { id: M8, title: Others pay, agreed: { date: 2026-11-01 } }\n';
    const unagreed = plan.replace('    objective: O1\n', '    objective: O1\n    amount: 800\n') + other;
    assert.ok(
      hover(unagreed, 'M2').includes('800.00 · not earned yet · not to be invoiced yet: it is not agreed'),
      hover(unagreed, 'M2').join('\n'),
    );
  });

  it('says of a milestone what was agreed, and what is different now', () => {
    const agreed = 'agreed: { date: 2026-11-02, by: Dana *R*, how: mail, due: 2026-12-01 }';
    const text = plan.replace('    objective: O1\n', `    objective: O1\n    ${agreed}\n`);
    const lines = hover(text, "'M2'");
    assert.ok(lines.includes('Agreed on 2 Nov 2026 by Dana *R* (mail).'), lines.join('\n'));
    assert.ok(lines.includes('Due 3 working days later than agreed (1 Dec 2026).'), lines.join('\n'));
  });

  it('says of an alias what its anchor stands before', () => {
    const aliased = plan
      .replace('due: 2026-12-07', 'due: &end 2026-12-07')
      .replace('due: 2026-12-25, estimate: "1w"', 'due: *end, estimate: *work')
      .replace('estimate: 3d', 'estimate: &work 3d');
    assert.deepEqual(hover(aliased, '*end'), ['*end', ...hover(plan, '2026-12-07', 1).slice(1)]);
    assert.deepEqual(hover(aliased.replace('*end', '*end # was &end soon'), '*end'), [
      '*end',
      ...hover(plan, '2026-12-07', 1).slice(1),
    ]);
    assert.deepEqual(hover(aliased, '&work 3d'), ['3d', '3d = 14.4 h by the calendar of the plan']);
    assert.deepEqual(hover(aliased, '*work'), ['*work', '3d = 14.4 h by the calendar of the plan']);
    assert.deepEqual(hover(aliased.replace('*end', '*gone'), '*gone'), []);
  });

  it('lets no word of the plan become markup', () => {
    const text = '[a](command:x) <img src=x> ![b](http://c.d) www.e.f &lt; `g` **h**\n# i\n- j \u202Ek';
    assert.equal(
      toMarkdown({ paragraphs: [[{ text: '1. *', strong: true }, { text }], [{ text: '- l', strong: false }]] }),
      '**1\\. \\*** \\[a\\]\\(command\\:x\\) \\<img src\\=x\\> \\!\\[b\\]\\(http\\:\\/\\/c\\.d\\) www\\.e\\.f \\&lt\\; \\`g\\` ' +
        '\\*\\*h\\*\\* \\# i \\- j k\n\n\\- l',
    );
  });
});

describe('The hover of a milestone that waits', () => {
  it('says what is needed, why it is blocked, and whose the days are', () => {
    const waiting = `project: P
client: Acme
milestones:
  - id: M1
    title: Visitors buy
    start: 2026-11-02
    due: 2026-11-16
    needs: [{ text: Keys, by: 2026-11-18 }, { text: Logo, got: 2026-11-12 }, { text: Texts }]
    blocked: [{ by: client, since: 2026-11-03, until: 2026-11-04 }, { by: Stripe, since: 2026-11-20, reason: No answer }]
`;
    const lines = hover(waiting, 'M1');
    for (const line of [
      'Blocked by Stripe: No answer',
      'Needed from Acme by 18 Nov 2026, 6 days ago: Keys',
      'Needed from Acme: Texts',
      '6 working days late, 5 of them waiting for Acme.',
    ])
      assert.ok(lines.includes(line), lines.join('\n'));
    assert.ok(!lines.some((line) => line.includes('Logo')));
  });
});
