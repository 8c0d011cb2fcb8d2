// Runs in a process of its own, started by run.mjs, and writes what it measured as JSON to the standard output.
import { parseDocument } from 'yaml';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { Checker } from '../../src/core/smart/check';
import { YamlServer } from '../schema/yamlServer';
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
  /** Of `yaml-language-server` over the whole text with our JSON Schema; of the smaller plan alone, it takes seconds. */
  readonly serverMs?: number;
  /** How many characters are read and checked in the time of {@link serverMs}. */
  readonly titlesPerServer?: number;
  readonly duesPerServer?: number;
  /** What the plan with its findings keeps in memory, by the bytes of its text. */
  readonly heapPerByte: number;
}

const options = { today: planDay };

async function measure(milestones: number, rounds: number, withServer: boolean): Promise<TypingFigures> {
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
  const typeSome = (key: 'title' | 'due', round: number): number => {
    const some = (key === 'title' ? titles : dues).filter((_place, index) => index % 7 === round);
    return median(some.map(type));
  };
  return {
    milestones,
    yamlMs,
    titleMs,
    dueMs,
    titlesPerYaml: yamlMs / titleMs,
    duesPerYaml: yamlMs / dueMs,
    ...(withServer && (await besideServer(text, typeSome))),
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

/** Validates the plan as other editors do after every character, and types beside it: both in every round, then the medians. */
async function besideServer(text: string, type: (key: 'title' | 'due', round: number) => number) {
  const server = new YamlServer();
  const validate = async (): Promise<number> => {
    const start = performance.now();
    const found = await server.validate(text);
    if (found.length > 0) throw new Error(`The plan is not as meant: ${found[0]}`);
    return performance.now() - start;
  };
  // The first two run cold.
  for (let i = 0; i < 2; i++) await validate();
  const rounds: { serverMs: number; titlesPerServer: number; duesPerServer: number }[] = [];
  for (let round = 0; round < 7; round++) {
    const serverMs = await validate();
    rounds.push({
      serverMs,
      titlesPerServer: serverMs / type('title', round),
      duesPerServer: serverMs / type('due', round),
    });
  }
  return {
    serverMs: median(rounds.map(({ serverMs }) => serverMs)),
    titlesPerServer: median(rounds.map(({ titlesPerServer }) => titlesPerServer)),
    duesPerServer: median(rounds.map(({ duesPerServer }) => duesPerServer)),
  };
}

console.log(JSON.stringify([await measure(1_000, 40, true), await measure(10_000, 24, false)]));
