import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { assertMended } from './assertMended';

/** A plan of so many milestones; what stands at a place is asked for each of them. */
function planWith(count: number, at: (place: Place, number: number) => string): string {
  const lines = [
    'project: Shop',
    ...Array.from({ length: count }, (_none, index) => index + 1).flatMap((number) => [
      ...(number === 1 ? [`milestones:${at('list', number)}`] : []),
      `  - id: M${number}${at('id', number)}`,
      `    title: Stage ${number} deploys from main${at('title', number)}`,
      `    description: "Two words"${at('quoted', number)}`,
      `    due: 2027-01-31${at('due', number)}`,
      ...(at('line', number) === '' ? [] : [at('line', number)]),
      `    acceptance:${at('key', number)}`,
      `      - One pays${at('item', number)}`,
      '      - Two pay',
      `    tasks: [Write docs]${at('flow', number)}`,
    ]),
    '',
  ];
  return lines.join('\n');
}

const places = ['list', 'id', 'title', 'quoted', 'due', 'key', 'item', 'flow', 'line'] as const;
type Place = (typeof places)[number];

describe('A comment of another language', () => {
  for (const count of [1, 2, 3, 10]) {
    it(`is told once and mended: beside a value, and on a line of its own, in ${count} milestones`, () => {
      for (const place of places) {
        for (const [written, meant] of [
          ['/* as agreed */', '# as agreed'],
          ['/*as agreed*/', '#as agreed'],
          ['/** as agreed **/', '# as agreed *'],
          ...(['title', 'item'].includes(place) ? [] : [['// as agreed', '# as agreed'] as const]),
        ] as const) {
          for (const number of [1, count]) {
            const plan = (comment: string): string =>
              planWith(count, (at, own) => {
                if (at !== place || own !== (place === 'list' ? 1 : number)) return '';
                return (at === 'line' ? '    ' : ' ') + comment;
              });
            assertMended(plan(written), plan(meant), count);
          }
        }
      }
    });
  }

  it('is told once and mended: wherever its line begins, and over several lines', () => {
    for (const indent of ['', '  ', '    ', '      ', '        ']) {
      for (const [written, meant] of [
        ['/* as agreed */', '# as agreed'],
        ['// as agreed', '# as agreed'],
        [`/* as\n${indent} * agreed\n${indent} */`, `# as\n${indent} # agreed`],
        [`/*\n${indent}- title: Later\n${indent}*/`, `#\n${indent}# - title: Later`],
      ] as const) {
        const plan = (comment: string): string =>
          planWith(3, (at, n) => (at === 'line' && n === 2 ? indent + comment : ''));
        assertMended(plan(written), plan(meant), 3);
        assertMended(`${written}\n${plan('# x')}`, `${meant}\n${plan('# x')}`, 3);
      }
    }
  });

  it('is told each and mended: in every milestone', () => {
    const plan = (comment: string): string => planWith(3, (at) => (at === 'due' ? ` ${comment}` : ''));
    assertMended(plan('/* by mail */'), plan('# by mail'), 3, 3);
    const block = (comment: string): string =>
      plan('# x').replaceAll('"Two words"', `| ${comment}\n      /* Two */\n      words`);
    assertMended(block('/* x */'), block('# x'), 3, 3);
  });

  it('is text in quotes, in blocks, in paths and between words', () => {
    for (const words of [
      '"Pays /* by card */"',
      '|\n      /* Pays */',
      'Serves src/*.ts and lib/*/x',
      'Serves /*/x and /y/*/',
      'Pays /* by card */ at once',
      'See http://x.y // and more',
      'Pays // by card',
      'Serves /* only',
    ]) {
      const text = planWith(2, (at, n) => (at === 'line' && n === 1 ? `    owner: Dana\n    note: ${words}` : ''));
      assert.deepEqual(parsePlan(text).problems, [], words);
      const title = planWith(2, () => '').replace('Stage 1 deploys from main', words);
      assert.ok(!parsePlan(title).isBroken, words);
    }
  });
});
