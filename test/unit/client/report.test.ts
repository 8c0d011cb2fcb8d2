import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { clientLanguages } from '../../../src/core/client/language';
import { reportOn } from '../../../src/core/client/report/reportOn';
import { countWords, mostWords, reportBlocks } from '../../../src/core/client/report/reportBlocks';
import type { ClientLanguage } from '../../../src/core/client/language';
import { documentMarkdown } from '../../../src/core/formats/export/documentMarkdown';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';

const today = '2026-11-30' as CalendarDate;

function report(text: string, language: ClientLanguage = 'en', since = '2026-11-20' as CalendarDate): string {
  const { plan } = parsePlan(`project: P\nclient: Acme\nmilestones:\n${text}`);
  assert.ok(plan.milestones.length > 0);
  const calendars = calendarsOf(plan);
  const blocks = reportBlocks(reportOn(plan, calendars, since, today), language);
  assert.ok(countWords(blocks) <= mostWords, `${countWords(blocks)}`);
  const markdown = documentMarkdown(blocks);
  assert.equal(markdown.split(/\s+/).filter((word) => word !== '').length, countWords(blocks));
  return markdown;
}

/** The lines below a heading. */
function section(markdown: string, heading: string): readonly string[] {
  const [, body = ''] = markdown.split(`## ${heading}\n\n`);
  return (body.split('\n\n')[0] ?? '').split('\n');
}

describe('the report to the client', () => {
  it('has its headings in their order, and says where there is nothing', () => {
    const markdown = report('  - { id: M1, title: One page is online }\n');
    assert.deepEqual(
      [...markdown.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading),
      ['Promised last time', 'Done', 'Under way', 'Moved', 'What we need from you', 'Next'],
    );
    assert.equal(markdown.match(/^nothing$/gm)?.length, 6);
    assert.match(markdown, /^Under way; no date to measure by\. Nothing is needed from you\.\n/);
  });

  it('is on track only where 4 in 5 hold the agreed day', () => {
    // 30 November to 4 December are five days; 4 in 5 such ones are done within 11. Without a start the earliest end counts.
    const at = (start: string): string => report(`  - { id: A, title: Page, ${start}due: 2026-12-04 }\n`);
    assert.match(at(''), /^On track\./);
    assert.match(at('start: 2026-11-30, '), /^At risk: “Page”\./);
    assert.match(report('  - { id: A, title: Page, due: 2026-11-27 }\n'), /^Late: “Page”\./);
    assert.match(report('  - { id: A, title: Page, status: done }\n'), /^All milestones are done\./);
  });

  it('says first what holds work up', () => {
    const need = '{ text: the keys, by: 2026-11-25 }, { text: the texts, by: 2026-12-04 }';
    const both = `  - { id: A, title: Page, status: in-review }\n  - { id: B, title: Shop, needs: [${need}] }\n`;
    assert.match(report(both), /Please send us the keys: “Shop” waits for it\.\n/);
    assert.deepEqual(section(report(both), 'What we need from you'), [
      '- the keys, was needed by 25 November 2026',
      '- “Page”: with you for review',
      '- the texts, needed by 4 December 2026',
    ]);
    assert.match(report('  - { id: A, title: Page, status: in-review }\n'), /Please review “Page”\.\n/);
  });

  it('tells first what became of the promises', () => {
    const markdown = report(`  - { title: Kept, status: done, due: 2026-11-25, completed: 2026-11-25 }
  - { title: Later, status: done, due: 2026-11-25, completed: 2026-11-27 }
  - { title: Moved, due: 2026-12-20, changes: [{ date: 2026-11-24, field: due, from: 2026-11-26, to: 2026-12-20 }] }
  - { title: Open, due: 2026-11-27 }
  - { title: Before, status: done, due: 2026-11-25, completed: 2026-11-12 }
  - { title: Ahead, due: 2026-12-24 }
`);
    assert.deepEqual(section(markdown, 'Promised last time'), [
      '- “Kept”: kept',
      '- “Later”: done later, on 27 November 2026',
      '- “Moved”: moved to 20 December 2026',
      '- “Open”: was due 27 November 2026, still open',
    ]);
  });

  it('says of each slip the old and the new day, why, and whose days', () => {
    const markdown = report(`  - title: Cards
    start: 2026-11-16
    due: 2026-12-04
    needs: [{ text: Keys, by: 2026-11-18, got: 2026-11-20 }]
    changes: [{ date: 2026-11-24, field: due, from: 2026-11-27, to: 2026-12-04, reason: Keys came late. }]
  - { title: Mails, due: 2026-12-09, agreed: { date: 2026-11-01, due: 2026-12-07 } }
`);
    assert.deepEqual(section(markdown, 'Moved'), [
      '- “Cards”: 27 November 2026 → 4 December 2026 (Keys came late; 5 working days, 2 waiting for Acme)',
      '- “Mails”: 7 December 2026 → 9 December 2026 (2 working days)',
    ]);
  });

  for (const hasIds of [true, false]) {
    it(`names every day that slipped of 60 milestones ${hasIds ? 'with' : 'without'} ids in 200 words, in every language`, () => {
      const rows = Array.from({ length: 60 }, (_, index) => {
        const day = 10 + (index % 20);
        const id = hasIds ? `id: M${index + 1}, ` : '';
        return `  - { ${id}title: A rather long title of the milestone with number ${index + 1}, status: ${index % 3 === 0 ? 'in-review' : 'planned'},
      start: 2026-11-02, due: 2026-12-${day}, acceptance: [One, Two],
      changes: [{ date: 2026-11-25, field: due, from: 2026-12-0${1 + (index % 9)}, to: 2026-12-${day}, reason: Reason ${index % 7} that takes some more words than needed, by: client }] }\n`;
      });
      for (const language of clientLanguages) {
        const markdown = report(rows.join(''), language);
        for (let number = 1; number <= 60; number++)
          assert.match(markdown, new RegExp(`${hasIds ? 'M' : '#'}${number}:\\d[^ ]*→\\d`), language);
      }
    });
  }

  it('stays short for 500 milestones', () => {
    const rows = Array.from(
      { length: 500 },
      (_, index) => `  - { title: Milestone of number ${index}, due: 2026-11-${10 + (index % 20)} }\n`,
    );
    assert.match(report(rows.join('')), /and \d+ more/);
  });

  it('asks for a review only while the last round is with the client', () => {
    const review = (...rounds: readonly string[]): string =>
      report(`  - { id: A, title: Page, status: in-review, review: { rounds: [${rounds.join(', ')}] } }\n`);
    const open = '{ submitted: 2026-11-20 }';
    const decided = (decision: string): string => `{ submitted: 2026-11-18, decision: ${decision}, date: 2026-11-19 }`;
    assert.match(review(open), /Please review “Page”/);
    assert.match(review(decided('changes-requested'), open), /Please review “Page”/);
    for (const decision of ['approved', 'approved-with-reservations', 'changes-requested', 'rejected']) {
      assert.match(review(decided(decision)), /Nothing is needed from you/);
      assert.deepEqual(section(review(decided(decision)), 'Under way'), ['- “Page”']);
    }
  });

  it('asks in whole sentences, whatever the plan says is missing', () => {
    const blocked = (reason: string, language?: ClientLanguage): string =>
      report(`  - { title: Shop, blocked: { by: client, since: 2026-11-20${reason} } }\n`, language);
    const reason = ', reason: Waiting for Stripe keys.';
    assert.match(blocked(reason), /Please help us: “Shop” waits for you \(Waiting for Stripe keys\)\.\n/);
    assert.match(blocked(''), /Please help us: “Shop” waits for you\.\n/);
    assert.match(blocked('', 'de'), /Bitte helfen Sie uns: „Shop“ wartet auf Sie\.\n/);
    assert.match(
      blocked(reason, 'fr'),
      /nous aider\u00a0: «\u00a0Shop\u00a0» vous attend \(Waiting for Stripe keys\)\.\n/,
    );
    assert.match(blocked('', 'es'), /ayúdenos: «Shop» depende de usted\.\n/);
    const need = report('  - { title: Shop, needs: [{ text: "The keys, please.", by: 2026-11-25 }] }\n');
    assert.match(need, /Please send us The keys, please: “Shop” waits for it\.\n/);
    assert.match(need, /^- The keys, please, was needed by 25 November 2026$/m);
  });

  it('says by when an order can be approved', () => {
    const order = (language?: ClientLanguage): string =>
      report(
        '  - { id: A, title: Page }\nchange_orders:\n  - { title: Gift cards, state: proposed, expires: 2026-12-10 }\n',
        language,
      );
    assert.match(order(), /Please decide on the change order “Gift cards” by 10 December 2026\.\n/);
    assert.match(order(), /^- Change order: Gift cards, by 10 December 2026$/m);
    assert.match(
      order('de'),
      /Bitte entscheiden Sie bis zum 10\. Dezember 2026 über den Änderungsauftrag „Gift cards“\.\n/,
    );
  });

  it('calls no promise broken on its own day', () => {
    const due = (day: string): readonly string[] =>
      section(report(`  - { title: Page, due: ${day} }\n`), 'Promised last time');
    assert.deepEqual(due('2026-11-30'), ['nothing']);
    assert.deepEqual(due('2026-11-29'), ['- “Page”: was due 29 November 2026, still open']);
  });

  it('is not on track with a due day after the agreed one', () => {
    const due = (day: string): string =>
      report(`  - { title: Page, due: ${day}, agreed: { date: 2026-10-01, due: 2026-12-15 } }\n`);
    assert.match(due('2027-01-04'), /^At risk: “Page”\./);
    assert.match(due('2026-12-15'), /^On track\./);
  });

  it('names the day of what has none any more', () => {
    const change = 'changes: [{ date: 2026-11-24, field: due, from: 2026-12-10, reason: Keys are missing }]';
    assert.deepEqual(section(report(`  - { title: Page, ${change} }\n`), 'Moved'), [
      '- “Page”: was due 10 December 2026, new day to follow (Keys are missing)',
    ]);
    assert.deepEqual(section(report('  - { title: Page, agreed: { date: 2026-10-01, due: 2026-11-26 } }\n'), 'Moved'), [
      '- “Page”: was due 26 November 2026, new day to follow (2 working days)',
    ]);
    assert.deepEqual(section(report(`  - { title: Page, status: cancelled, ${change} }\n`), 'Moved'), ['nothing']);
  });

  it('asks for no decision on an order that is no longer valid', () => {
    const order = (expires: string): string =>
      report(
        `  - { id: A, title: Page }\nchange_orders:\n  - { id: CO1, title: Gift cards, state: proposed, expires: ${expires} }\n`,
      );
    assert.match(order('2026-11-30'), /Change order: Gift cards/);
    assert.doesNotMatch(order('2026-11-29'), /Gift cards/);
  });

  it('gives a reason only for what it was given for', () => {
    const moved = (date: string): string =>
      report(`  - id: A
    title: Page
    due: 2026-11-25
    changes: [{ date: ${date}, field: due, from: 2026-11-20, to: 2026-11-25, reason: Keys came late }]
`);
    // The old move explains nothing of a day that has passed since.
    assert.match(moved('2026-10-02'), /was due 25 November 2026, new day to follow \(3 working days\)/);
    assert.match(moved('2026-11-21'), /Keys came late/);
  });

  it('counts the days that it waited for the client as everywhere else', () => {
    const slip = section(
      report(`  - id: A
    title: Page
    due: 2026-11-30
    agreed: { due: 2026-11-25 }
    needs: [{ text: Keys, by: 2026-11-20, got: 2026-11-24 }]
    changes: [{ date: 2026-11-24, field: due, from: 2026-11-25, to: 2026-11-30, reason: Keys came late }]
`),
      'Moved',
    );
    assert.match(slip.join('\n'), /\(Keys came late; 3 working days, 2 waiting for Acme\)/);
  });

  it('calls a client without a name by the word of its language', () => {
    const { plan } = parsePlan(`project: P
milestones:
  - { id: A, title: Page, due: 2026-11-24, blocked: { by: Client, since: 2026-11-20, reason: Zugang } }
`);
    const calendars = calendarsOf(plan);
    const since = '2026-11-20' as CalendarDate;
    const told = reportOn(plan, calendars, since, today);
    assert.match(documentMarkdown(reportBlocks(told, 'de')), /davon \d durch Warten auf Sie/);
    assert.match(documentMarkdown(reportBlocks(told, 'fr')), /vous/);
  });

  it('counts a day on which several milestones waited once, where it is too short for each of them', () => {
    const rows = Array.from(
      { length: 40 },
      (_, at) =>
        `  - { title: Stage ${at} of the long work on the shop, due: 2026-12-20, agreed: { date: 2026-10-01, due: 2026-11-16 }, blocked: { by: client, since: 2026-11-17, until: 2026-11-20 } }\n`,
    );
    assert.match(report(rows.join('')), /^- 4 working days waiting for Acme in all$/m);
  });
});
