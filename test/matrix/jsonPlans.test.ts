import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage } from '../../src/core/findings/finding';
import { fixOffers, safeEdits, turnOffOffers } from '../../src/core/findings/fixOffers';
import { editPlan } from '../../src/core/plan/edit/editPlan';
import type { Intent } from '../../src/core/plan/edit/intent';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { commands, today } from './editCommands';
import { patience, runs } from './strokes';

/* A plan that is written as JSON is YAML, too, and other tools read it: it stays JSON whatever is edited in it. */

const text = fc.constantFrom(
  'Guests pay 20 of 20 cards',
  'Improve the search',
  'TBD',
  'say "hi" \\ bye',
  'Ünter: #1, [x]',
  'User management',
);
const day = fc.constantFrom('2026-12-01', '2027-01-15', '1.2.2027', '26-12-01', 'soon', 'next friday', '2026-11-01');

const milestone = fc.record(
  {
    id: fc.constantFrom('M1', 'M2', 'M3'),
    title: text,
    description: text,
    status: fc.constantFrom('planned', 'In Review', 'done', 'completed', 'in-progress'),
    start: day,
    due: day,
    completed: day,
    estimate: fc.constantFrom('8h', '3 days', 8, '1w 2d'),
    depends_on: fc.oneof(fc.constant('M2'), fc.array(fc.constantFrom('M1', 'm2', 'M9', 'M1\u200b'), { maxLength: 2 })),
    deliverables: fc.array(text, { maxLength: 7 }),
    acceptance: fc.array(
      fc.oneof(
        text,
        fc.record({ text, met: fc.constant('2026-11-01') }, { requiredKeys: ['text'] }),
        fc.record({ criterion: text, met: fc.constant('2026-11-01') }, { requiredKeys: ['criterion'] }),
        fc.tuple(text),
        fc.constant(''),
      ),
      { maxLength: 3 },
    ),
    tasks: fc.array(fc.oneof(text, fc.record({ text, done: fc.boolean() }, { requiredKeys: ['text'] })), {
      maxLength: 2,
    }),
    objective: fc.constantFrom('O1', 'o1', 'O9'),
    phase: fc.constantFrom('build', 'biuld'),
    amount: fc.constantFrom(2400, 2.4, '2.400,50 €'),
    payment: fc.constantFrom('paid', { state: 'Un Paid' }),
    changes: fc.array(fc.record({ date: fc.constant('2026-11-01'), field: fc.constant('due') }), { maxLength: 1 }),
    Owner: fc.constant('Sam'),
  },
  { requiredKeys: [] },
);

const plan = fc.record(
  {
    project: fc.constant('Shop'),
    currency: fc.constantFrom('EUR', 'eur'),
    calendar: fc.record({
      hours_per_week: fc.constantFrom(20, '20 h'),
      working_days: fc.constantFrom(['mon', 'Tue'], 'Mon-Fri'),
    }),
    objectives: fc.constantFrom([{ id: 'O1', text: '20 orders a day' }], ['20 orders a day'], [{ O1: '20 orders' }]),
    phases: fc.constantFrom(['build'], [{ build: 'The shop' }], [['build']]),
    lint: fc.constantFrom({}, { rules: { smart: 'hint' } }),
    milestones: fc.array(milestone, { minLength: 1, maxLength: 3 }),
  },
  { requiredKeys: ['project', 'milestones'] },
);

/** Over several lines as tools write it, on one line, and as people write it by hand. */
const layouts = [
  (data: object): string => `${JSON.stringify(data, undefined, 2)}\n`,
  (data: object): string => `${JSON.stringify(data, undefined, 4)}\r\n`.replace(/(?<!\r)\n/g, '\r\n'),
  (data: object): string => JSON.stringify(data),
  (data: object): string => JSON.stringify(data, undefined, 1).replace(/\n */g, ' '),
];

const jsonText = fc.tuple(plan, fc.constantFrom(...layouts)).map(([data, write]) => write(data));

function assertJson(after: string, before: string, what: string): void {
  assert.doesNotThrow(() => JSON.parse(after) as unknown, `${what}\n${before}\n${after}`);
}

describe('A plan written as JSON', function () {
  // A machine that is busy elsewhere must not fail it.
  this.timeout(patience);

  const added: Intent = {
    kind: 'append',
    path: ['milestones'],
    value: { id: 'M7', title: 'Guests pay' },
    layout: 'block',
  };
  const more: readonly { readonly name: string; readonly intents: readonly Intent[] }[] = [
    { name: 'add a milestone', intents: [added] },
    { name: 'insert a milestone', intents: [{ ...added, after: 0 }] },
    { name: 'move', intents: [{ kind: 'set', path: ['milestones', 0, 'phase'], value: 'test' }] },
    { name: 'criterion', intents: [{ kind: 'append', path: ['milestones', 0, 'acceptance'], value: 'a: "b" #c' }] },
    {
      name: 'round',
      intents: [{ kind: 'set', path: ['milestones', 0, 'blocked'], value: { by: 'client', since: today } }],
    },
    { name: 'list', intents: [{ kind: 'set', path: ['milestones', 0, 'deliverables'], value: ['a', 'b c'] }] },
    { name: 'remove', intents: [{ kind: 'remove', path: ['milestones', 0, 'due'] }] },
    { name: 'remove an item', intents: [{ kind: 'remove', path: ['milestones', 0] }] },
    { name: 'rename', intents: [{ kind: 'rename', path: ['milestones', 0, 'Owner'], to: 'owner' }] },
  ];
  for (const { name, intents } of [...commands, ...more]) {
    it(`stays JSON: ${name}`, () => {
      fc.assert(
        fc.property(jsonText, (before) => {
          const file = parsePlan(before, { treatAsOurs: true });
          assert.equal(file.isBroken, false);
          const result = editPlan(file, typeof intents === 'function' ? intents(file, 0) : intents);
          if ('edits' in result) assertJson(applyEdits(before, result.edits), before, name);
        }),
        { numRuns: Math.ceil(runs / 2) },
      );
    });
  }

  it('stays JSON by each fix but comments', () => {
    let tried = 0;
    fc.assert(
      fc.property(jsonText, (before) => {
        const file = parsePlan(before, { treatAsOurs: true });
        const options = { today };
        const findings = checkPlan(file, options);
        for (const finding of findings) {
          const offers = [...fixOffers(file, finding, options), ...turnOffOffers(file, finding.problem.code)];
          for (const { title, make } of offers) {
            const made = make();
            const written = made?.edits.map((edit) => ({
              ...edit,
              newText: made.isSnippet
                ? edit.newText.replace(/\$\{\d+:((?:\\.|[^}])*)\}/g, '$1').replace(/\\([\\$}])/g, '$1')
                : edit.newText,
            }));
            if (!written || written.some(({ newText }) => newText.includes('milepost-disable'))) continue;
            tried++;
            assertJson(applyEdits(before, written), before, `${finding.problem.code} ${formatMessage(title)}`);
          }
        }
        assertJson(applyEdits(before, safeEdits(file, findings, options)), before, 'fix all');
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
    assert.ok(tried > 20, String(tried));
  });
});
