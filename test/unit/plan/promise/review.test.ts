import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../../src/core/calendar/calendarDate';
import { reviewReminder, reviewRequest } from '../../../../src/core/client/reviewRequest';
import { clientContext } from '../../../../src/core/client/documents/documentContext';
import { editByActs } from '../../../../src/core/plan/edit/editByActs';
import type { MilestoneAct } from '../../../../src/core/plan/planAct';
import { changedSinceAgreed } from '../../../../src/core/plan/promise/agreedValues';
import {
  areRoundsUsed,
  replyBy,
  reviewDaysOf,
  reviewStateOf,
  roundWords,
} from '../../../../src/core/plan/promise/reviewState';
import { toRef } from '../../../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../../../src/core/plan/parsePlan';
import { calendarsOf } from '../../../../src/core/schedule/calendarsOf';
import { awaitsFeedback, reviewWords } from '../../../../src/core/views/reviewWords';
import { applyEdits } from '../../../../src/core/text';

const uri = 'file:///shop/milestones.yaml';
const date = '2026-11-30' as CalendarDate;

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });
const plan = (...lines: string[]): string =>
  ['project: P', 'review: { rounds_included: 2, days: 5 }', 'milestones:', ...lines, ''].join('\n');
const first = (text: string) => read(text).plan.milestones[0] ?? assert.fail();

type Of<Kind> = Omit<Extract<MilestoneAct, { kind: Kind }>, 'milestone'>;

/** The text after the act on the first milestone; the plan is valid then. */
function edited(text: string, act: Of<'submit'> | Of<'feedback'>): string {
  const { plan: whole } = read(text);
  const milestone = toRef({ uri, plan: whole, revision: 1 }, first(text), 0);
  const result = editByActs({ uri, file: read(text), revision: 1 }, [{ ...act, milestone }]);
  assert.ok('edits' in result, JSON.stringify(result));
  const after = applyEdits(text, result.edits);
  assert.deepEqual(read(after).problems, []);
  return after;
}

const submit = { kind: 'submit', date } as const;
const feedback = (decision: Of<'feedback'>['decision'], more: Partial<Of<'feedback'>> = {}): Of<'feedback'> => ({
  kind: 'feedback',
  decision,
  date,
  by: 'Dana Ruiz',
  note: '',
  ...more,
});

describe('A review', () => {
  it('begins by submitting: in review, with a new round', () => {
    const text = plan('- title: Cards work # all', '  status: in-progress', '  acceptance: [20 of 20 cards pay]');
    const once = edited(text, submit);
    assert.equal(
      once,
      plan(
        '- title: Cards work # all',
        '  status: in-review',
        '  acceptance: [20 of 20 cards pay]',
        '  review: { rounds: [{ submitted: 2026-11-30 }] }',
      ),
    );
    const asked = edited(once, feedback('changes-requested', { note: 'Show the fee', tasks: ['Show the fee'] }));
    assert.equal(
      asked,
      plan(
        '- title: Cards work # all',
        '  status: in-progress',
        '  acceptance: [20 of 20 cards pay]',
        '  tasks:',
        '  - Show the fee',
        '  review: { rounds: [{ submitted: 2026-11-30, decision: changes-requested, date: 2026-11-30, by: Dana Ruiz, note: Show the fee }] }',
      ),
    );
    const twice = edited(asked, submit);
    assert.match(twice, /note: Show the fee \}, \{ submitted: 2026-11-30 \}\] \}/);
    assert.equal(reviewStateOf(first(twice), read(twice).plan).used, 2);
  });

  it('takes a decision on work that was never submitted, and an approval changes nothing else', () => {
    const text = plan('- title: Cards work', '  status: in-review');
    assert.equal(
      edited(text, feedback('approved')),
      plan(
        '- title: Cards work',
        '  status: in-review',
        '  review: { rounds: [{ decision: approved, date: 2026-11-30, by: Dana Ruiz }] }',
      ),
    );
  });

  it('turns reservations into criteria with a day, and renews what was agreed with them', () => {
    const agreed = '  agreed: { date: 2026-11-01, by: Dana Ruiz, due: 2026-11-25, scope: 544e0fa0-0-0-0 }';
    const text = plan('- title: Cards work', '  status: in-review', '  due: 2026-12-01', agreed);
    const after = edited(
      text,
      feedback('approved-with-reservations', {
        note: 'The fee is missing',
        criteria: [{ text: 'The fee is shown', due: '2026-12-12' as CalendarDate }],
      }),
    );
    assert.match(after, /acceptance:\n {2}- \{ text: The fee is shown, due: 2026-12-12 \}\n/);
    assert.match(
      after,
      /agreed: \{ date: 2026-11-30, by: Dana Ruiz, how: review, due: 2026-11-25, scope: 544e0fa0-0-0-[0-9a-f]{8} \}/,
    );
    // The day has moved without anybody's consent, and that still shows.
    assert.deepEqual(changedSinceAgreed(first(after)), { due: { from: '2026-11-25', to: '2026-12-01' }, words: [] });
  });

  it('counts the rounds of those that the price covers, by the milestone before the plan', () => {
    const of = (review: string): string | undefined => {
      const text = plan('- title: Cards work', '  status: in-review', `  review: ${review}`);
      return roundWords(reviewStateOf(first(text), read(text).plan));
    };
    const round = '{ submitted: 2026-11-01, decision: changes-requested }';
    assert.equal(of('{}'), undefined);
    assert.equal(of(`{ rounds: [${round}] }`), 'round 1 of 2');
    assert.equal(of(`{ rounds: [${round}, ${round}, ${round}] }`), 'round 3, 2 included');
    assert.equal(of(`{ rounds_included: 1, rounds: [${round}] }`), 'round 1 of 1');
    assert.ok(areRoundsUsed({ used: 2, included: 2 }) && !areRoundsUsed({ used: 1, included: 2 }));
    assert.ok(!areRoundsUsed({ used: 9, included: undefined }));
  });

  it('says how long the client has had it, and by when an answer is asked for', () => {
    const text = plan(
      '- title: Cards work',
      '  status: in-review',
      '  review: { rounds: [{ submitted: 2026-11-27 }] }',
    );
    const { plan: whole } = read(text);
    assert.equal(reviewWords(first(text), whole, date), 'round 1 of 2, with the client for 3 days');
    assert.equal(reviewWords(first(text), whole, '2026-11-27' as CalendarDate), 'round 1 of 2, with the client');
    const { open } = reviewStateOf(first(text), whole);
    // Friday and five working days.
    const submitted = open?.submitted?.value ?? assert.fail();
    assert.equal(replyBy(submitted, reviewDaysOf(first(text), whole), calendarsOf(whole).plan), '2026-12-04');
    assert.ok(awaitsFeedback(first(text), whole));
    const approved = edited(text, feedback('approved'));
    assert.equal(reviewWords(first(approved), whole, date), 'round 1 of 2, approved');
    assert.ok(!awaitsFeedback(first(approved), whole));
  });

  it('is asked for in a message that says nothing private', () => {
    const text = plan(
      '- id: M2',
      '  title: Cards work',
      '  owner: SECRET',
      '  estimate: 24h',
      '  deliverables: [Payment service]',
      '  acceptance: [{ text: 20 of 20 cards pay, evidence: SECRET }]',
      '  tasks: [SECRET]',
      '  commits: ["abc1234"]',
    ).replace('project: P', 'project: Storefront\nclient: { name: Acme, contact: Dana Ruiz }');
    const context = clientContext(read(text).plan, date);
    const message = reviewRequest(context, context.plan.milestones[0] ?? assert.fail(), '2026-12-04' as CalendarDate);
    assert.ok(!/SECRET|24h|abc1234/.test(message), message);
    assert.match(message, /^Hello Dana Ruiz,\n\n“Cards work” of Storefront is ready for your review\./);
    assert.match(message, /- Payment service\n[^]*1\. 20 of 20 cards pay\n[^]*by Friday,? 4 December 2026: approved/);
    assert.match(message, /Reference: \[M2 [0-9a-f]{8}-0-[0-9a-f]{8}-[0-9a-f]{8}\]\n$/);
    const french = clientContext(read(text.replace('project:', 'language: fr\nproject:')).plan, date);
    assert.match(
      reviewRequest(french, french.plan.milestones[0] ?? assert.fail(), '2026-12-01' as CalendarDate),
      /^Bonjour Dana Ruiz,\n\n«\u00a0Cards work\u00a0» \(Storefront\) est prêt[^]*au plus tard le mardi 1er décembre 2026\u00a0: approuvé/,
    );
  });

  it('is reminded of in a message, by the day to answer while that has not passed', () => {
    const text = plan('- id: M2', '  title: Cards work', '  owner: SECRET').replace(
      'project: P',
      'project: Storefront\nclient: { name: Acme, contact: Dana Ruiz }',
    );
    const remind = (language: string, by?: string): string => {
      const context = clientContext(read(text.replace('project:', `language: ${language}\nproject:`)).plan, date);
      const [milestone = assert.fail()] = context.plan.milestones;
      return reviewReminder(context, milestone, '2026-11-20' as CalendarDate, by as CalendarDate | undefined);
    };
    assert.match(
      remind('en', '2026-12-04'),
      /^Hello Dana Ruiz,\n\n“Cards work” of Storefront has been with you for your review since 20 November 2026\.\nPlease answer by Friday,? 4 December 2026: approved[^]*\nReference: \[M2 \S+\]\n$/,
    );
    assert.match(
      remind('de'),
      /liegt Ihnen seit dem 20\. November 2026 zur Prüfung vor\.\nBitte antworten Sie: freigegeben/,
    );
    assert.match(remind('fr'), /attend votre validation depuis le 20 novembre 2026\./);
    assert.match(remind('es'), /espera su revisión desde el 20 de noviembre de 2026\./);
    assert.ok(!remind('en').includes('SECRET'));
  });
});
