import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../../src/core/calendar/calendarDate';
import { buildClientCopy } from '../../../../src/core/client/copy/clientCopy';
import { copyDocument } from '../../../../src/core/client/copy/copyDocument';
import { deliveryRecord } from '../../../../src/core/client/deliveries/deliveryRecord';
import { recordDocument } from '../../../../src/core/client/deliveries/recordDocument';
import { clientLanguages } from '../../../../src/core/client/language';
import { buildDocument, type WantedDocument } from '../../../../src/core/client/documents/buildDocument';
import { buildReport } from '../../../../src/core/client/report/report';
import { reportBlocks } from '../../../../src/core/client/report/reportBlocks';
import { reportStateOf } from '../../../../src/core/client/report/reportState';
import { slipsOf } from '../../../../src/core/client/report/slips';
import { clientWordsIn } from '../../../../src/core/client/words/tables';
import { documentMarkdown } from '../../../../src/core/formats/export/documentMarkdown';
import { documentText } from '../../../../src/core/formats/export/documentText';
import { planCsv } from '../../../../src/core/formats/export/planCsv';
import { planIcs } from '../../../../src/core/formats/export/planIcs';
import { planJson } from '../../../../src/core/formats/export/planJson';
import { planMermaid } from '../../../../src/core/formats/export/planMermaid';
import { seenBy, type Reader } from '../../../../src/core/plan/audience/seenPlan';
import { parsePlan } from '../../../../src/core/plan/parsePlan';
import { planShape } from '../../../../src/core/plan/schema/planShape';
import type { Shape } from '../../../../src/core/plan/schema/shape';
import { calendarsOf } from '../../../../src/core/schedule/calendarsOf';
import { clientCopyPage } from '../../../../src/pages/clientCopyPage';
import { documentPage } from '../../../../src/pages/documentPage';
import { portfolioPage } from '../../../../src/pages/portfolioPage';
import { reportMail } from '../../../../src/pages/reportMail';

const today = '2026-11-30' as CalendarDate;

/** What stands in each key that is not for the client, as it could be told again in any format. */
const markers: Readonly<Record<string, readonly string[]>> = {
  rate: ['98765'],
  'calendar.hours_per_week': ['37.25'],
  'calendar.days_off': ['2031-07-07', 'July 2031'],
  'people.name': ['LEAKNAME'],
  'people.hours_per_week': ['17.75'],
  'people.working_days': ['"sun"'],
  'people.days_off': ['2032-08-08', 'August 2032'],
  'milestones.owner': ['LEAKNAME'],
  'milestones.estimate': ['7613'],
  'milestones.acceptance.evidence': ['LEAKEVIDENCE'],
  'milestones.tasks.text': ['LEAKTASK'],
  'milestones.tasks.done': ['LEAKTASK'],
  'milestones.commits': ['deadbeef77'],
  'lint.rules': ['smart.specific'],
  'lint.allow': ['LEAKALLOW'],
};

const text = `# LEAKCOMMENT
project: Storefront relaunch # LEAKCOMMENT
client: { name: Acme GmbH, LEAKKEY: LEAKVALUE }
currency: EUR
rate: 98765
calendar: { hours_per_week: 37.25, working_days: [mon, tue], days_off: [2031-07-07] }
people: [{ name: LEAKNAME, hours_per_week: 17.75, working_days: [sun], days_off: [2032-08-08] }]
milestones:
  # LEAKCOMMENT
  - id: M1
    title: Card payments work in the staging checkout
    status: in-review
    owner: LEAKNAME
    start: 2026-11-10
    due: 2026-12-01
    changes: [{ date: 2026-11-20, field: estimate, from: 7613h, to: 7614h, reason: LEAKTASK }, { date: 2026-11-20, field: x-own, from: LEAKTASK }, { date: 2026-11-20, reason: LEAKTASK }]
    estimate: 7613h
    acceptance: [{ text: It is paid, met: 2026-11-28, evidence: [LEAKEVIDENCE], LEAKKEY: LEAKVALUE }]
    tasks: [{ text: LEAKTASK, done: true }]
    commits: ["deadbeef77"]
    x-note: LEAKVALUE
    agreed: { date: 2026-11-01, due: 2026-11-20 }
  - id: M0
    title: Card payments are planned
    status: done
    owner: LEAKNAME
    estimate: 7613h
    due: 2026-11-04
    completed: 2026-11-05
    acceptance: [{ text: It is agreed, met: 2026-11-05, evidence: [LEAKEVIDENCE] }]
    tasks: [{ text: LEAKTASK, done: true }]
    commits: ["deadbeef77"]
    changes: [{ date: 2026-11-02, field: due, from: 2026-11-03, to: 2026-11-04, reason: Keys }, { field: owner, from: LEAKNAME, to: LEAKTASK }]
    x-note: LEAKVALUE
  - { id: M2, title: Offers are edited, owner: LEAKNAME, estimate: 7613h, tasks: [LEAKTASK], due: 2026-12-20 }
change_orders: [{ id: CO1, title: Card payments again, milestones: [M1], days: 4, price: 10, x-note: LEAKVALUE }]
lint: { rules: { smart.specific: hint }, allow: [LEAKALLOW] }
LEAKKEY: LEAKVALUE
`;

/** Every kind of document, by its name: one that is missing here does not compile. */
const wantedDocuments: { readonly [Kind in WantedDocument['kind']]: WantedDocument } = {
  protocol: { kind: 'protocol', milestone: 0 },
  thanks: { kind: 'thanks', milestone: 1 },
  slip: { kind: 'slip', milestone: 1 },
  order: { kind: 'order', order: 0 },
  closing: { kind: 'closing' },
  proof: { kind: 'proof' },
};

/** All that leaves the house, by its name. */
function everything(reader: Reader): ReadonlyMap<string, string> {
  const file = parsePlan(text);
  const { plan } = file;
  const seen = seenBy(reader, plan);
  const isForClient = reader === 'client';
  const found = new Map<string, string>();
  found.set('csv', planCsv(seen, isForClient));
  found.set('ics', planIcs(seen, clientWordsIn('en'), today));
  found.set('json', planJson(seen));
  found.set('mermaid', planMermaid(seen));
  const calendars = calendarsOf(plan);
  const since = '2026-11-01' as CalendarDate;
  for (const language of clientLanguages) {
    const copy = buildClientCopy(seen, { today, language, replyTo: '' });
    found.set(`html ${language}`, clientCopyPage(copy));
    found.set(`markdown ${language}`, documentMarkdown(copyDocument(copy)));
    found.set(`text ${language}`, documentText(copyDocument(copy)));
    for (const reader of ['me', 'stranger'] as const) {
      const ticks = { namesClients: true, quotesClients: true };
      const record = deliveryRecord([seen], { today, language, reader, ...ticks });
      found.set(`portfolio ${reader} ${language}`, portfolioPage(record) + documentMarkdown(recordDocument(record)));
    }
    for (const [name, wanted] of Object.entries(wantedDocuments)) {
      // Documents are for the client whoever asks.
      const made = isForClient ? (buildDocument(file, wanted, { language, today }) ?? assert.fail(name)) : undefined;
      if (made) {
        const { blocks } = made;
        found.set(`${name} ${language}`, documentMarkdown(blocks) + documentText(blocks) + documentPage(made));
      }
    }
    const state = reportStateOf(plan, calendars, today);
    const slips = slipsOf(plan, calendars, since, today);
    const blocks = reportBlocks(buildReport(seen, { today, since, state, slips, waited: 0 }), language);
    found.set(
      `report ${language}`,
      documentMarkdown(blocks) + documentText(blocks) + reportMail(blocks, 'P', language),
    );
  }
  return found;
}

/** The keys with values of their own below a shape that are not for the client, also below maps that are not. */
function privateKeys(shape: Shape, path: string, isPrivate: boolean): readonly string[] {
  if (shape.form === 'list') return privateKeys(shape.item, path, isPrivate);
  if (shape.form !== 'map') return isPrivate ? [path] : [];
  return shape.properties.flatMap(({ key, shape: inner, facts }) =>
    privateKeys(inner, path === '' ? key : `${path}.${key}`, isPrivate || facts?.audience === 'mine'),
  );
}

describe('what leaves the house', () => {
  it('is tried with every key that is not for the client', () => {
    assert.deepEqual(privateKeys(planShape, '', false), Object.keys(markers));
    const { problems } = parsePlan(text);
    assert.deepEqual(
      problems.filter(({ code }) => code !== 'plan.unknown-key'),
      [],
    );
  });

  it('has none of them, no comment, and no key that the schema does not have', () => {
    const secrets = ['LEAK', ...Object.values(markers).flat()];
    for (const [name, output] of everything('client')) {
      assert.ok(output.includes('M1') || output.includes('Card payments'), name);
      assert.deepEqual(
        secrets.filter((secret) => output.includes(secret)),
        [],
        name,
      );
    }
  });

  it('has them for oneself, and comments for nobody', () => {
    const json = everything('me').get('json') ?? '';
    for (const [key, [marker = '']] of Object.entries(markers)) assert.ok(json.includes(marker), key);
    for (const [name, output] of everything('me')) assert.ok(!/LEAKCOMMENT|LEAKKEY|LEAKVALUE/.test(output), name);
  });
});
