// Runs in a process of its own, started by run.mjs, and writes what it measured as JSON to the standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker } from '../../src/core/findings/check';
import { YamlServer } from '../schema/yamlServer';
import { makeLargePlan, planDay } from './makeLargePlan';
import { cpuTime } from './cpuTime.mjs';
import { median } from './median.mjs';

/** Of one plan. Times are medians in milliseconds of processor time; what is typed is one character more or less in the middle of the text. */
export interface TypingFigures {
  readonly milestones: number;
  /** Of the YAML library alone, over the whole text. */
  readonly yamlMs: number;
  readonly edits: readonly EditFigures[];
  /** Of `yaml-language-server` over the whole text with our JSON Schema; of the smaller plan alone, it takes seconds. */
  readonly serverMs?: number;
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
  /** How many in the time of the language server. */
  readonly perServer?: number;
}

/** An edit of a field: so many characters behind its key, with what stands before that; some give way to others. */
interface Edit {
  readonly field: string;
  readonly key: string;
  readonly behind: number;
  readonly removed: number;
  readonly added: string;
}

/** What the character makes of a day is none any more, and what is half a key is a fault of the syntax. */
const edits: readonly Edit[] = [
  { field: 'title', key: '    title: ', behind: 3, removed: 0, added: 'x' },
  { field: 'due', key: '    due: ', behind: 10, removed: 0, added: '1' },
  { field: 'status', key: '    status: planned', behind: -7, removed: 7, added: 'done' },
  { field: 'estimate', key: '    estimate: ', behind: 0, removed: 0, added: '1' },
  { field: 'id', key: '  - id: ', behind: 1, removed: 0, added: 'x' },
  { field: 'depends_on', key: '    depends_on: [', behind: 1, removed: 0, added: 'x' },
  { field: 'half a key', key: '    due: ', behind: -9, removed: 0, added: '    o\n' },
];

/** Turns that the language server and typing take. */
const serverRounds = 7;

const options = { today: planDay };

async function measure(milestones: number, rounds: number, withServer: boolean): Promise<TypingFigures> {
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
    const from = (part: number): number => text.indexOf(edit.key, Math.floor(text.length * part));
    const places = Array.from({ length: rounds }, (_none, round) => from((1 + ((round * 7) % rounds)) / (rounds + 2)));
    const times = (some: readonly number[] = places): readonly number[] =>
      some.map((place) => type(place + edit.key.length + edit.behind, edit));
    const timesIn = (round: number): readonly number[] =>
      times(places.filter((_place, at) => at % serverRounds === round));
    return { field: edit.field, times, timesIn };
  });
  // What runs first runs cold.
  for (const { times } of typed) times();
  const yamlMs = median(Array.from({ length: 3 }, () => timed(() => parseDocument(text))));
  const figures = typed.map(({ field, times }) => {
    const ms = median(times());
    return { field, ms, perYaml: yamlMs / ms };
  });
  if (!withServer) return { milestones, yamlMs, edits: figures, heapPerByte };
  // Both in every round: whatever else the machine does meets both.
  const validate = await startServer(text);
  const rows: { readonly serverMs: number; readonly typed: readonly number[] }[] = [];
  for (let round = 0; round < serverRounds; round++) {
    const serverMs = await validate();
    rows.push({ serverMs, typed: typed.map(({ timesIn }) => serverMs / median(timesIn(round))) });
  }
  const withRatios = figures.map((figure, place) => ({
    ...figure,
    perServer: median(rows.map((row) => row.typed[place] ?? Number.NaN)),
  }));
  return { milestones, yamlMs, edits: withRatios, serverMs: median(rows.map((row) => row.serverMs)), heapPerByte };
}

/** @returns what validates the text as other editors do after every character, and tells how long it took */
async function startServer(text: string): Promise<() => Promise<number>> {
  const server = new YamlServer();
  const validate = async (): Promise<number> => {
    const start = cpuTime();
    const found = await server.validate(text);
    if (found.length > 0) throw new Error(`The plan is not as meant: ${found[0]}`);
    return cpuTime() - start;
  };
  // The first two run cold.
  for (let i = 0; i < 2; i++) await validate();
  return validate;
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

console.log(JSON.stringify([await measure(1_000, 40, true), await measure(5_000, 40, false)]));
