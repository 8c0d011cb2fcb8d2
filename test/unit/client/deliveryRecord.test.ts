import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import {
  deliveryRecord,
  type DeliveryRecord,
  type RecordOptions,
} from '../../../src/core/client/deliveries/deliveryRecord';
import { recordDocument } from '../../../src/core/client/deliveries/recordDocument';
import { clientLanguages } from '../../../src/core/client/language';
import { documentMarkdown } from '../../../src/core/formats/export/documentMarkdown';
import { seenBy } from '../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { portfolioPage } from '../../../src/pages/portfolioPage';

const today = '2026-12-01' as CalendarDate;

/** What stands between the brackets is for no stranger, and much of it not for this record at all. */
const shop = `project: Storefront relaunch
client: { name: Acme GmbH, contact: "[Dana Ruiz]", email: "[dana@example.com]" }
currency: EUR
total: 777001
scope: { out: ["[Data migration]"], assumptions: ["[Keys come]"] }
milestones:
  - id: M1
    title: Staging deploys from main
    description: "[Behind the firewall]"
    status: done
    completed: 2026-11-05
    due: 2026-11-20
    agreed: { date: 2026-10-01, by: "[Dana Ruiz]", how: mail, due: 2026-11-06, amount: 777002 }
    deliverables: [A pipeline, Two environments]
    acceptance: [{ text: "[20 of 20 runs pass]", met: 2026-11-05 }]
    needs: [{ text: "[Stripe keys]", got: 2026-11-02 }]
    amount: 777003
    payment: { state: paid, invoice: "[2026-017]" }
    blocked: { by: client, since: 2026-11-01, until: 2026-11-02, reason: "[Waited for keys]" }
    changes: [{ date: 2026-11-01, field: due, from: 2026-11-06, to: 2026-11-20, reason: "[Keys came late]", by: client }]
    review:
      rounds:
        - { submitted: 2026-11-03, decision: changes-requested, date: 2026-11-04, by: "[Dana Ruiz]", note: "[The logo is wrong]" }
        - { submitted: 2026-11-05, decision: approved, date: 2026-11-05, by: "[Dana Ruiz]", note: So quick. Thank you! }
  - { id: M2, title: Texts are online, status: done, completed: 2026-11-12, agreed: { due: 2026-11-10 } }
  - { id: M3, title: Photos are retouched, status: done, due: 2026-11-01 }
  - { id: M4, title: "[Not done yet]", due: 2026-12-20 }
  - { id: M5, title: "[Left out]", status: cancelled }
payments: [{ title: "[Deposit]", amount: 777004 }]
change_orders: [{ id: CO1, title: "[Invoices]", items: ["[One PDF]"], price: 777005 }]
`;
const desk =
  'project: Booking desk\nmilestones:\n  - { title: Rooms are booked, status: done, completed: 2026-11-28 }\n';
const empty = 'project: "[Nothing]"\nmilestones:\n  - { title: "[Open]" }\n';

const everything: RecordOptions = { today, language: 'en', reader: 'me', namesClients: true, quotesClients: true };
const record = (options: Partial<RecordOptions> = {}, ...texts: readonly string[]): DeliveryRecord =>
  deliveryRecord(
    (texts.length > 0 ? texts : [shop, desk, empty]).map((text) => seenBy('client', parsePlan(text).plan)),
    { ...everything, ...options },
  );
const stranger = { reader: 'stranger', namesClients: false, quotesClients: false } as const;

describe('deliveryRecord', () => {
  it('says what is done, when, how it lay to the agreed day, and what the client said, the last first', () => {
    assert.equal(
      documentMarkdown(recordDocument(record())),
      `# What was delivered

As of 1 December 2026 · 4 milestones delivered · On time: 1 of 2 by the agreed day; 2 without one

## Booking desk

### Rooms are booked

Done on 28 November 2026

## Storefront relaunch · Acme GmbH

### Texts are online

Done on 12 November 2026 · agreed for 10 November 2026, 2 days late

### Staging deploys from main

Done on 5 November 2026 · agreed for 6 November 2026, 1 day early

- A pipeline
- Two environments

“So quick. Thank you!” – \\[Dana Ruiz\\]

### Photos are retouched

Done
`,
    );
  });

  it('names no client and quotes none for strangers unless that is wanted, and never a person', () => {
    const plain = portfolioPage(record(stranger));
    assert.ok(plain.includes('Staging deploys from main') && plain.includes('A pipeline'));
    assert.ok(!/Acme|So quick|Dana/.test(plain));
    const named = portfolioPage(record({ ...stranger, namesClients: true, quotesClients: true }));
    assert.ok(named.includes('Acme GmbH') && named.includes('“So quick. Thank you!”') && named.includes('The client'));
    assert.ok(!named.includes('Dana'));
  });

  it('has nothing of a plan but what it is made for: no price, contact, description, criterion, need, change or order', () => {
    for (const language of clientLanguages) {
      for (const ticks of [stranger, { ...stranger, namesClients: true, quotesClients: true }]) {
        const made = record({ ...ticks, language });
        for (const text of [portfolioPage(made), documentMarkdown(recordDocument(made))]) {
          const [, body = text] = text.split('</style>');
          assert.deepEqual(/777|\[|EUR|€|@/.exec(body)?.[0], undefined, `${language}: ${body}`);
        }
      }
    }
  });

  it('keeps hostile words text, in the page and in Markdown', () => {
    const text = `project: "<script>alert(1)</script>"
client: { name: "<b>Acme</b>" }
milestones:
  - { title: "<img src=x onerror=alert(1)> [a](javascript:x)", status: done, deliverables: ["</ul><script>"], review: { rounds: [{ decision: approved, note: "</blockquote><script>" }] } }
`;
    const page = portfolioPage(record({}, text));
    assert.ok(!/<script|<img|<b>/.test(page));
    assert.match(documentMarkdown(recordDocument(record({}, text))), /\\<img src=x onerror=alert\(1\)\\> \\\[a\\\]/);
  });

  it('speaks four languages', () => {
    const [head] = recordDocument(record({ language: 'de' })).slice(1);
    assert.deepEqual(head, {
      kind: 'paragraph',
      text: 'Stand 1. Dezember 2026 · 4 Meilensteine geliefert · Pünktlich: 1 von 2 bis zum vereinbarten Tag; 2 ohne einen solchen',
    });
    const days = clientLanguages.map((language) =>
      record({ language }).projects[1]?.deliveries.map(({ agreed }) => agreed),
    );
    assert.deepEqual(days, [
      ['agreed for 10 November 2026, 2 days late', 'agreed for 6 November 2026, 1 day early', ''],
      ['vereinbart für den 10. November 2026, 2 Tage später', 'vereinbart für den 6. November 2026, 1 Tag früher', ''],
      ['convenu pour le 10 novembre 2026, 2 jours plus tard', 'convenu pour le 6 novembre 2026, 1 jour plus tôt', ''],
      [
        'acordado para el 10 de noviembre de 2026, 2 días después',
        'acordado para el 6 de noviembre de 2026, 1 día antes',
        '',
      ],
    ]);
  });

  it('stays small with 500 milestones', () => {
    const many = Array.from(
      { length: 500 },
      (_, at) => `  - { title: Page ${at} is online, status: done, completed: 2026-11-05 }\n`,
    );
    assert.ok(portfolioPage(record(stranger, `project: Shop\nmilestones:\n${many.join('')}`)).length < 300_000);
  });
});
