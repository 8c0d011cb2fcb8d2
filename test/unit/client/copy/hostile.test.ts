import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../../src/core/calendar/calendarDate';
import { buildClientCopy } from '../../../../src/core/client/copy/clientCopy';
import { copyDocument } from '../../../../src/core/client/copy/copyDocument';
import { buildDocument } from '../../../../src/core/client/documents/buildDocument';
import { clientWordsIn } from '../../../../src/core/client/words/tables';
import { documentMarkdown, escapeMarkdown } from '../../../../src/core/formats/export/documentMarkdown';
import { documentText } from '../../../../src/core/formats/export/documentText';
import { planCsv } from '../../../../src/core/formats/export/planCsv';
import { planIcs } from '../../../../src/core/formats/export/planIcs';
import { planMermaid } from '../../../../src/core/formats/export/planMermaid';
import { seenBy, type SeenPlan } from '../../../../src/core/plan/audience/seenPlan';
import { parsePlan, type PlanFile } from '../../../../src/core/plan/parsePlan';
import { documentPage } from '../../../../src/pages/documentPage';
import { clientCopyPage } from '../../../../src/pages/clientCopyPage';

const today = '2026-11-30' as CalendarDate;

const nasty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</style><svg onload=alert(1)>',
  "=cmd|' /C calc'!A1",
  '@SUM(1+1)',
  '\t+1',
  'a\nBEGIN:VALARM\nTRIGGER:-PT1H',
  'END:VEVENT\r\nEND:VCALENDAR',
  '# heading *bold* [link](javascript:alert(1)) `code`',
  '- item\n1. item\n> quote\n---',
  'x :done, m9, 2020-01-01, 1d',
  'section Fake\n    y :2020-01-01, 1d',
  '\u202Etxt.exe\u0007\u001b[31m',
  'a & b &amp; c &lt; d',
  '\ud800 half',
];

/** A plan in which each of the words stands in each key for prose. */
function planOf(words: string): { readonly file: PlanFile; readonly seen: SeenPlan } {
  const said = JSON.stringify(words);
  const file = parsePlan(`project: ${said}
client: { name: ${said}, contact: ${said} }
currency: EUR
objectives: [{ id: O1, text: ${said} }]
phases: [{ id: build, title: ${said} }]
scope: { out: [${said}], assumptions: [${said}] }
milestones:
  - { id: M1, title: ${said}, description: ${said}, phase: build, objective: O1, status: in-review, start: 2026-11-02, due: 2026-12-01,
      needs: [{ text: ${said}, by: 2026-12-01 }], deliverables: [${said}], acceptance: [${said}], amount: 10,
      blocked: { by: ${said}, reason: ${said} }, changes: [{ field: due, from: ${said}, to: 2026-12-01, reason: ${said} }],
      delivered: [${said}], review: { rounds_included: 1, rounds: [{ decision: rejected, by: ${said}, note: ${said} }] }, agreed: { date: 2026-11-01, by: ${said}, how: ${said} } }
  - { title: ${said}, due: 2026-12-02, depends_on: [M1] }
  - { id: M3, title: ${said}, status: done, completed: 2026-11-27, needs: [{ text: ${said}, got: 2026-11-20 }],
      acceptance: [{ text: ${said}, result: ${said}, met: 2026-11-27 }] }
change_orders:
  - { id: CO1, title: ${said}, items: [${said}], reason: ${said}, note: ${said}, how: ${said}, by: ${said}, state: declined, milestones: [M1], price: 1 }
`);
  return { file, seen: seenBy('client', file.plan) };
}

/** No element, handler or sign in it is of the words. */
function isPlain(html: string): void {
  const tags = new Set([...html.matchAll(/<(\/?[a-z!][a-z0-9]*)/gi)].map(([, tag]) => tag?.toLowerCase()));
  for (const tag of ['script', 'img']) assert.ok(!tags.has(tag), tag);
  assert.ok(!/<[^>]*\son\w+=/i.test(html.replace(/"[^"]*"/g, '""')));
  assert.equal(html.match(/<\/style>/g)?.length, 1);
  assert.ok(!/[\u202a-\u202e\u0007\u001b]/.test(html));
}

describe('words that look like markup', () => {
  for (const words of nasty) {
    const name = JSON.stringify(words);
    const { file, seen } = planOf(words);
    const copy = buildClientCopy(seen, { today, language: 'en', replyTo: 'sam@example.com' });

    const documents = [
      { kind: 'protocol', milestone: 0 } as const,
      { kind: 'protocol', milestone: 2 } as const,
      { kind: 'thanks', milestone: 2 } as const,
      { kind: 'slip', milestone: 0 } as const,
      { kind: 'order', order: 0 } as const,
      { kind: 'closing' } as const,
      { kind: 'proof' } as const,
    ].flatMap((wanted) => buildDocument(file, wanted, { language: 'en', today }) ?? []);

    it(`stay words in every document: ${name}`, () => {
      assert.equal(documents.length, 7);
      for (const one of documents) {
        isPlain(documentPage(one));
        const texts = documentMarkdown(one.blocks) + documentText(one.blocks);
        assert.ok(!/[\u202a-\u202e\u0007\u001b]/.test(texts));
        assert.ok(!/(?<!\\)<|(?<!\\)\]\(/.test(documentMarkdown(one.blocks)));
      }
    });

    it(`stay words in HTML: ${name}`, () => {
      const html = clientCopyPage(copy);
      isPlain(html);
      assert.ok([...html.matchAll(/href="([^"]*)"/g)].every(([, href]) => href?.startsWith('mailto:')));
    });

    it(`stay words in a calendar: ${name}`, () => {
      const ics = planIcs(seen, clientWordsIn('en'), today);
      const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
      const of = (line: string): number => lines.filter((one) => one === line).length;
      assert.deepEqual([of('BEGIN:VEVENT'), of('END:VEVENT'), of('END:VCALENDAR')], [2, 2, 1]);
      assert.ok(
        lines.every((line) => line === '' || /^[A-Z-]+[;:]/.test(line)),
        ics,
      );
      assert.ok(!lines.some((line) => line.startsWith('TRIGGER')));
      assert.ok(ics.split('\r\n').every((line) => Buffer.byteLength(line) <= 75));
      assert.ok(!/(?<!\r)\n/.test(ics));
    });

    it(`stay words in a spreadsheet: ${name}`, () => {
      const rows = readCsv(planCsv(seen, true));
      assert.deepEqual(
        rows.map((row) => row.length),
        rows.map(() => rows[0]?.length),
      );
      assert.equal(rows.length, 4);
      for (const cell of rows.flat()) assert.ok(!/^\s*[=+\-@]/.test(cell), cell);
    });

    it(`stay words in Mermaid: ${name}`, () => {
      const bars = planMermaid(seen)
        .split('\n')
        .filter((line) => /^ {4}.* :/.test(line));
      assert.equal(bars.length, 3);
      for (const bar of bars) assert.match(bar, /^ {4}[^:]+ :[a-z0-9, -]+$/);
    });

    it(`stay words in Markdown and text: ${name}`, () => {
      const markdown = documentMarkdown(copyDocument(copy));
      assert.ok(!/(?<!\\)<|(?<!\\)\]\(/.test(markdown), markdown);
      assert.ok(!/[\u202a-\u202e\u0007\u001b]/.test(markdown + documentText(copyDocument(copy))));
    });
  }

  it('begin no block in Markdown', () => {
    for (const [text, escaped] of [
      ['- item', '\\- item'],
      ['12. item', '12\\. item'],
      ['# x', '\\# x'],
      ['p95_ms stays', 'p95_ms stays'],
      ['_x_ and &amp;', '\\_x\\_ and \\&amp;'],
      ['![x](y)', '\\!\\[x\\](y)'],
    ] as const)
      assert.equal(escapeMarkdown(text), escaped);
  });
});

/** RFC 4180. */
function readCsv(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [[]];
  let cell = '';
  let isQuoted = false;
  const source = text.replace(/^\ufeff/, '');
  for (let at = 0; at < source.length; at++) {
    const character = source[at];
    if (isQuoted && character === '"' && source[at + 1] === '"') {
      cell += '"';
      at++;
    } else if (character === '"') isQuoted = !isQuoted;
    else if (!isQuoted && character === ',') {
      rows.at(-1)?.push(cell);
      cell = '';
    } else if (!isQuoted && character === '\r' && source[at + 1] === '\n') {
      rows.at(-1)?.push(cell);
      cell = '';
      rows.push([]);
      at++;
    } else cell += character;
  }
  return rows.slice(0, -1);
}
