import assert from 'node:assert/strict';
import { editByActs, type ActEditResult } from '../../../src/core/plan/edit/editByActs';
import type { Split } from '../../../src/core/plan/edit/splitMilestone';
import type { Seen } from '../../../src/core/plan/findByText';
import { toRef } from '../../../src/core/plan/milestoneRef';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { applyEdits } from '../../../src/core/text';

const uri = 'file:///shop/milestones.yaml';
const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

function split(text: string, how: Partial<Split>, index = 0): ActEditResult {
  const file = parsePlan(text, { treatAsOurs: true });
  const milestone = toRef({ uri, plan: file.plan, revision: 1 }, file.plan.milestones[index] ?? assert.fail(), index);
  return editByActs({ uri, file, revision: 1 }, [{ kind: 'split', milestone, title: 'Refunds work', ...how }]);
}

function after(text: string, how: Partial<Split>, index = 0): string {
  const made = split(text, how, index);
  assert.ok('edits' in made, JSON.stringify(made));
  const edited = applyEdits(text, made.edits);
  assert.deepEqual(parsePlan(edited).problems, []);
  return edited;
}

const seen = (...texts: string[]): readonly Seen[] => texts.map((text) => ({ index: 0, text }));

/** Of all refused here. */
function reasonOf(text: string, how: Partial<Split>): string {
  const made = split(text, how);
  return 'refusal' in made ? made.refusal.reason : 'edited';
}

describe('Split Milestone', () => {
  it('moves what is chosen below, with what both share, and makes the second wait for the first', () => {
    const text = plan(
      '  - id: M1 # the big one',
      '    title: Cards work',
      '    phase: build',
      '    priority: must',
      '    owner: Sam',
      '    due: 2027-01-29 # a Friday',
      '    estimate: 24h',
      '    deliverables: [Service, Refund form, Docs]',
      '    acceptance:',
      '      - 20 cards pass',
      '      - { text: A refund arrives, met: 2026-11-20, evidence: "3e21109", x-note: 7 }',
      '    tasks: [{ text: Forms, done: true }, Hooks]',
      '    amount: 2400',
      '  - id: M2',
      '    title: Launch',
      '    depends_on: [M1]',
    );
    assert.equal(
      after(text, {
        deliverables: seen('Refund form'),
        acceptance: seen('A refund arrives'),
        tasks: seen('Forms'),
      }),
      plan(
        '  - id: M1 # the big one',
        '    title: Cards work',
        '    phase: build',
        '    priority: must',
        '    owner: Sam',
        '    due: 2027-01-29 # a Friday',
        '    estimate: 24h',
        '    deliverables: [Service, Docs]',
        '    acceptance:',
        '      - 20 cards pass',
        '    tasks: [Hooks]',
        '    amount: 2400',
        '  - id: M3',
        '    title: Refunds work',
        '    phase: build',
        '    priority: must',
        '    owner: Sam',
        '    due: 2027-01-29',
        '    depends_on: [M1]',
        '    deliverables: [Refund form]',
        '    acceptance: [{ text: A refund arrives, met: 2026-11-20, evidence: "3e21109", x-note: 7 }]',
        '    tasks: [{ text: Forms, done: true }]',
        '  - id: M2',
        '    title: Launch',
        '    depends_on: [M1]',
      ),
    );
  });

  it('divides the estimate and the amount only where that is said, and lets followers wait for the second', () => {
    const text = plan(
      '  - { id: M1, title: Cards work, estimate: 24h, amount: 2400.50 }',
      '  - { id: M2, title: Launch, depends_on: [{ id: M1, lag: 2d }] }',
      '  - { id: M3, title: Party, depends_on: M1 }',
    );
    const money = (digits: number) => ({ digits, scale: 2 });
    assert.equal(
      after(text, {
        estimate: { first: { amount: 16, unit: 'h' }, second: { amount: 1, unit: 'd' } },
        amount: { first: money(160_000), second: money(80_050) },
        followersWait: true,
      }),
      plan(
        '  - { id: M1, title: Cards work, estimate: 16h, amount: 1600 }',
        '  - { id: M4, title: Refunds work, estimate: 1d, depends_on: [M1], amount: 800.5 }',
        '  - { id: M2, title: Launch, depends_on: [{ id: M4, lag: 2d }] }',
        '  - { id: M3, title: Party, depends_on: M4 }',
      ),
    );
  });

  it('gives free ids where ids are words, and where there are none', () => {
    const words = plan('  - { id: cards, title: Cards }', '  - { id: cards-2, title: More }');
    assert.match(after(words, {}), /- \{ id: cards-3, title: Refunds work, depends_on: \[cards\] \}/);
    assert.equal(
      after(plan('  - title: Cards'), {}),
      plan('  - id: M1', '    title: Cards', '  - id: M2', '    title: Refunds work', '    depends_on: [M1]'),
    );
  });

  it('takes the key away with the last of its entries', () => {
    assert.equal(
      after(plan('  - id: M1', '    title: Cards', '    tasks:', '      - Forms', '      - Hooks'), {
        tasks: [
          { index: 0, text: 'Forms' },
          { index: 1, text: 'Hooks' },
        ],
      }),
      plan(
        '  - id: M1',
        '    title: Cards',
        '  - id: M2',
        '    title: Refunds work',
        '    depends_on: [M1]',
        '    tasks: [Forms, Hooks]',
      ),
    );
  });

  it('loses no comment, no words that were not read, and nothing that is no longer there', () => {
    const tasks = (...lines: string[]): string => plan('  - id: M1', '    title: Cards', ...lines);
    const forms = { tasks: seen('Forms') };
    assert.equal(reasonOf(tasks('    tasks:', '      - Forms # mine', '      - Hooks'), forms), 'comment');
    assert.equal(reasonOf(tasks('    tasks:', '      # mine', '      - Forms', '      - Hooks'), forms), 'comment');
    assert.equal(reasonOf(tasks('    tasks:', '      - Hooks', '      - Forms', '      # mine'), forms), 'comment');
    assert.equal(reasonOf(tasks('    tasks: # all', '      - Forms'), forms), 'comment');
    assert.equal(reasonOf(tasks('    tasks:', '      - Hooks # theirs', '      - Forms'), forms), 'edited');
    assert.equal(reasonOf(tasks('    tasks: [Forms, Hooks] # all'), forms), 'edited');
    assert.equal(
      reasonOf(tasks('    tasks: [Forms, { text: Hooks, done: &yes true }]'), { tasks: seen('Hooks') }),
      'too-intricate',
    );
    assert.equal(reasonOf(tasks('    tasks: [Hooks]'), forms), 'gone');
    assert.equal(reasonOf(tasks('    status: done', '    tasks: [Forms]'), forms), 'not-suitable');
  });
});
