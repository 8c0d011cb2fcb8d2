// Runs in a process of its own, started by run.mjs, and writes what it measured as JSON to the standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker } from '../../src/core/smart/check';
import { makeLargePlan, planDay } from './makeLargePlan';
import { median } from './median.mjs';

/** Of one plan. Times are medians in milliseconds; what is typed is one character more or less in the middle of the text. */
export interface TypingFigures {
  readonly milestones: number;
  /** Of the YAML library alone, over the whole text. */
  readonly yamlMs: number;
  /** From the new text to all of its findings. */
  readonly titleMs: number;
  readonly dueMs: number;
  /** How many characters are read and checked in the time of {@link yamlMs}. */
  readonly titlesPerYaml: number;
  readonly duesPerYaml: number;
  /** What the plan with its findings keeps in memory, by the bytes of its text. */
  readonly heapPerByte: number;
}

const options = { today: planDay };

function measure(milestones: number, rounds: number): TypingFigures {
  const text = makeLargePlan(milestones, 'spread');
  const before = heapUsed();
  const checker = new Checker();
  let file = parsePlan(text);
  let findings = checker.check(file, options);
  const heapPerByte = (heapUsed() - before) / text.length;
  const type = (place: number): number => {
    // Each text is made whole before the time is taken, as an editor hands it over.
    const after = flat(`${file.text.slice(0, place)}1${file.text.slice(place)}`);
    const back = flat(file.text);
    const start = performance.now();
    for (const next of [after, back]) {
      file = parsePlan(next, { before: file });
      findings = checker.check(file, options);
    }
    const took = (performance.now() - start) / 2;
    if (!file.parts || findings.length === 0) throw new Error('The plan is not as meant');
    return took;
  };
  const places = (key: string, behind: number): readonly number[] =>
    Array.from({ length: rounds }, (_none, round) => {
      const from = Math.floor((text.length * (1 + ((round * 7) % rounds))) / (rounds + 2));
      return text.indexOf(key, from) + key.length + behind;
    });
  const [titles, dues] = [places('    title: ', 3), places('    due: ', 9)];
  // What runs first runs cold.
  for (const place of [...titles, ...dues]) type(place);
  const yaml = Array.from({ length: 3 }, () => timed(() => parseDocument(text)));
  const [yamlMs, titleMs, dueMs] = [median(yaml), median(titles.map(type)), median(dues.map(type))];
  return {
    milestones,
    yamlMs,
    titleMs,
    dueMs,
    titlesPerYaml: yamlMs / titleMs,
    duesPerYaml: yamlMs / dueMs,
    heapPerByte,
  };
}

function timed(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function flat(text: string): string {
  return Buffer.from(text).toString();
}

function heapUsed(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

console.log(JSON.stringify([measure(1_000, 40), measure(10_000, 24)]));
