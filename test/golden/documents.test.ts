import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { buildDocument, type WantedDocument } from '../../src/core/client/documents/buildDocument';
import { clientLanguages, type ClientLanguage } from '../../src/core/client/language';
import { documentMarkdown } from '../../src/core/formats/export/documentMarkdown';
import { documentText } from '../../src/core/formats/export/documentText';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { documentPage } from '../../src/pages/documentPage';

const today = '2026-11-30' as CalendarDate;

function golden(name: string): string {
  return readFileSync(path.join(process.cwd(), 'test/golden/documents', name), 'utf8');
}

const file = parsePlan(golden('milestones.yaml'));

/** Every kind of document: one that is missing here does not compile. */
const wanted: { readonly [Kind in WantedDocument['kind']]: WantedDocument } = {
  protocol: { kind: 'protocol', milestone: 1 },
  thanks: { kind: 'thanks', milestone: 0 },
  slip: { kind: 'slip', milestone: 1 },
  order: { kind: 'order', order: 0 },
  closing: { kind: 'closing' },
  proof: { kind: 'proof' },
};

const made = (one: WantedDocument, language: ClientLanguage) =>
  buildDocument(file, one, { language, today }) ?? assert.fail(one.kind);

describe('Documents for the client', () => {
  for (const [kind, one] of Object.entries(wanted)) {
    // A proof is in English alone.
    for (const language of kind === 'proof' ? (['en'] as const) : clientLanguages) {
      it(`are ${kind} in ${language}, byte for byte`, () => {
        const text = documentText(made(one, language).blocks);
        assert.equal(text, golden(`${kind}.${language}.txt`));
        // Days are spelled out.
        assert.ok(!/\d{4}-\d\d-\d\d|\d\d?\.\d\d?\.\d{4}|\d\d?\/\d\d?\/\d{4}/.test(text));
        assert.ok(!/SECRET|deadbeef/.test(text));
      });
    }

    it(`are ${kind} as a page and as Markdown, byte for byte`, () => {
      assert.equal(documentPage(made(one, 'en')), golden(`${kind}.html`));
      assert.equal(documentMarkdown(made(one, 'en').blocks), golden(`${kind}.md`));
    });
  }

  it('take what was decided from the plan', () => {
    const textOf = (one: WantedDocument): string => documentText(made(one, 'en').blocks).replace(/\s+/g, ' ');
    const protocol = textOf({ kind: 'protocol', milestone: 0 });
    for (const said of [
      'Version, tag or address: Version 0.4.0 - Version, tag or address: https://staging.acme.example',
      'Accepted with reservations on 20 November 2026 by Dana Ruiz: “Works well; a password is missing”',
      '[x] A push is live within 10 minutes (met on 19 November 2026; Six pushes, 4 to 7 minutes each)',
      '[ ] Accepted [x] Accepted with reservations [ ] Refused',
      'Open points ----------- - The staging address asks for a password (by 4 December 2026)',
    ])
      assert.ok(protocol.includes(said), `${said}\n${protocol}`);
    assert.match(textOf({ kind: 'order', order: 1 }), /Declined on 27 November 2026 by Dana Ruiz: “Next year”/);
  });
});
