import assert from 'node:assert/strict';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage, type Fix } from '../../src/core/findings/finding';
import { safeEdits } from '../../src/core/findings/fixOffers';
import { fixesFor } from '../fixesFor';
import { criterionAt, moveToAcceptance } from '../../src/core/findings/fixes/moveCriterion';
import { applyEdits } from '../../src/core/text';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import { commentsOf, dataOf, type Data } from '../unit/plan/editChecks';

const options = { today: '2026-11-24' as CalendarDate };

/** With more to object to: words, a reference that leads nowhere, a key that is misspelled. */
const faulty = (text: string): string =>
  text
    .replace('Second', 'Improve Second as appropriate')
    .replace(/(depends_on: \[)M1/, '$1M1, M9')
    .replace('    acceptance', '    acceptence');

describe('fixes on awkward files', () => {
  for (const [kind, text] of Object.entries(awkwardFiles)) {
    // It has a test of its own.
    if (kind === 'a merge conflict') continue;
    it(kind, () => {
      const all = [text, faulty(text)].map(checkFixes);
      const isBroken = parsePlan(text, { treatAsOurs: true }).isBroken;
      if (!isBroken) assert.ok(all.flat().length > 0);
      const others = all.flat().filter((title) => !title.startsWith('plan.syntax '));
      assert.equal(isBroken ? others.length : 0, 0, 'of what cannot be read only that is mended');
    });
  }

  it('moves a sentence that could be checked to the criteria', () => {
    let moved = 0;
    for (const [kind, text] of Object.entries(awkwardFiles)) {
      const sentence = 'Guests book 20 of 20 tables.';
      const described = text.replace(/^( *)title: Second\b.*$/m, (line, indent: string) => {
        return `${line.replaceAll('\r', '')}\n${indent}description: It is new. ${sentence}`;
      });
      if (described === text || kind === 'Windows line ends') continue;
      const file = parsePlan(described, { treatAsOurs: true });
      const found = criterionAt(file, described.indexOf(sentence) + 3);
      const edits = found && moveToAcceptance(file, found);
      if (!edits) continue;
      moved++;
      const after = dataOf(applyEdits(described, edits));
      const before = dataOf(described);
      const [old, now] = [milestonesOf(before)[1] ?? {}, milestonesOf(after)[1] ?? {}];
      assert.equal(now['description'], 'It is new.', kind);
      assert.ok((now['acceptance'] as unknown[]).includes('Guests book 20 of 20 tables'), kind);
      assert.deepEqual(without(now, 'description', 'acceptance'), without(old, 'description', 'acceptance'), kind);
    }
    assert.ok(moved > 10, String(moved));
  });
});

/** @returns the titles of all fixes that were tried */
function checkFixes(text: string): string[] {
  const file = parsePlan(text, { treatAsOurs: true });
  const findings = checkPlan(file, options);
  const seen = new Set<string>();
  const tried = findings.flatMap((finding) =>
    fixesFor(file, finding, options).flatMap((fix) => {
      const title = `${finding.problem.code} ${formatMessage(fix.title)}`;
      if (seen.has(title)) return [];
      seen.add(title);
      checkFix(text, fix, title, finding.problem.milestone);
      return [title];
    }),
  );
  const all = safeEdits(file, findings, options);
  if (all.length > 0) assert.equal(parsePlan(applyEdits(text, all)).isBroken, false);
  return tried;
}

function checkFix(text: string, fix: Fix, title: string, milestone: number | undefined): void {
  const edits = fix.edits.map((edit) => ({
    ...edit,
    newText: fix.isSnippet ? withoutTabStops(edit.newText) : edit.newText,
  }));
  const after = applyEdits(text, edits);
  assert.equal(parsePlan(after, { treatAsOurs: true }).isBroken, false, `${title}\n${after}`);
  // What a text says that cannot be read is not known.
  if (title.startsWith('plan.syntax ')) return;
  const [old, now] = [dataOf(text), dataOf(after)];
  const others = (data: Data): unknown[] => milestonesOf(data).filter((_milestone, index) => index !== milestone);
  assert.deepEqual(others(now), others(old), `${title}\n${after}`);
  assert.deepEqual(without(now, 'milestones', 'lint'), without(old, 'milestones', 'lint'), title);
  if (fix.kind === 'silence') assert.deepEqual(milestonesOf(now), milestonesOf(old), title);
  // Comments that were there are there, perhaps with a code more.
  const comments = commentsOf(after).join('\n');
  for (const comment of commentsOf(text))
    assert.ok(comments.includes(comment), `${title}: ${comment} is lost\n${after}`);
}

const milestonesOf = (data: Data): Data[] => data['milestones'] as Data[];

function without(data: Data, ...keys: readonly string[]): Data {
  return Object.fromEntries(Object.entries(data).filter(([key]) => !keys.includes(key)));
}

function withoutTabStops(snippet: string): string {
  return snippet.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
}
