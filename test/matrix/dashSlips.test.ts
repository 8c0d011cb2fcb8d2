import { assertMended } from './assertMended';

/** A plan of so many milestones, with a list in one of them. */
function planWith(count: number, at: number, list: readonly string[]): string {
  const items = Array.from({ length: count }, (_none, index) => [
    `  - id: M${index + 1}`,
    `    title: Stage ${index + 1} deploys from main`,
    ...(index === at ? list : []),
    '    due: 2027-01-31',
  ]);
  return ['project: Shop', 'milestones:', ...items.flat(), 'language: en', ''].join('\n');
}

const kindsOfItem: Readonly<Record<string, readonly (readonly string[])[]>> = {
  acceptance: [
    ['20 of 20 cards pay'],
    ['Load time below 2 s'],
    ['text: Refunds work', 'met: 2026-11-28'],
    ['text: Refunds work'],
    ['"Quoted words"'],
  ],
  tasks: [['Write retries'], ['text: Write docs', 'done: true']],
  deliverables: [['Payment service'], ["'Staging shop'"]],
  depends_on: [['M8'], ['id: M9', 'lag: 2d']],
};

/** The lines of an item without its dash. */
type ItemLines = readonly string[];

const line = (indent: number, words: string): string => ' '.repeat(indent) + words;

function write(items: readonly ItemLines[], dashes: number, slips: ReadonlyMap<number, (item: ItemLines) => string[]>) {
  return items.flatMap((item, index) => {
    const slip = slips.get(index);
    if (slip) return slip(item);
    return item.map((words, row) => line(dashes, (row === 0 ? '- ' : '  ') + words));
  });
}

describe('A slip with a dash', () => {
  for (const [key, kinds] of Object.entries(kindsOfItem)) {
    for (const [name, dashes] of [
      ['indented', 6],
      ['unindented', 4],
      ['deeper', 8],
    ] as const) {
      const others: readonly ItemLines[] = [['One'], ['Two'], ['Three']];
      it(`is told once and mended: forgotten in ${key}, ${name}`, () => {
        for (const item of kinds) {
          for (const position of [1, 2, 3]) {
            for (const count of key === 'acceptance' && position === 1 ? [1, 2, 3, 10] : [position]) {
              const items = [...others.slice(0, position), item, ...others.slice(position)];
              if (name === 'unindented' && item[0]?.startsWith('text:') && position === 3) continue;
              if (name === 'unindented' && item[0]?.includes(': ')) continue;
              const slip = (own: ItemLines): string[] =>
                own.map((words, row) => line(dashes + (row === 0 ? 0 : 2), words));
              const meant = planWith(count, count >> 1, [`    ${key}:`, ...write(items, dashes, new Map())]);
              const broken = planWith(count, count >> 1, [
                `    ${key}:`,
                ...write(items, dashes, new Map([[position, slip]])),
              ]);
              assertMended(broken, meant, count);
            }
          }
        }
      });
      it(`is told once and mended: another mark in ${key}, ${name}`, () => {
        for (const item of kinds) {
          for (const mark of key === 'acceptance' ? ['–', '•', '—', '·', '*'] : ['–', '*']) {
            const items = [...others, item, ['Four']];
            const slip = (own: ItemLines): string[] =>
              own.map((words, row) => line(dashes, (row === 0 ? `${mark} ` : '  ') + words));
            if (name === 'unindented' && item[0]?.includes(': ')) continue;
            const meant = planWith(2, 0, [`    ${key}:`, ...write(items, dashes, new Map())]);
            const broken = planWith(2, 0, [`    ${key}:`, ...write(items, dashes, new Map([[3, slip]]))]);
            assertMended(broken, meant, 2);
          }
        }
      });
      it(`is told once and mended: too little indented in ${key}, ${name}`, () => {
        for (const by of [1, 2, 3]) {
          // Further to the left stands the list of the milestones, or nothing.
          if (dashes - by <= 2) continue;
          for (const item of kinds) {
            if (dashes - by === 4 && item.length > 1) continue;
            const items = [...others, item];
            const slip = (own: ItemLines): string[] =>
              own.map((words, row) => line(dashes - by, (row === 0 ? '- ' : '  ') + words));
            const meant = planWith(3, 1, [`    ${key}:`, ...write(items, dashes, new Map())]);
            const broken = planWith(3, 1, [`    ${key}:`, ...write(items, dashes, new Map([[3, slip]]))]);
            assertMended(broken, meant, 3);
          }
        }
      });
    }
  }

  it('is told once and mended: before the first item, where YAML cannot read it', () => {
    for (const dashes of [4, 6]) {
      const meant = planWith(2, 0, ['    acceptance:', line(dashes, '- "Load time: < 2 s"'), line(dashes, '- Two')]);
      const broken = planWith(2, 0, ['    acceptance:', line(dashes, 'Load time: < 2 s'), line(dashes, '- Two')]);
      assertMended(broken, meant, 2);
    }
    assertMended(
      planWith(2, 0, ['    acceptance:', '    One', '    - Two']),
      planWith(2, 0, ['    acceptance:', '    - One', '    - Two']),
      2,
    );
  });

  it('is told once and mended: a milestone without its dash', () => {
    for (const indent of [0, 2, 4]) {
      for (const count of [2, 3, 10]) {
        for (const place of [1, count - 1]) {
          const item = (index: number, dash: string): string[] => [
            line(indent, `${dash}id: M${index}`),
            line(indent + 2, `title: Stage ${index} deploys from main`),
            line(indent + 2, 'due: 2027-01-31'),
            line(indent + 2, 'acceptance: [20 of 20 cards pay]'),
          ];
          const all = (dashOf: (index: number) => string): string =>
            [
              'project: Shop',
              'milestones:',
              ...Array.from({ length: count }, (_none, index) => item(index, dashOf(index))).flat(),
              '',
            ].join('\n');
          assertMended(
            all((index) => (index === place ? '' : '- ')),
            all(() => '- '),
            count,
          );
        }
      }
    }
  });

  it('is told once and mended: the dash of a milestone 1 to 3 columns beside the others', () => {
    for (const by of [-2, -1, 1, 2, 3]) {
      for (const isWhole of [true, false]) {
        const item = (index: number, shift: number): string[] => [
          line(2 + shift, `- id: M${index}`),
          line(4 + (isWhole ? shift : 0), `title: Stage ${index} deploys from main`),
          line(4 + (isWhole ? shift : 0), 'due: 2027-01-31'),
        ];
        const all = (shift: number): string =>
          ['project: Shop', 'milestones:', ...item(0, 0), ...item(1, shift), ...item(2, 0), ''].join('\n');
        if (!isWhole && by > 0) continue;
        assertMended(all(by), all(0), 3);
      }
    }
  });

  it('is told once and mended: in the lists of the frame', () => {
    for (const [key, item] of [
      ['objectives', 'Raise conversion'],
      ['objectives', '{ id: O1, text: Raise conversion }'],
      ['phases', 'build'],
    ] as const) {
      for (const dashes of [0, 2]) {
        const all = (dash: string): string =>
          [
            'project: Shop',
            `${key}:`,
            line(dashes, '- one'),
            line(dashes, dash + item),
            line(dashes, '- three'),
            planWith(3, 0, []).slice(14),
          ].join('\n');
        assertMended(all(''), all('- '), 3);
      }
    }
    for (const key of ['out', 'assumptions']) {
      const all = (dash: string): string =>
        [
          'project: Shop',
          'scope:',
          `  ${key}:`,
          '    - one',
          `    ${dash}two`,
          '    - three',
          planWith(3, 0, []).slice(14),
        ].join('\n');
      assertMended(all(''), all('- '), 3);
    }
  });
});
