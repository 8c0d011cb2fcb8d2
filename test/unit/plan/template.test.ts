import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { checkPlan } from '../../../src/core/findings/check';
import { templateGaps } from '../../../src/core/plan/template/gaps';
import { createPlanText, planKinds as kinds } from '../../../src/core/plan/template/template';

const today = '2026-11-24' as CalendarDate;
const firstDue = '2026-12-15' as CalendarDate;

const hostileNames = [
  'A: "b" \'c\'',
  '# no comment',
  '- item',
  '{a: b}',
  'no',
  '2026',
  '0123',
  '*alias',
  'line one\nline two',
  'x\u202ey\u0000',
  '\u05e9\u05dc\u05d5\u05dd 🚀',
  "O'Neil & Söhne",
  ' padded ',
  '%TAG',
  '---',
];

describe('createPlanText', () => {
  for (const kind of kinds) {
    it(`writes a valid plan for ${kind}, with dates from the first on and gaps left to fill`, () => {
      const text = createPlanText({ project: 'Shop', client: 'Acme', firstDue, kind }, today);
      const file = parsePlan(text);
      assert.deepEqual([file.kind, file.isBroken, file.problems], ['ours', false, []]);
      const { milestones } = file.plan;
      assert.ok(milestones.length >= 3 && milestones.length <= 5);
      assert.equal(milestones[0]?.due?.value, firstDue);
      const days = milestones.map(({ due }) => due?.value ?? '');
      assert.deepEqual([...days].sort(), days);
      assert.equal(new Set(days).size, days.length);
      for (const milestone of milestones) assert.ok(milestone.acceptance.length > 0);
      const phases = file.plan.phases.map(({ id }) => id?.value);
      assert.deepEqual([...new Set(milestones.map(({ phase }) => phase?.value))], phases);
      assert.match(text, /<[A-Z][^<>]+>/);
      assert.ok(!text.includes('\r') && text.endsWith('\n'));
    });
  }

  it('gives no id that another plan has, since a commit names an id alone', () => {
    const idsBeside = (project: string, ...taken: readonly string[]): readonly (string | undefined)[] =>
      parsePlan(createPlanText({ project, client: '', firstDue, kind: 'website', taken: new Set(taken) }))
        .plan.milestones.slice(0, 2)
        .map(({ id }) => id?.value);
    assert.deepEqual(idsBeside('Shop'), ['M1', 'M2']);
    assert.deepEqual(idsBeside('Shop', 'S1', 'M99'), ['M1', 'M2']);
    assert.deepEqual(idsBeside('Shop', 'M2'), ['S1', 'S2']);
    assert.deepEqual(idsBeside('Éclair', 'M1', 'E1'), ['EC1', 'EC2']);
    assert.deepEqual(idsBeside('予約', 'M1'), ['A1', 'A2']);
    assert.deepEqual(
      parsePlan(createPlanText({ project: 'Shop', client: '', firstDue, kind: 'website', taken: new Set(['M1']) }))
        .problems,
      [],
    );
  });

  it('has one problem for each gap, and no other', () => {
    for (const kind of kinds) {
      const text = createPlanText({ project: 'Shop', client: 'Acme', firstDue, kind }, today);
      const found = checkPlan(parsePlan(text), { today }).map(({ problem: { code, span } }) => {
        return `${code} ${text.slice(span.start, span.end)}`;
      });
      const gaps = text.replace(/#.*/g, '').match(/<[^<>]+>/g) ?? [];
      assert.ok(gaps.length > 0);
      assert.deepEqual(
        found,
        gaps.map((gap) => `smart.specific.placeholder ${gap}`),
      );
    }
  });

  it('has no problem once its gaps are filled', () => {
    for (const kind of kinds) {
      const text = createPlanText({ project: 'Shop', client: 'Acme', firstDue, kind }, today);
      const filled = text
        .replaceAll('<number>', '12')
        .replaceAll('<lowest one to mend>', 'high')
        .replaceAll('<time of day>', '6:00')
        .replace(/<What [^<>]+>/g, 'Guests book a room on the phone')
        .replace(/<[^<>]+>/g, 'Rooms and Booking answer on shop.example.com');
      const found = checkPlan(parsePlan(filled), { today }).map(({ problem: { code, span } }) => {
        return `${kind} ${code} ${filled.slice(span.start, span.end)}`;
      });
      assert.deepEqual(found, []);
    }
  });

  it('is due every month where the work is done month by month', () => {
    const text = createPlanText({ project: 'P', client: '', firstDue: '2026-10-30' as CalendarDate, kind: 'retainer' });
    assert.deepEqual(
      parsePlan(text).plan.milestones.map(({ due }) => due?.value),
      // 30 January 2027 is a Saturday.
      ['2026-10-30', '2026-11-30', '2026-12-30', '2027-02-01'],
    );
  });

  it('passes over weekends and the holidays that most countries have, from the second milestone on', () => {
    const daysFrom = (first: string): readonly string[] => {
      const text = createPlanText({ project: 'P', client: '', firstDue: first as CalendarDate, kind: 'website' });
      return parsePlan(text).plan.milestones.map(({ due }) => due?.value ?? '');
    };
    assert.deepEqual(daysFrom('2026-12-18'), ['2026-12-18', '2027-01-04', '2027-01-15', '2027-01-29']);
    assert.deepEqual(daysFrom('2026-12-12'), ['2026-12-12', '2026-12-28', '2027-01-11', '2027-01-25']);
  });

  it('has its gaps in the order in which they stand, none of them in a comment', () => {
    const text = createPlanText({ project: 'P', client: 'C', firstDue, kind: 'website' }, today);
    const words = templateGaps(text).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(words, [
      '<List the pages the draft must show>',
      '<List what a visitor can do on the site>',
      '<number>',
      '<Name the address the site answers on>',
      '<Name the accounts and documents handed over>',
    ]);
  });

  it('quotes hostile names so that they read as they were given', () => {
    for (const name of hostileNames) {
      const file = parsePlan(createPlanText({ project: name, client: name, firstDue, kind: 'other' }, today));
      assert.deepEqual(file.problems, [], name);
      assert.equal(file.plan.project?.value, name);
      assert.equal(file.plan.client?.name?.value, name.trim() === '' ? undefined : name);
    }
  });

  it('leaves out a client without a name and a language that was not given', () => {
    const file = parsePlan(createPlanText({ project: 'P', client: '  ', firstDue, kind: 'game' }));
    assert.deepEqual([file.problems, file.plan.client, file.plan.language], [[], undefined, undefined]);
  });

  it('quotes a language that YAML would read as false', () => {
    const file = parsePlan(createPlanText({ project: 'P', client: 'C', firstDue, kind: 'game', language: 'no' }));
    assert.equal(file.plan.language?.value, 'no');
  });

  it('takes a first date in the past, and one at the end of the calendar', () => {
    for (const day of ['2020-02-29', '9999-12-31'] as CalendarDate[]) {
      const file = parsePlan(createPlanText({ project: 'P', client: '', firstDue: day, kind: 'website' }, today));
      assert.deepEqual(file.problems, []);
      assert.equal(file.plan.milestones[0]?.due?.value, day);
    }
  });
});
