// `npm run bench`: the times of reading, checking, typing a character, a command and the schedule compared with the YAML library,
// and the sizes of the bundles.
//   npm run bench -- --activation   also the activation time that VS Code reports: five fresh starts, a minute or two
//   npm run bench -- --typing       also 200 edits typed into 5,000 milestones in VS Code, twice: five minutes
//   npm run bench -- --commands     also 20 commands in 100 and in 5,000 milestones in VS Code: two minutes
//   npm run bench -- --timeline     also the timeline of 5,000 milestones compared with vis-timeline in Chromium: a minute
//   npm run bench -- --json         prints only the figures, as JSON, on standard output
import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { bundleForNode } from '../vscode/bundleForNode.mjs';
import { runMain } from '../vscode/failure.mjs';
import { parseOptions } from '../vscode/parseOptions.mjs';
import { measureActivations } from './activation.mjs';
import { measureBundles } from './bundleSizes.mjs';
import { measureEditorCommands } from './editorCommands.mjs';
import { measureEditorTyping } from './editorTyping.mjs';
import { stageProduction } from './stage.mjs';
import { printReport } from './report.mjs';
import { measureTimeline } from './timelineInBrowser.mjs';

const activationRuns = 5;

await runMain(async () => {
  const { json, activation, typing, commands, timeline } = parseOptions({
    json: { type: 'boolean', default: false },
    activation: { type: 'boolean', default: false },
    typing: { type: 'boolean', default: false },
    commands: { type: 'boolean', default: false },
    timeline: { type: 'boolean', default: false },
  });
  const extension = await stageProduction();
  const figures = {
    /** @type {import('./parsing.ts').ParsingFigures[]} */
    parsing: await measureAlone('parsing'),
    /** @type {import('./typing.ts').TypingFigures[]} */
    typing: await measureAlone('typing', ['--expose-gc']),
    /** @type {import('./editing.ts').EditingFigures[]} */
    editing: await measureAlone('editing'),
    /** @type {import('./scheduling.ts').SchedulingFigures[]} */
    scheduling: await measureAlone('scheduling'),
    /** @type {import('./comparing.ts').ComparingFigures[]} */
    comparing: await measureAlone('comparing'),
    bundles: await measureBundles(path.join(extension, 'dist')),
    ...(activation && { activation: await measureActivations(extension, activationRuns) }),
    ...(typing && { editorTyping: await measureEditorTyping(extension) }),
    ...(commands && { editorCommands: await measureEditorCommands(extension) }),
    ...(timeline && { timeline: await measureTimeline(extension) }),
  };
  if (json) console.log(JSON.stringify(figures, undefined, 2));
  else printReport(figures);
});

/**
 * Runs a benchmark in a separate process, so that the work of this one does not affect it.
 * @param {string} name of its file, which writes its figures as JSON
 * @param {readonly string[]} flags of Node: `--expose-gc` where memory is measured as well
 */
async function measureAlone(name, flags = []) {
  const bundle = await bundleForNode(`test/bench/${name}.ts`, `bench/${name}.mjs`);
  return JSON.parse(execFileSync(process.execPath, [...flags, bundle], { encoding: 'utf8' }));
}
