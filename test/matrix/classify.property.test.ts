import assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { classify } from '../../src/core/plan/adopt/classify';
import { parsePlan, parseWhole } from '../../src/core/plan/parsePlan';
import { milestoneKeys } from '../../src/core/plan/schema/schema';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import { planText } from '../unit/plan/planTexts';

/** Names that a key may have: ours, those of other formats, and any text. */
const anyKey = fc.oneof(
  fc.constantFrom(
    ...milestoneKeys,
    'name',
    'state',
    'due_on',
    'deadline',
    'version',
    'deu',
    'due:2026-12-01',
    'due\u00A0',
  ),
  fc.constantFrom(
    'x-jira',
    'tags',
    'budget',
    '<<',
    'icon',
    'Due Date',
    'dueDate',
    'milestones',
    'project',
    '? a',
    '[b]',
    '',
  ),
  fc.string({ maxLength: 12, unit: 'grapheme' }),
);

describe('classify: a plan never vanishes', () => {
  it('whatever keys one of its milestones gets', () => {
    const milestones = fc.array(
      fc.constantFrom('{ title: A }', '{ title: B, due: 2026-12-01 }', '{ id: M1, title: C }'),
      {
        maxLength: 60,
      },
    );
    fc.assert(
      fc.property(
        milestones,
        fc.nat(),
        fc.array(anyKey, { maxLength: 60 }),
        fc.boolean(),
        (others, at, keys, isBlock) => {
          const rest = [...new Set(keys)].filter((key) => key !== 'title').map((key) => `${JSON.stringify(key)}: 1`);
          const grown = isBlock ? ['title: A', ...rest].join('\n    ') : `{ ${['title: A', ...rest].join(', ')} }`;
          const items: string[] = [...others];
          items.splice(at % (others.length + 1), 0, grown);
          const text = `project: Shop\nmilestones:\n${items.map((item) => `  - ${item}\n`).join('')}`;
          assert.equal(parsePlan(text).kind, 'ours', text);
          assert.equal(classify(text).kind, 'ours', text);
        },
      ),
      { numRuns: 80 },
    );
  });
});

describe('classify', () => {
  it('is judged by its lines as it is by its data', () => {
    const agree = (text: string): void => {
      assert.equal(classify(text).kind, parseWhole(text).kind, text);
    };
    for (const text of Object.values(awkwardFiles)) agree(text);
    fc.assert(
      fc.property(
        planText(true),
        fc.constantFrom('', '\uFEFF'),
        fc.constantFrom('\n', '\r\n', '\r'),
        ({ text }, mark, end) => {
          agree(mark + text.replaceAll('\n', end));
        },
      ),
      { numRuns: 80 },
    );
  });
});
