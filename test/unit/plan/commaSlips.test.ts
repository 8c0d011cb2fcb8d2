import assert from 'node:assert/strict';
import { parsePlan } from '../../../src/core/plan/parsePlan';
import { assertReadAsMeant, firstFixOf, toldOf } from './meantPlan';

const plan = (items: string): string => `project: Shop\nmilestones:\n${items}\n  - { id: M2, title: Guests book }\n`;

/** What is written and what was meant, with the words that the finding stands on. */
const slips: readonly (readonly [name: string, broken: string, meant: string, at: string])[] = [
  [
    'between the keys of a plan in JSON',
    '{"project":"P" "milestones":[{"id":"M1","title":"Pay"},{"id":"M2","title":"Book"}]}',
    '{"project":"P", "milestones":[{"id":"M1","title":"Pay"},{"id":"M2","title":"Book"}]}',
    '"milestones"',
  ],
  [
    'between its milestones, and at the ends of its lines',
    '{\n  "project": "P"\n  "milestones": [\n    {"id":"M1" "title":"Pay"}\n    {"id":"M2","estimate":"2d" "title":"Book"}\n  ]\n}\n',
    '{\n  "project": "P",\n  "milestones": [\n    {"id":"M1", "title":"Pay"},\n    {"id":"M2","estimate":"2d", "title":"Book"}\n  ]\n}\n',
    '"milestones"',
  ],
  ['behind an id', plan('  - { id: M1 title: Pay }'), plan('  - { id: M1, title: Pay }'), 'title'],
  [
    'behind a text, before a day',
    plan('  - { id: M1, title: Guests pay due: 2026-12-11 }'),
    plan('  - { id: M1, title: Guests pay, due: 2026-12-11 }'),
    'due',
  ],
  [
    'behind a list',
    plan('  - { id: M1, title: Pay, depends_on: [M2] status: planned }'),
    plan('  - { id: M1, title: Pay, depends_on: [M2], status: planned }'),
    'status',
  ],
  [
    'over several lines',
    plan('  - { id: M1\n      title: Pay # soon\n      status: planned }'),
    plan('  - { id: M1,\n      title: Pay, # soon\n      status: planned }'),
    'title',
  ],
  [
    'between two texts in quotes',
    plan('  - id: M1\n    title: Pay\n    tasks: ["Fee" "Tax"]'),
    plan('  - id: M1\n    title: Pay\n    tasks: ["Fee", "Tax"]'),
    '"Tax"',
  ],
];

describe('A comma that is missing in brackets', () => {
  for (const [name, broken, meant, at] of slips) {
    it(`leaves the milestones as they are: ${name}`, () => {
      assertReadAsMeant(broken, meant, at);
    });
  }

  it('is none in a text that only has the word', () => {
    const text = plan('  - { id: M1, title: Guests see in due: all fees }');
    assert.deepEqual(
      parsePlan(text).plan.milestones.map(({ title }) => title.value),
      ['Guests see in due: all fees', 'Guests book'],
    );
    assert.equal(firstFixOf(text), plan('  - { id: M1, title: "Guests see in due: all fees" }'));
  });
});

describe('The end of a document within a plan', () => {
  it('leaves the milestones below it', () => {
    const text = (mark: string): string =>
      `project: P\nmilestones:\n  - id: M1\n    title: Pay\n${mark}  - id: M2\n    title: Book\n`;
    assertReadAsMeant(text('...\n'), text(''), '...');
  });

  it('is none at the end', () => {
    assert.deepEqual(toldOf(parsePlan(`${plan('  - { id: M1, title: Pay }')}...\n`)), []);
  });
});
