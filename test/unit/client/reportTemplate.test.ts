import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { countWords, reportBlocks } from '../../../src/core/client/report/reportBlocks';
import { reportOn } from '../../../src/core/client/report/reportOn';
import { readTemplate } from '../../../src/core/client/report/reportTemplate';
import { documentMarkdown } from '../../../src/core/formats/export/documentMarkdown';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../src/core/schedule/calendarsOf';

const today = '2026-11-30' as CalendarDate;
const since = '2026-11-20' as CalendarDate;

function planOf(count = 1): ReturnType<typeof parsePlan>['plan'] {
  const more = Array.from(
    { length: count - 1 },
    (_, at) =>
      `  - { id: X${at}, title: Customers can do the thing number ${at} in the shop, status: in-progress, due: 2026-12-24 }\n`,
  );
  return parsePlan(`project: Storefront
client: { name: Acme, contact: "Dana {{done}} *Ruiz*" }
milestones:
  - { id: M1, title: Cards work, status: done, completed: 2026-11-26, due: 2026-11-26, owner: SECRET }
  - { id: M2, title: Mail works, status: in-progress, due: 2026-12-18 }
${more.join('')}`).plan;
}

function written(template: string, count = 1): string {
  const plan = planOf(count);
  const told = reportOn(plan, calendarsOf(plan), since, today);
  return documentMarkdown(reportBlocks(told, 'en', readTemplate(template) ?? assert.fail()));
}

describe('a template of a report', () => {
  it('has its own headings, words and order, and what the plan says where it says so', () => {
    const template =
      '\ufeff# {{ project }} on {{day}}\r\n\r\nDear {{contact}},\nall in one: {{done}}.\r\n{{under-way}}\r\n## Late\n\n{{moved}}\n\n- first\n  goes on\n- {{done}}\n- {{needs}}\n';
    assert.equal(
      written(template),
      `# Storefront on 30 November 2026

Dear Dana {{done}} \\*Ruiz\\*, all in one: “Cards work”, 26 November 2026.

- “Mail works”

## Late

nothing

- first goes on
- “Cards work”, 26 November 2026
- nothing
`,
    );
    assert.deepEqual(readTemplate(template)?.faults, []);
  });

  it('is told with its line where it cannot be meant, and keeps every word', () => {
    const { faults = [] } = readTemplate('{{state}}\n\n{{sate}} and {{owner}}\n{{done\nand more\n') ?? {};
    assert.equal(faults.length, 3);
    assert.match(
      faults[0] ?? '',
      /^Line 3: \{\{sate\}\} is no placeholder of a report; there are \{\{state\}\}, .*\{\{under-way\}\}/,
    );
    assert.match(faults[1] ?? '', /^Line 3: \{\{owner\}\}/);
    assert.match(faults[2] ?? '', /^Line 4: a placeholder begins with/);
    const report = written('{{state}}\n\n{{sate}} and {{owner}}\n{{done\nand more\n');
    assert.match(report, /\n\{\{sate\}\} and \{\{owner\}\} \{\{done and more\n$/);
    assert.ok(!report.includes('SECRET'));
  });

  it('is none without words', () => assert.equal(readTemplate(' \n\ufeff\n'), undefined));

  it('runs nothing: markup in it stays text', () => {
    assert.equal(
      written('<script>alert(1)</script> [a](javascript:b)'),
      '\\<script\\>alert(1)\\</script\\> \\[a\\](javascript:b)\n',
    );
  });

  it('keeps to 200 words in a large plan', () => {
    const plan = planOf(60);
    const told = reportOn(plan, calendarsOf(plan), since, today);
    const template = readTemplate('Hello!\n\n{{state}}\n\n{{under-way}}\n\n{{next}}\n\n{{needs}}\n') ?? assert.fail();
    assert.ok(countWords(reportBlocks(told, 'en', template)) <= 200);
  });
});
