import * as fc from 'fast-check';

/*
 * Random plan texts as people write them: the same data in many layouts. What is generated always parses, and says where
 * nothing stands in the way of an edit.
 */

/** A text and what the tests need to know about it. */
export interface PlanText {
  readonly text: string;
  readonly milestones: number;
  /** Aliases, merges or tags are in it: then a refusal is an answer too. */
  readonly hasReferences: boolean;
}

const words = fc.constantFrom(
  'Card payments work',
  'Draft approved',
  'p95 < 300 ms',
  'Überweisung läuft 🚀',
  'שלום עולם',
  'naïve café',
  'a\tb tab',
  "it's done",
  'x-y_z (v2)',
  'C# works',
  '100 % of 20',
  'a, b and c',
  'say "hi" twice',
);

/** How one text is written as a scalar. Plain only where that is possible everywhere. */
const scalar = (inFlow: boolean): fc.Arbitrary<string> =>
  fc.tuple(words, fc.constantFrom('plain', 'single', 'double')).map(([text, style]) => {
    const canBePlain = !/[:"]|\s#|\t/.test(text) && !(inFlow && /[,[\]{}]/.test(text));
    if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
    return style === 'plain' && canBePlain ? text : JSON.stringify(text);
  });

const day = fc.constantFrom('2026-11-06', '2026-12-01', '"2027-01-15"', "'2027-02-28'");
const comment = fc.constantFrom('', '', '', ' # note', '   # todo: more', ' # milepost-disable-line');
const blank = fc.constantFrom('', '', '', '\n', '\n\n');

/** A line of its own with a comment, or nothing. */
const ownComment = (indent: string): fc.Arbitrary<string> =>
  fc.constantFrom('', '', '', `${indent}# about what follows\n`, `${indent}  # deeper\n`, '# at the margin\n');

const status = fc.constantFrom('planned', 'in-progress', '"in-review"', "'done'", 'cancelled', '');

/** Lines of one key, with its indentation before them and a line end after them. */
type Writer = (indent: string, listIndent: string) => fc.Arbitrary<string>;

const beside =
  (key: string, value: fc.Arbitrary<string>): Writer =>
  (indent) =>
    fc
      .tuple(value, comment)
      .map(([written, note]) => `${indent}${key}:${written === '' ? '' : ` ${written}`}${note}\n`);

const folded: Writer = (indent) =>
  fc
    .tuple(fc.constantFrom('|', '>', '|-', '>-', '|+', '>+', '| # header'), words, words, fc.boolean())
    .map(([header, one, two, apart]) => {
      const inner = `${indent}  `;
      return `${indent}description: ${header}\n${inner}${one.trim()}\n${apart ? '\n' : ''}${inner}${two.trim()}\n`;
    });

const list =
  (key: string, item: (inFlow: boolean) => fc.Arbitrary<string>): Writer =>
  (indent, listIndent) =>
    fc.oneof(
      fc
        .array(fc.tuple(item(false), comment), { minLength: 1, maxLength: 3 })
        .map(
          (items) =>
            `${indent}${key}:\n${items.map(([written, note]) => `${indent}${listIndent}- ${written}${note}\n`).join('')}`,
        ),
      fc
        .tuple(fc.array(item(true), { maxLength: 3 }), comment, fc.constantFrom('', ' '))
        .map(([items, note, pad]) => `${indent}${key}: [${pad}${items.join(', ')}${pad}]${note}\n`),
      comment.map((note) => `${indent}${key}:${note}\n`),
    );

const criterion = (inFlow: boolean): fc.Arbitrary<string> =>
  fc.oneof(
    scalar(inFlow),
    fc.tuple(scalar(true), fc.boolean()).map(([text, isMet]) => `{ text: ${text}${isMet ? ', met: 2026-11-01' : ''} }`),
  );

/** In braces, or over several lines with a comment among them. */
const agreed: Writer = (indent) =>
  fc
    .tuple(fc.boolean(), comment, fc.constantFrom('2400', '2400.50', '"x"'))
    .map(([inFlow, note, own]) =>
      inFlow
        ? `${indent}agreed: { date: 2026-11-01, by: 'Dana Ruiz', due: 2026-12-01, own: ${own} }${note}\n`
        : `${indent}agreed:${note}\n${indent}  by: "Dana Ruiz"${note}\n${indent}  amount: 2400.00\n${indent}  date: 2026-11-01${note}\n`,
    );

const keys: readonly Writer[] = [
  beside('status', status),
  beside('start', day),
  beside('due', fc.oneof(day, fc.constant(''), fc.constant('soon'))),
  beside('completed', day),
  beside('x_note', scalar(false)),
  beside('priority', fc.constantFrom('must', '"should"')),
  folded,
  list('acceptance', criterion),
  list('deliverables', scalar),
  list('tasks', criterion),
  list('depends_on', () => fc.constantFrom('M1', '"M1"')),
  list('changes', () => fc.constantFrom('{ date: 2026-11-01, field: due }', '{date: 2026-11-02}')),
  beside('amount', fc.constantFrom('2400', '2400.50', '0', '')),
  agreed,
  list('commits', () => fc.constantFrom('"3f2a1b9"', "'3e21109'", 'abcdef1')),
];

/** A milestone over several lines, its first key beside the dash. */
const blockMilestone = (index: number, dash: string, listIndent: string): fc.Arbitrary<string> => {
  const indent = `${dash}  `;
  return fc.tuple(scalar(false), fc.shuffledSubarray([...keys])).chain(([title, chosen]) => {
    const writers: readonly Writer[] = [beside('title', fc.constant(title)), ...chosen];
    return fc
      .tuple(
        ...writers.map((write) => fc.tuple(ownComment(indent), write(indent, listIndent), blank)),
        fc.nat(writers.length),
      )
      .map((parts) => {
        const written = parts.slice(0, -1) as [string, string, string][];
        const shift = (parts.at(-1) as number) % written.length;
        const ordered = [...written.slice(shift), ...written.slice(0, shift)];
        const body = ordered.map(([above, lines, gap]) => above + lines + gap).join('');
        return `${dash}- id: M${index}\n${body}`;
      });
  });
};

const flowMilestone = (index: number, dash: string): fc.Arbitrary<string> =>
  fc
    .tuple(
      scalar(true),
      fc.constantFrom('', ', due: 2026-12-01', ', status: planned, start: ', ', acceptance: [a, "b"]'),
      comment,
    )
    .map(([title, more, note]) => `${dash}- { id: M${index}, title: ${title}${more} }${note}\n`);

const referenced = (index: number, dash: string): fc.Arbitrary<string> =>
  fc
    .constantFrom('<<: *base', 'status: *state', 'status: !!str planned', 'due: !day 2026-12-01', 'owner: *who')
    .map((line) => `${dash}- id: M${index}\n${dash}  title: With references\n${dash}  ${line}\n`);

const head = 'x_base: &base { status: planned, priority: must }\nx_state: &state planned\nx_who: &who Sam\n';

/** Any plan text. @param withReferences whether aliases, merges and tags are among it */
export const planText = (withReferences: boolean): fc.Arbitrary<PlanText> =>
  fc
    .record({
      dash: fc.constantFrom('', '  ', '    '),
      listIndent: fc.constantFrom('', '  '),
      count: fc.integer({ min: 1, max: 4 }),
      isCrlf: fc.boolean(),
      hasBom: fc.boolean(),
      isOpenEnded: fc.boolean(),
      isStarted: fc.boolean(),
      tail: fc.constantFrom('', '', '# the end\n', 'x_more: { a: 1 }\n', 'lint: { allow: [robust] }\n'),
    })
    .chain(({ dash, listIndent, count, isCrlf, hasBom, isOpenEnded, isStarted, tail }) =>
      fc
        .tuple(
          ...Array.from({ length: count }, (_none, at) =>
            fc.tuple(
              fc.oneof(
                { arbitrary: blockMilestone(at + 1, dash, listIndent), weight: 5 },
                { arbitrary: flowMilestone(at + 1, dash), weight: 1 },
                { arbitrary: referenced(at + 1, dash), weight: withReferences ? 3 : 0 },
              ),
              blank,
            ),
          ),
        )
        .map((parts) => {
          const body = parts.map(([milestone, gap]) => milestone + gap).join('');
          const start = isStarted ? '# plan\n---\n' : '';
          const raw = `${start}${withReferences ? head : ''}project: Relaunch # shop\n\nmilestones:\n${body}${tail}`;
          const ended = isOpenEnded ? raw.replace(/\n+$/, '') : raw;
          const text = (hasBom ? '\uFEFF' : '') + (isCrlf ? ended.replaceAll('\n', '\r\n') : ended);
          return { text, milestones: count, hasReferences: withReferences };
        }),
    );
