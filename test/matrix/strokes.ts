import * as fc from 'fast-check';

/** What is typed, pasted or left unfinished. */
const typed = fc.constantFrom(
  'a',
  ' ',
  '  ',
  '\n',
  '\n\n',
  '- ',
  '\n  - ',
  ':',
  ': ',
  '#',
  '# note\n',
  '  # deeper\n',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  '|',
  '|+\n',
  '&a ',
  '*a',
  '---\n',
  '...\n',
  '\t',
  '\r',
  '?',
  '!',
  '%',
  '>',
  'milestones:\n',
  'milestones: []\n',
  '- id: M1\n',
  '  - title: New\n',
  '    due: 2026-12-01\n',
  '  depends_on: [M1]\n',
  'phase: build\n',
  '    own\n',
  '    |\n',
  '    due: [\n',
  '\t# note\n',
  '    &a\n',
  '  - i\n',
  '- "two words"\n',
  '    - x\n',
  '    title: Again\n',
  '      deeper: x\n',
  'phases: [build]\n',
  '\nlint: { allow: [x] }\n',
  '<<: *base\n',
  '<<<<<<< ours\n',
  '# milepost-disable-next-line\n',
  ' # milepost-disable-line',
  '# milepost-disable-file smart\n',
  '🚀',
  'ש',
  '\uFEFF',
  '\0',
);

/** How often a property runs: few times in the suite, more with `MILEPOST_RUNS`. */
export const runs = Number(process.env['MILEPOST_RUNS'] ?? 25);

/** Timeout in milliseconds for that many runs on a busy machine. */
export const patience = 600_000 + runs * 50;

export interface Stroke {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string;
  /** At the start of the next line. */
  readonly isLine: boolean;
  /** Also when the text no longer parses; what is read next is then read as a later version of it. */
  readonly isKept: boolean;
}

/** A share of the text. Not `fc.double`, of whose values most are next to nothing. */
export const anyPlace: fc.Arbitrary<number> = fc.integer({ min: 0, max: 1000 }).map((share) => share / 1000);

/** Most slips are taken back. */
export const isKept: fc.Arbitrary<boolean> = fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0);

export const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: anyPlace,
  removed: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(3), fc.nat(80)),
  added: fc.oneof({ arbitrary: typed, weight: 4 }, fc.constant('')),
  isLine: fc.boolean(),
  isKept,
});

export function strike(text: string, { at, removed, added, isLine }: Stroke): string {
  const place = Math.round(at * text.length);
  const from = isLine ? text.indexOf('\n', place) + 1 : place;
  return text.slice(0, from) + added + text.slice(from + removed);
}
