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
  const bundle = await bundleForNode('test/bench/forecastCoverage.ts', 'bench/forecastCoverage.mjs');
  /** @type {import('./forecastCoverage.ts').Coverage[]} */
  const figures = JSON.parse(execFileSync(process.execPath, [bundle], { encoding: 'utf8' }));
  if (json) console.log(JSON.stringify(figures, undefined, 2));
  else printFigures(figures);
  const wrong = figures.filter(
    ({ truth, forecast }) => !truth.startsWith(outside) && (forecast < 0.75 || forecast > 0.97),
  );
  if (wrong.length > 0) {
    const places = wrong.map(({ truth, n, forecast }) => `${truth}, n = ${n}: ${toPercent(forecast)} %`);
    throw new Failure(`The bound does not hold 75 to 97 % of the time:\n${places.join('\n')}`);
  }
});

/** @param {import('./forecastCoverage.ts').Coverage[]} figures */
function printFigures(figures) {
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
  console.log(`| ${head.join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(head.length - 1)}`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
}

/** @param {number} share */
function toPercent(share) {
  return (100 * share).toFixed(0);
}
