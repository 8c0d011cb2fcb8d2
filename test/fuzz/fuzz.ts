// The process behind `npm run fuzz`: one thread tries text after text, the other watches that none takes too long.
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { awkwardFiles } from '../unit/plan/awkwardFiles';
import type { CalendarDate } from '../../src/core/calendar/calendarDate';
import { parsePlan } from '../../src/core/plan/parsePlan';
import { checkPlan } from '../../src/core/findings/check';
import { exercise } from './exercise';
import { createRandom } from './random';
import { randomText } from './randomText';

/** A text that takes more processor time than this hangs, which a machine that is busy elsewhere does not change. */
const patienceInMs = 30_000;
const mostFailures = 20;
const today = '2026-11-24' as CalendarDate;

interface Options {
  readonly seed: number;
  /** The first text, from 0, and how many. */
  readonly from: number;
  readonly count: number;
}

interface Outcome {
  readonly tried: number;
  readonly failures: readonly { readonly index: number; readonly error: string }[];
  readonly slowest: Slowest;
  /** To read and check alone, by 10,000 characters; shorter texts count as that long. */
  readonly slowestToRead: Slowest;
}

interface Slowest {
  readonly index: number;
  readonly milliseconds: number;
}

function readBases(): readonly string[] {
  const plansIn = (folder: string): string[] =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.ya?ml$/.test(name))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'));
  return [...['examples', 'test/golden/good', 'test/golden/cases'].flatMap(plansIn), ...Object.values(awkwardFiles)];
}

/** @param at where the other thread sees which text is tried */
async function tryTexts({ seed, from, count }: Options, at: Int32Array): Promise<Outcome> {
  const bases = readBases();
  const failures: { index: number; error: string }[] = [];
  let slowest: Slowest = { index: from, milliseconds: 0 };
  let slowestToRead = slowest;
  let tried = 0;
  for (let index = from; index < from + count && failures.length < mostFailures; index++) {
    tried++;
    Atomics.store(at, 0, index);
    const random = createRandom(seed + index);
    const text = randomText(random, bases);
    const start = performance.now();
    checkPlan(parsePlan(text), { today });
    const toRead = (performance.now() - start) / Math.max(1, text.length / 10_000);
    if (toRead > slowestToRead.milliseconds) slowestToRead = { index, milliseconds: toRead };
    try {
      await exercise(text, random);
    } catch (error) {
      failures.push({ index, error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
    const milliseconds = performance.now() - start;
    if (milliseconds > slowest.milliseconds) slowest = { index, milliseconds };
  }
  return { tried, failures, slowest, slowestToRead };
}

async function watch(options: Options): Promise<boolean> {
  const { seed, from } = options;
  const shared = new SharedArrayBuffer(4);
  const at = new Int32Array(shared);
  at[0] = from;
  const start = performance.now();
  const worker = new Worker(new URL(import.meta.url), { workerData: { options, shared } });
  let seen = { index: -1, since: processorTime() };
  let shown = from;
  const watchdog = setInterval(() => {
    const index = Atomics.load(at, 0);
    const now = processorTime();
    if (index !== seen.index) seen = { index, since: now };
    else if (now - seen.since > patienceInMs) {
      console.error(`Text ${index} hangs: npm run fuzz -- --seed ${seed} --from ${index} --count 1`);
      process.exit(1);
    }
    if (index - shown < 10_000) return;
    shown = index;
    console.log(`${index - from} texts, ${perSecond(index - from, start)} a second`);
  }, 500);
  const outcome = await new Promise<Outcome>((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  clearInterval(watchdog);
  for (const { index, error } of outcome.failures) {
    console.error(`Text ${index}: ${error}\n  npm run fuzz -- --seed ${seed} --from ${index} --count 1\n`);
  }
  const { tried, slowest, slowestToRead } = outcome;
  console.log(`seed ${seed}: ${tried} texts, ${perSecond(tried, start)} a second, ${outcome.failures.length} failed`);
  console.log(`slowest of all that reads and edits: text ${slowest.index}, ${Math.round(slowest.milliseconds)} ms`);
  console.log(
    `slowest to read and check: text ${slowestToRead.index}, ${Math.round(slowestToRead.milliseconds)} ms by 10,000 characters`,
  );
  return outcome.failures.length === 0;
}

/** Milliseconds that this process has computed, all threads together. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function perSecond(count: number, start: number): number {
  return Math.round(count / ((performance.now() - start) / 1000));
}

/** Shows the one text that is asked for. */
function show({ seed, from, count }: Options): void {
  if (count !== 1) return;
  const text = randomText(createRandom(seed + from), readBases());
  console.log(JSON.stringify(text.length > 4000 ? `${text.slice(0, 4000)}…` : text));
}

if (isMainThread) {
  const { values } = parseArgs({
    options: { seed: { type: 'string' }, from: { type: 'string' }, count: { type: 'string' } },
  });
  const options: Options = {
    seed: Number(values.seed ?? Math.floor(Math.random() * 2 ** 31)),
    from: Number(values.from ?? 0),
    count: Number(values.count ?? 100_000),
  };
  console.log(`seed ${options.seed}`);
  show(options);
  process.exitCode = (await watch(options)) ? 0 : 1;
} else {
  const { options, shared } = workerData as { readonly options: Options; readonly shared: SharedArrayBuffer };
  parentPort?.postMessage(await tryTexts(options, new Int32Array(shared)));
}
