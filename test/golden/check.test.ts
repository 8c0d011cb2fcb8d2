import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import type { Severity } from '../../src/core/plan/types';
import { checkPlan } from '../../src/core/smart/check';
import { formatMessage } from '../../src/core/smart/finding';
import { fixesFor } from '../../src/core/smart/fixes';
import type { CheckOptions } from '../../src/core/smart/rule';
import { findingCodes } from '../../src/core/smart/severity';
import { applyEdits } from '../../src/core/text';

/*
 * The cases are plans with marks. `# want: CODE "words"` says that this line has this finding on these words; on a line of
 * its own it speaks of the next line, as `# want+2:` does of the second one after that. Several are divided by `; `. What is
 * found and not wanted fails as well. Comments at the top give the day, settings and allowed words.
 */

const cases = path.join(process.cwd(), 'test/golden/cases');
const files = readdirSync(cases).filter((name) => name.endsWith('.yaml'));

describe('golden plans', () => {
  for (const name of files) {
    it(name, () => {
      const text = read(name);
      const file = parsePlan(text);
      const found = checkPlan(file, optionsIn(text)).map(({ problem: { code, span } }) => {
        const { line } = file.lines.positionAt(span.start);
        return `${line + 1}: ${code} ${JSON.stringify(text.slice(span.start, span.end).replace(/\s+/g, ' '))}`;
      });
      assert.deepEqual(found.sort(), wantedIn(text).sort());
    });
  }

  it('hold a plan for each code, in which it is found and something near it is not', () => {
    assert.deepEqual(
      findingCodes.filter(
        (code) => !files.includes(`${code}.yaml`) || !read(`${code}.yaml`).includes(`want: ${code} "`),
      ),
      [],
    );
  });
});

describe('golden fixes', () => {
  for (const name of readdirSync(path.join(cases, 'fixes')).filter((file) => file.endsWith('.before.yaml'))) {
    it(name.replace('.before.yaml', ''), () => {
      const before = read(path.join('fixes', name));
      const [, code, title] = /^# fix: (\S+) "(.*)"$/m.exec(before) ?? [];
      const file = parsePlan(before);
      const finding = checkPlan(file, optionsIn(before)).find(({ problem }) => problem.code === code);
      assert.ok(finding, `${code} is found`);
      const fixes = fixesFor(file, finding, optionsIn(before));
      const fix = fixes.find((candidate) => formatMessage(candidate.title) === title);
      assert.ok(fix, `“${title}” is one of ${fixes.map((candidate) => formatMessage(candidate.title)).join('; ')}`);
      const edits = fix.edits.map((edit) => ({
        ...edit,
        newText: fix.isSnippet ? withoutTabStops(edit.newText) : edit.newText,
      }));
      const after = applyEdits(before, edits);
      assert.equal(after, read(path.join('fixes', name.replace('.before.', '.after.'))));
      assert.ok(!parsePlan(after).isBroken);
      if (fix.kind === 'silence') {
        const left = checkPlan(parsePlan(after), optionsIn(after)).filter(({ problem }) => problem.code === code);
        assert.equal(left.length, 0);
      }
    });
  }
});

function read(name: string): string {
  return readFileSync(path.join(cases, name), 'utf8');
}

function optionsIn(text: string): CheckOptions {
  const header = (key: string): string[] => {
    const value = new RegExp(`^# ${key}: (.*)$`, 'm').exec(text)?.[1] ?? '';
    return value === '' ? [] : value.split(/, */);
  };
  const today = parseCalendarDate(header('today')[0] ?? '2026-11-24');
  assert.ok(today);
  const rules = Object.fromEntries(header('rules').map((rule) => rule.split('=') as [string, Severity | 'off']));
  return { today, rules, allow: header('allow') };
}

function wantedIn(text: string): string[] {
  return text.split('\n').flatMap((line, index) => {
    const [, before = '', offset, marks] = /^(.*?)# want(?:\+(\d))?: (.*)$/.exec(line) ?? [];
    if (marks === undefined) return [];
    const isAlone = before.trim() === '';
    const wantedLine = index + 1 + (isAlone ? 1 : 0) + Number(offset ?? 0);
    return marks.split('; ').map((mark) => `${wantedLine}: ${mark}`);
  });
}

/** Takes the tab stops out of a snippet, for editors that have none. */
function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
