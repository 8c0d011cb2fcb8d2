import assert from 'node:assert/strict';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { assertMended } from './assertMended';

/** A plan of three milestones, with more lines in the second. */
function planWith(lines: readonly string[]): string {
  const item = (number: number): string[] => [`  - id: M${number}`, `    title: Stage ${number} deploys from main`];
  return ['project: Shop', 'milestones:', ...item(1), ...item(2), ...lines, ...item(3), ''].join('\n');
}

describe('A criterion beside its list', () => {
  for (const dashes of [6, 8]) {
    it(`is told once and mended: without a dash, beside dashes in column ${dashes}`, () => {
      for (const by of [1, 2, 3, 4].filter((columns) => dashes - columns >= 4)) {
        for (const last of [['      - Three'], []]) {
          const list = (two: string): string =>
            planWith([
              '    acceptance:',
              `${' '.repeat(dashes)}- One`,
              two,
              ...last.map((line) => line.trim().padStart(dashes + 7)),
              '    due: 2027-01-31',
            ]);
          assertMended(list(`${' '.repeat(dashes - by)}Two pay`), list(`${' '.repeat(dashes)}- Two pay`), 3);
        }
      }
    });
  }

  it('is told once and mended: with a tab before its dash', () => {
    for (const tabs of ['\t', '\t\t', '  \t']) {
      const list = (two: string): string =>
        planWith(['    acceptance:', '      - One', two, '      - Three', '    due: 2027-01-31']);
      assertMended(list(`${tabs}- Two pay`), list('      - Two pay'), 3);
    }
  });
});

describe('Another mark in place of a dash', () => {
  for (const mark of ['--', '->', '=>', '→', '－', '–\u3000', '»']) {
    it(`is told once and mended: ${mark}`, () => {
      const gap = mark.endsWith('\u3000') ? '' : ' ';
      const list = (dash: string): string =>
        planWith(['    acceptance:', '      - One', `      ${dash}Two pay`, '      - Three', '    due: 2027-01-31']);
      assertMended(list(mark + gap), list('- '), 3);
      const width = ' '.repeat(mark.length + gap.length);
      const all = (dash: string, pad: string): string =>
        `project: Shop\nmilestones:\n${[1, 2].map((n) => `  ${dash}id: M${n}\n  ${pad}title: Stage ${n} deploys\n  ${pad}due: 2027-01-31\n`).join('')}`;
      if (mark.trim().length === 1) assertMended(all(mark + gap, width), all('- ', '  '), 2, 2);
    });
  }

  it('is told once and mended: numbers before the keys of milestones', () => {
    const all = (dash: (n: number) => string, pad: string): string =>
      `project: Shop\nmilestones:\n${[1, 2].map((n) => `  ${dash(n)}title: Stage ${n} deploys\n${pad}due: 2027-01-31\n`).join('')}`;
    for (const sign of ['.', ')']) {
      assertMended(
        all((n) => `${n}${sign} `, '     '),
        all(() => '- ', '    '),
        2,
      );
    }
  });
});

describe('A slip of the structure', () => {
  it('is told once and mended: a separator within one plan', () => {
    const meant = planWith([]);
    for (const at of ['milestones:', '  - id: M1', '  - id: M2', '  - id: M3']) {
      for (const mark of ['---\n', '---\n\n', '---   \n# more\n']) {
        const broken = meant.replace(at, mark + at);
        assertMended(broken, broken.replace(/---.*\n/, ''), 3);
      }
    }
  });

  it('is told once each and mended: separators before every milestone, and behind the last', () => {
    const meant = planWith([]);
    const broken = meant.replaceAll('  - id: M', '---\n  - id: M');
    assertMended(broken, meant, 3, 3);
    const { plan, problems } = parsePlan(`${broken}---\n`);
    assert.equal(plan.milestones.length, 3);
    assert.deepEqual(
      problems.map((problem) => problem.code === 'plan.syntax' && problem.detail),
      ['within', 'within', 'within', 'closing'],
    );
  });

  it('is left alone: the separator of two plans', () => {
    const { problems, plan } = parsePlan(`${planWith([])}---\n${planWith([])}`);
    assert.equal(plan.milestones.length, 3);
    assert.ok(problems.every((problem) => problem.code !== 'plan.syntax' || !problem.mending));
  });

  it('is told once and mended: a list beside its key', () => {
    const meant = planWith(['    acceptance:', '      - One', '      - Two', '    due: 2027-01-31']);
    for (const gap of [' ', '', '   ']) {
      assertMended(meant.replace('milestones:\n  -', `milestones:${gap}-`), meant, 3);
      assertMended(meant.replace('acceptance:\n      -', `acceptance:${gap}-`), meant, 3);
    }
  });

  it('is told once and mended: a comma behind a value', () => {
    for (const item of ['{ id: M1, title: One deploys, due: 2027-01-31 }', '{ id: M1, title: "One, two" }']) {
      for (const tail of ['', ' # note']) {
        const plan = (comma: string): string =>
          `project: Shop\nmilestones:\n  - ${item}${comma}${tail}\n  - { id: M2, title: Two deploys }\n`;
        assertMended(plan(','), plan(''), 2);
      }
    }
    const plan = (comma: string): string =>
      planWith([
        `    description: "Two words"${comma}`,
        `    acceptance: [One, Two]${comma}`,
        `    tasks: ["Three"]${comma}`,
      ]);
    assertMended(plan(','), plan(''), 3, 3);
  });

  it('is told once and mended: a colon in braces', () => {
    for (const [written, meant] of [
      ['title: Pay: with card', 'title: "Pay: with card"'],
      ['id: M1, title: Pay: with card', 'id: M1, title: "Pay: with card"'],
      ['title: Pay: "now", or later: yes', `title: 'Pay: "now"', or later: yes`],
    ] as const) {
      const plan = (words: string): string =>
        `project: Shop\nmilestones:\n  - { ${words}, due: 2027-01-31 }\n  - { id: M2, title: Two deploys }\n`;
      assertMended(plan(written), plan(meant), 2);
    }
  });

  it('is told once and mended: milestones without their key', () => {
    const list = '- title: Stage 1 deploys\n  due: 2027-01-31\n- title: Stage 2 deploys\n  due: 2027-02-28\n';
    for (const above of ['project: Shop\n', 'project: Shop\n\n# Milestones\n\n', 'project: Shop\nclient: ACME\n']) {
      assertMended(above + list, `${above}milestones:\n${list}`, 2);
    }
  });

  it('is told once and mended: a text that goes on below with a colon', () => {
    const plan = (open: string, close: string): string =>
      planWith([`    description: ${open}Login`, `      shows more: 3 providers${close}`, '    due: 2027-01-31']);
    assertMended(plan('', ''), plan('"', '"'), 3);
  });
});
