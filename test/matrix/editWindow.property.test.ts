import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { editPlan, type Intent } from '../../src/core/plan/edit/editPlan';
import { openWindow, toFilePaths } from '../../src/core/plan/edit/editWindow';
import { EditedList } from '../../src/core/plan/edit/listEdits';
import { parsePlan, parseWhole, type PlanFile } from '../../src/core/plan/parsePlan';
import { makeLargePlan } from '../bench/makeLargePlan';
import { anyText } from './caseTexts';
import { commands, due } from './editCommands';
import { patience, runs } from './strokes';

/** Intents of all kinds on any milestones, and around them, for which a window opens. */
const edits: readonly ((file: PlanFile, a: number, b: number) => readonly Intent[])[] = [
  ...commands.map(({ intents }) => intents),
  (file, a, b) => [...(commands[0]?.intents(file, a) ?? []), ...(commands[1]?.intents(file, b) ?? [])],
  (file) => new EditedList(file).add({ title: 'New: one', due }),
  (file, a) => new EditedList(file).add({ title: 'New: one', due, after: a }),
  (file, a, b) => new EditedList(file).move([a], b),
  (file, a) => new EditedList(file).move([a], undefined),
  (file, a, b) => new EditedList(file).move([a, b], 1),
  (file, a, b) =>
    new EditedList(file).move(
      [a, a + 1, b].filter((index) => index in file.plan.milestones),
      b,
    ),
  (file, a, b) => {
    const list = new EditedList(file);
    return [a, b].flatMap((after) => list.add({ title: 'New: one', due, after }));
  },
  (file, a, b) => {
    const list = new EditedList(file);
    return [
      ...list.move([a, b], undefined),
      ...list.add({ title: 'A' }),
      ...list.add({ title: 'B' }),
      ...list.move([b], 0),
    ];
  },
  (file, a, b) => [
    ...(commands[0]?.intents(file, a) ?? []),
    ...(commands[1]?.intents(file, b) ?? []),
    ...new EditedList(file).move([a, b], undefined),
  ],
  (_file, a, b) => [{ kind: 'move', path: ['milestones'], items: [a], before: b }],
  (_file, a) => [{ kind: 'remove', path: ['milestones', a, 'title'] }],
  (_file, a) => [{ kind: 'rename', path: ['milestones', a, 'title'], to: 'name' }],
  () => [{ kind: 'set', path: ['lint'], value: { rules: { 'smart.specific': 'off' } } }],
  () => [{ kind: 'set', path: ['change_orders'], value: [{ id: 'CO1', title: 'Invoices as PDF' }] }],
  () => [{ kind: 'set', path: ['project'], value: 'Another: name' }],
  (file) =>
    file.plan.phases.map(({ at }) => ({ kind: 'set', path: ['phases', { at: at.from }, 'title'], value: 'Ship' })),
  (file, a) =>
    (file.plan.milestones[a]?.deliverables ?? [])
      .map(({ at }): Intent => ({ kind: 'remove', path: ['milestones', a, 'deliverables', { at: at.from }] }))
      .reverse(),
];

/** Intents that need the whole file. */
const wholeEdits: typeof edits = [(_file, a) => [{ kind: 'remove', path: ['milestones', a] }]];

/** With each of its milestones three times, so that there are some which no edit is about. */
function grow({ cut, text }: PlanFile): PlanFile {
  const more = cut?.items.every((item) => item.endsWith('\n'))
    ? cut.head + [...cut.items, ...cut.items, ...cut.items].join('') + cut.tail
    : text;
  return parsePlan(more, { treatAsOurs: true });
}

describe('Editing a few milestones of a file', function () {
  this.timeout(patience);

  for (const [place, intentsOf] of [...edits, ...wholeEdits].entries()) {
    const isWhole = wholeEdits.includes(intentsOf);
    it(`makes the same edits as on the whole text (${place + 1})`, () => {
      let cuts = 0;
      fc.assert(
        fc.property(anyText, fc.nat(), fc.nat(), (text, first, second) => {
          const file = grow(parsePlan(text, { treatAsOurs: true }));
          const count = file.plan.milestones.length;
          if (count === 0 || file.isBroken) return;
          const intents = intentsOf(file, first % count, second % count);
          const isOpened = openWindow(file, intents) !== undefined;
          assert.equal(isOpened, file.cut !== undefined && !isWhole);
          if (file.cut) cuts++;
          const whole = parseWhole(file.text, { treatAsOurs: true });
          assert.deepEqual(editPlan(file, intents), editPlan(whole, toFilePaths(file, intents)));
        }),
        // The example is a file that can be cut, whatever the random texts are.
        { numRuns: Math.ceil(runs / 4), examples: [[makeLargePlan(6, 'spread'), 1, 4]] },
      );
      assert.ok(cuts > 0, 'no file was cut');
    });
  }

  it('needs nothing of the milestones that it does not name', () => {
    const file = parsePlan(makeLargePlan(300, 'spread'));
    const isNear = (index: number): boolean => Math.abs(index - 100) < 5 || index > 295;
    // Whatever else the text held would be noticed if it were read.
    const text = file.parts.map((part, index) => (isNear(index) ? part.text : '?'.repeat(part.text.length)));
    const blurred = { ...file, text: file.frame.head.text + text.join('') + (file.frame.tail?.text ?? '') };
    for (const intents of [
      commands.flatMap(({ name, intents: make }) => (name === 'start' ? make(file, 100) : [])),
      new EditedList(file).add({ title: 'One more', due }),
      new EditedList(file).move([100], 99),
    ]) {
      const made = editPlan(blurred, intents);
      assert.ok('edits' in made && made.edits.length > 0);
      assert.deepEqual(made, editPlan(file, intents));
    }
  });
});
