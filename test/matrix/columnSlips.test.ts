import { assertMended } from './assertMended';

const pad = (columns: number, words: string): string => ' '.repeat(columns) + words;

/** Lines of a milestone whose dash is in the column, the last of which is written by itself. */
function milestone(number: number, dash: number, last: (words: string) => string, key: string): readonly string[] {
  return [pad(dash, `- id: M${number}`), pad(dash + 2, `title: Stage ${number} deploys from main`), last(key)];
}

function planOf(milestones: readonly (readonly string[])[]): string {
  return ['project: Shop', 'milestones:', ...milestones.flat(), ''].join('\n');
}

const three = [1, 2, 3];

describe('A key in the wrong column', () => {
  for (const key of ['due: 2027-01-31', 'status: planned', 'acceptance: [One, Two]', 'description: "Two words"']) {
    for (const dash of [0, 2, 4]) {
      it(`is told once and mended, and hides no other milestone: ${key} below dashes in column ${dash}`, () => {
        const meant = planOf(three.map((number) => milestone(number, dash, (words) => pad(dash + 2, words), key)));
        const columns = [0, dash, dash + 1, dash + 3, dash + 4].filter((column) => column !== dash + 2);
        const ways = [
          ...columns.map((column) => (words: string) => pad(column, words)),
          (words: string) => `\t${words}`,
        ];
        for (const [index, write] of ways.entries()) {
          for (const slipped of [[1], [2], [3], three]) {
            // At the margin it is a key of the plan for YAML, unless milestones follow.
            const isLast = slipped.includes(3);
            if (isLast && index <= (dash === 0 ? 1 : 0)) continue;
            const broken = planOf(
              three.map((number) =>
                milestone(number, dash, slipped.includes(number) ? write : (words) => pad(dash + 2, words), key),
              ),
            );
            assertMended(broken, meant, 3, slipped.length);
          }
        }
      });
    }
  }

  it('is told once and mended: in a map that is none of a milestone, and at the top', () => {
    const tail = 'milestones:\n  - id: M1\n    title: Stage 1 deploys from main\n    due: 2027-01-31\n';
    const meant = `project: Shop\nclient:\n  name: ACME\n  contact: Dana\n${tail}`;
    for (const columns of [1, 3, 4]) {
      const broken = meant.replace('  contact', `${pad(columns, '')}contact`);
      assertMended(broken, meant, 1);
    }
    assertMended(`project: Shop\n  ${tail}`, `project: Shop\n${tail}`, 1);
  });

  it('takes along what stands below it', () => {
    const meant = planOf([
      ['  - id: M1', '    title: Stage 1 deploys from main', '    acceptance:', '      - One', '      - Two'],
      ['  - id: M2', '    title: Stage 2 deploys from main', '    due: 2027-01-31'],
    ]);
    assertMended(
      meant.replace('    acceptance', '   acceptance').replace('      - One\n      - Two', '      - One\n      - Two'),
      meant,
      2,
    );
    const near = '  acceptance:\n   - One\n   - Two';
    assertMended(
      meant.replace('    acceptance:\n      - One\n      - Two', near),
      meant.replace('      - One\n      - Two', '     - One\n     - Two'),
      2,
    );
  });
});

describe('A dash that is missing before a key', () => {
  const items = (dash: number, count: number): readonly (readonly string[])[] =>
    Array.from({ length: count }, (_none, index) =>
      milestone(index + 1, dash, (words) => pad(dash + 2, words), 'due: 2027-01-31'),
    );
  for (const dash of [0, 2, 4]) {
    it(`is told once and mended where the keys stand as with it: dashes in column ${dash}`, () => {
      for (const count of [2, 3, 10]) {
        for (const place of [0, 1, count - 1]) {
          const all = items(dash, count);
          const without = all.map((lines, index) =>
            index === place ? [lines[0]?.replace('- ', '  ') ?? '', ...lines.slice(1)] : lines,
          );
          assertMended(planOf(without), planOf(all), count);
        }
      }
    });
  }
});
