import { inOneLine } from '../plan/inOneLine';
import type { Adopted, LeftAlone } from '../plan/adopt/adopt';
import type { UnreadKey } from '../plan/adopt/unreadKeys';
import { parsePlan } from '../plan/parsePlan';
import { applyEdits, type Position } from '../text';
import { checkPlan } from './check';
import { say, type Message } from './finding';
import type { CheckOptions } from './rule';
import { describeProblem } from './wording/problemWording';

/** What is left to look at in an adopted text. */
export interface AdoptionNote {
  /** In the adopted text. */
  readonly position: Position;
  /** The key with its value, or the words that an error stands on. */
  readonly about: string;
  readonly sentence: Message;
}

/** Warnings about the plan as such: what it lacks, contradicts, or does not read. */
const broken: ReadonlySet<string> = new Set([
  'plan.missing-key',
  'plan.status-contradiction',
  'plan.unknown-key',
  'plan.lost-text',
]);

/**
 * All that adopting a file leaves: each error that a check of the adopted text finds, what it lacks, and what was not understood.
 * In the order of the text, but keys that nothing shows come last, unless one may be a deadline that is missing.
 */
export function adoptionNotes(text: string, adopted: Adopted, options: CheckOptions): readonly AdoptionNote[] {
  const file = parsePlan(applyEdits(text, adopted.edits));
  const errors = checkPlan(file, options)
    .filter(({ severity, problem: { code } }) => severity === 'error' || broken.has(code))
    .map(({ problem }) => {
      const { start, end } = problem.span;
      const isValue = problem.code === 'plan.invalid-value';
      const about = isValue ? labelOf(problem.key, problem.found) : shorten(file.text.slice(start, end));
      return { position: file.lines.positionAt(start), about, sentence: describeProblem(problem) };
    });
  const told = new Set(errors.map(({ position }) => position.line));
  const left = adopted.leftAlone.flatMap((one) => {
    const position = file.lines.positionAt(one.span.start);
    return told.has(position.line)
      ? []
      : [
          {
            position,
            about: labelOf(one.key, one.value),
            sentence: describeLeft(file.text.slice(one.span.start, one.span.end) || one.key, one),
          },
        ];
  });
  const unread = adopted.unread
    .map((one) => ({ ...one, position: file.lines.positionAt(one.span.start) }))
    .filter(({ position }) => !told.has(position.line))
    .map(({ mayBeDue, ...one }) => ({
      mayBeDue,
      position: one.position,
      about: labelOf(one.key, one.value),
      sentence: describeUnread(one),
    }));
  const byLine = (a: AdoptionNote, b: AdoptionNote): number => a.position.line - b.position.line;
  const [first, last] = [unread.filter(({ mayBeDue }) => mayBeDue), unread.filter(({ mayBeDue }) => !mayBeDue)];
  return [...[...errors, ...left, ...first].sort(byLine), ...last.sort(byLine)].map(
    ({ position, about, sentence }) => ({
      position,
      about,
      sentence,
    }),
  );
}

function describeUnread({ key, times }: Pick<UnreadKey, 'key' | 'times'>): Message {
  return times === 1
    ? say('What “{0}” holds has no certain place in a plan, and stays as it is.', key)
    : say(
        'What “{0}” holds, here and {1} more, has no certain place in a plan, and stays as it is.',
        key,
        timesOf(times - 1),
      );
}

function timesOf(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}

function describeLeft(key: string, { value }: LeftAlone): Message {
  return value === undefined
    ? say('What “{0}” holds has no certain place in a plan, and stays as it is.', key)
    : say('“{1}” at “{0}” has no certain meaning in a plan, and stays as it is.', key, shorten(value));
}

function labelOf(key: string, value: string | undefined): string {
  return value === undefined ? key : `${key} “${shorten(value)}”`;
}

function shorten(value: string): string {
  const line = inOneLine(value);
  return line.length > 40 ? `${line.slice(0, 39)}…` : line;
}

/** What has another name or value now, each once with the number of times. */
export function adoptionChanges({ changes }: Adopted): readonly Message[] {
  const counts = new Map<string, { readonly from: string; readonly to: string; times: number }>();
  for (const { kind, from, to } of changes) {
    const key = JSON.stringify([kind, from, to]);
    const known = counts.get(key);
    if (known) known.times++;
    else counts.set(key, { from: shorten(from), to: shorten(to), times: 1 });
  }
  return [...counts.values()].map(({ from, to, times }) =>
    times === 1 ? say('“{0}” is now “{1}”', from, to) : say('“{0}” is now “{1}” ({2} times)', from, to, times),
  );
}
