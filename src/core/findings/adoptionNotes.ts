import type { Adopted, LeftAlone } from '../plan/adopt/adopt';
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

/** Warnings about the plan as such, which nobody meets as a word that was not understood. */
const broken: ReadonlySet<string> = new Set(['plan.missing-key', 'plan.status-contradiction']);

/** All that adopting a file leaves: each error that a check of the adopted text finds, what it lacks, and what was not understood. */
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
  return [...errors, ...left].sort((a, b) => a.position.line - b.position.line);
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
  const line = value.replace(/\s+/g, ' ').trim();
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
