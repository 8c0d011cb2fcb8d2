import { median } from './median.mjs';

/**
 * @typedef {object} Figures
 * @property {import('./parsing.ts').ParsingFigures[]} parsing
 * @property {import('./typing.ts').TypingFigures[]} typing
 * @property {import('./editing.ts').EditingFigures[]} editing
 * @property {import('./scheduling.ts').SchedulingFigures[]} scheduling
 * @property {import('./comparing.ts').ComparingFigures[]} comparing
 * @property {import('./bundleSizes.mjs').BundleSize[]} bundles
 * @property {import('../vscode/activationTime.mjs').ActivationTimes[]} [activation]
 * @property {import('./editorTyping.mjs').EditorTyping} [editorTyping]
 * @property {import('./editorCommands.mjs').EditorCommands[]} [editorCommands]
 * @property {import('./timelineInBrowser.mjs').TimelineFigures} [timeline]
 */

/**
 * Prints the figures as tables.
 * @param {Figures} figures
 */
export function printReport(figures) {
  const {
    parsing,
    typing,
    editing,
    scheduling,
    comparing,
    bundles,
    activation,
    editorTyping,
    editorCommands,
    timeline,
  } = figures;
  console.log(
    'Reading and checking a whole plan, processor time; "x" is times the YAML library alone (aim: 1.3), "words" the wording rules as a share of parse (aim: 10)',
  );
  printTable(
    [
      'milestones',
      'due dates',
      'KB',
      'findings',
      'yaml ms',
      'parse ms',
      'check ms',
      'parse x',
      'check x',
      'both x',
      'words %',
    ],
    parsing.map((row) => [
      row.milestones,
      row.deadlines,
      toKilobytes(row.bytes),
      row.findings,
      ...[row.yamlMs, row.parseMs, row.checkMs].map((ms) => ms.toFixed(1)),
      ...[row.parseRatio, row.checkRatio, row.ratio].map((ratio) => ratio.toFixed(2)),
      (100 * row.wordingShare).toFixed(0),
    ]),
  );
  console.log(
    '\nFrom one typed character to all findings; in processor time (aim: 16 ms for 5,000); "x" is how often that fits into the YAML library alone, "server x" into what yaml-language-server takes with our JSON Schema (aim: 100)',
  );
  printTable(
    ['milestones', 'yaml ms', 'server ms', 'typed into', 'ms', 'x', 'server x', 'heap by text'],
    typing.flatMap(({ milestones, yamlMs, serverMs, edits, heapPerByte }) =>
      edits.map(({ field, ms, perYaml, perServer }) => [
        milestones,
        yamlMs.toFixed(0),
        serverMs?.toFixed(0) ?? '',
        field,
        ms.toFixed(2),
        perYaml.toFixed(0),
        perServer?.toFixed(0) ?? '',
        heapPerByte.toFixed(1),
      ]),
    ),
  );
  console.log(
    '\nA command, from the plan that was read to edits that are proven, processor time in 100 and in 5,000 milestones (aim: 1.5)',
  );
  printTable(
    ['command', '100 ms', '5,000 ms', 'x'],
    editing.map(({ command, smallMs, largeMs, ratio }) => [
      command,
      smallMs.toFixed(2),
      largeMs.toFixed(2),
      ratio.toFixed(2),
    ]),
  );
  console.log(
    '\nThe schedule of a plan with three dependencies a milestone, processor time; "of yaml" is its share of the YAML library alone (aim: 10 % for 10,000), "each" the time for one milestone against that with 1,000 (aim: linear), "changed" after another day in one milestone (aim: 16 ms for 5,000)',
  );
  printTable(
    ['milestones', 'dependencies', 'yaml ms', 'schedule ms', 'of yaml %', 'each x', 'changed ms', 'load ms'],
    scheduling.map((row) => [
      row.milestones,
      row.dependencies,
      row.yamlMs.toFixed(0),
      row.scheduleMs.toFixed(2),
      (100 * row.share).toFixed(1),
      (row.scheduleMs / row.milestones / ((scheduling[0]?.scheduleMs ?? 1) / (scheduling[0]?.milestones ?? 1))).toFixed(
        2,
      ),
      row.changedMs.toFixed(2),
      row.loadMs.toFixed(2),
    ]),
  );
  console.log(
    '\nTwo versions compared, processor time; "of parse" is the share of reading one of them once (aim: 20 %)',
  );
  printTable(
    ['milestones', 'versions differ in', 'parse ms', 'compare ms', 'guard ms', 'of parse %'],
    comparing.map((row) => [
      row.milestones,
      row.versions,
      row.parseMs.toFixed(0),
      row.compareMs.toFixed(1),
      row.guardMs.toFixed(1),
      (100 * row.share).toFixed(1),
    ]),
  );
  console.log('\nProduction build (aim: extension.js at most 300 KB, without yaml, zod, chrono and date-fns)');
  printTable(
    ['file', 'KB', 'gzip KB', 'loaded', 'holds'],
    bundles.map(({ file, bytes, gzipBytes, isEager, holds }) => [
      file,
      toKilobytes(bytes),
      toKilobytes(gzipBytes),
      isEager ? 'at activation' : '',
      holds.join(', '),
    ]),
  );
  if (editorTyping) printEditorTyping(editorTyping);
  if (editorCommands) printEditorCommands(editorCommands);
  if (timeline) printTimeline(timeline);
  if (activation) {
    const parts = /** @type {const} */ (['activationMs', 'loadMs', 'callMs']);
    console.log('\nActivation, milliseconds as VS Code tells them (aim: a median of at most 60)');
    printTable(
      ['', 'least', 'median', 'all runs'],
      parts.map((part) => {
        const runs = activation.map((times) => times[part]);
        return [part.slice(0, -2), Math.min(...runs), median(runs), runs.join(', ')];
      }),
    );
  }
}

/** @param {import('./timelineInBrowser.mjs').TimelineFigures} figures */
function printTimeline(figures) {
  console.log(
    `\nThe timeline of ${figures.milestones} milestones in Chromium, milliseconds; "of vis" is the share of the first frame of vis-timeline on the same data (aim: 0.1), a change is one date (aim: 16), "cpu" the processor time that it takes`,
  );
  printTable(
    [
      'first rows',
      'vis',
      'of vis',
      'all rows',
      'change',
      'cpu',
      'first KB',
      'all KB',
      'change KB',
      'built',
      'built again',
    ],
    [
      [
        figures.firstPaintMs.toFixed(0),
        figures.visMs.toFixed(0),
        figures.ratio.toFixed(3),
        figures.completeMs.toFixed(0),
        figures.changeMs.toFixed(1),
        figures.changeCpuMs.toFixed(1),
        ...[figures.bytes, figures.wholeBytes, figures.changeBytes].map(toKilobytes),
        figures.firstBuildMs.toFixed(0),
        figures.buildMs.toFixed(0),
      ],
    ],
  );
}

/** @param {import('./editorCommands.mjs').EditorCommands[]} runs */
function printEditorCommands(runs) {
  console.log(
    '\nIn VS Code: milliseconds from Start Milestone to the saved file (aim: 5,000 within 1.5 times 100), and how long the extension host was busy at a stretch (aim: 50)',
  );
  printTable(
    ['milestones', 'commands', 'median', 'p95', 'busy at most', 'median'],
    runs.map((run) => [
      run.milestones,
      run.commands,
      ...[run.medianMs, run.p95Ms, run.blockedMs, run.blockedMedianMs].map((ms) => ms.toFixed(1)),
    ]),
  );
  for (const line of runs.flatMap(({ complaints }) => complaints)) console.log(`  VS Code: ${line}`);
}

/** @param {import('./editorTyping.mjs').EditorTyping} figures */
function printEditorTyping({ milestones, runs, complaints }) {
  console.log(
    `\nIn VS Code, with ${milestones} milestones: milliseconds from an edit to its own diagnostics, beyond the pause in typing (aim: p95 at most 30)`,
  );
  printTable(
    [
      'side bar',
      'edits',
      'median',
      'p95',
      'longest',
      'host worked',
      'p95',
      'host busy at most',
      'p99',
      'key typed',
      'p95',
    ],
    runs.map((run) => [
      run.sideBar,
      run.edits,
      ...[
        run.medianMs,
        run.p95Ms,
        run.longestMs,
        run.workedMedianMs,
        run.workedP95Ms,
        run.blockedMs,
        run.blockedP99Ms,
        run.typedMedianMs,
        run.typedP95Ms,
      ].map((ms) => ms.toFixed(1)),
    ]),
  );
  for (const line of complaints) console.log(`  VS Code: ${line}`);
  if (complaints.length === 0) console.log('  VS Code did not call the extension host unresponsive');
}

/** @param {number} bytes */
function toKilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}

/**
 * Text to the left, numbers to the right.
 * @param {string[]} head
 * @param {(string | number)[][]} rows
 */
function printTable(head, rows) {
  const lines = [head, ...rows].map((row) => row.map(String));
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  for (const line of lines) {
    const cells = line.map((cell, column) =>
      /^[\d.]+$/.test(lines[1]?.[column] ?? '') ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
    );
    console.log(`  ${cells.join('  ')}`.trimEnd());
  }
}
