// Runs in a process of its own, started by run.mjs, and writes the results as JSON to standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker } from '../../src/core/findings/check';
import { YamlServer } from '../schema/yamlServer';
import { makeLargePlan, planDay } from './makeLargePlan';
import { cpuTime } from './cpuTime.mjs';
import { median } from './median.mjs';

/** The results of one plan: medians of processor time in milliseconds, for one character typed at places all over the text. */
export interface TypingFigures {
  readonly milestones: number;
  /** Time of the YAML library for the whole text. */
  readonly yamlMs: number;
  readonly edits: readonly EditFigures[];
  /** Time of `yaml-language-server` with our JSON Schema; only for the smaller plan, since it takes seconds. */
  readonly serverMs?: number;
  /** Memory of the plan with its findings, divided by the bytes of its text. */
  readonly heapPerByte: number;
}

/** The results of characters typed into one field. */
interface EditFigures {
  readonly field: string;
  /** Time from the new text to all of its findings. */
  readonly ms: number;
  /** The number of typed characters that are processed in the time of the YAML library. */
  readonly perYaml: number;
  /** The number of typed characters that are processed in the time of the language server. */
  readonly perServer?: number;
}

/** An edit of a field, at a distance in characters from its key. It may replace characters. */
interface Edit {
  readonly field: string;
  readonly key: string;
  readonly behind: number;
  readonly removed: number;
  readonly added: string;
}

/** The edit of `due` makes the day invalid, and a half-typed key is a syntax fault. */
const edits: readonly Edit[] = [
  { field: 'title', key: '    title: ', behind: 3, removed: 0, added: 'x' },
  { field: 'due', key: '    due: ', behind: 10, removed: 0, added: '1' },
  { field: 'status', key: '    status: planned', behind: -7, removed: 7, added: 'done' },
  { field: 'estimate', key: '    estimate: ', behind: 0, removed: 0, added: '1' },
  { field: 'id', key: '  - id: ', behind: 1, removed: 0, added: 'x' },
  { field: 'depends_on', key: '    depends_on: [', behind: 1, removed: 0, added: 'x' },
  { field: 'half a key', key: '    due: ', behind: -9, removed: 0, added: '    o\n' },
];

/** Rounds in which the language server and typing alternate. */
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
    // Concatenated strings are flattened before the measurement, like the text of an editor.
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
  // The first run is cold.
  for (const { times } of typed) times();
  const yamlMs = median(Array.from({ length: 3 }, () => timed(() => parseDocument(text))));
  const figures = typed.map(({ field, times }) => {
    const ms = median(times());
    return { field, ms, perYaml: yamlMs / ms };
  });
  if (!withServer) return { milestones, yamlMs, edits: figures, heapPerByte };
  // Both run in every round, so that other load on the machine affects both alike.
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

/** @returns a function that validates the text, as other editors do after every character, and returns its milliseconds */
async function startServer(text: string): Promise<() => Promise<number>> {
  const server = new YamlServer();
  const validate = async (): Promise<number> => {
    const start = cpuTime();
    const found = await server.validate(text);
    if (found.length > 0) throw new Error(`The plan is not as meant: ${found[0]}`);
    return cpuTime() - start;
  };
  // The first two runs are cold.
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
