import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { clientLanguages } from '../../../src/core/client/language';
import { longestLink } from '../../../src/core/client/reply/replyLinks';
import { readReply } from '../../../src/core/client/reply/readReply';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { clientCopyPage } from '../../../src/pages/clientCopyPage';

const today = '2026-11-30' as CalendarDate;

const { plan } = parsePlan(`project: Boutique
currency: EUR
milestones:
  - { id: M1, title: "Design approved, but not rejected, by the client?", status: in-review, acceptance: [Please change nothing, It fails never] }
  - { id: M2, title: Überprüfte Zahlungen, due: 2026-12-01, amount: 2400, acceptance: ["${'ä'.repeat(900)}"] }
  - { title: A milestone without an id, due: 2026-12-02 }
  - { id: M4, title: Agreed and not begun, agreed: { date: 2026-11-01 } }
  - { id: M5, title: Done, status: done }
`);

/** The mail that a link opens. */
function opened(href: string): { readonly subject: string; readonly text: string; readonly isAutomatic: false } {
  const url = new URL(href);
  const read = (key: string): string => url.searchParams.get(key) ?? '';
  assert.ok(!/%0A/.test(href.replaceAll('%0D%0A', '')));
  return { subject: read('subject'), text: read('body').replaceAll('\r\n', '\n'), isAutomatic: false };
}

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
    });
  }

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
