import assert from 'node:assert/strict';
import { parseCalendarDate } from '../../src/core/calendar/calendarDate';
import { checkPlan } from '../../src/core/findings/check';
import { formatMessage, type Finding } from '../../src/core/findings/finding';
import { describeProblem } from '../../src/core/findings/wording/problemWording';
import { parsePlan, parseWhole } from '../../src/core/plan/parsePlan';
import { applyEdits } from '../../src/core/text';
import { fixesFor } from '../fixesFor';

/*
 * Blanks, colons and dashes that slipped. Each slip is one finding, in however many milestones it stands, and its fix gives the
 * text that was meant.
 */

const today = parseCalendarDate('2026-11-24');
assert.ok(today);
const options = { today, rules: { smart: 'off' } } as const;

/** What the file is told about itself. */
function findIn(text: string): readonly Finding[] {
  return checkPlan(parsePlan(text), options);
}

interface Milestone {
  readonly style: string;
  readonly write: (number: number, slip?: (line: string) => string) => string;
  /** The line that slips, without its indentation. */
  readonly line: string;
}

const due = 'due: 2026-12-01';
const same = (line: string): string => line;
const blocks: readonly Milestone[] = [
  {
    style: 'block',
    line: due,
    write: (n, slip = same) =>
      `  - id: M${n}\n    title: Page ${n} shows the fee\n${slip(`    ${due}`)}\n    status: planned\n`,
  },
  {
    style: 'last key',
    line: due,
    write: (n, slip = same) => `  - id: M${n}\n    title: Page ${n} shows the fee\n${slip(`    ${due}`)}\n`,
  },
  {
    style: 'no id',
    line: due,
    write: (n, slip = same) => `  - title: Page ${n} shows the fee\n${slip(`    ${due}`)}\n`,
  },
];
const flow: Milestone = {
  style: 'flow',
  line: due,
  write: (n, slip = same) => `  - { id: M${n}, title: Page ${n} shows the fee, ${slip(due)}, status: planned }\n`,
};
const first: Milestone = {
  style: 'first key',
  line: 'title: x',
  write: (n, slip = same) => `${slip(`  - title: Page ${n} shows the fee`)}\n    due: 2026-12-01\n`,
};
const lined: Milestone = {
  style: 'key under the first',
  line: 'title: x',
  write: (n, slip = same) =>
    `${slip(`  - title: Page ${n} shows the fee`)}\n    due: 2026-12-01\n    acceptance:\n      - One\n`,
};

const blanks: Readonly<Record<string, string>> = {
  'U+00A0': '\u00a0',
  'U+202F': '\u202f',
  'U+3000': '\u3000',
  'U+200B': '\u200b',
  'U+2002': '\u2002',
  'U+2003': '\u2003',
  'U+2009': '\u2009',
  'U+FEFF': '\ufeff',
  'U+2060': '\u2060',
};

/** Tried in fewer plans. */
const rare: readonly string[] = Object.keys(blanks).filter((name) => !['U+00A0', 'U+3000', 'U+200B'].includes(name));

interface Slip {
  readonly name: string;
  readonly slip: (line: string) => string;
  readonly forms: readonly Milestone[];
  /** What the sentence must hold. */
  readonly says: string;
}

const slips: readonly Slip[] = [
  {
    name: 'no blank after the colon',
    slip: (line) => line.replace(': ', ':'),
    forms: [...blocks, flow, first, lined],
    says: '“',
  },
  {
    name: 'a blank before the colon only',
    slip: (line) => line.replace(': ', ' :'),
    forms: [...blocks, flow, first],
    says: '“',
  },
  {
    name: 'a full-width colon',
    slip: (line) => line.replace(': ', '：'),
    forms: [...blocks, flow, first],
    says: 'U+FF1A',
  },
  {
    name: 'a full-width colon and a blank',
    slip: (line) => line.replace(': ', '： '),
    forms: [...blocks, flow, first],
    says: 'U+FF1A',
  },
  { name: 'no blank after the dash', slip: (line) => line.replace('- ', '-'), forms: [first, lined], says: '- title' },
  { name: 'a tab after the dash', slip: (line) => line.replace('- ', '-\t'), forms: [first], says: 'U+0009' },
  ...Object.entries(blanks).flatMap(([says, char]): readonly Slip[] => [
    {
      name: `${says} after the colon`,
      slip: (line) => line.replace(': ', `:${char}`),
      forms: [...blocks, flow, first],
      says,
    },
    { name: `${says} beside a blank`, slip: (line) => line.replace(': ', `: ${char}`), forms: [...blocks, flow], says },
    {
      name: `${says} before the colon`,
      slip: (line) => line.replace(':', `${char}:`),
      forms: [...blocks, flow, first],
      says,
    },
    {
      name: `${says} in the key`,
      slip: (line) => line.replace('ue:', `u${char}e:`).replace('tle', `t${char}le`),
      forms: [...blocks, flow, first],
      says,
    },
    { name: `${says} after the dash`, slip: (line) => line.replace('- ', `-${char}`), forms: [first], says },
    {
      name: `${says} as indentation`,
      slip: (line) => line.replace(/^ +/, (indent) => char.repeat(indent.length)),
      forms: blocks,
      says,
    },
    {
      name: `${says} in the indentation`,
      slip: (line) =>
        line.replace(/^ {2}/, char === '\u200b' || char === '\ufeff' || char === '\u2060' ? `  ${char}` : `${char} `),
      forms: blocks,
      says,
    },
  ]),
];

const places: Readonly<Record<string, (count: number) => readonly number[]>> = {
  'the first': () => [1],
  'the last': (count) => [count],
  each: (count) => Array.from({ length: count }, (_, index) => index + 1),
};

function planOf(count: number, write: (number: number) => string): string {
  return `project: Shop\nmilestones:\n${Array.from({ length: count }, (_, index) => write(index + 1)).join('')}`;
}

describe('slips of blanks, colons and dashes', () => {
  for (const { name, slip, forms, says } of slips) {
    const counts = rare.some((char) => name.startsWith(char)) ? [2] : [1, 2, 3, 10];
    it(`${name}: one finding each, wherever it stands, and a fix that gives what was meant`, () => {
      for (const [index, { style, write }] of forms.entries()) {
        for (const count of index === 0 ? counts : [2]) {
          const right = planOf(count, (number) => write(number));
          for (const [place, those] of Object.entries(places).slice(count === 1 ? 2 : 0)) {
            const slipped = those(count);
            const text = planOf(count, (number) => write(number, slipped.includes(number) ? slip : undefined));
            const what = `${name}, ${style}, ${place} of ${count}:\n${text}`;
            assert.notEqual(text, right);
            const found = findIn(text);
            assert.equal(found.length, slipped.length, `${what}\n${found.map(sentence).join('\n')}`);
            assert.deepEqual(milestonesOf(text, found), slipped, what);
            for (const finding of found) assert.ok(sentence(finding).includes(says), `${what}\n${sentence(finding)}`);
            assert.equal(mendAll(text), right, what);
          }
        }
      }
    });
  }

  it('reads the plan that was meant, in parts as in one piece', () => {
    for (const { name, slip, forms } of slips) {
      for (const { write } of forms) {
        const text = planOf(3, (number) => write(number, number === 2 ? slip : undefined));
        const [parts, whole] = [parsePlan(text), parseWhole(text)];
        assert.deepEqual(parts.problems, whole.problems, name);
        assert.equal(parts.plan.milestones.length, 3, name);
      }
    }
  });
});

function sentence({ problem }: Finding): string {
  return `${problem.code}: ${formatMessage(describeProblem(problem))}`;
}

/** The numbers of the milestones whose lines the findings are on. */
function milestonesOf(text: string, found: readonly Finding[]): readonly number[] {
  return found.map(({ problem }) => {
    const until = text.indexOf('\n', problem.span.start);
    const numbers = [...text.slice(0, until).matchAll(/Page (\d+)/g)];
    return Number(numbers.at(-1)?.[1]);
  });
}

/** The text after the preferred fix of each finding. The first is tried by itself as well. */
function mendAll(text: string): string {
  const file = parsePlan(text);
  const found = findIn(text);
  const fixes = found.map((finding) => {
    const fix = fixesFor(file, finding, options).find(({ isPreferred }) => isPreferred);
    assert.ok(fix, `${text}\n${sentence(finding)}`);
    return fix.edits;
  });
  assert.equal(findIn(applyEdits(text, fixes[0] ?? [])).length, found.length - 1, text);
  const mended = applyEdits(text, fixes.flat());
  assert.equal(findIn(mended).length, 0, mended);
  return mended;
}
