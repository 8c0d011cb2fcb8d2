import assert from 'node:assert/strict';
import type { CalendarDate } from '../../../src/core/calendar/calendarDate';
import { editByActs } from '../../../src/core/plan/edit/editByActs';
import type { Seen } from '../../../src/core/plan/findByText';
import { can, milestoneAbilities, type ActRefusal, type PlanAct } from '../../../src/core/plan/planAct';
import { toRef, type MilestoneRef } from '../../../src/core/plan/milestoneRef';
import { parsePlan, type PlanFile } from '../../../src/core/plan/parsePlan';
import { statuses } from '../../../src/core/plan/types';
import { applyEdits } from '../../../src/core/text';

const uri = 'file:///shop/milestones.yaml';
const today = '2026-11-24' as CalendarDate;
const due = '2026-12-01' as CalendarDate;

const read = (text: string): PlanFile => parsePlan(text, { treatAsOurs: true });
const plan = (...lines: string[]): string => ['project: P', 'milestones:', ...lines, ''].join('\n');

/** A reference to the milestone in its place, made from this text at revision 1. */
function refIn(text: string, index: number): MilestoneRef {
  const { plan } = read(text);
  return toRef({ uri, plan, revision: 1 }, plan.milestones[index] ?? assert.fail(), index);
}

/** The text after the acts, all in one edit. */
function edited(text: string, acts: readonly PlanAct[], revision = 1): string {
  const result = editByActs({ uri, file: read(text), revision }, acts);
  assert.ok('edits' in result, JSON.stringify(result));
  return applyEdits(text, result.edits);
}

function refusal(text: string, acts: readonly PlanAct[], revision = 1): ActRefusal {
  const result = editByActs({ uri, file: read(text), revision }, acts);
  return 'refusal' in result ? result.refusal : assert.fail('it was edited');
}

const abc = plan('- { id: A, title: a }', '- { id: B, title: b }', '- { id: C, title: c }');
const idsIn = (text: string): string => [...text.matchAll(/id: (\w+)/g)].map(([, id]) => id).join();

describe('Acts on a plan', () => {
  it('find their milestone where it stands by now', () => {
    const act: PlanAct = { kind: 'start', milestone: refIn(abc, 1), today };
    const moved = plan('- { id: B, title: other words }', '- { id: A, title: a }');
    assert.equal(
      edited(moved, [act], 2),
      plan('- { id: B, title: other words, status: in-progress, start: 2026-11-24 }', '- { id: A, title: a }'),
    );
  });

  it('trust a place only at the revision that it is from: of two alike none is guessed', () => {
    const twins = plan('- title: Pay', '- title: Pay');
    const act: PlanAct = { kind: 'reschedule', milestone: refIn(twins, 1), due, date: today };
    assert.match(edited(twins, [act]), /- title: Pay\n- title: Pay\n {2}due: 2026-12-01/);
    const gone = { reason: 'gone', text: 'Pay', milestone: refIn(twins, 1) };
    assert.deepEqual(refusal(twins, [act], 2), gone);
    // Another milestone has come above the one that is meant.
    assert.deepEqual(refusal(plan('- title: Pay', '- title: Pay', '- title: Pay'), [act], 2), gone);
  });

  it('give several milestones other dates in one edit, with the old ones among the changes of each', () => {
    const text = plan(
      '- id: A',
      '  title: a',
      '  start: 2026-11-16',
      '  due: 2026-11-20 # firm',
      '- id: B',
      '  title: b',
      '  start: 2026-11-23',
      '  due: 2026-11-27',
      '  changes:',
      '  - { date: 2026-11-01, field: due, from: 2026-11-20, to: 2026-11-27 }',
      '- { id: C, title: c, due: soon }',
    );
    const why = { date: today, reason: 'Keys came late', by: 'client' } as const;
    const to = (start: string, day: string) => ({ start: start as CalendarDate, due: day as CalendarDate });
    const acts: readonly PlanAct[] = [
      { kind: 'reschedule', milestone: refIn(text, 0), ...to('2026-11-17', '2026-11-23'), ...why },
      { kind: 'reschedule', milestone: refIn(text, 1), ...to('2026-11-24', '2026-11-30'), ...why },
      { kind: 'reschedule', milestone: refIn(text, 2), due, ...why },
    ];
    const entry = (field: string, from: string, until: string): string =>
      `{ date: 2026-11-24, field: ${field}, from: ${from}, to: ${until}, reason: Keys came late, by: client }`;
    assert.equal(
      edited(text, acts),
      plan(
        '- id: A',
        '  title: a',
        '  start: 2026-11-17',
        '  due: 2026-11-23 # firm',
        '  changes:',
        `  - ${entry('due', '2026-11-20', '2026-11-23')}`,
        `  - ${entry('start', '2026-11-16', '2026-11-17')}`,
        '- id: B',
        '  title: b',
        '  start: 2026-11-24',
        '  due: 2026-11-30',
        '  changes:',
        '  - { date: 2026-11-01, field: due, from: 2026-11-20, to: 2026-11-27 }',
        `  - ${entry('due', '2026-11-27', '2026-11-30')}`,
        `  - ${entry('start', '2026-11-23', '2026-11-24')}`,
        `- { id: C, title: c, due: ${due}, changes: [${entry('due', 'soon', due)}] }`,
      ),
    );
  });

  it('are refused as a whole where one of the milestones has other dates than those that were seen', () => {
    const text = plan('- { id: A, title: a, due: 2026-11-20 }', '- { id: B, title: b, due: 2026-11-27 }');
    const move = (index: number, seen: string | undefined): PlanAct => {
      const dates = { due: seen, start: undefined };
      return { kind: 'reschedule', milestone: refIn(text, index), due, seen: dates, date: today };
    };
    assert.match(edited(text, [move(0, '2026-11-20'), move(1, '2026-11-27')]), /due: 2026-12-01.*\n.*due: 2026-12-01/);
    const refused = refusal(text, [move(0, '2026-11-20'), move(1, '2026-11-26')]);
    assert.equal(refused.reason, 'moved-on');
    assert.deepEqual('position' in refused && refused.position?.line, 3);
    assert.equal(refusal(text, [move(0, undefined)]).reason, 'moved-on');
  });

  it('declare a phase where the plan declares phases, and does not have it', () => {
    const text = plan('- { id: A, title: a }');
    const declare = (phase: string): PlanAct => ({ kind: 'declare-phase', phase });
    const withPhases = `phases:\n  - { id: build, title: Build it }\n${text}`;
    assert.equal(edited(text, [declare('Launch')]), text);
    assert.equal(edited(withPhases, [declare('build')]), withPhases);
    assert.equal(edited(withPhases, [declare('Build it')]), withPhases);
    assert.equal(
      edited(withPhases, [
        declare('Launch'),
        { kind: 'classify', milestone: refIn(text, 0), key: 'phase', value: 'Launch' },
      ]),
      withPhases.replace('Build it }\n', 'Build it }\n  - Launch\n').replace('title: a }', 'title: a, phase: Launch }'),
    );
  });

  it('are refused where the milestone no longer allows them', () => {
    const acts = (milestone: MilestoneRef): readonly PlanAct[] => [
      { kind: 'start', milestone, today },
      { kind: 'submit', milestone, date: today },
      { kind: 'feedback', milestone, decision: 'approved', date: today, by: 'Dana', note: '' },
      { kind: 'finish', milestone, met: [], completed: today },
      { kind: 'reschedule', milestone, due, date: today },
      { kind: 'split', milestone, title: 'b' },
      { kind: 'expect', milestone, text: 'Keys' },
      { kind: 'block', milestone, by: 'client', since: today },
      { kind: 'cancel', milestone, date: today },
      { kind: 'reopen', milestone, date: today },
      { kind: 'move', milestones: [milestone], to: 'down' },
    ];
    for (const status of statuses) {
      const text = plan(`- { id: A, title: a, status: ${status} }`, '- { id: B, title: b }');
      const milestone = refIn(text, 0);
      const made = acts(milestone).filter(
        (act) => 'edits' in editByActs({ uri, file: read(text), revision: 1 }, [act]),
      );
      // The rows and the questions of the commands offer the same.
      const offered = milestoneAbilities.filter((ability) => can(ability, { status }));
      assert.deepEqual(made.map(({ kind }) => kind).sort(), [...offered].sort(), status);
    }
    const done = plan('- { id: A, title: a new name, status: done }');
    const milestone = refIn(abc, 0);
    assert.deepEqual(refusal(done, [{ kind: 'cancel', milestone, date: today, reason: 'No' }], 2), {
      reason: 'not-suitable',
      title: 'a new name',
      status: 'done',
      milestone,
      position: { line: 2, character: 18 },
    });
  });

  it('never replace what cannot be read', () => {
    const start = (milestone: MilestoneRef): PlanAct => ({ kind: 'start', milestone, today });
    const finish = (milestone: MilestoneRef, ...met: readonly Seen[]): PlanAct => {
      return { kind: 'finish', milestone, met, completed: today };
    };
    const reopen = (milestone: MilestoneRef): PlanAct => ({ kind: 'reopen', milestone, date: today });
    const cancel = (milestone: MilestoneRef): PlanAct => ({ kind: 'cancel', milestone, date: today });
    const seen = (text: string): Seen => ({ index: 0, text });
    const tick =
      (met?: CalendarDate) =>
      (milestone: MilestoneRef): PlanAct => {
        return { kind: 'tick-criterion', milestone, entry: seen('One'), met };
      };
    const tickTask = (milestone: MilestoneRef): PlanAct => {
      return { kind: 'tick-task', milestone, entry: seen('One'), done: true };
    };
    const reschedule = (milestone: MilestoneRef): PlanAct => ({ kind: 'reschedule', milestone, due, date: today });
    const finishOne = (milestone: MilestoneRef): PlanAct => finish(milestone, seen('One'));
    const cases: readonly (readonly [lines: readonly string[], acts: readonly ((of: MilestoneRef) => PlanAct)[]])[] = [
      [['  status: waiting for Dana'], [start, finish, reopen, cancel]],
      [['  status: Done'], [start, finish, reopen, cancel]],
      [['  status: [done, almost]'], [start, finish, reopen, cancel]],
      [['  completed: when Dana says so'], [finish]],
      [['  completed: when Dana says so', '  status: done'], [reopen]],
      [['  due: [in May, or June]'], [reschedule]],
      [
        ['  acceptance: [{ text: Two, met: 2026-11-20 }, { met: yes by Dana, text: One }]'],
        [tick(today), tick(), finishOne],
      ],
      [['  acceptance: { text: One, met: yes by Dana }'], [tick(today), tick(), finishOne]],
      [['  tasks: [{ text: One, done: yes by Dana }]'], [tickTask]],
    ];
    for (const [lines, acts] of cases) {
      const text = plan('- title: above', '- title: a', ...lines);
      const milestone = refIn(text, 1);
      for (const act of acts) {
        const made = refusal(text, [act(milestone)]);
        assert.equal(made.reason, 'unread', lines.join());
        assert.equal('position' in made && made.position?.line, 4, lines.join());
      }
    }
    const text = plan('- title: a', '  status: waiting for Dana');
    assert.deepEqual(refusal(text, [start(refIn(text, 0))]), {
      reason: 'unread',
      key: 'status',
      position: { line: 3, character: 10 },
    });
  });

  it('leave alone what cannot be read and is no concern of theirs', () => {
    const text = plan(
      '- title: a',
      '  start: after the fair, see mail of 3 March',
      '  acceptance: [{ text: One, met: yes by Dana }, Two]',
    );
    const milestone = refIn(text, 0);
    assert.equal(
      edited(text, [{ kind: 'start', milestone, today }]),
      text.replace('  start', '  status: in-progress\n  start'),
    );
    assert.equal(
      edited(text, [{ kind: 'finish', milestone, met: [{ index: 1, text: 'Two' }], completed: today }]),
      text
        .replace('  start', '  status: done\n  start')
        .replace('  acceptance', '  completed: 2026-11-24\n  acceptance')
        .replace('Two', '{ text: Two, met: 2026-11-24 }'),
    );
    const soon = plan('- title: a', '  due: soon', '  status: waiting');
    assert.match(
      edited(soon, [{ kind: 'reschedule', milestone: refIn(soon, 0), due, date: today }]),
      /due: 2026-12-01\n[^]*from: soon[^]*\n {2}status: waiting\n/,
    );
  });

  it('on several milestones are one edit, or none', () => {
    const acts = [0, 2].map((index): PlanAct => ({ kind: 'start', milestone: refIn(abc, index), today }));
    const after = edited(abc, acts);
    assert.deepEqual(
      read(after).plan.milestones.map(({ status }) => status),
      ['in-progress', 'planned', 'in-progress'],
    );
    const [first, , third] = read(after).plan.milestones;
    assert.ok(first?.start && third?.start);
    const late = plan('- { id: A, title: a }', '- { id: C, title: c, status: done }');
    assert.equal(refusal(late, acts, 2).reason, 'not-suitable');
    assert.equal(refusal(plan('- { id: A, title: a }'), acts, 2).reason, 'gone');
  });

  it('on the list leave the others their places, whatever their order', () => {
    const acts: readonly PlanAct[] = [
      { kind: 'move', milestones: [refIn(abc, 2)], to: { before: refIn(abc, 0) } },
      { kind: 'add', title: 'One', after: refIn(abc, 0) },
      { kind: 'start', milestone: refIn(abc, 1), today },
      { kind: 'move', milestones: [refIn(abc, 1)], to: 'up' },
      { kind: 'add', title: 'Two' },
    ];
    const after = read(edited(abc.replaceAll('id: A', 'id: M1'), acts.map(renamed)));
    assert.deepEqual(after.problems, []);
    assert.deepEqual(
      after.plan.milestones.map(({ id, title, status }) => `${id?.value} ${title.value} ${status}`),
      ['C c planned', 'M1 a planned', 'B b in-progress', 'M2 One planned', 'M3 Two planned'],
    );
  });

  it('move by one place, together, and not past the ends', () => {
    const move = (indices: readonly number[], to: 'up' | 'down'): PlanAct => ({
      kind: 'move',
      milestones: indices.map((index) => refIn(abc, index)),
      to,
    });
    assert.equal(idsIn(edited(abc, [move([2, 1], 'up')])), 'B,C,A');
    assert.equal(idsIn(edited(abc, [move([0], 'down')])), 'B,A,C');
    assert.equal(idsIn(edited(abc, [move([0, 1], 'down')])), 'C,A,B');
    assert.deepEqual(refusal(abc, [move([1, 0], 'up')]), { reason: 'first', milestone: refIn(abc, 1) });
    assert.deepEqual(refusal(abc, [move([2], 'down')]), { reason: 'last', milestone: refIn(abc, 2) });
  });

  it('rename a title and nothing else', () => {
    const act: PlanAct = { kind: 'rename', milestone: refIn(abc, 1), title: 'Guests pay: by card' };
    assert.equal(edited(abc, [act]), abc.replace('title: b', 'title: "Guests pay: by card"'));
    const untitled = plan('- id: A', '  due: 2026-12-01');
    assert.match(edited(untitled, [{ kind: 'rename', milestone: refIn(untitled, 0), title: 'x' }]), /title: x/);
  });

  it('delete milestones with the comments above them, and the dependencies of others on them', () => {
    const text = plan(
      '  # the first',
      '  - id: A # beside',
      '    title: a',
      '',
      '  # the second',
      '  - id: B',
      '    title: b',
      '    depends_on: [A]',
      '',
      '  - id: C',
      '    title: c',
      '    depends_on: [A, B]',
    );
    const drop = (...indexes: readonly number[]): string =>
      edited(text, [{ kind: 'delete', milestones: indexes.map((index) => refIn(text, index)) }]);
    assert.equal(
      drop(0),
      plan('  # the second', '  - id: B', '    title: b', '', '  - id: C', '    title: c', '    depends_on: [B]'),
    );
    assert.equal(drop(2), text.slice(0, text.indexOf('\n  - id: C')));
    assert.equal(drop(0, 1), plan('  - id: C', '    title: c'));
    assert.match(drop(0, 1, 2), /^milestones: \[\]$/m);
    assert.equal(
      edited(abc, [{ kind: 'delete', milestones: [refIn(abc, 2), refIn(abc, 0)] }]),
      plan('- { id: B, title: b }'),
    );
  });

  it('take the ids of deleted milestones out of change orders, wherever the list stands', () => {
    const orders = (first: string, second: string): string =>
      `change_orders:\n  - { id: CO1, title: PDFs${first}, price: 600 } # agreed by mail\n  - id: CO2\n${second}    price: 90\n`;
    const drop = (text: string, ...indexes: readonly number[]): string =>
      edited(text, [{ kind: 'delete', milestones: indexes.map((index) => refIn(text, index)) }]);
    const list = (...ids: readonly string[]): string =>
      ids.length > 0 ? `    milestones:\n${ids.map((id) => `      - ${id} # ${id}\n`).join('')}` : '';
    const before = orders(', milestones: [A, B, C]', list('B', 'A'));
    const milestones = abc.replace('project: P\n', '');
    for (const place of [
      (text: string, of: string) => `project: P\n${text}${of}`,
      (text: string, of: string) => `project: P\n${of}${text}`,
    ]) {
      const text = place(before, milestones);
      const without = (line: string): string => milestones.replace(new RegExp(`^- \\{ id: [${line}].*\\n`, 'gm'), '');
      assert.equal(drop(text, 2), place(orders(', milestones: [A, B]', list('B', 'A')), without('C')));
      assert.equal(drop(text, 0), place(orders(', milestones: [B, C]', list('B')), without('A')));
      assert.equal(drop(text, 1, 0), place(orders(', milestones: [C]', ''), without('AB')));
      const none = drop(text, 0, 1, 2);
      assert.ok(none.includes(orders('', '')) && none.includes('milestones: []\n'), none);
    }
    const short = `${abc}change_orders: { id: CO1, milestones: B }\n`;
    assert.match(drop(short, 1), /^change_orders: \{ id: CO1 \}$/m);
    assert.match(drop(short, 0), /^change_orders: \{ id: CO1, milestones: B \}$/m);
  });

  it('leave the other dependencies where several are deleted', () => {
    const text = plan(
      '- { id: A, title: a }',
      '- { id: B, title: b }',
      '- { id: C, title: c }',
      '- { id: D, title: d, depends_on: [A, C, { id: B, lag: 2d }] }',
    );
    assert.equal(
      edited(text, [{ kind: 'delete', milestones: [refIn(text, 0), refIn(text, 1)] }]),
      plan('- { id: C, title: c }', '- { id: D, title: d, depends_on: [C] }'),
    );
  });

  it('keep a reference to an id that another milestone still has', () => {
    const text = `${plan('- { id: A, title: a }', '- { id: A, title: other }', '- { id: B, title: b, depends_on: [A] }')}change_orders: [{ id: CO1, milestones: [A] }]\n`;
    const act: PlanAct = { kind: 'delete', milestones: [refIn(text, 0)] };
    assert.equal(edited(text, [act]), text.replace('- { id: A, title: a }\n', ''));
  });

  it('duplicate what is planned below it, under an id of its own, and nothing of its state', () => {
    const text = plan(
      '  - id: M1',
      '    title: Guests pay',
      '    status: done',
      '    due: 2026-12-01',
      '    completed: 2026-11-20',
      '    estimate: 3d',
      '    acceptance: [{ text: One, met: 2026-11-20 }, Two]',
      '  - id: M2',
      '    title: b',
    );
    const copy = edited(text, [{ kind: 'duplicate', milestone: refIn(text, 0), title: 'Guests pay (copy)' }]);
    const added = [
      '  - id: M3',
      '    title: Guests pay (copy)',
      '    due: 2026-12-01',
      '    estimate: 3d',
      '    acceptance: [One, Two]',
    ];
    assert.equal(copy, text.replace('  - id: M2', `${added.join('\n')}\n  - id: M2`));
  });

  it('tick criteria and tasks that still read the same, and are refused for others', () => {
    const text = plan('- title: a', '  acceptance: [Two, One]', '  tasks: [Do]');
    const milestone = refIn(text, 0);
    const entry = { index: 0, text: 'One' };
    assert.equal(
      edited(text, [
        { kind: 'tick-criterion', milestone, entry, met: today },
        { kind: 'tick-task', milestone, entry: { index: 0, text: 'Do' }, done: true },
      ]),
      plan('- title: a', '  acceptance: [Two, { text: One, met: 2026-11-24 }]', '  tasks: [{ text: Do, done: true }]'),
    );
    assert.match(
      edited(text, [{ kind: 'finish', milestone, met: [entry, { index: 1, text: 'Three' }], completed: today }]),
      /\[Two, \{ text: One, met: 2026-11-24 \}\]/,
    );
    const gone = { reason: 'gone', text: 'Three', milestone };
    const lost = { index: 0, text: 'Three' };
    assert.deepEqual(refusal(text, [{ kind: 'tick-criterion', milestone, entry: lost, met: today }]), gone);
    assert.deepEqual(refusal(text, [{ kind: 'tick-task', milestone, entry: lost, done: true }]), gone);
  });

  it('say where a broken file is broken, and where an alias stands in the way', () => {
    const act: PlanAct = { kind: 'start', milestone: refIn(abc, 0), today };
    assert.deepEqual(refusal(`${abc}  - "\n`, [act]), { reason: 'broken', position: { line: 5, character: 2 } });
    const unknown = plan('- { id: A, title: a, deu: 2026-12-01 }', '- { id: B, title: b }', '  due 2026-12-01');
    assert.deepEqual(refusal(unknown, [act]), { reason: 'broken', position: { line: 4, character: 0 } });
    const shared = plan('- title: a', '  status: &s planned', '- { title: b, status: *s }');
    assert.deepEqual(refusal(shared, [{ kind: 'start', milestone: refIn(shared, 1), today }]), {
      reason: 'shared',
      position: { line: 4, character: 22 },
    });
  });

  it('are refused for milestones of another plan', () => {
    const other = { ...refIn(abc, 1), uri: 'file:///app/milestones.yaml' };
    const act: PlanAct = { kind: 'move', milestones: [refIn(abc, 2), other], to: 'up' };
    assert.deepEqual(refusal(abc, [act]), { reason: 'several-plans' });
  });

  it('change nothing that is so already', () => {
    const text = plan('- { id: A, title: a, due: 2026-12-01 }');
    const milestone = refIn(text, 0);
    assert.equal(edited(text, [{ kind: 'reschedule', milestone, due, date: today }]), text);
    assert.equal(edited(text, [{ kind: 'move', milestones: [], to: 'up' }]), text);
    assert.equal(edited(text, []), text);
  });

  it('turn a finding off in the settings of the plan, or by a comment beside other acts', () => {
    const code = 'smart.specific.compound';
    const off = { kind: 'turn-off', code } as const;
    assert.equal(
      edited('project: P\n', [{ ...off, where: 'lint' }]),
      `project: P\nlint: { rules: { ${code}: "off" } }\n`,
    );
    const allow = '  allow: [robust]\n';
    assert.equal(
      edited(`${abc}lint:\n${allow}`, [{ ...off, where: 'lint' }]),
      `${abc}lint:\n  rules: { ${code}: "off" }\n${allow}`,
    );
    assert.equal(edited(abc, [{ ...off, where: 'comment' }]), `# milepost-disable-file ${code}\n${abc}`);
    const both = edited(abc, [
      { ...off, where: 'comment' },
      { kind: 'start', milestone: refIn(abc, 0), today },
    ]);
    assert.match(both, /^# milepost-disable-file smart\.specific\.compound\nproject: P\n.*\n.*status: in-progress/);
  });

  it('add to the settings of the plan however they are written, and never replace them', () => {
    const code = 'smart.specific.compound';
    const off: PlanAct = { kind: 'turn-off', code, where: 'lint' };
    const json =
      '{"project": "P", "lint": {"rules": {"smart.relevant": "off"}, "allow": ["robust"]}, "milestones": []}';
    assert.equal(edited(json, [off]), json.replace('"off"}', `"off", "${code}": "off"}`));
    const quoted = 'project: P\n"lint": { allow: [robust] }\n';
    assert.equal(edited(quoted, [off]), `project: P\n"lint": { rules: { ${code}: "off" }, allow: [robust] }\n`);
    const unread = 'project: P\nlint:\n  rules:\n    smart.relevant: whatever\n';
    assert.equal(edited(unread, [off]), `${unread}    ${code}: "off"\n`);
    const empty = `project: P\nlint: { rules: { ${code}: "off" } } # none yet\n`;
    assert.equal(edited('project: P\nlint: # none yet\n', [off]), empty);
    const two: PlanAct = { kind: 'turn-off', code: 'smart.relevant', where: 'lint' };
    assert.equal(
      edited('project: P\n', [off, two]),
      `project: P\nlint: { rules: { ${code}: "off", smart.relevant: "off" } }\n`,
    );
    for (const other of [
      'lint: strictly\n',
      'lint: [a]\n',
      'lint: { rules: [a] }\n',
      'lint:\n  rules: none of them\n',
    ]) {
      assert.equal(refusal(`project: P\n${other}`, [off]).reason, 'not-found', other);
    }
  });

  it('adopt a file that is close to a plan', () => {
    const text = 'milestones:\n  - { name: Beta, due_on: 2026-12-01, state: open }\n';
    const file = parsePlan(text);
    const result = editByActs({ uri, file }, [{ kind: 'adopt', project: 'Shop' }]);
    assert.ok('edits' in result);
    assert.equal(parsePlan(applyEdits(text, result.edits)).kind, 'ours');
    assert.deepEqual(refusal('a: 1\n', [{ kind: 'adopt', project: 'Shop' }]), { reason: 'not-found' });
  });

  it('write what a file lacks once, however many of them write it', () => {
    const code = 'smart.specific.compound';
    const adopt: PlanAct = { kind: 'adopt', project: 'P' };
    const comment: PlanAct = { kind: 'turn-off', code, where: 'comment' };
    const other: PlanAct = { kind: 'turn-off', code: 'smart.relevant', where: 'comment' };
    const lint: PlanAct = { kind: 'turn-off', code, where: 'lint' };
    const text = 'milestones:\n  - id: A\n    title: a\n';
    const rename: PlanAct = { kind: 'rename', milestone: refIn(text, 0), title: 'b' };
    for (const [acts, wanted] of [
      [[adopt, adopt], `project: P\n${text}`],
      [[comment, comment], `# milepost-disable-file ${code}\n${text}`],
      [[comment, other], `# milepost-disable-file ${code} smart.relevant\n${text}`],
      [[comment, adopt, comment], `# milepost-disable-file ${code}\nproject: P\n${text}`],
      [[lint, lint], `${text}lint: { rules: { ${code}: "off" } }\n`],
      [
        [lint, adopt, rename, adopt],
        `project: P\n${text.replace('title: a', 'title: b')}lint: { rules: { ${code}: "off" } }\n`,
      ],
    ] as const) {
      const made = edited(text, acts);
      assert.equal(made, wanted);
      assert.equal(parsePlan(made).isBroken, false);
    }
    // Which of two writers of `title` comes first decides who finds it there.
    const foreign = 'milestones:\n  - { id: A, name: a, status: open }\n';
    const renamed = edited(foreign, [adopt, { ...rename, milestone: refIn(foreign, 0) }]);
    assert.equal(renamed.match(/title:/g)?.length, 1);
    assert.equal(parsePlan(renamed).plan.milestones[0]?.title.value, 'b');
  });

  it('go on beside words that YAML reads as keys, and are refused in words on those alone', () => {
    const text = plan(
      '- id: A',
      '  title: a',
      '  due: 2026-11-01',
      '  acceptance:',
      '    - Load time: < 2 s',
      '    - 20 cards pass',
      '  tasks:',
      '    - Step: one',
      '    - Write docs',
      '- { id: B, title: b, acceptance: [x] }',
    );
    const [a, b] = [refIn(text, 0), refIn(text, 1)];
    const words = { index: 0, text: 'Load time: < 2 s' };
    assert.match(edited(text, [{ kind: 'finish', milestone: a, met: [], completed: today }]), /status: done/);
    assert.match(
      edited(text, [{ kind: 'finish', milestone: a, met: [{ index: 1, text: '20 cards pass' }], completed: today }]),
      /- Load time: < 2 s\n {4}- \{ text: 20 cards pass, met: 2026-11-24 \}/,
    );
    assert.match(
      edited(text, [{ kind: 'tick-task', milestone: a, entry: { index: 1, text: 'Write docs' }, done: true }]),
      /\{ text: Write docs, done: true \}/,
    );
    assert.match(edited(text, [{ kind: 'reschedule', milestone: a, due, date: today }]), /due: 2026-12-01/);
    assert.match(edited(text, [{ kind: 'start', milestone: b, today }]), /status: in-progress/);
    assert.match(
      edited(text, [{ kind: 'tick-criterion', milestone: b, entry: { index: 0, text: 'x' }, met: today }]),
      /\[\{ text: x, met: 2026-11-24 \}\]/,
    );
    const unread = (key: string, line: number): ActRefusal => ({
      reason: 'unread',
      key,
      position: { line, character: 6 },
    });
    assert.deepEqual(
      refusal(text, [{ kind: 'tick-criterion', milestone: a, entry: words, met: today }]),
      unread('acceptance', 6),
    );
    assert.deepEqual(
      refusal(text, [{ kind: 'finish', milestone: a, met: [words], completed: today }]),
      unread('acceptance', 6),
    );
    assert.deepEqual(
      refusal(text, [{ kind: 'tick-task', milestone: a, entry: { index: 0, text: 'Step: one' }, done: true }]),
      unread('tasks', 9),
    );
  });
});

/** The acts of {@link abc} for a text in which A is called M1. */
function renamed(act: PlanAct): PlanAct {
  return JSON.parse(JSON.stringify(act).replaceAll('"id":"A"', '"id":"M1"')) as PlanAct;
}
