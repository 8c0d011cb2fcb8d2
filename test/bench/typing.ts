// Runs in a process of its own, started by run.mjs, and writes what it measured as JSON to the standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker } from '../../src/core/smart/check';
import { makeLargePlan, planDay } from './makeLargePlan';
import { cpuTime } from './cpuTime.mjs';
import { median } from './median.mjs';

/** Of one plan. Times are medians in milliseconds of processor time; what is typed is one character more or less in the middle of the text. */
export interface TypingFigures {
  readonly milestones: number;
  /** Of the YAML library alone, over the whole text. */
  readonly yamlMs: number;
  readonly edits: readonly EditFigures[];
  /** What the plan with its findings keeps in memory, by the bytes of its text. */
  readonly heapPerByte: number;
}

/** Of characters typed into one field. */
interface EditFigures {
  readonly field: string;
  /** From the new text to all of its findings. */
  readonly ms: number;
  /** How many characters are read and checked in the time of the YAML library. */
  readonly perYaml: number;
}

/** An edit of a field: so many characters behind its key, some give way to others. */
interface Edit {
  readonly field: string;
  readonly key: string;
  readonly behind: number;
  readonly removed: number;
  readonly added: string;
}

/** What the character makes of a day is none any more. */
const edits: readonly Edit[] = [
  { field: 'title', key: 'title: ', behind: 3, removed: 0, added: 'x' },
  { field: 'due', key: 'due: ', behind: 10, removed: 0, added: '1' },
  { field: 'status', key: 'status: planned', behind: -7, removed: 7, added: 'done' },
  { field: 'estimate', key: 'estimate: ', behind: 0, removed: 0, added: '1' },
];

const options = { today: planDay };

function measure(milestones: number, rounds: number): TypingFigures {
  const text = makeLargePlan(milestones, 'spread');
  const before = heapUsed();
  const checker = new Checker();
  let file = parsePlan(text);
  let findings = checker.check(file, options);
  const heapPerByte = (heapUsed() - before) / text.length;
  const type = (place: number, { removed, added }: Edit): number => {
    // Each text is made whole before the time is taken, as an editor hands it over.
    const after = flat(`${file.text.slice(0, place)}${added}${file.text.slice(place + removed)}`);
    const back = flat(file.text);
    const start = cpuTime();
    for (const next of [after, back]) {
      file = parsePlan(next, { before: file });
      findings = checker.check(file, options);
    }
    const took = (cpuTime() - start) / 2;
    if (!file.parts || findings.length === 0) throw new Error('The plan is not as meant');
    return took;
  };
  const typed = edits.map((edit) => {
    const from = (part: number): number => text.indexOf(`    ${edit.key}`, Math.floor(text.length * part));
    const places = Array.from({ length: rounds }, (_none, round) => from((1 + ((round * 7) % rounds)) / (rounds + 2)));
    return { edit, times: () => places.map((place) => type(place + 4 + edit.key.length + edit.behind, edit)) };
  });
  // What runs first runs cold.
  for (const { times } of typed) times();
  const yamlMs = median(Array.from({ length: 3 }, () => timed(() => parseDocument(text))));
  const figures = typed.map(({ edit: { field }, times }) => {
    const ms = median(times());
    return { field, ms, perYaml: yamlMs / ms };
  });
  return { milestones, yamlMs, edits: figures, heapPerByte };
}

function timed(work: () => unknown): number {
  const start = cpuTime();
  work();
  return cpuTime() - start;
}

function flat(text: string): string {
  return Buffer.from(text).toString();
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify([measure(1_000, 40), measure(10_000, 24)]));
