import * as fc from 'fast-check';

/** What somebody types, pastes or leaves half done. */
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

/** As many as a quick suite has time for, unless somebody asks for more. */
export const runs = Number(process.env['MILEPOST_RUNS'] ?? 60);

/** In milliseconds: so many runs may take it on a busy machine. */
export const patience = 10_000 + runs * 50;

export interface Stroke {
  /** Where, as a share of the text. */
  readonly at: number;
  readonly removed: number;
  readonly added: string;
  /** Also when the text no longer parses. */
  readonly isKept: boolean;
}

export const stroke: fc.Arbitrary<Stroke> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  removed: fc.oneof({ arbitrary: fc.constant(0), weight: 3 }, fc.nat(3), fc.nat(80)),
  added: fc.oneof({ arbitrary: typed, weight: 4 }, fc.constant('')),
  isKept: fc.integer({ min: 0, max: 9 }).map((dice) => dice === 0),
});

export function strike(text: string, { at, removed, added }: Stroke): string {
  const from = Math.round(at * text.length);
  return text.slice(0, from) + added + text.slice(from + removed);
}
