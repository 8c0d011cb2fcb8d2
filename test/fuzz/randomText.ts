import { milestoneKeys } from '../../src/core/plan/schema/schema';
import type { Random } from './random';

/* Invalid and unusual texts, as files hold them during typing and merging, or after damage. */

const keys = [
  ...milestoneKeys,
  'project',
  'client',
  'milestones',
  'phases',
  'objectives',
  'lint',
  'rules',
  'text',
  'met',
  '<<',
  'name',
  'due_on',
];

// prettier-ignore
const tokens = [
  '- ', '- - ', '? ', ': ', ':', ', ', '[', ']', '{', '}', '[]', '{}', '#', ' # note', '# milepost-disable-line', '# milepost-disable-next-line smart',
  '"', "'", '"a\\u00e9"', "'it''s'", '|', '>', '|+', '>-', '|2-', '&a ', '*a', '!!str ', '!x ', '!<', '%YAML 1.2', '---', '...', '~', 'null', 'true', '`', '@',
  '<<: *a', '\n', '\n', '\n', '\n  ', '\n  ', '\n    ', '\n- ', '\n  - ', '\r\n', '\r', '\t', '  ', ' ', '\\', '\uFEFF',
  'project: P\n', 'milestones:\n', 'milestones:\n  - ', '\n  - title: ', '\n    due: ', '\n    acceptance:\n      - ', '\n    depends_on: [M1, M2]', '\n    status: ',
  '2026-12-01', '2026-02-30', '0000-00-00', '9999-12-31', 'soon', 'next friday', 'Q3', '24h', '3d', '1e999', '-0', '0x1F', '1_000', 'M1', 'M2', '50 %', 'in-progress', 'done',
  'Improve the performance', 'TBD', '<who>', 'as soon as possible', 'e.g. and so on, etc.', 'Login works and pages load in 2 s', 'user-friendly', 'various',
];

// prettier-ignore
const oddities = [
  '\u0000', '\u0007', '\u001f', '\u007f', '\u0085', '\u00a0', '\u00ad', '\u0300', '\u034f', '\u061c', '\u200b', '\u200d', '\u200e', '\u2028', '\u2029', '\u202e', '\u2066', '\u2069',
  '\n<<<<<<< HEAD\n', '\n=======\n', '\n>>>>>>> x\n', '\ufeff', '\ufffe', '\uffff', '\ud800', '\udc00', '🚀', '👩‍👩‍👧', '🇩🇪', 'שלום', 'عالم', '日本', 'ﷺ', 'e\u0301', 'İ', 'ß', 'ǆ', '\u1e9e', '𝕏',
];

/** @param bases whole plans to take apart */
export function randomText(random: Random, bases: readonly string[]): string {
  const text = anyText(random, bases);
  // One such character is enough for nothing else to be looked at.
  return random.oneIn(8) ? text : text.replaceAll(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, '');
}

function anyText(random: Random, bases: readonly string[]): string {
  switch (random.below(11)) {
    case 0:
    case 1:
    case 2:
    case 3:
      return mutated(random, bases);
    case 10:
      return slippedAlike(random);
    case 4:
    case 5:
      return soup(random, tokens, 1 + random.below(120));
    case 6:
      return planSoup(random);
    case 7:
      return soup(random, [...oddities, ...tokens], 1 + random.below(200));
    case 8:
      return deep(random);
    default:
      return long(random);
  }
}

function soup(random: Random, from: readonly string[], count: number): string {
  let text = '';
  for (let i = 0; i < count; i++) text += random.pick(from);
  return text;
}

/** Keys of ours with whatever for values: most of these are read as plans. */
function planSoup(random: Random): string {
  let text = random.oneIn(4) ? '' : 'project: P\n';
  text += 'milestones:\n';
  for (let count = 1 + random.below(6); count > 0; count--) {
    text += `  - title: ${soup(random, tokens, random.below(4)).replaceAll(/[\r\n]/g, ' ')}\n`;
    for (let more = random.below(8); more > 0; more--) {
      const value = soup(random, tokens, 1 + random.below(5));
      text += `    ${random.pick(keys)}: ${random.oneIn(4) ? value : value.replaceAll(/[\r\n]/g, ' ')}\n`;
    }
  }
  return text;
}

// prettier-ignore
const oddBlanks = ['\u00a0', '\u202f', '\u3000', '\u2003', '\u200b', '\u2060', '\ufeff', '\t', '', '  '];
// prettier-ignore
const marks = ['* ', '• ', '– ', '— ', '-> ', '+ ', '1. ', '1) ', 'a) ', '- [ ] ', '- [x] ', '[ ] ', '-', '- - ', '? ', '! ', '!important ', '&more ', '*it* ', '> ', '| ', '@', '`', '%', '#12 ', '“', '"', "'", '{', '['];
// prettier-ignore
const tails = [' #42 and #43', ' #urgent', ' # note', ': < 2 s', ': and more', ':', ' "quoted" words', '" and more', "' x", ' -', ' {fee}', ' [link](url)', ' /* note */', ' // note', ' /* open', '\u00a0', '\u200b', '：', ' :x', ', b: c'];

/** A slip of the kind that people make in one line: an odd or a missing blank, another mark, a dash too few, half a quote. */
function slip(random: Random, line: string): string {
  const [, indent = '', dash = '', rest = ''] = /^(\s*)(-\s+)?(.*)$/.exec(line) ?? [];
  switch (random.below(7)) {
    case 0:
      return indent + dash.trimEnd() + rest;
    case 1:
      return indent + rest;
    case 2:
      return indent + random.pick(marks) + rest;
    case 3:
      return indent + dash + random.pick(marks) + rest;
    case 4:
      return line + random.pick(tails);
    case 5:
      return (
        indent +
        dash +
        rest.replace(
          /:\s/,
          `${random.pick(['', ' ', random.pick(oddBlanks)])}${random.pick([':', '：'])}${random.pick(oddBlanks)}`,
        )
      );
    default:
      return line.replace(/\s/, random.pick(oddBlanks));
  }
}

function slipped(random: Random, text: string): string {
  const lines = text.split('\n');
  const at = random.below(lines.length);
  const count = random.oneIn(3) ? 1 + random.below(3) : 1;
  return lines.map((line, index) => (index >= at && index < at + count ? slip(random, line) : line)).join('\n');
}

/** The same slips in each of many milestones, or in each item of a long list. */
function slippedAlike(random: Random): string {
  const lines = [
    '    title: Login works',
    '    due: 2026-12-01',
    '    acceptance:',
    '      - Load time: below 2 s',
    '      - Mail arrives',
  ];
  const slips = lines.map((line) =>
    random.oneIn(3) ? slip(random, line) : random.oneIn(12) ? line.trimStart() : line,
  );
  const count = 1 + random.below(random.oneIn(8) ? 120 : 30);
  const repeated = (some: readonly string[]): string[] => Array.from({ length: count }, () => some).flat();
  const all = random.oneIn(2)
    ? repeated(['  - id: M1', ...slips])
    : ['  - id: M1', ...slips.slice(0, 3), ...repeated(slips.slice(3))];
  const more = random.oneIn(3)
    ? [`${random.pick(['Milestone', 'milestones', 'Milestones '])}:`, ...all.slice(0, 6)]
    : [];
  return ['project: P', 'milestones:', ...all, ...more, ''].join('\n');
}

function mutated(random: Random, bases: readonly string[]): string {
  let text = random.pick(bases);
  for (let count = 1 + random.below(8); count > 0; count--) text = mutate(random, text, bases);
  return text;
}

function mutate(random: Random, text: string, bases: readonly string[]): string {
  const at = random.below(text.length + 1);
  const end = Math.min(text.length, at + (random.oneIn(3) ? random.below(400) : random.below(12)));
  const lines = text.split('\n');
  const line = random.below(lines.length);
  if (random.oneIn(2)) return slipped(random, text);
  switch (random.below(9)) {
    case 0:
      return text.slice(0, at) + text.slice(end);
    case 1:
      return text.slice(0, at) + random.pick(tokens) + text.slice(at);
    case 2:
      return text.slice(0, at) + random.pick(oddities) + text.slice(end);
    case 3:
      return text.slice(0, end) + text.slice(at);
    case 4:
      return text.slice(0, at);
    case 5:
      return [
        ...lines.slice(0, line),
        ' '.repeat(random.below(8)) + (lines[line] ?? '').trimStart(),
        ...lines.slice(line + 1),
      ].join('\n');
    case 6:
      return [...lines.slice(0, line), ...lines.slice(line + 1 + random.below(3))].join('\n');
    case 7:
      return [...lines.slice(0, line), random.pick(lines), ...lines.slice(line)].join('\n');
    default: {
      const other = random.pick(bases);
      return text.slice(0, at) + other.slice(random.below(other.length));
    }
  }
}

function deep(random: Random): string {
  const depth = 1 + random.below(random.oneIn(8) ? 3000 : 450);
  const opening = random.pick(['[', '{', '[{a: ', '{a: ', '- ', '? ', 'a:\n', '!!seq [', '&a [']);
  if (opening === 'a:\n') {
    const levels = Math.min(depth, 300);
    return Array.from({ length: levels }, (_none, level) => `${' '.repeat(level)}a:\n`).join('');
  }
  const closing = random.pick(['', ']', '}', '}]', 'x']);
  const head = random.pick(['', 'project: P\nmilestones: ', 'milestones:\n  - title: a\n    acceptance: ']);
  return (
    head +
    opening.repeat(depth) +
    random.pick(['', 'x', '*a', '"']) +
    closing.repeat(random.oneIn(2) ? depth : random.below(depth + 1))
  );
}

function long(random: Random): string {
  const unit = random.pick([
    ...tokens,
    ...oddities,
    'a ',
    'x',
    'ab, ',
    'm ',
    '- x\n',
    'k: v\n',
    '    # c\n',
    '"\\"',
    'a: [',
    'and ',
  ]);
  const length = Math.min(20_000, Math.ceil((1 + random.below(random.oneIn(20) ? 20_000 : 2_000)) / unit.length));
  const head = random.pick([
    '',
    'project: P\nmilestones:\n  - title: ',
    'milestones:\n  - id: M1\n    title: "',
    'project: P\nmilestones:\n  - title: a\n    description: >\n      ',
  ]);
  return head + unit.repeat(length) + random.pick(['', '\n', '"\n', '\n    due: soon\n']);
}
