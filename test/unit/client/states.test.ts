import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { buildClientCopy } from '../../../src/core/client/copy/clientCopy';
import { copyDocument } from '../../../src/core/client/copy/copyDocument';
import { buildDocument, type WantedDocument } from '../../../src/core/client/documents/buildDocument';
import type { ClientLanguage } from '../../../src/core/client/language';
import { documentText } from '../../../src/core/formats/export/documentText';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';

const today = '2026-12-03' as CalendarDate;

function copyOf(plan: string, language: ClientLanguage = 'en') {
  return buildClientCopy(seenBy('client', parsePlan(`project: P\n${plan}`).plan), { today, language, replyTo: '' });
}

const copyText = (plan: string, language: ClientLanguage = 'en'): string =>
  documentText(copyDocument(copyOf(plan, language))).replaceAll(/\s+/g, ' ');

const reviewed = (...rounds: readonly string[]): string =>
  `milestones:\n  - { id: M1, title: Cards pay, status: in-review, agreed: { date: 2026-11-01 }, review: { rounds_included: 2, rounds: [${rounds.join(', ')}] } }\n`;
const decided = (decision: string): string =>
  `{ submitted: 2026-11-20, decision: ${decision}, date: 2026-11-30, by: Dana, note: Show the fee }`;

describe('What the client reads of a state', () => {
  it('is the decision, once there is one, and nothing is asked again', () => {
    const [open] = copyOf(reviewed('{ submitted: 2026-11-20 }')).phases[0]?.milestones ?? [];
    assert.equal(open?.state, 'Ready for your review');
    assert.deepEqual(
      open?.replies.map(({ kind }) => kind),
      ['approve', 'change'],
    );
    for (const [decision, state] of [
      ['approved', 'Approved'],
      ['changes-requested', 'Changes requested'],
    ] as const) {
      const [milestone] = copyOf(reviewed(decided(decision))).phases[0]?.milestones ?? [];
      assert.equal(milestone?.state, state);
      assert.deepEqual(milestone?.replies, []);
    }
  });

  it('counts the round that is open as used, as the views do', () => {
    const text = copyText(reviewed(decided('changes-requested'), '{ submitted: 2026-12-01 }'));
    assert.match(text, /2 of 2 rounds of feedback used/);
  });

  it('is what blocks it now, in the name of the client or the word for the reader', () => {
    const blocked = (until: string): string =>
      `milestones:\n  - { title: Page, blocked: { by: Client, since: 2026-12-01, until: ${until}, reason: Zugang } }\n`;
    assert.match(copyText(blocked('2026-12-20'), 'de'), /Wartet auf Sie: Zugang/);
    assert.match(copyText(`client: Acme\n${blocked('2026-12-20')}`, 'de'), /Wartet auf Acme: Zugang/);
    assert.doesNotMatch(copyText(blocked('2026-12-02'), 'de'), /Zugang/);
  });

  it('asks the client for what only the client can settle', () => {
    const blocked = (by: string, until = ''): readonly string[] =>
      copyOf(
        `client: { name: Acme, contact: Dana }\nmilestones:\n  - { title: Page, blocked: { by: ${by}, since: 2026-12-01${until}, reason: Texts are missing }, needs: [{ text: Keys, by: 2026-12-10 }] }\n`,
      ).needs.map(({ text, when, forWhat }) => [text, when, forWhat].join('|'));
    const keys = 'Keys|by 10 December 2026|for “Page”';
    for (const by of ['client', 'Acme', 'Dana']) assert.deepEqual(blocked(by), ['Texts are missing||for “Page”', keys]);
    assert.deepEqual(blocked('Stripe'), [keys]);
    assert.deepEqual(blocked('client', ', until: 2026-12-02'), [keys]);
  });

  it('has the day of a reservation, and what was found of a criterion', () => {
    const text = copyText(
      'milestones:\n  - { title: Page, status: done, acceptance: [{ text: A, due: 2026-12-10 }, { text: B, met: 2026-12-01, result: Seen in the call }] }\n',
    );
    assert.match(text, /A \(by 10 December 2026\)/);
    assert.match(text, /B \(met on 1 December 2026; Seen in the call\)/);
  });

  it('has of an order its state, its last day, and its days as working days', () => {
    const order = (expires: string): string =>
      copyText(
        `currency: EUR\nmilestones: [{ title: Page }]\nchange_orders:\n  - { id: CO1, title: Gift cards, price: 600, days: 4, expires: ${expires} }\n`,
      );
    assert.match(order('2026-12-14'), /proposed.*Valid until: 14 December 2026.*\+€600\.00.*\+4 working days/);
    assert.match(order('2026-12-02'), /Valid until: 2 December 2026 \(has passed\)/);
  });
});

describe('The acceptance protocol', () => {
  const protocol = (...rounds: readonly string[]): string => {
    const file = parsePlan(`project: P\n${reviewed(...rounds)}`);
    const wanted: WantedDocument = { kind: 'protocol', milestone: 0 };
    const made = buildDocument(file, wanted, { language: 'en', today }) ?? assert.fail();
    return documentText(made.blocks).replaceAll(/\s+/g, ' ');
  };

  it('says what was decided, also where it leaves the acceptance open', () => {
    assert.match(
      protocol(decided('changes-requested')),
      /Changes requested on 30 November 2026 by Dana: “Show the fee”/,
    );
    assert.match(protocol(decided('changes-requested')), /No decision is recorded yet/);
    assert.doesNotMatch(protocol(decided('approved')), /No decision is recorded yet/);
  });

  it('is counted as each language counts', () => {
    const rounds = (count: number): string =>
      Array.from({ length: count }, () => '{ submitted: 2026-11-20, decision: rejected }').join(', ');
    const used = (count: number, included: number, language: ClientLanguage): string =>
      copyText(
        `milestones: [{ title: Page, status: in-review, review: { rounds_included: ${included}, rounds: [${rounds(count)}] } }]`,
        language,
      );
    assert.match(used(2, 1, 'en'), /- 2 rounds of feedback used, 1 included /);
    assert.match(used(2, 1, 'de'), /- 2 Feedbackrunden genutzt, 1 enthalten /);
    assert.match(used(2, 1, 'fr'), /- 2 cycles de retours utilisés, 1 compris /);
    assert.match(used(2, 1, 'es'), /- 2 rondas de comentarios usadas, 1 incluida /);
    assert.match(used(1, 2, 'fr'), /- 1 cycle de retours sur 2 utilisé /);
    assert.match(used(1, 2, 'fr'), /: 0 jalon sur 1 terminé /);
  });

  it('is named and introduced as French writes it', () => {
    const text = (by: string): string =>
      documentText(
        copyDocument(
          copyOf(
            `milestones: [{ title: Page, acceptance: [Test], blocked: { by: ${by}, since: 2026-11-01, reason: Clés } }]`,
            'fr',
          ),
        ),
      );
    assert.match(text('Acme'), /En attente d’Acme\u00a0: Clés/);
    assert.match(text('Stripe'), /En attente de Stripe\u00a0: Clés/);
    assert.match(text('Acme'), /^Terminé quand\u00a0:$/m);
  });
});
