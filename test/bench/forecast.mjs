// `npm run bench:forecast`: how often the bound of the forecast that is to hold 4 times in 5 does hold, in 20,000 draws each of
// milestones whose true distribution is known. Fails unless it is 75 to 97 % in each of the four shapes that docs/forecast.md names.
//   npm run bench:forecast -- --json   prints only the figures, as JSON, on standard output
import { execFileSync } from 'node:child_process';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { Failure, runMain } from '../vscode/failure.mjs';
import { parseOptions } from '../vscode/parseOptions.mjs';

/** What a truth outside of the four shapes begins with. */
const outside = 'steady';

await runMain(async () => {
  const { json } = parseOptions({ json: { type: 'boolean', default: false } });
  /** @type {import('./forecastCoverage.ts').Coverage[]} */
  const coverage = await compute('forecastCoverage');
  /** @type {import('./forecastExact.ts').ExactFigures[]} */
  const exact = await compute('forecastExact');
  if (json) console.log(JSON.stringify({ coverage, exact }, undefined, 2));
  else {
    printCoverage(coverage);
    printExact(exact);
  }
  const wrong = coverage.filter(
    ({ truth, forecast }) => !truth.startsWith(outside) && (forecast < 0.75 || forecast > 0.97),
  );
  if (wrong.length > 0) {
    const places = wrong.map(({ truth, n, forecast }) => `${truth}, n = ${n}: ${toPercent(forecast)} %`);
    throw new Failure(`The bound does not hold 75 to 97 % of the time:\n${places.join('\n')}`);
  }
});

/** @param {string} name of a file, which writes its figures as JSON */
async function compute(name) {
  const bundle = await bundleForNode(`test/bench/${name}.ts`, `bench/${name}.mjs`);
  return JSON.parse(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }));
}

/** @param {import('./forecastCoverage.ts').Coverage[]} figures */
function printCoverage(figures) {
  const head = ['truth', 'n', 'forecast', 'bound', 'range', 'some open', 'open left out', 'times 1.5', 'resampled'];
  const rows = figures.map((row) => [
    row.truth,
    `${row.n}`,
    toPercent(row.forecast),
    row.bound.toFixed(2),
    toPercent(row.range),
    toPercent(row.withOpen),
    toPercent(row.withoutOpen),
    toPercent(row.timesOneAndAHalf),
    row.resampled === undefined ? '' : toPercent(row.resampled),
  ]);
  console.log('How often a bound held that is to hold 80 % of the time, in percent; "range" is to hold 50 %');
  printTable(head, rows);
}

/** @param {import('./forecastExact.ts').ExactFigures[]} figures */
function printExact(figures) {
  console.log('\nFactors at chances of 1 in 4 and 4 in 5, by what a late open milestone counts as');
  printTable(
    ['history', 'exact', 'forecast', 'fixed point', 'as ratio'],
    figures.map(({ history, ...ways }) => [
      history,
      ...[ways.exact, ways.forecast, ways.fixedPoint, ways.asRatio].map((factors) =>
        factors.map((factor) => factor.toFixed(2)).join(' – '),
      ),
    ]),
  );
}

/**
 * A table of Markdown, for docs/forecast.md.
 * @param {string[]} head
 * @param {string[][]} rows
 */
function printTable(head, rows) {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** @param {number} share */
function toPercent(share) {
  return (100 * share).toFixed(0);
}
