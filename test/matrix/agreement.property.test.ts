import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { stringify } from 'yaml';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { editPlan } from '../../src/core/plan/edit/editPlan';
import { agreeMilestone } from '../../src/core/plan/edit/agreementEdits';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { changedSinceAgreed } from '../../src/core/plan/promise/agreedValues';
import { agreedWords, scopeDigests, type ScopeDigests } from '../../src/core/plan/promise/scopeDigest';
import { applyEdits } from '../../src/core/text';
import { createReversal } from '../../src/host/editing/reversal';
import { planText } from '../unit/plan/planTexts';

const today = '2026-11-24' as CalendarDate;
const agreement = { date: today, by: 'Dana Ruiz', how: 'mail' };

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });

/** The text after an agreement on all milestones. */
function agreed(text: string): string {
  const file = read(text);
  const result = editPlan(
    file,
    [...file.plan.milestones.keys()].flatMap((index) => agreeMilestone(file, index, agreement)),
  );
  return 'edits' in result ? applyEdits(text, result.edits) : assert.fail(result.refusal);
}

/** The words of a milestone: lists without blank ones, since these are no words. */
interface Words {
  readonly title: string;
  readonly description: string;
  readonly deliverables: readonly string[];
  readonly acceptance: readonly string[];
}

const word = fc.constantFrom(
  'Card',
  'payments',
  'work',
  '20 of 20',
  "it's",
  '#7',
  'yes',
  '1e3',
  'Übergabe',
  '"p95"',
  'a: b',
  '- x',
);
const line = fc.array(word, { minLength: 1, maxLength: 8 }).map((all) => all.join(' '));
const words: fc.Arbitrary<Words> = fc.record({
  title: line,
  description: line,
  deliverables: fc.uniqueArray(line, { minLength: 1, maxLength: 4 }),
  acceptance: fc.uniqueArray(line, { minLength: 1, maxLength: 4 }),
});

interface Layout {
  readonly quote: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_FOLDED' | 'BLOCK_LITERAL';
  readonly lineWidth: number;
  readonly isCrlf: boolean;
  readonly isReversed: boolean;
  readonly isTicked: boolean;
  readonly blanks: string;
}

const layout: fc.Arbitrary<Layout> = fc.record({
  quote: fc.constantFrom('PLAIN', 'QUOTE_SINGLE', 'QUOTE_DOUBLE', 'BLOCK_FOLDED', 'BLOCK_LITERAL'),
  lineWidth: fc.constantFrom(0, 30, 80),
  isCrlf: fc.boolean(),
  isReversed: fc.boolean(),
  isTicked: fc.boolean(),
  blanks: fc.constantFrom(' ', '  '),
});

function written(all: Words, { quote, lineWidth, isCrlf, isReversed, isTicked, blanks }: Layout): string {
  const inOrder = <T>(list: readonly T[]): readonly T[] => (isReversed ? [...list].reverse() : list);
  const spaced = (text: string): string => text.replaceAll(' ', blanks);
  const keys = {
    title: spaced(all.title),
    description: spaced(all.description),
    deliverables: inOrder(all.deliverables.map(spaced)),
    acceptance: inOrder(all.acceptance.map(spaced)).map((text) =>
      isTicked ? { text, met: today, evidence: '3f2a1b9' } : text,
    ),
    status: isTicked ? 'in-review' : 'planned',
  };
  const milestone = Object.fromEntries(inOrder(Object.entries(keys)));
  const text = stringify(
    { project: 'P', milestones: [milestone] },
    { defaultStringType: quote, defaultKeyType: 'PLAIN', lineWidth },
  );
  return isCrlf ? text.replaceAll('\n', '\r\n') : text;
}

function digestsOf(text: string): ScopeDigests {
  return scopeDigests(read(text).plan.milestones[0] ?? assert.fail());
}

describe('An agreement, on any plan text', function () {
  it('binds what the milestones say, changes nothing the second time, and is undone to the byte', () => {
    fc.assert(
      fc.property(planText(false), ({ text }) => {
        const once = agreed(text);
        assert.equal(agreed(once), once);
        const file = read(once);
        for (const milestone of file.plan.milestones) {
          assert.equal(milestone.agreed?.date?.value, today);
          assert.equal(changedSinceAgreed(milestone), undefined);
        }
        const codes = checkPlan(file, { today }).map(({ problem }) => problem.code);
        assert.ok(!codes.includes('plan.changed-since-agreed'));
        const reversal = createReversal(text, once);
        assert.ok(reversal.isFor(once));
        assert.equal(applyEdits(once, [reversal.edit]), text);
      }),
      { numRuns: 40 },
    );
  });
});

describe('The digests of an agreement', function () {
  it('depend on the words alone: not on quotes, folds, blanks, line ends, the order of keys and items, and what is ticked', () => {
    fc.assert(
      fc.property(words, layout, layout, (all, one, other) => {
        assert.deepEqual(digestsOf(written(all, one)), digestsOf(written(all, other)));
      }),
      { numRuns: 200 },
    );
  });

  it('tell a changed word by exactly one of the four', () => {
    fc.assert(
      fc.property(words, layout, layout, fc.constantFrom(...agreedWords), fc.nat(), (all, one, other, key, place) => {
        const texts = [all[key]].flat();
        const at = place % texts.length;
        const changed = texts.map((text, index) => (index === at ? changeWord(text, place) : text));
        const after = { ...all, [key]: typeof all[key] === 'string' ? changed[0] : changed };
        const [before, now] = [digestsOf(written(all, one)), digestsOf(written(after, other))];
        assert.deepEqual(
          agreedWords.filter((each) => before[each] !== now[each]),
          [key],
        );
      }),
      { numRuns: 200 },
    );
  });
});

/** One word of the text is another one. */
function changeWord(text: string, place: number): string {
  const all = text.split(' ');
  return all.map((one, at) => (at === place % all.length ? `${one}x` : one)).join(' ');
}
