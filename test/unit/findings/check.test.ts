import assert from 'node:assert/strict';
import { parseCalendarDate, type CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { Checker, checkPlan } from '../../../src/core/findings/check';
import { formatMessage } from '../../../src/core/findings/finding';
import { fixesFor } from '../../fixesFor';
import { smartScore } from '../../../src/core/findings/score';
import { applyEdits } from '../../../src/core/text';
import { describeProblem } from '../../../src/core/findings/wording/problemWording';
import { sample } from './planOfFaults';

const today = parseCalendarDate('2026-11-24') ?? assert.fail();

describe('checkPlan', () => {
  it('names three of very many milestones that come before one, and counts the others', () => {
    const rows = Array.from({ length: 200 }, (_, i) => `  - { id: A${i}, title: A, due: 2026-12-01, estimate: 1h }\n`);
    const file = parsePlan(`project: P\ncalendar: { hours_per_week: 1 }\nmilestones:\n${rows.join('')}`);
    const last = checkPlan(file, { today }).findLast(({ problem: { code } }) => code === 'smart.achievable.infeasible');
    assert.ok(last);
    assert.match(formatMessage(describeProblem(last.problem)), /1 h on A\d+, 196 more before it\)/);
  });

  it('keeps each fix within a text that can still be read', () => {
    const file = parsePlan(sample);
    const fixes = checkPlan(file, { today }).flatMap((finding) => fixesFor(file, finding, { today }));
    assert.ok(fixes.length > 20, `${fixes.length} fixes`);
    // As editors without tab stops would write it.
    const plain = (snippet: string) => snippet.replace(/\$\{\d+:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
    for (const { title, edits, isSnippet } of fixes) {
      const written = edits.map((edit) => (isSnippet ? { ...edit, newText: plain(edit.newText) } : edit));
      assert.ok(!parsePlan(applyEdits(sample, written)).isBroken, formatMessage(title));
    }
  });
});

describe('weeks with too much work', () => {
  it('hold nothing that waits for other work until later', () => {
    const chain = (waits: string): string =>
      `project: P\ncalendar: { hours_per_week: 24 }\nmilestones:\n  - { id: M1, title: a, due: 2026-12-04, estimate: 16h }\n  - { id: M2, title: b, due: 2026-12-18, estimate: 48h${waits} }\n`;
    const codes = (text: string): readonly string[] =>
      checkPlan(parsePlan(text), { today: '2026-11-30' as CalendarDate }).map(({ problem }) => problem.code);
    assert.ok(codes(chain('')).includes('smart.achievable.overloaded'));
    assert.ok(!codes(chain(', depends_on: [M1]')).includes('smart.achievable.overloaded'));
  });
});

describe('codes of public holidays', () => {
  const holidayIndex = {
    DE: { name: 'Germany', states: { BB: 'Brandenburg', BE: 'Berlin', 'BY-A': 'Augsburg', SN: 'Saxony' } },
    FR: { name: 'France' },
  };
  const foundIn = (code: string): readonly string[] => {
    const text = `project: P\ncalendar: { holidays: ${code} }\nmilestones: []\n`;
    const file = parsePlan(text);
    return checkPlan(file, { today, holidayIndex }).flatMap((finding) => [
      formatMessage(describeProblem(finding.problem)),
      ...fixesFor(file, finding, { today }).flatMap(({ kind, edits }) =>
        kind === 'fix' ? [applyEdits(text, edits)] : [],
      ),
    ]);
  };

  it('are taken with as many parts as they have', () => {
    for (const code of ['DE', 'DE-BE', 'DE-BY-A', 'FR']) assert.deepEqual(foundIn(code), []);
  });

  it('are flagged where nobody knows them, with the one that was meant if that is clear', () => {
    assert.deepEqual(foundIn('DE-SM'), [
      '“DE-SM” does not fit “holidays”, which takes DE-SN.',
      'project: P\ncalendar: { holidays: DE-SN }\nmilestones: []\n',
    ]);
    assert.deepEqual(foundIn('DE-BX'), [
      '“DE-BX” does not fit “holidays”, which takes DE, or a state of it such as DE-BB.',
    ]);
    assert.deepEqual(foundIn('FR-75'), ['“FR-75” does not fit “holidays”, which takes FR.']);
    assert.deepEqual(foundIn('XX'), [
      '“XX” does not fit “holidays”, which takes a country such as DE, or a country and state such as DE-BE.',
    ]);
    assert.equal(foundIn('Germany').length, 1, 'one fault, one finding');
  });

  it('are not judged where it is not known which ones there are', () => {
    const file = parsePlan('project: P\ncalendar: { holidays: XX }\nmilestones: []\n');
    assert.deepEqual(checkPlan(file, { today }), []);
  });
});

describe('smartScore', () => {
  const scoreOf = (text: string): string => {
    const file = parsePlan(text);
    const checker = new Checker();
    const findings = checker.check(file, { today });
    const { letters, met, of, reason } = smartScore(
      { file, findings, unread: checker.unread, unmeasured: checker.unmeasured },
      0,
    );
    const signs = { missing: 'x', unknown: '?', 'not-judged': '–' };
    const shown = letters.map(({ letter, state }) => (state === 'present' ? letter : signs[state]));
    return `${shown.join('')} ${met}/${of}${reason === undefined ? '' : ` · ${reason}`}`;
  };

  it('judges no milestone that a fault of the syntax lies in, and the others all the same', () => {
    const torn = '  - title: The shop takes card payments\n      due: 2027-01-29\n';
    const other = '  - title: The shop sends receipts\n    due: 2027-02-28\n';
    assert.equal(scoreOf(`project: P\nmilestones:\n${torn}${other}`), '––––– 0/0');
    assert.equal(scoreOf(`project: P\nmilestones:\n${other}${torn}`), 'SM––T 3/3');
  });

  it('leaves letters out that the plan gives no grounds for', () => {
    const milestone = 'milestones:\n  - id: M1\n    title: The shop takes card payments\n';
    assert.equal(scoreOf(`project: P\n${milestone}`), 'SM––x 2/3 · no deadline');
    const calendar = 'calendar: { hours_per_week: 24 }\nobjectives: { id: O1, text: 200 orders }\n';
    const more = '    due: 2027-01-29\n    estimate: 8h\n    objective: O1\n';
    assert.equal(scoreOf(`project: P\n${calendar}${milestone}${more}`), 'SMART 5/5');
  });

  it('judges R where the plan has objectives; a mere hint takes no letter away, a raised one does', () => {
    const text = (objectives: string, comment = ''): string =>
      `project: P\nobjectives: ${objectives}\nmilestones:\n  - { title: The shop takes card payments, due: 2027-01-29 }${comment}\n`;
    assert.equal(scoreOf(text('[{ id: O1, text: 200 orders }]')), 'SM–RT 4/4');
    const raised = 'lint: { rules: { smart.relevant: information } }\n';
    assert.equal(scoreOf(text('[{ id: O1, text: 200 orders }]') + raised), 'SM–xT 3/4 · no objective');
    assert.equal(
      scoreOf(text('[{ id: O1, text: 200 orders }]', ' # milepost-disable-line smart.relevant')),
      'SM–RT 4/4',
    );
    assert.equal(scoreOf(text('[200 orders]')), 'SM––T 3/3');
  });

  it('gives no letter for a value that cannot be read', () => {
    const text = (milestone: string): string =>
      `project: P\ncalendar: { hours_per_week: 24 }\nmilestones:\n  - { ${milestone} }\n`;
    assert.equal(scoreOf(text('title: The shop takes cards, due: 24.12.2026')), 'SM––x 2/3 · invalid value');
    assert.equal(
      scoreOf(text('title: The shop takes cards, due: 2026-12-24, estimate: six')),
      'SMx–T 3/4 · invalid value',
    );
    assert.equal(scoreOf(text('due: 2026-12-24')), 'xM––T 2/3 · missing key');
  });

  it('judges no words of another language', () => {
    const text = (language: string): string =>
      `project: P\n${language}milestones:\n  - { title: Die Oberfläche ist besser und auch für die Kunden schöner, due: 2026-12-24 }\n`;
    assert.equal(scoreOf(text('')), '––––T 1/1');
    assert.equal(scoreOf(text('language: de\n')), '––––T 1/1');
  });

  it('says of the first letter why it is missing', () => {
    assert.equal(
      scoreOf('project: P\nmilestones:\n  - { id: M1, title: Improve the search, due: soon }\n'),
      'x?––x 0/3 · vague verb',
    );
  });

  it('does not know M of a named feature of which nothing says how both sides will know', () => {
    const text = (more: string): string =>
      `project: P\nmilestones:\n  - { title: Stripe integration for the shop, due: 2026-12-24${more} }\n`;
    assert.equal(scoreOf(text('')), 'S?––T 2/3 · no criteria');
    assert.equal(scoreOf(text(', acceptance: [Guests pay by card]')), 'SM––T 3/3');
    assert.equal(scoreOf(text(', description: 20 of 20 test cards complete a purchase')), 'SM––T 3/3');
  });
});
