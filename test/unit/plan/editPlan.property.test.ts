import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { parseDocument } from 'yaml';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { findComments } from '../../../src/core/plan/comments';
import { editPlan, type Intent } from '../../../src/core/plan/edit/editPlan';
import {
  addMilestone,
  cancelMilestone,
  markMilestoneDone,
  reopenMilestone,
  rescheduleMilestone,
  setCriterionMet,
  setTaskDone,
  startMilestone,
} from '../../../src/core/plan/edit/milestoneEdits';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { applyEdits, type TextEdit } from '../../../src/core/text';
import { planText, type PlanText } from './planTexts';

const today = '2026-11-24' as CalendarDate;
const due = '2027-03-01' as CalendarDate;
const hostile = 'no: "keys" #\u202e, [yet]\n- x';

type Data = Record<string, unknown>;

/** A command, and what it does to plain data: written a second time, without any text. */
interface Command {
  readonly name: string;
  readonly intents: (file: PlanFile, index: number) => Intent[];
  readonly change: (milestone: Data, file: PlanFile, index: number) => void;
  readonly removesComments?: boolean;
}

const commands: readonly Command[] = [
  {
    name: 'start',
    intents: (file, index) => startMilestone(file, index, { today }),
    change: (milestone, file, index) => {
      milestone['status'] = 'in-progress';
      if (!file.plan.milestones[index]?.start) milestone['start'] = today;
    },
  },
  {
    name: 'done',
    intents: (file, index) => {
      const met = file.plan.milestones[index]?.acceptance.map((_criterion, at) => at) ?? [];
      return markMilestoneDone(file, index, { met, completed: today });
    },
    change: (milestone) => {
      milestone['status'] = 'done';
      milestone['completed'] = today;
      eachItem(milestone, 'acceptance', (item) => ({ ...asMap(item), met: today }));
    },
  },
  {
    name: 'reopen',
    intents: (file, index) => reopenMilestone(file, index),
    change: (milestone, file, index) => {
      const old = file.plan.milestones[index];
      milestone['status'] = old?.status === 'cancelled' && !old.start ? 'planned' : 'in-progress';
      delete milestone['completed'];
    },
    removesComments: true,
  },
  {
    name: 'cancel',
    intents: (file, index) => cancelMilestone(file, index, { date: today, reason: hostile }),
    change: (milestone, file, index) => {
      milestone['status'] = 'cancelled';
      const from = file.plan.milestones[index]?.status;
      append(milestone, 'changes', { date: today, field: 'status', from, to: 'cancelled', reason: hostile });
    },
  },
  {
    name: 'reschedule',
    intents: (file, index) =>
      rescheduleMilestone(file, index, { due, date: today, reason: 'Keys came late', by: 'client' }),
    change: (milestone, file, index) => {
      const from = file.plan.milestones[index]?.dueText?.value;
      milestone['due'] = due;
      const entry = { date: today, field: 'due', ...(from !== undefined && { from }), to: due };
      append(milestone, 'changes', { ...entry, reason: 'Keys came late', by: 'client' });
    },
  },
  {
    name: 'tick a criterion',
    intents: (file, index) => setCriterionMet(file, index, 0, today),
    change: (milestone) => {
      eachItem(milestone, 'acceptance', (item, at) => (at === 0 ? { ...asMap(item), met: today } : item));
    },
  },
  {
    name: 'tick a task',
    intents: (file, index) => setTaskDone(file, index, 0, true),
    change: (milestone) => {
      eachItem(milestone, 'tasks', (item, at) => (at === 0 ? { ...asMap(item), done: 'true' } : item));
    },
  },
  {
    name: 'append a text that reads as a number',
    intents: (_file, index) => [{ kind: 'append', path: ['milestones', index, 'commits'], value: '1234e56' }],
    change: (milestone) => append(milestone, 'commits', '1234e56'),
  },
];

const isList = (value: unknown): value is unknown[] => Array.isArray(value);
const asMap = (item: unknown): Data => (typeof item === 'string' ? { text: item } : (item as Data));

function eachItem(milestone: Data, key: string, make: (item: unknown, at: number) => unknown): void {
  const list = milestone[key];
  if (isList(list)) milestone[key] = list.map(make);
}

function append(milestone: Data, key: string, item: unknown): void {
  const list = milestone[key];
  milestone[key] = isList(list) ? [...list, item] : [item];
}

function dataOf(text: string): Data {
  return parseDocument(text, { schema: 'failsafe' }).toJS() as Data;
}

function assertTidy(text: string, edits: readonly TextEdit[]): void {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  let done = -1;
  for (const { start, end, newText } of edits) {
    assert.ok(start > done && end >= start && end <= text.length, 'sorted and apart');
    assert.equal(newText.replaceAll(lineEnd, '').search(/[\r\n]/), -1, 'line ends of the document');
    assert.notEqual(newText, text.slice(start, end), 'an edit edits');
    done = end;
  }
}

/** No edit reaches into another milestone. */
function assertLocal(file: PlanFile, edits: readonly TextEdit[], index: number): void {
  for (const { span, index: other } of file.plan.milestones) {
    if (other === index) continue;
    const last = span.start + file.text.slice(span.start, span.end).trimEnd().length;
    const touching = edits.filter(({ start, end }) =>
      start === end ? start > span.start && start <= last : start < last && end > span.start,
    );
    assert.deepEqual(touching, [], `milestone ${other} is touched`);
  }
}

function commentsOf(text: string): readonly string[] {
  return findComments(text).map((comment) => comment.text.trimEnd());
}

function run({ text, milestones, hasReferences }: PlanText, command: Command, at: number): void {
  const file = parsePlan(text, { treatAsOurs: true });
  assert.equal(file.isBroken, false, 'the generator writes valid YAML');
  assert.equal(file.plan.milestones.length, milestones);
  const index = at % milestones;
  const { span } = file.plan.milestones[index] ?? assert.fail();
  const result = editPlan(text, command.intents(file, index));
  if (!('edits' in result)) {
    const own = text.slice(span.start, span.end);
    assert.ok(hasReferences && /\*(?:base|state|who)|!day/.test(own), `${command.name} refused: ${result.refusal}`);
    return;
  }
  assertTidy(text, result.edits);
  assertLocal(file, result.edits, index);
  const after = applyEdits(text, result.edits);
  const expected = dataOf(text);
  command.change((expected['milestones'] as Data[])[index] ?? assert.fail(), file, index);
  assert.deepEqual(dataOf(after), expected);
  assert.equal(parsePlan(after).isBroken, false);
  if (command.removesComments !== true) assert.deepEqual(commentsOf(after), commentsOf(text));
}

describe('editPlan, on any plan text', function () {
  // A machine that is busy elsewhere must not fail it.
  this.timeout(30_000);

  for (const command of commands) {
    it(`${command.name}: changes its own characters only, and never refuses a plain text`, () => {
      fc.assert(
        fc.property(planText(false), fc.nat(), (plan, at) => run(plan, command, at)),
        { numRuns: 15 },
      );
    });
  }

  it('refuses beside aliases, merges and tags only where they stand in the way', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.constantFrom(...commands), (plan, at, command) =>
        run(plan, command, at),
      ),
      { numRuns: 30 },
    );
  });

  it('adds a milestone at the end or after another one, and never refuses', () => {
    fc.assert(
      fc.property(planText(true), fc.nat(), fc.boolean(), ({ text, milestones }, at, isLast) => {
        const file = parsePlan(text, { treatAsOurs: true });
        const after = isLast ? undefined : at % milestones;
        const result = editPlan(
          text,
          addMilestone(file, { title: hostile, due, ...(after !== undefined && { after }) }),
        );
        if (!('edits' in result)) assert.fail(`refused: ${result.refusal}`);
        assertTidy(text, result.edits);
        assert.equal(result.edits.length, 1);
        const expected = dataOf(text);
        const list = expected['milestones'] as Data[];
        list.splice((after ?? milestones - 1) + 1, 0, { id: `M${milestones + 1}`, title: hostile, due });
        const edited = applyEdits(text, result.edits);
        assert.deepEqual(dataOf(edited), expected);
        assert.deepEqual(commentsOf(edited), commentsOf(text));
      }),
      { numRuns: 25 },
    );
  });
});
