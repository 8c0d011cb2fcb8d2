import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { clientLanguages } from '../../../src/core/client/language';
import { longestLink } from '../../../src/core/client/reply/replyLinks';
import type { Reply } from '../../../src/core/client/reply/reply';
import { readReply } from '../../../src/core/client/reply/readReply';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { replyText } from '../../../src/core/formats/replyText';
import { clientCopyPage } from '../../../src/pages/clientCopyPage';

const today = '2026-11-30' as CalendarDate;

const source = `project: Boutique
currency: EUR
milestones:
  - { id: M1, title: "Design approved, but not rejected, by the client?", status: in-review, acceptance: [Please change nothing, It fails never] }
  - { id: M2, title: Überprüfte Zahlungen, due: 2026-12-01, amount: 2400, acceptance: ["${'ä'.repeat(900)}"] }
  - { title: A milestone without an id (beta), due: 2026-12-02 }
  - { id: M4, title: Agreed and not begun, agreed: { date: 2026-11-01 } }
  - { id: M5, title: Done, status: done }
`;
const { plan } = parsePlan(source);

/** The mail that a link opens. */
function opened(href: string): { readonly subject: string; readonly text: string; readonly isAutomatic: false } {
  const url = new URL(href);
  const read = (key: string): string => url.searchParams.get(key) ?? '';
  assert.ok(!/%0A/.test(href.replaceAll('%0D%0A', '')));
  return { subject: read('subject'), text: read('body').replaceAll('\r\n', '\n'), isAutomatic: false };
}

/** The mail that agrees to M2, changed. */
function agreement(change: (text: string) => string): Reply {
  const copy = buildClientCopy(seenBy('client', plan), { today, language: 'en', replyTo: '' });
  const [, second] = copy.phases.flatMap((phase) => phase.milestones);
  const text = second?.replies.find(({ kind }) => kind === 'agree')?.text ?? '';
  const subject = '';
  return readReply(plan, { subject, text: change(text), isAutomatic: false });
}

describe('an approval with reservations', () => {
  it('has what is left to do apart from the words that approve', () => {
    const text = 'M1: approved with changes:\n\n- the logo is missing\n- please enlarge the map\n';
    const [reply] = readReply(plan, { subject: '', text, isAutomatic: false }).milestones;
    assert.equal(reply?.decision, 'approved-with-reservations');
    assert.deepEqual(reply?.open, ['the logo is missing', 'please enlarge the map']);
    assert.deepEqual(reply?.points, ['approved with changes:', ...(reply?.open ?? [])]);
  });
});

describe('an agreement by mail', () => {
  const withoutTerms = (text: string): string => text.replace(/-[0-9a-f]{8}\]/g, ']');

  it('of an older copy, whose code covers the words alone, is held against its own sentence', () => {
    const [reply] = agreement(withoutTerms).milestones;
    assert.deepEqual([reply?.decision, reply?.digest, reply?.terms], ['agreed', 'fits', 'fits']);
    const { milestones, unclear } = agreement((text) => withoutTerms(text).replace('2,400.00', '2,000.00'));
    assert.deepEqual([milestones[0]?.digest, milestones[0]?.terms], ['fits', 'differs']);
    assert.match(unclear ?? '', /agreed to other terms \(due 1 December 2026, €2,000\.00\)\.$/);
  });

  it('in which the client has written another price is none to that of the plan, though the code fits', () => {
    const { milestones, unclear } = agreement((text) => text.replace('€2,400.00', '€2,000.00'));
    assert.equal(milestones[0]?.terms, 'differs');
    assert.match(unclear ?? '', /€2,000\.00/);
  });

  it('that says neither day nor price says that it does not cover them', () => {
    const { milestones, unclear } = agreement((text) => withoutTerms(text).replace(/ \(due [^)]*\)/, ''));
    assert.deepEqual([milestones[0]?.terms, unclear], ['absent', null]);
    assert.match(
      replyText({ milestones, unclear }, { from: undefined, date: undefined }),
      /the code in the mail fits the words of the plan; it does not cover day and price/,
    );
  });
});

describe('reply links', () => {
  for (const language of clientLanguages) {
    const copy = buildClientCopy(seenBy('client', plan), { today, language, replyTo: 'sam+shop@example.com' });
    const milestones = copy.phases.flatMap((phase) => phase.milestones);

    it(`are understood as they are sent, in ${language}`, () => {
      const decisions = milestones.flatMap(({ replies }, index) =>
        replies.map(({ kind, href, text }) => {
          assert.ok(href !== undefined && href.length <= longestLink, `${href?.length}`);
          assert.ok(href.startsWith('mailto:sam%2Bshop@example.com?'));
          const mail = opened(href);
          const added = kind === 'change' ? mail.text.replace('- ', '- The logo is missing') : mail.text;
          const { milestones, unclear } = readReply(plan, { ...mail, text: added });
          assert.equal(unclear, null, text);
          const [reply, ...others] = milestones;
          assert.deepEqual([reply?.index, reply?.digest, others.length], [index, 'fits', 0]);
          assert.equal(reply?.terms, kind === 'agree' ? 'fits' : undefined);
          // Nothing of ours is a word of the client.
          assert.deepEqual(reply?.points, kind === 'change' ? ['The logo is missing'] : []);
          return `${kind} ${reply?.decision}`;
        }),
      );
      assert.deepEqual(decisions, [
        'approve approved',
        'change changes-requested',
        'agree agreed',
        'change changes-requested',
        'agree agreed',
        'change changes-requested',
      ]);
    });

    it(`can agree to all at once, in ${language}`, () => {
      const { milestones, unclear } = readReply(plan, opened(copy.agreeAll?.href ?? ''));
      assert.equal(unclear, null);
      assert.deepEqual(
        milestones.map(({ index, decision, digest }) => [index, decision, digest]),
        [
          [1, 'agreed', 'fits'],
          [2, 'agreed', 'fits'],
        ],
      );
      assert.deepEqual(
        milestones.map(({ terms, points }) => [terms, points]),
        [
          ['fits', []],
          ['fits', []],
        ],
      );
    });

    it(`say day and price, and bind them, in ${language}`, () => {
      const agree = milestones[1]?.replies.find(({ kind }) => kind === 'agree');
      const later = parsePlan(source.replace('2026-12-01, amount: 2400', '2027-02-01, amount: 2900')).plan;
      for (const mail of [opened(agree?.href ?? ''), opened(copy.agreeAll?.href ?? '')]) {
        const { milestones, unclear } = readReply(later, mail);
        const [reply] = milestones;
        assert.deepEqual([reply?.decision, reply?.digest, reply?.terms], ['agreed', 'fits', 'differs']);
        assert.ok(
          unclear?.startsWith(
            'The day of M2 is 2027-02-01 and the price 2900 now, and the mail agreed to other terms (',
          ),
          `${unclear}`,
        );
      }
    });

    it(`are known again in lines that a mail program has broken, in ${language}`, () => {
      for (const { replies } of milestones) {
        for (const { kind, text } of replies.filter((one) => one.kind !== 'change')) {
          const words = text.replace(/[^\n]{20,40} (?!\[)/g, (line) => `${line.trimEnd()}\n`);
          const { milestones, unclear } = readReply(plan, { subject: '', text: words, isAutomatic: false });
          assert.deepEqual(
            milestones.map(({ decision, digest, points }) => [decision, digest, points]),
            [[kind === 'agree' ? 'agreed' : 'approved', 'fits', []]],
            `${words} ${unclear}`,
          );
        }
      }
    });
  }

  it('leave terms and then titles out of a long mail to agree to all, and never the codes', () => {
    for (const [count, hasTerms, hasTitles] of [
      [6, true, true],
      [12, false, true],
      [20, false, false],
    ] as const) {
      const rows = Array.from(
        { length: count },
        (_, at) => `  - { id: M${at}, title: A page that shows what exists by now, due: 2026-12-01, amount: 1000.5 }`,
      );
      const many = parsePlan(`project: Big\ncurrency: EUR\nmilestones:\n${rows.join('\n')}\n`).plan;
      const { agreeAll } = buildClientCopy(seenBy('client', many), { today, language: 'en', replyTo: '' });
      const mail = opened(agreeAll?.href ?? '');
      assert.deepEqual(
        [mail.text.includes('(due 1 December 2026, €1,000.50)'), mail.text.includes('A page that shows')],
        [hasTerms, hasTitles],
        `${count}`,
      );
      assert.ok(agreeAll?.text.includes('(due 1 December 2026, €1,000.50)'));
      const { milestones, unclear } = readReply(many, mail);
      assert.equal(unclear, null);
      assert.equal(milestones.filter(({ decision, terms }) => decision === 'agreed' && terms === 'fits').length, count);
    }
  });

  it('keep a page of 60 milestones below 300 kB', () => {
    const rows = Array.from(
      { length: 60 },
      (_, index) =>
        `  - { id: M${index}, title: A rather long title of the milestone with number ${index} which says what exists, start: 2026-11-02, due: 2026-12-01, amount: 1000.5,
      description: Some words about it which a client may like to read before anything else happens here., deliverables: [One thing, Another thing],
      acceptance: [The first criterion of it is met and can be seen, The second one holds for all of the pages, 20 of 20 cards pay] }`,
    );
    const many = parsePlan(`project: Big\nclient: Acme\ncurrency: EUR\nmilestones:\n${rows.join('\n')}\n`).plan;
    assert.equal(many.milestones.length, 60);
    for (const language of clientLanguages) {
      const html = clientCopyPage(
        buildClientCopy(seenBy('client', many), { today, language, replyTo: 'sam@example.com' }),
      );
      assert.ok(Buffer.byteLength(html) < 300_000, `${Buffer.byteLength(html)}`);
    }
  });
});
