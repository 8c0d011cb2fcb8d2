import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { assertMended } from './assertMended';

const milestones = (last: readonly string[] = []): string =>
  [
    'milestones:',
    '  - id: M1',
    '    title: Stage 1 deploys from main',
    ...last,
    '  - id: M2',
    '    title: Stage 2 deploys from main',
    '    due: 2027-01-31',
    '',
  ].join('\n');

describe('A key without its colon', () => {
  for (const [written, meant] of [
    ['due 2027-01-31', 'due: 2027-01-31'],
    ['due = 2027-01-31', 'due: 2027-01-31'],
    ['due=2027-01-31', 'due: 2027-01-31'],
    ['amount; 900', 'amount: 900'],
    ['amount. 900', 'amount: 900'],
    ['Owner Dana', 'owner: Dana'],
    ['priority must', 'priority: must'],
    ['acceptance [One, Two]', 'acceptance: [One, Two]'],
    ['acceptance\n      - One\n      - Two', 'acceptance:\n      - One\n      - Two'],
    ['acceptance\n    - One\n    - Two', 'acceptance:\n    - One\n    - Two'],
    ['acceptance;\n      - One\n      - Two', 'acceptance:\n      - One\n      - Two'],
    ['depends-on [M2]', 'depends_on: [M2]'],
    ['needs:keys', 'needs: keys'],
    ['url:https://x.y', 'url: https://x.y'],
    ['x-jira:S-1', 'x-jira: S-1'],
    ['note:hi', 'note: hi'],
  ] as const) {
    it(`is told once and mended in a milestone: ${written}`, () => {
      for (const more of [[], ['    effort: high']]) {
        const plan = (words: string): string => `project: Shop\n${milestones([`    ${words}`, ...more])}`;
        assertMended(plan(written), plan(meant), 2);
      }
    });
  }

  for (const [written, meant] of [
    ['total:9600', 'total: 9600'],
    ['x-budget:900', 'x-budget: 900'],
    ['currency EUR', 'currency: EUR'],
    ['client ACME', 'client: ACME'],
    ['language = en', 'language: en'],
    ['=====', '# ====='],
    ['client: ACME: Berlin', 'client: "ACME: Berlin"'],
  ] as const) {
    it(`is told once and mended at the top: ${written}`, () => {
      for (const plan of [
        (words: string): string => `project: Shop\n${words}\n${milestones()}`,
        (words: string): string => `project: Shop\n${milestones()}${words}\n`,
      ]) {
        assertMended(plan(written), plan(meant), 2);
      }
    });
  }

  it('is told once and mended on the first line, and before the list', () => {
    assertMended(`Project Shop\n${milestones()}`, `project: Shop\n${milestones()}`, 2);
    assertMended(`project: Shop\n${milestones().replace(':', '')}`, `project: Shop\n${milestones()}`, 2);
  });

  it('is not taken for one where a sentence begins like a key', () => {
    for (const words of [
      'due to the weather',
      'review by the client',
      'tasks are left',
      'Start of work: later',
      'http://x.y',
      'due',
    ]) {
      const { problems } = parsePlan(`project: Shop\n${milestones([`    ${words}`])}`);
      assert.ok(
        problems.every((problem) => problem.code !== 'plan.syntax' || !problem.mending),
        words,
      );
    }
  });
});
