import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { conflictAt } from '../../../src/core/plan/edit/mergeConflict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { safeEdits } from '../../../src/core/findings/fixOffers';
import { fixesFor } from '../../fixesFor';
import { applyEdits } from '../../../src/core/text';

const options = { today: '2026-11-24' as CalendarDate };

const before = 'project: P # of ours\nmilestones:\n  - id: M1\n    title: Improve things soon, etc.\n';
const after = '    status: plannd\n    depends_on: [M9]\n  - id: M1\n';
const mine = '    due: 2026-12-01 # mine\n';
const yours = '    due: 2026-12-02 # yours\n';
const base = '||||||| 3f2a1b9\n    due: 2026-11-01\n';

const conflict = (middle = ''): string =>
  `${before}<<<<<<< HEAD\n${mine}${middle}=======\n${yours}>>>>>>> feature/x\n${after}`;

function resolved(text: string, title: string): string {
  const file = parsePlan(text, { treatAsOurs: true });
  const [finding] = checkPlan(file, options);
  assert.ok(finding);
  const fix = fixesFor(file, finding, options).find((candidate) => formatMessage(candidate.title).startsWith(title));
  assert.ok(fix, title);
  return applyEdits(text, fix.edits);
}

describe('A merge conflict', () => {
  it('is one finding on its first mark, and nothing else in the file is one', () => {
    for (const text of [conflict(), conflict(base), conflict() + conflict(), conflict().replaceAll('\n', '\r\n')]) {
      const findings = checkPlan(parsePlan(text, { treatAsOurs: true }), options);
      assert.deepEqual(
        findings.map(({ problem: { code, span } }) => [code, text.slice(span.start, span.end)]),
        [['plan.syntax', '<<<<<<< HEAD']],
      );
    }
  });

  it('is resolved by taking either side or both, and all else stays byte for byte', () => {
    for (const text of [conflict(), conflict(base)]) {
      for (const lineEnd of ['\n', '\r\n']) {
        const written = text.replaceAll('\n', lineEnd);
        const wanted = (middle: string): string => (before + middle + after).replaceAll('\n', lineEnd);
        assert.equal(resolved(written, 'Accept Current Change'), wanted(mine));
        assert.equal(resolved(written, 'Accept Incoming Change'), wanted(yours));
        assert.equal(resolved(written, 'Accept Both Changes'), wanted(mine + yours));
      }
    }
  });

  it('says in each action what the side says of which milestone', () => {
    const titles = (text: string): readonly string[] => {
      const file = parsePlan(text, { treatAsOurs: true });
      const [finding] = checkPlan(file, options);
      return finding ? fixesFor(file, finding, options).map(({ title }) => formatMessage(title)) : [];
    };
    assert.deepEqual(titles(conflict()).slice(0, 3), [
      'Accept Current Change: M1 due 2026-12-01',
      'Accept Incoming Change: M1 due 2026-12-02',
      'Accept Both Changes',
    ]);
    const [first, second] = [
      conflict(),
      conflict()
        .replace(/^[^]*?(?=<<<<<<<)/, '')
        .replaceAll('due: 2026-12-0', 'start: 2026-11-0'),
    ];
    assert.deepEqual(titles(`${first}${second}`)[0], 'Accept Current Change: M1 due 2026-12-01');
    const whole = `project: P\nmilestones:\n  - { id: M1, title: Mail }\n<<<<<<< HEAD\n  - { id: M2, title: Cards }\n=======\n>>>>>>> x\n`;
    assert.deepEqual(titles(whole).slice(0, 2), ['Accept Current Change: with M2', 'Accept Incoming Change']);
    // A side that is no plan by itself tells nothing.
    const broken = `${before}<<<<<<< HEAD\n    due: [\n=======\n${yours}>>>>>>> x\n`;
    assert.deepEqual(titles(broken).slice(0, 2), ['Accept Current Change', 'Accept Incoming Change']);
  });

  it('may have an empty side, and end a text without a final line end', () => {
    const text = `${before}<<<<<<< HEAD\n=======\n${yours}>>>>>>> x`;
    assert.equal(resolved(text, 'Accept Current Change'), before);
    assert.equal(resolved(text, 'Accept Incoming Change'), before + yours);
  });

  it('leaves the next one to be resolved', () => {
    const text = `${conflict()}${conflict().replace(/^[^]*?(?=<<<<<<<)/, '')}`;
    const rest = resolved(text, 'Accept Current Change');
    assert.equal(rest.match(/^<{7}/gm)?.length, 1);
    assert.equal(resolved(rest, 'Accept Incoming Change').match(/^[<=>]{7}/gm), null);
  });

  it('is never resolved unseen, nor where its marks make no sense', () => {
    const file = parsePlan(conflict(), { treatAsOurs: true });
    assert.deepEqual(safeEdits(file, checkPlan(file, options), options), []);
    const senseless = [
      '<<<<<<< a\n>>>>>>> b\n',
      '<<<<<<< a\n=======\n=======\n>>>>>>> b\n',
      '<<<<<<< a\n<<<<<<< b\n=======\n>>>>>>> c\n',
    ];
    for (const text of [...senseless, 'x: 1\n', '']) assert.equal(conflictAt(text, 0), undefined, text);
  });
});
