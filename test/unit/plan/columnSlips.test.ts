import { assertReadAsMeant } from './meantPlan';

const next =
  '  - id: M2\n    title: Guests book 20 of 20 rooms\n    due: 2026-12-12\n  - id: M3\n    title: Guests leave\n    due: 2026-12-13\n';
const first = 'project: Shop\nmilestones:\n  - id: M1\n    title: Guests pay with 20 of 20 cards\n';

/** What is written and what was meant, with the word that the finding stands on. */
const slips: readonly (readonly [name: string, broken: string, meant: string, at: string])[] = [
  [
    'a key in the middle of a milestone',
    `${first}due: 2026-12-11\n    status: planned\n${next}`,
    `${first}    due: 2026-12-11\n    status: planned\n${next}`,
    'due',
  ],
  [
    'in the middle of the last one',
    `${first}${next}start: 2026-12-10\n    estimate: 2d\n`,
    `${first}${next}    start: 2026-12-10\n    estimate: 2d\n`,
    'start',
  ],
  [
    'two of them',
    `${first}due: 2026-12-11\nstart: 2026-12-10\n    status: planned\n${next}`,
    `${first}    due: 2026-12-11\n    start: 2026-12-10\n    status: planned\n${next}`,
    'due',
  ],
  [
    'one with a list',
    `${first}acceptance:\n      - 20 of 20 pay\n    due: 2026-12-11\n${next}`,
    `${first}    acceptance:\n      - 20 of 20 pay\n    due: 2026-12-11\n${next}`,
    'acceptance',
  ],
  [
    'one of a change order',
    `${first}${next}change_orders:\n  - id: CO1\n    title: Fee\nprice: 20\n    items: [Fee]\n`,
    `${first}${next}change_orders:\n  - id: CO1\n    title: Fee\n    price: 20\n    items: [Fee]\n`,
    'price',
  ],
  ['the name of the project', ` ${first}${next}`, `${first}${next}`, 'project'],
  [
    'all that is above the milestones',
    `# Plan\n  client:\n     name: A\n\n  project: Shop\nmilestones:\n${next}`,
    `# Plan\nclient:\n   name: A\n\nproject: Shop\nmilestones:\n${next}`,
    'client',
  ],
  [
    'what is below indented milestones',
    `  project: Shop\n  milestones:\n${next}client:\n  name: A\n`,
    `  project: Shop\n  milestones:\n${next}  client:\n    name: A\n`,
    'client',
  ],
];

describe('A key in another column', () => {
  for (const [name, broken, meant, at] of slips) {
    it(`leaves the milestones as they are: ${name}`, () => {
      assertReadAsMeant(broken, meant, at);
    });
  }
});
