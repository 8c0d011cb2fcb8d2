import assert from 'node:assert/strict';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { isChange } from '../../src/core/findings/guard/changeProblem';
import { guardFindings } from '../../src/core/findings/guard/guardFindings';
import { guardPlan } from '../../src/core/findings/guard/guardPlan';
import { planNews } from '../../src/core/formats/changes/planNews';
import { comparePlans } from '../../src/core/plan/compare/comparePlans';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { scopeDigests, writeScope } from '../../src/core/plan/promise/scopeDigest';
import { milestonePairs } from './pairs/milestones';
import { base, scopeMark, type VersionPair } from './pairs/pair';
import { recordPairs } from './pairs/records';
import { silencingPairs } from './pairs/silencing';
import { quietPairs } from './pairs/quiet';
import { stampPairs } from './pairs/stamps';
import { termPairs } from './pairs/terms';
import { wordPairs } from './pairs/words';

const today = '2026-11-30' as CalendarDate;
/** Of the version before. */
const day = '2026-11-24' as CalendarDate;

function read(text: string): PlanFile {
  const { plan } = parsePlan(text);
  const agreed = plan.milestones.find(({ id }) => id?.value === 'M2');
  return parsePlan(text.replaceAll(scopeMark, agreed ? writeScope(scopeDigests(agreed)) : '0-0-0-0'));
}

function afterOf({ before = base, edits }: VersionPair): string {
  if (typeof edits === 'string') return edits;
  return edits.reduce((text, [from, to]) => {
    assert.equal(text.split(from).length, 2, `“${from}” stands there once`);
    return text.replace(from, () => to);
  }, before);
}

/** What the version before said, with its digests, where the version after does not renew them. */
function withOldScope(before: PlanFile, after: string): string {
  const old = /scope: "([^"]*)"/.exec(before.text)?.[1];
  return old === undefined ? after : after.replaceAll('"SCOPE"', `"${old}"`);
}

describe('golden pairs of versions', () => {
  const all = [
    ...wordPairs,
    ...recordPairs,
    ...milestonePairs,
    ...stampPairs,
    ...termPairs,
    ...silencingPairs,
    ...quietPairs,
  ];

  it('are at least 60, each with a name of its own, and find each code', () => {
    assert.ok(all.length >= 60, `${all.length} pairs`);
    assert.equal(new Set(all.map(({ name }) => name)).size, all.length);
    const found = new Set(all.flatMap(({ findings }) => findings.map((finding) => finding.split(' ')[0])));
    assert.deepEqual([...found].sort(), Object.keys(guardFindings).sort());
  });

  for (const pair of all) {
    it(pair.name, () => {
      const before = read(pair.before ?? base);
      const after = read(withOldScope(before, afterOf(pair)).replaceAll('"NEW SCOPE"', '"SCOPE"'));
      const news = planNews(comparePlans(before.plan, after.plan), after.plan, today);
      assert.deepEqual(
        news.map(({ sentence }) => sentence),
        pair.sentences,
      );
      const hasCommitOn = ({ id }: { readonly id?: { readonly value: string } | undefined }, on: string): boolean =>
        pair.commits?.includes(`${id?.value} ${on}`) === true;
      assert.deepEqual(
        guardPlan(before, after, { day, hasCommitOn }, {}).map(({ problem }) => {
          assert.ok(isChange(problem));
          const marked = after.text.slice(problem.span.start, problem.span.end);
          return `${problem.code} ${problem.about ?? '-'} "${marked.replace(/\b(?:[0-9a-f]{8}-){3}[0-9a-f]{8}\b/, scopeMark)}"`;
        }),
        pair.findings,
      );
    });
  }
});
