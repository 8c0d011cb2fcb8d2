import assert from 'node:assert/strict';
import { isMap, parseDocument, type Pair } from 'yaml';
import { editPlan, type Intent, type Path, type PlainValue } from '../../src/core/plan/edit/editPlan';
import { EditedList } from '../../src/core/plan/edit/listEdits';
import { classifyMilestone } from '../../src/core/plan/edit/milestoneEdits';
import { renameId } from '../../src/core/assist/renameId';
import { parsePlan, type PlanFile } from '../../src/core/plan/parsePlan';
import { applyEdits, type Span, type TextEdit } from '../../src/core/text';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import { assertLocal, assertTidy, commentsOf, dataOf, type Data } from '../unit/plan/editChecks';
import { commands, due } from './editCommands';

/** One kind of edit of the second milestone. */
interface Edit {
  readonly name: string;
  readonly intents: (file: PlanFile) => readonly Intent[];
  /** The same on plain data. Undefined where the data has no such place. */
  readonly change: (root: Data, milestone: Data, file: PlanFile) => unknown;
  /** Keys of the milestone whose values may lose characters. */
  readonly touches?: readonly string[];
  readonly isMove?: boolean;
  /** The comment beside what goes, goes. */
  readonly takesComments?: boolean;
}

const own = (...path: Path): Path => ['milestones', 1, ...path];
const set = (path: Path, value: PlainValue): Intent => ({ kind: 'set', path, value });
const listOf = (milestone: Data, key: string): unknown[] => {
  const list = milestone[key];
  return Array.isArray(list)
    ? (list as unknown[])
    : typeof list === 'string' && list !== '' && list !== '~' && list !== 'null'
      ? [list]
      : [];
};
const nowhere = Symbol('no such place');

function moveIn(list: unknown[], from: number, to: number): unknown {
  if (list.length <= Math.max(from, to)) return nowhere;
  list.splice(to, 0, ...list.splice(from, 1));
  return undefined;
}

const intentsOfAllKinds: readonly Edit[] = [
  {
    name: 'set a text',
    intents: () => [set(own('title'), 'Renamed: "so" # now')],
    change: (_root, milestone) => (milestone['title'] = 'Renamed: "so" # now'),
    touches: ['title'],
  },
  {
    name: 'set a text of several lines',
    intents: () => [set(own('description'), 'One.\n\nTwo: three # four')],
    change: (_root, milestone) => (milestone['description'] = 'One.\n\nTwo: three # four'),
    touches: ['description'],
  },
  {
    name: 'set a day',
    intents: () => [set(own('due'), due)],
    change: (_root, milestone) => (milestone['due'] = due),
    touches: ['due'],
  },
  {
    name: 'set an item',
    intents: () => [set(own('depends_on', 0), 'M3')],
    change: (_root, milestone) => {
      const list = milestone['depends_on'];
      if (list === undefined) return nowhere;
      milestone['depends_on'] = Array.isArray(list) ? ['M3', ...(list as unknown[]).slice(1)] : 'M3';
      return undefined;
    },
    touches: ['depends_on'],
  },
  {
    name: 'insert a key',
    intents: () => [set(own('estimate'), '24h')],
    change: (_root, milestone) => (milestone['estimate'] = '24h'),
  },
  {
    name: 'insert a list',
    intents: () => [set(own('deliverables'), ['It works, well', 'It is seen'])],
    change: (_root, milestone) => (milestone['deliverables'] = ['It works, well', 'It is seen']),
  },
  {
    name: 'insert a key of the plan',
    intents: () => [set(['currency'], 'EUR')],
    change: (root) => (root['currency'] = 'EUR'),
  },
  {
    name: 'remove a key',
    intents: () => [{ kind: 'remove', path: own('due') }],
    change: (_root, milestone) => delete milestone['due'],
    takesComments: true,
    touches: ['due'],
  },
  {
    name: 'remove the first key',
    intents: () => [{ kind: 'remove', path: own('id') }],
    change: (_root, milestone) => delete milestone['id'],
    takesComments: true,
    touches: ['id'],
  },
  {
    name: 'remove an item',
    intents: () => [{ kind: 'remove', path: own('acceptance', 0) }],
    change: (_root, milestone) => {
      const list = milestone['acceptance'];
      if (!Array.isArray(list)) return nowhere;
      milestone['acceptance'] = (list as unknown[]).slice(1);
      return undefined;
    },
    takesComments: true,
    touches: ['acceptance'],
  },
  {
    name: 'append to a list',
    intents: () => [{ kind: 'append', path: own('acceptance'), value: 'It prints: "a", b' }],
    change: (_root, milestone) => (milestone['acceptance'] = [...listOf(milestone, 'acceptance'), 'It prints: "a", b']),
    touches: ['acceptance'],
  },
  {
    name: 'append after the first item',
    intents: () => [{ kind: 'append', path: own('acceptance'), value: 'It prints', after: 0 }],
    change: (_root, milestone) => {
      const list = listOf(milestone, 'acceptance');
      milestone['acceptance'] = [...list.slice(0, 1), 'It prints', ...list.slice(1)];
    },
    touches: ['acceptance'],
  },
  {
    name: 'append a map to a list that may be missing',
    intents: () => [{ kind: 'append', path: own('tasks'), value: { text: 'Test', done: false }, layout: 'block' }],
    change: (_root, milestone) =>
      (milestone['tasks'] = [...listOf(milestone, 'tasks'), { text: 'Test', done: 'false' }]),
    touches: ['tasks'],
  },
  {
    name: 'move a milestone up',
    intents: () => [{ kind: 'move', path: ['milestones'], items: [1], before: 0 }],
    change: (root) => moveIn(root['milestones'] as unknown[], 1, 0),
    isMove: true,
  },
  {
    name: 'move a milestone down',
    intents: () => [{ kind: 'move', path: ['milestones'], items: [1], before: 3 }],
    change: (root) => moveIn(root['milestones'] as unknown[], 1, 2),
    isMove: true,
  },
  {
    name: 'move an item',
    intents: () => [{ kind: 'move', path: own('acceptance'), items: [0], before: 2 }],
    change: (_root, milestone) => moveIn(Array.isArray(milestone['acceptance']) ? milestone['acceptance'] : [], 0, 1),
    isMove: true,
  },
  {
    name: 'rename a key',
    intents: () => [{ kind: 'rename', path: own('due'), to: 'x: due' }],
    change: (_root, milestone) => {
      if (!('due' in milestone)) return nowhere;
      milestone['x: due'] = milestone['due'];
      delete milestone['due'];
      return undefined;
    },
    touches: ['due'],
  },
  {
    name: 'wrap a text',
    intents: () => [{ kind: 'wrap', path: own('acceptance', 0), key: 'text', and: { met: due, by: 'Dana, of Acme' } }],
    change: (_root, milestone) => {
      const [first, ...rest] = listOf(milestone, 'acceptance');
      if (typeof first !== 'string') return nowhere;
      const wrapped = { text: first, met: due, by: 'Dana, of Acme' };
      milestone['acceptance'] = Array.isArray(milestone['acceptance']) ? [wrapped, ...rest] : wrapped;
      return undefined;
    },
    touches: ['acceptance'],
  },
];

const commandsOnMilestones: readonly Edit[] = [
  ...commands.map(({ name, intents, change, removesComments }): Edit => ({
    name,
    intents: (file) => intents(file, 1),
    change: (_root, milestone, file) => change(milestone, file, 1),
    takesComments: removesComments === true,
    touches: ['status', 'start', 'due', 'completed', 'acceptance', 'tasks', 'changes', 'commits'],
  })),
  ...[undefined, 1].map((after): Edit => ({
    name: `add a milestone ${after === undefined ? 'at the end' : 'after another'}`,
    intents: (file) => new EditedList(file).add({ title: 'New: one', due, ...(after !== undefined && { after }) }),
    change: (root) => {
      const list = root['milestones'] as unknown[];
      list.splice((after ?? list.length - 1) + 1, 0, { id: `M${list.length === 2 ? 3 : 4}`, title: 'New: one', due });
    },
  })),
  {
    name: 'put several into a phase',
    intents: () => [0, 1].flatMap((index) => classifyMilestone(index, 'phase', 'build: all')),
    change: (root) => {
      for (const milestone of (root['milestones'] as Data[]).slice(0, 2)) milestone['phase'] = 'build: all';
    },
  },
];

/** Where a kind of file and a kind of edit do not go together, and why: everything else is edited. */
const refused: Readonly<Record<string, readonly string[]>> = {
  // The day and the list stand elsewhere; the last milestone says `*who`, which the second one defines.
  'anchors and aliases: shared': [
    'set a day',
    'remove a key',
    'remove an item',
    'append to a list',
    'append after the first item',
    'move a milestone down',
    'move an item',
    'wrap a text',
    'done',
    'reschedule',
    'move both days',
    'tick a criterion',
  ],
  // The day and the list come in by `<<`.
  'merge keys: shared': ['remove a key', 'append to a list', 'append after the first item', 'done', 'tick a criterion'],
  // Status, day and criterion have tags.
  'tags: too-intricate': [
    'set a day',
    'wrap a text',
    'start',
    'done',
    'reopen',
    'cancel',
    'reschedule',
    'move both days',
    'tick a criterion',
  ],
};

describe('editPlan on awkward files', () => {
  for (const edit of [...intentsOfAllKinds, ...commandsOnMilestones]) {
    it(edit.name, () => {
      const found = whole.flatMap((file) => {
        try {
          const refusal = run(file, edit);
          return refusal === undefined ? [] : [`${file.kind}: ${refusal}`];
        } catch (error) {
          throw new Error(`${file.kind}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
        }
      });
      const expected = Object.entries(refused).flatMap(([kind, names]) => (names.includes(edit.name) ? [kind] : []));
      assert.deepEqual(found, expected);
    });
  }

  it('rename an id with what refers to it', () => {
    for (const { kind, file, data } of whole) {
      const { id } = file.plan.milestones[0] ?? assert.fail();
      const renaming = renameId(file, file.spanOf(id?.at ?? assert.fail(kind), 0).start, '007');
      assert.ok('edits' in renaming, `${kind}: ${JSON.stringify(renaming)}`);
      assertTidy(file.text, renaming.edits);
      const [first, ...others] = structuredClone(data)['milestones'] as Data[];
      const renamed = others.map((milestone) => {
        const { depends_on: before } = milestone;
        const after = Array.isArray(before) ? before.map((one) => (one === 'M1' ? '007' : String(one))) : '007';
        return Array.isArray(before) || before === 'M1' ? { ...milestone, depends_on: after } : milestone;
      });
      const after = applyEdits(file.text, renaming.edits);
      assert.deepEqual(dataOf(after), { ...data, milestones: [{ ...first, id: '007' }, ...renamed] }, after);
      assert.deepEqual([...commentsOf(after)].sort(), [...commentsOf(file.text)].sort());
    }
  });

  it('refuses every edit of a file that cannot be read', () => {
    for (const kind of broken) {
      const file = parsePlan(awkwardFiles[kind] ?? assert.fail(), { treatAsOurs: true });
      for (const { intents } of [...intentsOfAllKinds, ...commandsOnMilestones]) {
        const wanted = intents(file);
        if (wanted.length > 0) assert.deepEqual(editPlan(file, wanted), { refusal: 'broken' }, kind);
      }
    }
  });
});

interface AwkwardFile {
  readonly kind: string;
  readonly file: PlanFile;
  readonly data: Data;
  /** What each key of the second milestone covers. */
  readonly spans: ReadonlyMap<string, Span>;
}

/** @returns why it was refused; undefined when it was made, or the file has no such place and that was said */
function run({ file, data, spans }: AwkwardFile, edit: Edit): string | undefined {
  const { text } = file;
  const expected = structuredClone(data);
  const milestone = (expected['milestones'] as Data[])[1] ?? assert.fail();
  const isNowhere = edit.change(expected, milestone, file) === nowhere;
  const result = editPlan(file, edit.intents(file));
  if (isNowhere) {
    assert.ok('refusal' in result, JSON.stringify(result));
    return undefined;
  }
  if ('refusal' in result) return result.refusal;
  assertTidy(text, result.edits);
  const after = applyEdits(text, result.edits);
  assert.deepEqual(dataOf(after), expected, after);
  if (edit.isMove === true) assert.equal(charactersOf(after), charactersOf(text));
  else
    assertSpares(
      text,
      result.edits,
      (edit.touches ?? []).flatMap((key) => spans.get(key) ?? []),
    );
  if (edit.touches) assertLocal(file, result.edits, 1);
  if (!edit.takesComments) assert.deepEqual([...commentsOf(after)].sort(), [...commentsOf(text)].sort());
  return undefined;
}

const charactersOf = (text: string): string => text.replaceAll(/\s/g, '').split('').sort().join('');

/** Nothing but blanks and what stands in the spans loses a character. */
function assertSpares(text: string, edits: readonly TextEdit[], spans: readonly Span[]): void {
  for (const { start, end, newText } of edits) {
    const old = text.slice(start, end);
    let head = 0;
    while (head < old.length && old[head] === newText[head]) head++;
    let tail = 0;
    while (tail < old.length - head && old.at(-1 - tail) === newText.at(-1 - tail)) tail++;
    for (let at = start + head; at < end - tail; at++) {
      if (/\s/.test(text.charAt(at)) || spans.some((span) => span.start <= at && at < span.end)) continue;
      assert.fail(`${JSON.stringify(text.slice(at, end - tail))} is lost`);
    }
  }
}

/** From each key of the second milestone to the end of the line on which its value ends; in braces to its comma. */
function findSpans(text: string): ReadonlyMap<string, Span> {
  const document = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true });
  const milestone = document.getIn(['milestones', 1], true);
  if (!isMap(milestone)) return new Map();
  return new Map(
    milestone.items.map((item): [string, Span] => {
      const { key, value, srcToken } = item as Pair & { srcToken?: { start: readonly { offset: number }[] } };
      const range = (node: unknown): readonly number[] | undefined =>
        (node as { range?: readonly number[] } | null)?.range;
      const [keyStart = 0, keyEnd = 0] = range(key) ?? [];
      const end = Math.max(range(value)?.[1] ?? 0, keyEnd);
      const rest = milestone.flow === true ? /^\s*,?/ : /^[^\r\n]*/;
      const start = Math.min(keyStart, srcToken?.start[0]?.offset ?? keyStart);
      const isOver = /[\r\n]/.test(text.charAt(end - 1));
      return [String(key), { start, end: isOver ? end : end + (rest.exec(text.slice(end))?.[0].length ?? 0) }];
    }),
  );
}

const broken: readonly string[] = [
  'two documents',
  'a merge conflict',
  'a duplicate key',
  'an unclosed quote',
  'indentation by tabs',
  'an alias without an anchor',
];

const whole = Object.entries(awkwardFiles).flatMap(([kind, text]): AwkwardFile[] => {
  const file = parsePlan(text, { treatAsOurs: true });
  return broken.includes(kind) ? [] : [{ kind, file, data: dataOf(text), spans: findSpans(text) }];
});
